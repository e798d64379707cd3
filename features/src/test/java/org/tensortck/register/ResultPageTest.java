package org.tensortck.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.Declarations;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.Waiver;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** The result of a run on the page of a library, and its row in the table of all libraries. */
class ResultPageTest {
    private static final Suite SUITE = Suite.canonical();
    private static final String EMPTY = """
            # Mine

            <!-- generated: result; by the test -->
            <!-- end: result -->

            ## Findings

            ### A slice copies

            ### Another
            """;
    private static final String FAILURE = "Then x: `n` is 1, but should be 2";
    private static final Waivers WAIVERS = new Waivers(List.of(
            new Waiver("MEM-1", "it copies | always", "https://example.org/1", "but should be 2", Optional.empty())));

    @TempDir
    private Path folder;

    private static CaseResult result(Case of, Verdict observed, String detail) {
        return new CaseResult(of, observed, detail, 0, EnumSet.of(Side.TENSOR), Set.of(), List.of());
    }

    private static RunResult run() {
        List<Case> cases = SUITE.casesOf("MEM-1");
        List<CaseResult> results = List.of(result(cases.get(0), Verdict.PASSED, ""),
                result(cases.get(1), Verdict.FAILED, FAILURE).with(Verdict.WAIVED,
                        "it copies | always (https://example.org/1); " + FAILURE),
                result(SUITE.casesOf("MEM-2").getFirst(), Verdict.CRASHED, "the process ended"));
        return new RunResult(SUITE,
                new RunInfo("java", "mine", "reference", Map.of("tensors mine", "1.2"), Subject.TENSOR), results,
                List.of(), Optional.empty(),
                Declarations.of(Set.of(new Need(Side.TENSOR, "MemoryExport"), new Need(Side.TENSOR, "MemoryImport"),
                        new Need(Side.TENSOR, "MemoryImport (contiguous)"),
                        new Need(Side.TENSOR, "MemoryImport (strided)"), new Need(Side.TENSOR, "dtype float32"),
                        new Need(Side.ARRAY, "Casts")), Map.of()),
                Optional.empty());
    }

    @Test
    void the_page_has_the_verdict_the_numbers_the_declarations_and_the_reasons() {
        String page = ResultPage.completed(EMPTY, run(), WAIVERS);
        assertTrue(page.contains("| mine | 1.2 | tensors | "), page);
        assertTrue(page.contains(" | 3 | 1 | 2 | 0 | 33.3 % | no |"), page);
        assertTrue(page.contains("3 cases = 1 passed + 1 waived + 1 crashed;"), page);
        assertTrue(page.contains("Declared capabilities: `MemoryExport`, `MemoryImport`. Dtypes: `float32`."), page);
        assertTrue(page.contains("| sharing | declared | 3 |"), page);
        assertTrue(page.contains("| it copies \\| always ([link](https://example.org/1)) | 1 | MEM-1 |"), page);
        assertTrue(page.contains("| crashed, of a MUST | 1 | MEM-2 |"), page);
        assertEquals(page, ResultPage.completed(page, run(), WAIVERS));
    }

    @Test
    void the_table_of_all_libraries_has_its_row_and_its_first_finding() throws IOException {
        Path vendors = Files.createDirectories(folder.resolve("vendors").resolve("mine")).getParent();
        Files.writeString(vendors.resolve("mine").resolve("pom.xml"), "<project/>");
        Files.writeString(Files.createDirectories(vendors.resolve("no-module")).resolve("README.md"), "no result");
        Files.writeString(vendors.resolve("mine").resolve("README.md"),
                ResultPage.completed(EMPTY, run(), WAIVERS));
        Files.writeString(vendors.resolve("README.md"), "<!-- generated: vendors -->\n<!-- end: vendors -->\n");
        new Registers(folder, Registers.ofFiles(folder)).update();
        String row = Files.readAllLines(vendors.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| [mine](mine) | 1.2 | tensors | ")).findFirst().orElseThrow();
        assertTrue(row.endsWith(" | 3 | 1 | 2 | 0 | 33.3 % | no | A slice copies |"), row);
    }

    @Test
    void a_stale_page_names_the_line_and_the_remedy() throws IOException {
        Path page = Files.writeString(folder.resolve("README.md"), EMPTY);
        String stale = ResultPage.bringUpToDate(page, run(), WAIVERS, false).orElseThrow();
        assertTrue(stale.startsWith(
                "README.md is stale; update it with: the same run with -Dtensortck.page=update\n  line "), stale);
        assertEquals(EMPTY, Files.readString(page));
        assertEquals(Optional.empty(), ResultPage.bringUpToDate(page, run(), WAIVERS, true));
        assertEquals(ResultPage.completed(EMPTY, run(), WAIVERS), Files.readString(page));
        assertEquals(Optional.empty(), ResultPage.bringUpToDate(page, run(), WAIVERS, false));
    }
}
