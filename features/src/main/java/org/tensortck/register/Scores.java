package org.tensortck.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.suite.TextDigest;

/**
 * The table of scores in {@code spec/verdicts.md}: the scores of implementations that do nothing of their own. The
 * measurement takes minutes. The table therefore names the measured suite, and a build checks that this is the present
 * one.
 */
public final class Scores {
    private static final String FILE = "spec/verdicts.md";
    private static final Region REGION = new Region("scores");
    private static final String OF_SUITE = "scores of suite ";
    private static final int DIGITS = 16;

    private final Path file;

    /** Creates the scores in the folder of a project. */
    public Scores(Path project) {
        this.file = project.resolve(FILE);
    }

    /** Returns the lines of the table. */
    public List<String> table() {
        return REGION.content(read()).lines().filter(line -> line.startsWith("|")).toList();
    }

    /** Writes the table, as measured on a suite. */
    public void write(List<String> table, Suite suite, CallRecord record) {
        try {
            Files.writeString(file, REGION.replace(read(),
                    "<!-- " + OF_SUITE + digest(suite, record) + " -->\n\n" + String.join("\n", table)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Returns the remedy if the table was measured on another suite; otherwise empty. */
    public Optional<String> stale(Suite suite, CallRecord record) {
        return REGION.content(read()).contains(OF_SUITE + digest(suite, record) + " ")
                ? Optional.empty()
                : Optional.of("the scores in " + FILE + " are those of an earlier suite; measure them with: "
                        + CallRecord.HOW_TO + " --scores");
    }

    /** Returns a digest of everything that scores depend on: the steps and the calls of each case. */
    private static String digest(Suite suite, CallRecord record) {
        StringBuilder text = new StringBuilder();
        suite.cases().values().stream().filter(Case::canonical).sorted(Comparator.comparing(Case::id))
                .forEach(of -> text.append(of.id()).append(' ').append(of.digest()).append('\n'));
        record.lines().forEach(line -> text.append(line).append('\n'));
        return TextDigest.of(text.toString()).substring(0, DIGITS);
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
