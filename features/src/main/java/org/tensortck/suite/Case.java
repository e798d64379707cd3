package org.tensortck.suite;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tensortck.spi.error.WarningKind;

/**
 * One case: a scenario, or one row of a scenario outline.
 *
 * @param id its id, such as {@code MEM-1.1}, or {@code MEM-2.3/float32} for a row; never used for another case
 * @param requirement the id of the requirement that it shows
 * @param title the behaviour that it shows
 * @param feature the file that has it
 * @param line the line of its scenario, or of its row
 * @param steps its steps, in order
 * @param needs the ids of the requirements that it depends on
 * @param deviates the real library that behaves in another way, {@code PyTorch} or {@code NumPy}; empty if none does
 * @param warns the kinds of the warnings that come although the case is not about them
 * @param canonical whether it belongs to the suite, and not to features of the user's own
 */
public record Case(String id, String requirement, String title, URI feature, int line, List<Step> steps,
        List<String> needs, Optional<String> deviates, Set<WarningKind> warns, boolean canonical) {

    public Case {
        steps = List.copyOf(steps);
        needs = List.copyOf(needs);
        warns = Collections.unmodifiableSet(new TreeSet<>(warns));
    }

    /**
     * One step.
     *
     * @param keyword such as {@code Given}
     * @param text the text after the keyword
     * @param docString the text below it, or empty
     * @param table the rows of the table below it, or empty
     */
    public record Step(String keyword, String text, Optional<String> docString, List<List<String>> table) {

        public Step {
            table = table.stream().map(List::copyOf).toList();
        }

        /** Returns the step as Gherkin, with its text but without its table. */
        public String gherkin() {
            String text = "  " + keyword + ' ' + this.text + '\n';
            return text + docString.map(below -> ("\"\"\"\n" + below + "\n\"\"\"").indent(4)).orElse("");
        }
    }

    /**
     * Returns the digest of the steps and of the tags {@code @warns}. Evidence is recorded with it: a case whose steps have changed has to be shown
     * true anew; a case that was only renamed or moved has not.
     */
    public String digest() {
        StringBuilder canonicalText = new StringBuilder(warningTags());
        for (Step step : steps) {
            canonicalText.append(step.text()).append('\n');
            step.docString().ifPresent(below -> canonicalText.append('"').append(below).append("\"\n"));
            for (List<String> row : step.table()) {
                canonicalText.append(TableText.line(row)).append('\n');
            }
        }
        return TextDigest.of(canonicalText.toString());
    }

    private String warningTags() {
        return warns.stream().map(kind -> "@warns:" + kind + "\n").collect(Collectors.joining());
    }

    /** Returns the scenario as Gherkin, with the values of its row filled in. */
    public String text() {
        StringBuilder text = new StringBuilder(warningTags() + "Scenario: " + title + "\n");
        for (Step step : steps) {
            text.append(step.gherkin()).append(TableText.aligned(step.table()).indent(4));
        }
        return text.toString();
    }
}
