package warrant.corpus.cache;

import java.io.IOException;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.Meaning;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.extraction.Sentence;
import warrant.text.BlockKind;

/** An {@link Extraction} as bytes. */
final class ExtractionFormat {

	private static final BlockKind[] BLOCKS = BlockKind.values();
	private static final ComponentType[] TYPES = ComponentType.values();
	private static final PropositionKind[] KINDS = PropositionKind.values();
	private static final ActorKind[] ACTORS = ActorKind.values();
	private static final RelationType[] RELATIONS = RelationType.values();

	private ExtractionFormat() {
	}

	static void write(Extraction extraction, RecordOutput out) throws IOException {
		out.list(extraction.sentences(), sentence -> {
			out.span(sentence.span());
			out.symbol(sentence.block());
			out.maybe(sentence.meaning(), meaning -> out.bytes(meaning.values()));
		});
		out.list(extraction.components(), component -> write(component, out));
		out.list(extraction.recommendations(), recommendation -> write(recommendation, out));
		out.list(extraction.actors(), actor -> {
			out.words(actor.id());
			out.words(actor.name());
			out.symbol(actor.kind());
			out.list(actor.mentions(), out::span);
		});
		out.list(extraction.relations(), relation -> {
			out.words(relation.id());
			out.list(relation.sources(), out::words);
			out.words(relation.target());
			out.symbol(relation.type());
			out.real(relation.score());
			out.list(relation.reasons(), out::words);
		});
		out.list(extraction.notices(), out::words);
	}

	private static void write(Component component, RecordOutput out) throws IOException {
		out.words(component.id());
		out.symbol(component.type());
		out.symbol(component.kind());
		out.span(component.span());
		out.real(component.score());
		out.maybe(component.attribution(), attribution -> write(attribution, out));
		out.list(component.reasons(), out::words);
		out.words(component.model());
	}

	private static void write(Recommendation recommendation, RecordOutput out) throws IOException {
		out.words(recommendation.id());
		out.span(recommendation.span());
		out.real(recommendation.score());
		out.truth(recommendation.reported());
		out.maybe(recommendation.issuer(), issuer -> write(issuer, out));
		out.maybe(recommendation.addressee(), addressee -> {
			out.span(addressee.span());
			out.maybe(addressee.actor(), out::words);
		});
		out.span(recommendation.action());
		out.words(recommendation.modality());
		out.truth(recommendation.negated());
		out.maybe(recommendation.condition(), out::span);
		out.maybe(recommendation.instrument(), out::span);
		out.maybe(recommendation.deadline(), out::span);
		out.maybe(recommendation.component(), out::words);
		out.list(recommendation.reasons(), out::words);
		out.words(recommendation.model());
	}

	private static void write(Attribution attribution, RecordOutput out) throws IOException {
		out.words(attribution.actor());
		out.span(attribution.span());
	}

	static Extraction read(RecordInput in) throws IOException {
		return new Extraction(in.list(() -> new Sentence(in.span(), in.symbol(BLOCKS), in.maybe(() -> new Meaning(in.bytes())))), in.list(() -> component(in)),
				in.list(() -> recommendation(in)),
				in.list(() -> new Actor(in.words(), in.words(), in.symbol(ACTORS), in.list(in::span))),
				in.list(() -> new Relation(in.words(), in.list(in::words), in.words(), in.symbol(RELATIONS), in.real(),
						in.list(in::words))),
				in.list(in::words));
	}

	private static Component component(RecordInput in) throws IOException {
		return new Component(in.words(), in.symbol(TYPES), in.symbol(KINDS), in.span(), in.real(), in.maybe(() -> attribution(in)),
				in.list(in::words), in.words());
	}

	private static Recommendation recommendation(RecordInput in) throws IOException {
		return new Recommendation(in.words(), in.span(), in.real(), in.truth(), in.maybe(() -> attribution(in)),
				in.maybe(() -> new Addressee(in.span(), in.maybe(in::words))), in.span(), in.words(), in.truth(), in.maybe(in::span),
				in.maybe(in::span), in.maybe(in::span), in.maybe(in::words), in.list(in::words), in.words());
	}

	private static Attribution attribution(RecordInput in) throws IOException {
		return new Attribution(in.words(), in.span());
	}
}
