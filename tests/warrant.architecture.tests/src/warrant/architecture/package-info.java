/** The checkout flows in; whether it still has the shape of the design flows out. */
package warrant.architecture;
