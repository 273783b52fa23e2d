package warrant.index.internal;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Which documents are in the index, in which version. */
public final class Contents {

	private Contents() {
	}

	/** Fingerprints by name. */
	public static Map<String, String> of(DirectoryReader reader) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		for (LeafReaderContext leaf : reader.leaves())
			add(leaf.reader(), contents);
		return contents;
	}

	private static void add(LeafReader leaf, Map<String, String> contents) throws IOException {
		BinaryDocValues fingerprints = leaf.getBinaryDocValues(Fields.FINGERPRINT);
		SortedDocValues names = leaf.getSortedDocValues(Fields.KEY);
		if (fingerprints == null || names == null)
			return;
		Bits live = leaf.getLiveDocs();
		for (int row = fingerprints.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = fingerprints.nextDoc())
			if ((live == null || live.get(row)) && names.advanceExact(row))
				contents.put(names.lookupOrd(names.ordValue()).utf8ToString(), fingerprints.binaryValue().utf8ToString());
	}
}
