package org.tensortck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.catalogue.Snippets;
import org.tensortck.polyglot.catalogue.Snippets.Outcome;
import org.tensortck.polyglot.catalogue.Snippets.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs snippets with known results. */
@Command(name = "catalogue", mixinStandardHelpOptions = true, description = {
        "Runs snippets of Python whose results on the real PyTorch and NumPy are known, over the tensor library chosen.",
        "A file has a JSON object in each line: id, python, a snippet that sets a dict named observed, and observed, the known",
        "one; a snippet with needs is left out. Exit code: 0 no difference, 1 differences, 2 wrong usage."})
final class CatalogueCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--only", paramLabel = "ID", description = "runs only the snippets whose id begins like this")
    private String only = "";

    @Option(names = "--quiet", description = "prints the counts, without the differences")
    private boolean quiet;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of snippets, .jsonl")
    private List<Path> files = List.of();

    /** A snippet as its line has it. */
    private record Row(String id, String line) {}

    @Override
    public Integer call() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            rows.addAll(rows(file));
        }
        List<Outcome> outcomes = ProgramThread.run(() -> engine.start(OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(), (python, caller) -> {
                    Snippets snippets = new Snippets(python, caller);
                    return rows.stream().map(row -> snippets.run(row.id(), row.line())).toList();
                }));
        print(outcomes);
        return outcomes.stream().allMatch(outcome -> outcome.verdict() == Verdict.SAME) ? 0 : 1;
    }

    private List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            JsonNode row = parsed(file, number, line);
            if (!row.path("id").isTextual() || !row.path("python").isTextual() || !row.has("observed")) {
                throw new InputException(
                        file + ", line " + number + ": a snippet has an id, a text python, and observed");
            }
            String id = row.path("id").asText();
            if (row.path("needs").asText("").replace("null", "").isEmpty() && id.startsWith(only)) {
                rows.add(new Row(id, line));
            }
        }
        return rows;
    }

    private static JsonNode parsed(Path file, int number, String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new InputException(file + ", line " + number + " is not JSON: " + e.getMessage());
        }
    }

    private void print(List<Outcome> outcomes) {
        if (!quiet) {
            outcomes.stream().filter(outcome -> outcome.verdict() != Verdict.SAME).forEach(CatalogueCommand::print);
        }
        Map<Verdict, Long> counts = outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::verdict, Collectors.counting()));
        System.out.printf("%d snippets: %d same, %d the same but for the text of errors, %d different, "
                + "%d not expressible%n", outcomes.size(), counts.getOrDefault(Verdict.SAME, 0L),
                counts.getOrDefault(Verdict.OTHER_TEXTS, 0L), counts.getOrDefault(Verdict.DIFFERENT, 0L),
                counts.getOrDefault(Verdict.NOT_EXPRESSIBLE, 0L));
        outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.NOT_EXPRESSIBLE)
                .flatMap(outcome -> outcome.missing().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(missing -> System.out.printf("%6d  %s%n", missing.getValue(), missing.getKey()));
    }

    private static void print(Outcome outcome) {
        System.out.println(outcome.id() + ": " + switch (outcome.verdict()) {
            case SAME -> "same";
            case OTHER_TEXTS -> "the same but for the text of errors";
            case DIFFERENT -> "different";
            case NOT_EXPRESSIBLE -> "not expressible, without " + String.join(", ", outcome.missing());
        });
        outcome.differences().forEach(line -> System.out.println("    " + line));
    }
}
