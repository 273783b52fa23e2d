/** What is said in documents, and what people did with it, flows in; rows flow out, for the workbench's tables and as three CSV files. */
package warrant.corpus.tables;
