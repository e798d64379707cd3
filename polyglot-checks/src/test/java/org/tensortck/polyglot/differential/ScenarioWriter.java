package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Writes a difference as a feature with one scenario, which says what the real NumPy does. */
final class ScenarioWriter {
    private static final String HEAD = """
            Feature: A difference that a random program found

              Rule: OWN-1 Arrays do what NumPy does

                @OWN-1.1
                Scenario: A random program
            """;

    private ScenarioWriter() {}

    /** Returns the text of a feature file that passes with the real NumPy and fails with the arrays under test. */
    static String feature(Difference difference) {
        List<Step> program = difference.program();
        List<String> before = program.subList(0, program.size() - 1).stream().filter(step -> !step.refused())
                .map(step -> "`" + step.code() + "`").toList();
        return HEAD + block("Given", before) + block("When", List.of("`" + program.getLast().code() + "`"))
                + block("Then", shown(difference.expected(), difference.actual()));
    }

    /** Returns what the arrays under test do instead, in the same words. */
    static String instead(Difference difference) {
        return block("Then", shown(difference.actual(), difference.expected()));
    }

    private static String block(String keyword, List<String> steps) {
        StringBuilder text = new StringBuilder();
        String word = keyword;
        for (String step : steps) {
            text.append("      ").append(word).append(' ').append(step).append('\n');
            word = "And";
        }
        return text.toString();
    }

    /** Returns what is seen and differs; where one of them was refused and nothing else differs, all that is seen. */
    private static List<String> shown(Outcome outcome, Outcome other) {
        if (outcome.refusal().isPresent()) {
            return List.of("it fails with `" + outcome.refusal().get() + "`");
        }
        List<String> differing = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        outcome.facts().forEach((name, facts) -> {
            Facts others = other.facts().getOrDefault(name, new Facts(Value.NONE, Map.of()));
            contents.add(is(name, facts.contents()));
            if (!facts.contents().equals(others.contents())) {
                differing.add(contents.getLast());
            }
            facts.attributes().forEach((attribute, value) -> {
                if (!value.equals(others.attributes().get(attribute))) {
                    differing.add(is(name + attribute, value));
                }
            });
        });
        return differing.isEmpty() ? contents : differing;
    }

    private static String is(String code, Value value) {
        return "`" + code + "` is `" + code(value) + "`";
    }

    private static String code(Value value) {
        return switch (value) {
            case Value.DTypeOf dtype when dtype.side() == Side.ARRAY -> StatementWriter.name(dtype.dtype());
            case Value.ArrayScalar scalar -> code(Value.of(scalar.value()));
            // There are no literals for these.
            default -> PythonRepr.repr(value).replaceAll("\\b(nan|inf)\\b", "float('$1')");
        };
    }
}
