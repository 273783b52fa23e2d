/** Maps flow out as tables. */
package warrant.interchange.csv;
