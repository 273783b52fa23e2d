package warrant.extraction.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FeatureIndexTest {

	@Test
	void saysOfRandomNamesWhatAMapSays() {
		Random random = new Random(7);
		for (int size = 0; size < 400; size++) {
			Map<String, Integer> rows = new HashMap<>();
			while (rows.size() < size)
				rows.putIfAbsent("w:" + Integer.toString(random.nextInt(1000), 36), rows.size());
			FeatureIndex index = FeatureIndex.of(rows);
			assertEquals(size, index.size());
			for (int i = 0; i < 1000; i++) {
				String name = "w:" + Integer.toString(i, 36);
				assertEquals(rows.getOrDefault(name, FeatureIndex.NONE), index.row(name), name);
			}
		}
	}

	@Test
	void namesWithOneHashAreToldApart() {
		FeatureIndex index = new FeatureIndex(new String[] { "AaAa", "BBBB", "AaBB" });
		assertEquals(List.of(0, 1, 2, FeatureIndex.NONE), List.of(index.row("AaAa"), index.row("BBBB"), index.row("AaBB"), index.row("BBAa")));
		assertEquals(List.of("AaAa", "BBBB", "AaBB"), index.names());
	}

	@Test
	void aNameHasOneRow() {
		assertThrows(IllegalArgumentException.class, () -> new FeatureIndex(new String[] { "a", "b", "a" }));
	}
}
