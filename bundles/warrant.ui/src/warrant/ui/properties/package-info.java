/** What the analyst looks at or selects flows in; everything that is known of it flows out, as rows to be read and, where it is hers to say, to be changed. */
package warrant.ui.properties;
