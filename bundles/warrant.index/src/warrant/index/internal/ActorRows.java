package warrant.index.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

import warrant.index.IndexedActor;

/** The actors' register as rows of its own: annotations name ids only, queries find the ids by name here. */
public final class ActorRows {

	/** Finds every actor of the register. */
	public static final Term ALL = new Term(Fields.LAYER, Fields.REGISTER);

	private ActorRows() {
	}

	public static List<Document> of(Collection<IndexedActor> actors) {
		return actors.stream().map(ActorRows::row).toList();
	}

	private static Document row(IndexedActor actor) {
		Document row = new Document();
		row.add(new StringField(Fields.LAYER, Fields.REGISTER, Store.NO));
		row.add(new StringField(Fields.REGISTER_ID, Folding.cut(actor.id()), Store.YES));
		row.add(new StoredField(Fields.stored(Fields.NAME), actor.name()));
		row.add(new StringField(Fields.REGISTER_KEY, Folding.key(actor.id()), Store.NO));
		name(row, actor.name());
		actor.aliases().stream().filter(Objects::nonNull).forEach(alias -> name(row, alias));
		return row;
	}

	private static void name(Document row, String name) {
		row.add(new TextField(Fields.REGISTER_NAME, name, Field.Store.NO));
		row.add(new StringField(Fields.REGISTER_KEY, Folding.key(name), Store.NO));
	}
}
