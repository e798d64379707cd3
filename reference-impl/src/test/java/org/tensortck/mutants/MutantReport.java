package org.tensortck.mutants;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tensortck.mutants.Outcome.Fate;

/** Prints how many changes were seen, by package, class and mutator, and which were not. */
final class MutantReport {
    private final Map<Mutation, Outcome> outcomes;
    private final int cases;
    private final Path sources;

    /** Creates the report of outcomes, judged by a number of cases, of changes in the sources below a folder. */
    MutantReport(Map<Mutation, Outcome> outcomes, int cases, Path sources) {
        this.outcomes = outcomes;
        this.cases = cases;
        this.sources = sources;
    }

    void print(PrintStream out) {
        out.println();
        out.println("Mutants, judged by " + cases + " cases");
        table(out, "package", mutation -> mutation.className().replaceFirst("\\.[^.]*$", ""));
        table(out, "class", mutation -> mutation.topLevelClass().replaceFirst(".*\\.", ""));
        table(out, "mutator", mutation -> mutation.mutator().replaceFirst(".*\\.", ""));
        for (Fate fate : Fate.values()) {
            if (!fate.killed()) {
                list(out, fate);
            }
        }
    }

    private void table(PrintStream out, String title, Function<Mutation, String> group) {
        Map<String, List<Fate>> groups = new TreeMap<>();
        outcomes.forEach((mutation, outcome) -> groups.computeIfAbsent(group.apply(mutation), _ -> new ArrayList<>())
                .add(outcome.fate()));
        out.println();
        out.println(title + ": killed of all, and what became of the others");
        groups.forEach((name, fates) -> {
            long killed = fates.stream().filter(Fate::killed).count();
            out.println(String.format(Locale.ROOT, "%-40s %5d of %5d  %5.1f %%  %s", name, killed, fates.size(),
                    100.0 * killed / fates.size(), others(fates)).stripTrailing());
        });
    }

    private static String others(Collection<Fate> fates) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        fates.stream().filter(fate -> !fate.killed()).forEach(fate -> counts.merge(fate, 1L, Long::sum));
        return String.join(", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
    }

    private void list(PrintStream out, Fate fate) {
        List<Map.Entry<Mutation, Outcome>> found = outcomes.entrySet().stream()
                .filter(entry -> entry.getValue().fate() == fate).toList();
        if (!found.isEmpty()) {
            out.println();
            out.println(found.size() + " " + fate + ":");
            found.forEach(entry -> {
                out.println(("  " + entry.getKey() + "  " + entry.getValue().seenBy()).stripTrailing());
                out.println("      " + source(entry.getKey()));
            });
        }
    }

    private String source(Mutation mutation) {
        Path file = sources.resolve(mutation.topLevelClass().replace('.', '/') + ".java");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(mutation.line() - 1L).findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
