package warrant.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import warrant.extraction.Actor;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.Sentence;
import warrant.text.Document;
import warrant.text.Span;

/** Writes one line of JSON per document, schema 1 of the command line's contract. Not safe in parallel. */
final class ExtractionJson implements AutoCloseable {

	private final JsonGenerator json;
	private final boolean text;
	private final boolean sentences;

	/** @param out not closed by {@link #close()} */
	ExtractionJson(OutputStream out, boolean text, boolean sentences) throws IOException {
		this.json = new JsonFactory().createGenerator(out);
		json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		json.setRootValueSeparator(null);
		this.text = text;
		this.sentences = sentences;
	}

	void write(Document document, Extraction extraction) throws IOException {
		json.writeStartObject();
		json.writeNumberField("schema", 1);
		json.writeStringField("document", document.name());
		json.writeStringField("sha256", document.sourceSha256());
		json.writeNumberField("length", document.text().length());
		json.writeStringField("language", document.language());
		if (text)
			json.writeStringField("text", document.text());
		if (sentences)
			array("sentences", extraction.sentences(), this::sentence);
		array("components", extraction.components(), this::component);
		array("recommendations", extraction.recommendations(), this::recommendation);
		array("actors", extraction.actors(), this::actor);
		array("relations", extraction.relations(), this::relation);
		array("problems", extraction.notices(), json::writeString);
		json.writeEndObject();
		json.writeRaw('\n');
		json.flush();
	}

	private void sentence(Sentence sentence) throws IOException {
		json.writeStartObject();
		ends(sentence.span());
		json.writeStringField("block", sentence.block().label());
		json.writeEndObject();
	}

	private void component(Component component) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", component.id());
		json.writeStringField("type", component.type().label());
		json.writeStringField("kind", component.kind().label());
		ends(component.span());
		score(component.score());
		attribution("attribution", component.attribution());
		array("reasons", component.reasons(), json::writeString);
		json.writeEndObject();
	}

	private void recommendation(Recommendation frame) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", frame.id());
		ends(frame.span());
		score(frame.score());
		json.writeBooleanField("reported", frame.reported());
		attribution("issuer", frame.issuer());
		addressee(frame);
		span("action", Optional.of(frame.action()));
		json.writeStringField("modality", frame.modality());
		json.writeBooleanField("negated", frame.negated());
		span("condition", frame.condition());
		span("instrument", frame.instrument());
		span("deadline", frame.deadline());
		json.writeStringField("component", frame.component().orElse(null));
		array("reasons", frame.reasons(), json::writeString);
		json.writeEndObject();
	}

	private void addressee(Recommendation frame) throws IOException {
		if (frame.addressee().isEmpty()) {
			json.writeNullField("addressee");
			return;
		}
		json.writeObjectFieldStart("addressee");
		ends(frame.addressee().get().span());
		json.writeStringField("actor", frame.addressee().get().actor().orElse(null));
		json.writeEndObject();
	}

	private void attribution(String name, Optional<Attribution> attribution) throws IOException {
		if (attribution.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		json.writeObjectFieldStart(name);
		json.writeStringField("actor", attribution.get().actor());
		ends(attribution.get().span());
		json.writeEndObject();
	}

	private void actor(Actor actor) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", actor.id());
		json.writeStringField("name", actor.name());
		json.writeStringField("kind", actor.kind().label());
		array("mentions", actor.mentions(), mention -> {
			json.writeStartObject();
			ends(mention);
			json.writeEndObject();
		});
		json.writeEndObject();
	}

	private void relation(Relation relation) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", relation.id());
		array("sources", relation.sources(), json::writeString);
		json.writeStringField("target", relation.target());
		json.writeStringField("type", relation.type().label());
		score(relation.score());
		json.writeEndObject();
	}

	private void span(String name, Optional<Span> span) throws IOException {
		if (span.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		json.writeObjectFieldStart(name);
		ends(span.get());
		json.writeEndObject();
	}

	private void ends(Span span) throws IOException {
		json.writeNumberField("start", span.start());
		json.writeNumberField("end", span.end());
	}

	/** Four digits: what lies behind them differs between machines and means nothing. */
	private void score(double score) throws IOException {
		json.writeNumberField("score", Math.round(score * 10_000) / 10_000.0);
	}

	private interface Element<T> {
		void write(T value) throws IOException;
	}

	private <T> void array(String name, Collection<T> values, Element<T> element) throws IOException {
		json.writeArrayFieldStart(name);
		for (T value : List.copyOf(values))
			element.write(value);
		json.writeEndArray();
	}

	@Override
	public void close() throws IOException {
		json.close();
	}
}
