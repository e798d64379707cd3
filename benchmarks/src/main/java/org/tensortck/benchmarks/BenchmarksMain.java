package org.tensortck.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures all operations in one run and prints a table: the times in µs, and those of the reference in times of NumPy's. */
public final class BenchmarksMain {
    private static final List<String> REFERENCES = List.of("reference arrays", "reference tensors");

    private BenchmarksMain() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments a regular expression for the names of operations, or none for all
     */
    public static void main(String[] arguments) throws RunnerException {
        String only = arguments.length == 0 ? ".*" : arguments[0];
        Collection<RunResult> results = new Runner(
                new OptionsBuilder().include(Operations.class.getName() + "\\.(" + only + ")$").build()).run();
        Map<String, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String operation = result.getPrimaryResult().getLabel();
            times.computeIfAbsent(operation, _ -> new TreeMap<>()).put(result.getParams().getParam("library"),
                    result.getPrimaryResult().getScore());
        }
        System.out.println();
        System.out.println("| operation | numpy, µs | reference arrays, µs | ratio | reference tensors, µs | ratio |");
        System.out.println("|---|---|---|---|---|---|");
        times.forEach((operation, of) -> System.out.println(row(operation, of)));
    }

    private static String row(String operation, Map<String, Double> times) {
        double numPy = times.getOrDefault(Operations.NUMPY, Double.NaN);
        StringBuilder row = new StringBuilder("| " + operation + " | " + text(numPy));
        for (String reference : REFERENCES) {
            double time = times.getOrDefault(reference, Double.NaN);
            row.append(" | ").append(text(time)).append(" | ").append(text(time / numPy));
        }
        return row.append(" |").toString();
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
