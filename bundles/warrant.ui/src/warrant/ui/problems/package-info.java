/** What is wrong with documents and maps: problem markers flow in, places to go to and ways to mend them flow out. */
package warrant.ui.problems;
