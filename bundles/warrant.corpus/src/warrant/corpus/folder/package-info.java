/**
 * What is on disk: a path flows in; what the folder holds flows out, as names of files, documents to read, its register and frozen texts. Whatever
 * is written goes through {@link warrant.corpus.folder.AtomicFile}, by one process at a time ({@link warrant.corpus.folder.WriterLock}).
 */
package warrant.corpus.folder;
