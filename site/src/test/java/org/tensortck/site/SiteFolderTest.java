package org.tensortck.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.InputException;

/** The folder of a site changes only when the whole new site is written. */
class SiteFolderTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String refusal(Path site, List<Path> reports, Optional<Path> earlier) {
        return assertThrows(InputException.class, () -> Site.write(site, reports, earlier)).getMessage();
    }

    @Test
    void a_new_site_replaces_an_earlier_one_and_no_other_folder() throws IOException {
        Path site = folder.resolve("site");
        Site.write(site, List.of(), Optional.empty());
        assertTrue(Files.exists(site.resolve("MEM-1.html")));
        Files.writeString(site.resolve("left-over.html"), "x");
        Path report = ReportFixture.of("x", "1").write(folder.resolve("report"));
        Site.write(site, List.of(report), Optional.empty());
        assertFalse(Files.exists(site.resolve("left-over.html")));
        assertTrue(Files.exists(site.resolve("library-x-tensors.html")));

        Files.delete(report.resolve("summary.json"));
        assertTrue(refusal(site, List.of(report), Optional.empty()).contains("summary.json does not exist"));
        assertTrue(Files.exists(site.resolve("library-x-tensors.html")), "a refused report changed the site");

        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "x");
        assertTrue(refusal(other, List.of(), Optional.empty()).contains("none of them is the site.json"));
        assertTrue(Files.exists(other.resolve("thesis.txt")));
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(refusal(file, List.of(), Optional.empty()).contains("is not a folder"));
        assertEquals(List.of("file", "other", "report", "site"), names());
    }

    @Test
    void an_earlier_report_of_other_libraries_is_refused() throws IOException {
        Path one = ReportFixture.of("one", "1").write(folder.resolve("one"));
        Path two = ReportFixture.of("two", "1").write(folder.resolve("two"));
        String message = refusal(folder.resolve("site"), List.of(one), Optional.of(two));
        assertTrue(message.contains("judges two (tensors), and the reports judge one (tensors)"), message);
        assertEquals(List.of("one", "two"), names());
    }
}
