/** What all formats share: bytes and limits flow in, decoded text, drafts of documents, language and checksums flow out. */
package warrant.text.internal;
