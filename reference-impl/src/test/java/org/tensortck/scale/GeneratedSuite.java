package org.tensortck.scale;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.run.Waiver;
import org.tensortck.run.Waivers;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Suite;

/**
 * Suites of any number of cases, which are written as features: eight cases for each requirement, and ten requirements in
 * each file. A requirement needs two earlier ones.
 */
final class GeneratedSuite {
    private static final int CASES = 8;
    private static final int REQUIREMENTS = 10;
    private static final int ROWS = 4;

    /** What becomes of the cases. */
    enum Kind {
        /** All cases pass. */
        PASSING,
        /** A third of the requirements fail as a whole, another third in one case; some of the failures are waived. */
        FAILING
    }

    private final int requirements;
    private final Kind kind;

    /** Prepares a suite; the number of cases is a multiple of eight. */
    GeneratedSuite(int cases, Kind kind) {
        this.requirements = cases / CASES;
        this.kind = kind;
    }

    /** Reads the suite from the texts of its features. */
    Suite read() {
        List<FeatureFile> files = new ArrayList<>();
        for (int first = 1; first <= requirements; first += REQUIREMENTS) {
            StringBuilder text = new StringBuilder("Feature: generated " + first + "\n");
            for (int id = first; id < first + REQUIREMENTS && id <= requirements; id++) {
                addRule(id, text);
            }
            files.add(new FeatureFile(URI.create("file:///generated/%05d.feature".formatted(first)), text.toString(),
                    false));
        }
        return Suite.of(files).requireSound();
    }

    /** Returns a waiver for one requirement in thirty: those that fail as a whole. */
    Waivers waivers() {
        List<Waiver> waivers = new ArrayList<>();
        for (int id = 30; kind == Kind.FAILING && id <= requirements; id += 30) {
            waivers.add(new Waiver("GEN-" + id, "generated", "https://example.org", "but should be",
                    Optional.empty()));
        }
        return new Waivers(waivers);
    }

    private void addRule(int id, StringBuilder text) {
        text.append("\nRule: GEN-").append(id).append(" Generated requirement ").append(id).append('\n');
        for (int number = 1; number <= CASES - ROWS; number++) {
            addTags(id, number, text);
            text.append("Scenario: a write ").append(number).append('\n');
            addSteps(String.valueOf(number), fails(id, number), text);
        }
        addTags(id, CASES, text);
        text.append("Scenario Outline: a write of <case>\n");
        addSteps("<case>", fails(id, CASES), text);
        text.append("Examples:\n  | case |\n");
        for (int row = 1; row <= ROWS; row++) {
            text.append("  | ").append(row).append(" |\n");
        }
    }

    private static void addTags(int id, int number, StringBuilder text) {
        text.append("\n@GEN-").append(id).append('.').append(number);
        if (id > 2) {
            text.append(" @needs:GEN-").append(id - 1).append(" @needs:GEN-").append(id / 2);
        }
        text.append('\n');
    }

    private boolean fails(int id, int number) {
        return kind == Kind.FAILING && (id % 3 == 0 || (id % 3 == 1 && number == 1));
    }

    private static void addSteps(String number, boolean fails, StringBuilder text) {
        text.append("""
                  Given `t = torch.tensor([[0.5, 0.25], [0.75, %1$s]])`
                  When `n = t.numpy()`
                  And `n[0, 0] = %1$s`
                  Then `t[0, 0].item()` is `%1$s.0%2$s`
                  And `n` and `t` share memory
                """.formatted(number, fails ? " + 1" : ""));
    }
}
