package org.tensortck.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of {@code vendors/README.md}: the result of the library of each module, and the first finding on its own page. */
final class VendorsTable {
    private static final Region REGION = new Region("vendors");
    private static final String MODULE = "pom.xml";
    private static final String PAGE = "README.md";
    private static final String FINDINGS = "## Findings";
    private static final String FINDING = "### ";

    private VendorsTable() {}

    /** Returns the register of the table in a project. */
    static Register in(Path project) {
        return new Register("vendors/README.md", page -> REGION.replace(page, table(project.resolve("vendors"))));
    }

    private static String table(Path vendors) {
        List<String> lines = new ArrayList<>(List.of(ResultPage.HEAD + " the most surprising finding |",
                ResultPage.HEAD.replaceAll("[^|]+", "---") + "---|"));
        try (Stream<Path> folders = Files.list(vendors)) {
            folders.filter(folder -> Files.exists(folder.resolve(MODULE))).sorted().forEach(folder -> {
                String page = read(folder.resolve(PAGE));
                ResultPage.rows(page).forEach(row -> lines.add(
                        row.replaceFirst("\\| (\\S+)", "| [$1](" + folder.getFileName() + ")") + " " + finding(page)
                                + " |"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + vendors, e);
        }
        return String.join("\n", lines);
    }

    /** Returns the first heading below that of the findings. */
    private static String finding(String page) {
        return page.lines().dropWhile(line -> !line.equals(FINDINGS)).filter(line -> line.startsWith(FINDING))
                .findFirst().map(line -> line.substring(FINDING.length())).orElseThrow(() -> new IllegalStateException(
                        "the page has no line '" + FINDINGS + "' with a heading of a finding below it"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
