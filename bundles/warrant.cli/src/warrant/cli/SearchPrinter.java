package warrant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import warrant.index.ActorName;
import warrant.index.Facet;
import warrant.index.Quote;
import warrant.index.SearchHit;
import warrant.index.SearchResult;
import warrant.text.Span;

/** A search result for people and for programs. */
final class SearchPrinter {

	private SearchPrinter() {
	}

	static void text(SearchResult result, Terminal terminal) {
		PrintStream out = terminal.out();
		for (SearchHit hit : result.hits()) {
			out.println(hit.document() + " [" + hit.span().start() + "," + hit.span().end() + ")  " + source(hit));
			out.println(String.format(Locale.ROOT, "  %.2f %s%s", hit.score(), label(hit), marked(hit.quote())));
		}
		out.println((result.hits().isEmpty() ? "" : "\n") + result.total() + (result.total() == 1 ? " hit" : " hits"));
		for (Facet facet : result.facets())
			if (!facet.counts().isEmpty())
				out.println(facet.field() + ": " + facet.counts().stream().limit(8).map(count -> count.label() + " " + count.rows())
						.collect(Collectors.joining(", ")));
	}

	private static String source(SearchHit hit) {
		return Stream.of(hit.title(), hit.metadata().author().orElse(""), hit.metadata().outlet().orElse(""), hit.metadata().date().orElse(""))
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	private static String label(SearchHit hit) {
		String actors = hit.actors().stream().map(actor -> actor.role().label() + " " + actor.name()).collect(Collectors.joining(", "));
		String label = Stream.of(hit.type(), hit.kind(), actors).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
		return label.isEmpty() ? "" : "(" + label + ") ";
	}

	/** The quote on one line, what matched in brackets. */
	private static String marked(Quote quote) {
		StringBuilder marked = new StringBuilder();
		int at = quote.span().start();
		for (Span highlight : quote.highlights()) {
			marked.append(quote.text(), at - quote.span().start(), highlight.start() - quote.span().start()).append('[')
					.append(quote.text(), highlight.start() - quote.span().start(), highlight.end() - quote.span().start()).append(']');
			at = highlight.end();
		}
		return marked.append(quote.text().substring(at - quote.span().start())).toString().replaceAll("\\s+", " ").strip();
	}

	static void json(SearchResult result, Terminal terminal) throws IOException {
		Json.print(terminal, json -> {
			json.writeNumberField("schema", 1);
			json.writeNumberField("total", result.total());
			json.writeArrayFieldStart("hits");
			for (SearchHit hit : result.hits())
				hit(hit, json);
			json.writeEndArray();
			json.writeObjectFieldStart("facets");
			for (Facet facet : result.facets()) {
				json.writeArrayFieldStart(facet.field());
				for (Facet.Count count : facet.counts()) {
					json.writeStartObject();
					json.writeStringField("value", count.value());
					json.writeStringField("label", count.label());
					json.writeNumberField("count", count.rows());
					json.writeEndObject();
				}
				json.writeEndArray();
			}
			json.writeEndObject();
		});
	}

	private static void hit(SearchHit hit, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("document", hit.document());
		json.writeStringField("title", hit.title());
		json.writeStringField("layer", hit.layer().label());
		json.writeStringField("id", hit.id());
		json.writeStringField("type", hit.type());
		json.writeStringField("kind", hit.kind());
		span(hit.span(), json);
		json.writeObjectFieldStart("quote");
		span(hit.quote().span(), json);
		json.writeStringField("text", hit.quote().text());
		json.writeArrayFieldStart("highlights");
		for (Span highlight : hit.quote().highlights()) {
			json.writeStartObject();
			span(highlight, json);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeNumberField("score", Json.rounded(hit.score()));
		json.writeNumberField("confidence", Json.rounded(hit.confidence()));
		actors(hit, json);
		json.writeObjectFieldStart("metadata");
		for (var entry : hit.metadata().values().entrySet())
			json.writeStringField(entry.getKey(), entry.getValue());
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void actors(SearchHit hit, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("actors");
		for (ActorName actor : hit.actors()) {
			json.writeStartObject();
			json.writeStringField("role", actor.role().label());
			json.writeStringField("id", actor.id());
			json.writeStringField("name", actor.name());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void span(Span span, JsonGenerator json) throws IOException {
		json.writeNumberField("start", span.start());
		json.writeNumberField("end", span.end());
	}
}
