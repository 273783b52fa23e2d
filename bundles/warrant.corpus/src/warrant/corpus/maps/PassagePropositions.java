package warrant.corpus.maps;

import java.util.Optional;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Evidence;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.AnalysedDocument;
import warrant.extraction.Component;
import warrant.extraction.Recommendation;
import warrant.text.Span;

/** Makes propositions of passages somebody picked from a document, with what is known of each: type, who says it, who should act. */
public final class PassagePropositions {

	private final ArgumentMap map;
	private final AnalysedDocument document;
	private final Passages passages;

	/** @param map takes the participants; its propositions stay as they are */
	public PassagePropositions(ArgumentMap map, AnalysedDocument document) {
		this.map = map;
		this.document = document;
		this.passages = new Passages(document, new Participants(map));
	}

	/** The proposition of the map that has the passage as evidence already. */
	public Optional<Proposition> known(Span span) {
		return map.getPropositions().stream().filter(p -> p.getEvidence().stream().anyMatch(e -> isAt(e, span))).findFirst();
	}

	private boolean isAt(Evidence evidence, Span span) {
		return document.id().equals(evidence.getDocument()) && evidence.getStart() == span.start() && evidence.getEnd() == span.end();
	}

	/**
	 * A new proposition, not yet in the map.
	 *
	 * @param id of the component or recommendation over these words; empty: they are plain text
	 */
	public Proposition of(Span span, String id, String newId) {
		Optional<Recommendation> frame = document.extraction().recommendations().stream()
				.filter(r -> r.id().equals(id) || !id.isEmpty() && r.component().equals(Optional.of(id))).findFirst();
		Optional<Component> component = document.extraction().components().stream()
				.filter(c -> c.id().equals(id) || frame.flatMap(Recommendation::component).equals(Optional.of(c.id()))).findFirst();
		Proposition proposition = ArgumentFactory.eINSTANCE.createProposition();
		proposition.setId(newId);
		proposition.setText(passages.words(span));
		component.ifPresent(c -> {
			proposition.setType(PropositionType.valueOf(c.type().name()));
			proposition.setKind(c.kind().label());
		});
		frame.ifPresent(f -> frame(proposition, f));
		addEvidence(proposition, span, component, frame);
		return proposition;
	}

	/** Adds the passage to a proposition as evidence, unless it is there already. */
	public void evidence(Proposition proposition, Span span, String id) {
		Optional<Component> component = document.extraction().components().stream().filter(c -> c.id().equals(id)).findFirst();
		Optional<Recommendation> frame = document.extraction().recommendations().stream().filter(r -> r.id().equals(id)).findFirst();
		addEvidence(proposition, span, component, frame);
	}

	private void frame(Proposition proposition, Recommendation frame) {
		proposition.setType(PropositionType.RECOMMENDATION);
		proposition.setModality(frame.modality());
		frame.addressee().flatMap(who -> who.actor()).flatMap(passages::participant).ifPresent(proposition::setAddressee);
	}

	private void addEvidence(Proposition proposition, Span span, Optional<Component> component, Optional<Recommendation> frame) {
		passages.evidence(proposition, span, component.flatMap(Component::attribution).or(() -> frame.flatMap(Recommendation::issuer)),
				component.map(Component::score).or(() -> frame.map(Recommendation::score)).orElse(Double.NaN),
				component.map(Component::id).or(() -> frame.map(Recommendation::id)).orElse(""));
	}
}
