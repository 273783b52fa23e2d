package warrant.corpus.tables;

import warrant.extraction.ActorKind;

/**
 * What an actor of the corpus says and is asked.
 *
 * @param id across the corpus
 * @param documents that mention it
 * @param attributed components that others say it asserts
 * @param authored components and recommendations of documents it signed
 * @param issued recommendations that others say it makes
 * @param received recommendations it is asked to follow
 */
public record ActorSummary(String id, String name, ActorKind kind, int documents, int mentions, int attributed, int authored, int issued,
		int received) {
}
