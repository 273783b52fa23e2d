package warrant.interchange.aif;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in an AIF JSON file, before anything is made of it: ids may repeat and edges may lead nowhere. Absent strings are empty.
 *
 * @param nodes in order of the file
 * @param edges in order of the file
 * @param locutions who says an L-node
 * @param participants people by the ids that locutions use
 */
public record AifGraph(List<Node> nodes, List<Edge> edges, List<Locution> locutions, List<Participant> participants) {

	/**
	 * @param uuid Warrant's own field, that other tools ignore: the id of the node in the map it was written from
	 * @param scheme name of the scheme; AIFdb repeats it as the text of an S-node
	 */
	record Node(String id, String uuid, String type, String text, String scheme) {
	}

	record Edge(String id, String from, String to) {
	}

	/** @param source where it was said; Warrant puts the name of the document there */
	record Locution(String node, String person, String source, String start, String end) {
	}

	record Participant(String id, String uuid, String firstname, String surname) {

		String name() {
			return (firstname + " " + surname).strip();
		}
	}

	public AifGraph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		locutions = List.copyOf(locutions);
		participants = List.copyOf(participants);
	}

	/** How many nodes there are of each type, as the file calls them. */
	public SortedMap<String, Integer> types() {
		SortedMap<String, Integer> counts = new TreeMap<>();
		nodes.forEach(node -> counts.merge(node.type(), 1, Integer::sum));
		return counts;
	}
}
