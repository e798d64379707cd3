package org.tensortck.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Selection;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;
import org.tensortck.starter.Elements;

/** The suite as JUnit runs it: each case when its test appears, alone where it alone is chosen. */
class TensorTckTest {
    private static int created;
    private static boolean copies;
    private static Path reports = Path.of("unset");

    @TempDir
    private Path folder;

    private final PrintStream standardOut = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void prepare() {
        created = 0;
        copies = false;
        reports = folder;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOut);
    }

    /** Counts the tensors that are made, and copies instead of sharing where it is set. */
    private static final class CountedTensors extends MinimalTensors {
        @Override
        public Elements create(Values values, Optional<DType> dtype) {
            created++;
            return super.create(values, dtype);
        }

        @Override
        public SharedMemory share(Elements tensor) {
            return copies ? copy(tensor).memory() : super.share(tensor);
        }
    }

    /** Is not found by Maven, since it is nested. */
    static class ChosenTck extends TensorTck {
        @Override
        protected TensorLibrary<?> tensors() {
            return new CountedTensors();
        }

        @Override
        protected ArrayLibrary<?> arrays() {
            return new ReferenceArrays();
        }

        @Override
        protected Selection selection() {
            return Selection.of("MEM-1,DTY-3,CPY-19");
        }

        @Override
        protected Path reportFolder() {
            return reports;
        }
    }

    /** A test that JUnit has run. */
    private record Ran(TestIdentifier test, TestExecutionResult.Status status, int created) {
        String name() {
            return test.getDisplayName();
        }
    }

    private static final class Runs implements TestExecutionListener {
        private final List<Ran> ran = new ArrayList<>();
        private final Map<String, TestIdentifier> all = new LinkedHashMap<>();
        private int before;

        @Override
        public void executionStarted(TestIdentifier test) {
            all.put(test.getUniqueId(), test);
            before = created;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ran.add(new Ran(test, result.getStatus(), created - before));
            }
        }

        private Ran named(String name) {
            return ran.stream().filter(test -> test.name().startsWith(name)).findFirst().orElseThrow();
        }
    }

    private static Runs run(DiscoverySelector selector) {
        Runs runs = new Runs();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selector).build(), runs);
        return runs;
    }

    @Test
    void a_case_runs_when_its_test_appears_below_its_requirement_and_its_feature() throws IOException {
        Runs runs = run(DiscoverySelectors.selectClass(ChosenTck.class));
        Ran shared = runs.named("MEM-1.3 ");
        assertEquals(TestExecutionResult.Status.SUCCESSFUL, shared.status());
        assertTrue(shared.created() > 0, "no tensor was made while the test ran");
        TestIdentifier requirement = runs.all.get(shared.test().getParentId().orElseThrow());
        assertEquals("MEM-1 MUST An array taken from a tensor shares its memory", requirement.getDisplayName());
        TestIdentifier feature = runs.all.get(requirement.getParentId().orElseThrow());
        assertEquals("Sharing memory: FromTensorToArray", feature.getDisplayName());
        ClasspathResourceSource source = (ClasspathResourceSource) shared.test().getSource().orElseThrow();
        assertEquals("org/tensortck/features/memory/FromTensorToArray.feature", source.getClasspathResourceName());
        assertTrue(source.getPosition().orElseThrow().getLine() > 1);
        assertTrue(runs.named("cases of the other library alone").status() == TestExecutionResult.Status.ABORTED);
        assertEquals("the result is the expected one", runs.ran.getLast().name());
        assertEquals(TestExecutionResult.Status.SUCCESSFUL, runs.ran.getLast().status());
        List<String> said = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("report: " + folder.resolve("index.html"), said.getLast());
        assertTrue(said.getFirst().startsWith("minimal (tensors): no verdict, the run is partial: "), said::toString);
        assertTrue(Files.readString(folder.resolve("results.ndjson")).contains("\"complete\":true"));
    }

    @Test
    void one_case_and_one_requirement_are_chosen_by_their_unique_ids() throws IOException {
        Runs all = run(DiscoverySelectors.selectClass(ChosenTck.class));
        TestIdentifier one = all.named("MEM-1.3 ").test();
        Runs alone = run(DiscoverySelectors.selectUniqueId(one.getUniqueId()));
        assertEquals(List.of(one.getDisplayName()), alone.ran.stream().map(Ran::name).toList());
        assertTrue(alone.ran.getFirst().created() > 0);
        String results = Files.readString(folder.resolve("results.ndjson"));
        assertEquals(2, results.lines().count(), results);
        assertFalse(results.contains("\"complete\":true"), results);
        assertTrue(Files.readString(folder.resolve("summary.json")).contains("\"part\" : \"MEM-1.3\""));
        Runs requirement = run(DiscoverySelectors.selectUniqueId(one.getParentId().orElseThrow()));
        assertTrue(requirement.ran.size() > 1);
        assertTrue(requirement.ran.stream().allMatch(test -> test.name().startsWith("MEM-1.")),
                requirement.ran::toString);
    }

    @Test
    void a_failed_case_fails_its_test_and_the_last_one() {
        copies = true;
        Runs runs = run(DiscoverySelectors.selectClass(ChosenTck.class));
        assertEquals(TestExecutionResult.Status.FAILED, runs.named("MEM-1.3 ").status());
        assertEquals(TestExecutionResult.Status.FAILED, runs.ran.getLast().status());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(" failed"), out::toString);
    }
}
