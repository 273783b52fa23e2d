/**
 * How the records lie in Lucene: rows flow into a folder, queries over them come back as hits. Nothing of it is exported, so that Lucene
 * can be upgraded without anybody noticing but the schema number.
 */
package warrant.index.internal;
