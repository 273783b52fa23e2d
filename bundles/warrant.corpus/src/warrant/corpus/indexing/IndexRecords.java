package warrant.corpus.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.corpus.AnalysedDocument;
import warrant.corpus.identity.ActorIds;
import warrant.extraction.Actor;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.Recommendation;
import warrant.index.ActorRole;
import warrant.index.IndexedActor;
import warrant.index.IndexedAnnotation;
import warrant.index.IndexedDocument;
import warrant.index.IndexedSentence;
import warrant.index.Layer;
import warrant.index.Role;
import warrant.text.Document;
import warrant.text.Span;

/** Turns an analysed document into what the index takes. */
public final class IndexRecords {

	private final Map<String, Actor> byId = new HashMap<>();
	private final AnalysedDocument analysed;

	private IndexRecords(AnalysedDocument analysed) {
		this.analysed = analysed;
		analysed.extraction().actors().forEach(actor -> byId.put(actor.id(), actor));
	}

	/** @param fingerprint changes when anything about the document does */
	public static IndexedDocument of(AnalysedDocument analysed, String fingerprint) {
		Document document = analysed.document();
		return new IndexedDocument(analysed.id(), document.name(), fingerprint, document.title(), document.metadata(), document.language(),
				document.text(), document.blocks(), new IndexRecords(analysed).annotations(), sentences(analysed));
	}

	private static List<IndexedSentence> sentences(AnalysedDocument analysed) {
		return analysed.extraction().sentences().stream()
				.flatMap(sentence -> sentence.meaning().map(meaning -> new IndexedSentence(sentence.span(), meaning.vector())).stream()).toList();
	}

	/** The document's actors under their ids across the corpus. */
	public static List<IndexedActor> actors(AnalysedDocument analysed) {
		return analysed.extraction().actors().stream()
				.map(actor -> new IndexedActor(ActorIds.of(actor), actor.name(), actor.kind().label(), aliases(actor, analysed.document().text())))
				.toList();
	}

	private static List<String> aliases(Actor actor, String text) {
		return actor.mentions().stream().map(mention -> mention.of(text)).filter(name -> !name.equals(actor.name())).distinct().toList();
	}

	private List<IndexedAnnotation> annotations() {
		List<IndexedAnnotation> all = new ArrayList<>();
		for (Component c : analysed.extraction().components())
			all.add(new IndexedAnnotation(c.id(), Layer.COMPONENT, c.type().label(), c.kind().label(), c.span(), c.score(),
					roles(Role.ATTRIBUTION, c.attribution().map(Attribution::actor))));
		for (Recommendation r : analysed.extraction().recommendations()) {
			List<ActorRole> roles = new ArrayList<>(roles(Role.ISSUER, r.issuer().map(Attribution::actor)));
			roles.addAll(roles(Role.ADDRESSEE, r.addressee().flatMap(who -> who.actor())));
			all.add(new IndexedAnnotation(r.id(), Layer.RECOMMENDATION, r.modality(), "policy", r.span(), r.score(), roles));
		}
		for (Actor actor : analysed.extraction().actors())
			for (Span mention : actor.mentions())
				all.add(new IndexedAnnotation(actor.id(), Layer.ACTOR, actor.kind().label(), "", mention, 1,
						roles(Role.MENTION, Optional.of(actor.id()))));
		return all;
	}

	private List<ActorRole> roles(Role role, Optional<String> actor) {
		return actor.map(byId::get).map(a -> List.of(new ActorRole(role, ActorIds.of(a)))).orElse(List.of());
	}
}
