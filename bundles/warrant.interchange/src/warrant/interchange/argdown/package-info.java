/**
 * Argdown, the Markdown of arguments (argdown.org): text flows in and out of maps.
 */
package warrant.interchange.argdown;
