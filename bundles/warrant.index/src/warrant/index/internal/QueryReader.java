package warrant.index.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

import warrant.index.Layer;
import warrant.index.Role;

/**
 * Lucene's classic query syntax over the fields of {@link warrant.index.CorpusSearch}. Plain words go to the stems; what the user wrote
 * letter by letter (phrases, wildcards, fuzzy and regular expressions, ranges) to the words as written.
 */
final class QueryReader extends QueryParser {

	private static final Set<String> STEMMED = Set.of(Fields.TEXT, Fields.TITLE, Fields.QUESTION);
	private static final Set<String> WHOLE = Set.of(Fields.AUTHOR, Fields.OUTLET, Fields.NAME, Fields.LANGUAGE, Fields.TYPE, Fields.KIND);
	private static final Set<String> ACTORS = Stream.concat(Stream.of(Fields.ACTOR), Stream.of(Role.values()).map(Role::label))
			.collect(Collectors.toSet());
	static final String DATE = "date";

	private final Layer layer;
	private final Actors actors;

	QueryReader(Layer layer, Actors actors) {
		super(Fields.TEXT, Analyzers.SHARED);
		this.layer = layer;
		this.actors = actors;
		setAllowLeadingWildcard(true);
		setSplitOnWhitespace(true);
		setAutoGeneratePhraseQueries(true);
	}

	/** A query of exclusions alone excludes from everything. */
	@Override
	protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
		if (clauses.isEmpty() || clauses.stream().anyMatch(clause -> clause.occur() != Occur.MUST_NOT))
			return super.getBooleanQuery(clauses);
		return super.getBooleanQuery(Stream.concat(clauses.stream(),
				Stream.of(new BooleanClause(new MatchAllDocsQuery(), Occur.MUST))).toList());
	}

	@Override
	protected Query getFieldQuery(String name, String words, boolean quoted) throws ParseException {
		if (name.equals(DATE))
			return dates(words, words, true, true);
		return resolve(name, quoted, field -> super.getFieldQuery(field, words, quoted));
	}

	@Override
	protected Query getFieldQuery(String name, String words, int slop) throws ParseException {
		return name.equals(DATE) ? dates(words, words, true, true)
				: resolve(name, true, field -> addSlop(super.getFieldQuery(field, words, true), slop));
	}

	@Override
	protected Query getWildcardQuery(String name, String pattern) throws ParseException {
		if (pattern.equals("*") && (name.equals(Fields.TEXT) || name.equals("*")))
			return new MatchAllDocsQuery();
		if (name.equals(DATE))
			throw new IllegalArgumentException("a date takes no wildcard: '" + pattern + "'");
		return resolve(name, true, field -> super.getWildcardQuery(field, pattern));
	}

	@Override
	protected Query getPrefixQuery(String name, String prefix) throws ParseException {
		if (name.equals(DATE)) {
			String begun = prefix.replaceAll("-$", "");
			return dates(begun, begun, true, true);
		}
		return resolve(name, true, field -> super.getPrefixQuery(field, prefix));
	}

	@Override
	protected Query getFuzzyQuery(String name, String word, float distance) throws ParseException {
		return resolve(name, true, field -> super.getFuzzyQuery(field, word, distance));
	}

	@Override
	protected Query getRegexpQuery(String name, String pattern) throws ParseException {
		return resolve(name, true, field -> super.getRegexpQuery(field, pattern));
	}

	@Override
	protected Query getRangeQuery(String name, String low, String high, boolean lowIncluded, boolean highIncluded) throws ParseException {
		if (name.equals(DATE))
			return dates(low, high, lowIncluded, highIncluded);
		return resolve(name, true, field -> super.getRangeQuery(field, low, high, lowIncluded, highIncluded));
	}

	/** Fields that say something about a row, not what stands in it. */
	static List<String> conditionFields() {
		return Stream.of(STEMMED, WHOLE, ACTORS, Set.of(DATE)).flatMap(Set::stream).filter(field -> !field.equals(Fields.TEXT)).sorted().toList();
	}

	private Query resolve(String name, boolean asWritten, Part part) throws ParseException {
		if (ACTORS.contains(name))
			return actors(name, part);
		if (WHOLE.contains(name))
			return part.in(name);
		if (!STEMMED.contains(name))
			throw new IllegalArgumentException("unknown field '" + name + "'; there are " + Stream.of(STEMMED, WHOLE, ACTORS, Set.of(DATE))
					.flatMap(Set::stream).sorted().collect(Collectors.joining(", ")));
		String field = name.equals(Fields.TEXT) ? Fields.text(layer) : name;
		Query words = part.in(asWritten ? Fields.exact(field) : field);
		return layer == Layer.ACTOR && name.equals(Fields.TEXT) ? alsoByName(words, part) : words;
	}

	/** Actors are found by any of their names, not just by the one that stands in the text. */
	private Query alsoByName(Query words, Part part) throws ParseException {
		Query named = actors(Role.MENTION.label(), part);
		return words == null ? named
				: new BooleanQuery.Builder().add(words, Occur.SHOULD).add(named, Occur.SHOULD).build();
	}

	private Query actors(String role, Part part) throws ParseException {
		Query byName = part.in(Fields.REGISTER_NAME);
		try {
			return byName == null ? null : actors.taking(role, byName);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Documents that may lie between the two, as dates may be inexact on either side; null or {@code *} is no bound. */
	static Query dates(String low, String high, boolean lowIncluded, boolean highIncluded) {
		BooleanQuery.Builder both = new BooleanQuery.Builder();
		int from = Integer.MIN_VALUE;
		int to = Integer.MAX_VALUE;
		if (low != null && !low.equals("*"))
			from = lowIncluded ? DayRange.parse(low).first() : DayRange.parse(low).last() + 1;
		if (high != null && !high.equals("*"))
			to = highIncluded ? DayRange.parse(high).last() : DayRange.parse(high).first() - 1;
		both.add(IntPoint.newRangeQuery(Fields.FIRST_DAY, Integer.MIN_VALUE, to), Occur.FILTER);
		both.add(IntPoint.newRangeQuery(Fields.LAST_DAY, from, Integer.MAX_VALUE), Occur.FILTER);
		return both.build();
	}

	private static Query addSlop(Query query, int slop) {
		return switch (query) {
		case PhraseQuery phrase -> withSlop(phrase, slop);
		case MultiPhraseQuery phrase -> new MultiPhraseQuery.Builder(phrase)
				.setSlop(slop).build();
		case null, default -> query;
		};
	}

	private static Query withSlop(PhraseQuery phrase, int slop) {
		PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(slop);
		for (int i = 0; i < phrase.getTerms().length; i++)
			builder.add(phrase.getTerms()[i], phrase.getPositions()[i]);
		return builder.build();
	}

	/** One clause of the query, asked of one field of the index. */
	@FunctionalInterface
	private interface Part {
		Query in(String field) throws ParseException;
	}
}
