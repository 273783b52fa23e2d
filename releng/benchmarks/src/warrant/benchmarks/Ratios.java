package warrant.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks named and prints what part of the bare library's speed Warrant reaches. */
public final class Ratios {

	private static final List<String> ALL = List.of("index", "search", "extraction", "encoder");

	private Ratios() {
	}

	/** {@code [index|search|extraction|encoder]...}, all where none is named. */
	public static void main(String[] args) throws RunnerException {
		List<String> wanted = args.length == 0 ? ALL : List.of(args);
		if (!ALL.containsAll(wanted))
			throw new IllegalArgumentException("benchmarks are " + ALL);
		OptionsBuilder options = new OptionsBuilder();
		options.jvmArgsPrepend("--enable-native-access=ALL-UNNAMED", "-Dwarrant.corpus=" + System.getProperty("warrant.corpus"));
		wanted.forEach(name -> options.include("warrant\\.benchmarks\\." + Pattern.compile("^.").matcher(name)
				.replaceFirst(first -> first.group().toUpperCase(Locale.ROOT)) + "Benchmark\\."));
		print(new Runner(options.build()).run());
	}

	private static void print(Collection<RunResult> results) {
		Map<String, Map<String, Double>> byClass = new TreeMap<>();
		for (RunResult result : results) {
			String[] path = result.getParams().getBenchmark().split("\\.");
			byClass.computeIfAbsent(path[path.length - 2], name -> new TreeMap<>()).put(path[path.length - 1], result.getPrimaryResult().getScore());
		}
		byClass.forEach((name, scores) -> scores.keySet().stream().filter(method -> method.startsWith("bare"))
				.forEach(bare -> print(name, bare, scores)));
	}

	/** {@code bareX} is the measure of {@code warrantX} where there is one, else of {@code warrant}. */
	private static void print(String name, String bare, Map<String, Double> scores) {
		String own = "warrant" + bare.substring("bare".length());
		double ours = scores.getOrDefault(own, scores.getOrDefault("warrant", Double.NaN));
		System.out.printf(Locale.ROOT, "%s: %s / %s = %.2f (%.3f / %.3f per second)%n", name, scores.containsKey(own) ? own : "warrant", bare,
				ours / scores.get(bare), ours, scores.get(bare));
	}
}
