package warrant.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import warrant.text.Span;

class ExtractionTest {

	@Test
	void recommendationsAreSortedByStartHoweverTheyWereFound() {
		Extraction extraction = new Extraction(List.of(), List.of(), List.of(frame("r1", 6, 20), frame("r2", 0, 40)), List.of(), List.of(), List.of());
		assertEquals(List.of("r2", "r1"), extraction.recommendations().stream().map(Recommendation::id).toList());
	}

	private static Recommendation frame(String id, int start, int end) {
		return new Recommendation(id, new Span(start, end), .5, false, Optional.empty(), Optional.empty(), new Span(start + 1, end), "should", false,
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "");
	}
}
