package warrant.ui.search;

import java.util.Optional;

import warrant.index.SearchResult;

/**
 * What came of a question.
 *
 * @param result empty where the question can't be answered
 * @param fault why, for the analyst; empty where it was answered
 */
record Answer(Question question, Optional<SearchResult> result, String fault) {
}
