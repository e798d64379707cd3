package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.InputException;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.report.RecordedEvaluator;
import org.tensortck.report.RecordedRun;
import org.tensortck.report.RunReport;
import org.tensortck.run.RunInfo;
import org.tensortck.run.Selection;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * A run through Cucumber, one without it, one in shards, and one that is killed and resumed give each case the same result,
 * whatever its verdict.
 */
class EqualRunsTest {
    private static final TckRun RUN = new TckRun(Suite.canonical(), Waivers.none());
    private static final RunInfo INFO = new RunInfo("java", "x", "x", Map.of("x", "1"));
    private static final int SHARDS = 3;

    @TempDir
    private Path folder;

    private static Evaluator evaluator(TensorLibrary<?> tensors) {
        return CollectingCaller.evaluator(tensors, new ReferenceArrays(), CollectingCaller.Garbage.UNCOLLECTED);
    }

    /** Returns an evaluator of a library that has cases of many verdicts. */
    private static Evaluator evaluator() {
        Fault fails = call -> {
            throw new IllegalStateException("not today");
        };
        return evaluator((TensorLibrary<?>) BrokenReference.broken(new MinimalTensors(), Side.TENSOR,
                IN_TENSORS.at(Library<Tensor>::copy, fails), IN_TENSORS.at(MemoryExport<Tensor>::share, fails)));
    }

    private static List<CaseResult> run(TckRun run, Path report, Set<String> executed) throws IOException {
        Set<String> recorded = Set.copyOf(executed);
        executed.clear();
        try (Evaluator evaluator = evaluator()) {
            return new RunReport(report).run(run, evaluator, INFO, result -> {
                if (!recorded.contains(result.of().id())) {
                    executed.add(result.of().id());
                }
            }).results();
        }
    }

    private static void assertSame(List<CaseResult> expected, List<CaseResult> actual) {
        assertEquals(expected.stream().map(EqualRunsTest::untimed).toList(),
                actual.stream().map(EqualRunsTest::untimed).toList());
        Set<Verdict> verdicts = actual.stream().map(CaseResult::verdict).collect(Collectors.toSet());
        assertTrue(verdicts.containsAll(
                Set.of(Verdict.PASSED, Verdict.UNSUPPORTED, Verdict.FAILED, Verdict.BLOCKED)), verdicts::toString);
    }

    private static CaseResult untimed(CaseResult result) {
        return new CaseResult(result.of(), result.verdict(), result.detail(), 0, result.sides(), result.lacking(),
                result.blockers(), result.observed());
    }

    /** {@link CallRecordTest} shows that each passes without Cucumber, and records the libraries that it touches. */
    @Test
    void all_cases_pass_through_cucumber() {
        List<CaseResult> results;
        try (Evaluator evaluator = evaluator(new ReferenceTensors())) {
            results = RUN.throughCucumber().execute(evaluator, INFO, Optional.empty(), _ -> {}).results();
        }
        assertEquals(RUN.cases().stream().map(of -> new CaseResult(of, Verdict.PASSED, "", 0,
                CallRecord.published().sides(of.id()), Set.of(), List.of())).toList(),
                results.stream().map(EqualRunsTest::untimed).toList());
    }

    @Test
    void a_direct_run_and_the_shards_have_the_results_of_one_run_and_a_killed_one_is_resumed() throws IOException {
        Path whole = folder.resolve("whole");
        Set<String> executed = new HashSet<>();
        List<CaseResult> expected = run(RUN.throughCucumber(), whole, executed);
        assertEquals(RUN.cases().size(), executed.size());

        try (Evaluator evaluator = evaluator()) {
            assertSame(expected, RUN.executePart(evaluator, List.copyOf(RUN.suite().cases().values())));
        }
        assertSame(expected, merged());

        Path results = whole.resolve("results.ndjson");
        List<String> lines = Files.readAllLines(results);
        int kept = lines.size() / 2;
        Files.writeString(results, String.join("\n", lines.subList(0, kept)) + "\n" + lines.get(kept).substring(0, 40));
        RecordedRun killed = RecordedRun.read(whole, RUN.suite());
        assertEquals(kept - 1, killed.results().size());
        assertTrue(killed.declarations().isEmpty());
        Set<String> rest = new HashSet<>(killed.results().keySet());
        assertSame(expected, run(RUN.taking(killed.results()), whole, rest));
        assertEquals(RUN.cases().size() - (kept - 1), rest.size());
        assertEquals(RUN.cases().size(), RecordedRun.read(whole, RUN.suite()).results().size());
    }

    private List<CaseResult> merged() throws IOException {
        Map<String, CaseResult> recorded = new HashMap<>();
        List<RecordedRun> shards = new ArrayList<>();
        for (int shard = 1; shard <= SHARDS; shard++) {
            Path report = folder.resolve("shard" + shard);
            run(RUN.only(Selection.shard(shard, SHARDS)), report, new HashSet<>());
            shards.add(RecordedRun.read(report, RUN.suite()));
            recorded.putAll(shards.getLast().results());
        }
        assertEquals(Optional.of("shard 3 of 3"), shards.getLast().part());
        RecordedRun first = shards.getFirst();
        assertEquals(INFO, first.info());
        try (Evaluator evaluator = new RecordedEvaluator(first.info(), first.declarations().orElseThrow())) {
            return RUN.taking(recorded).execute(evaluator, first.info(), Optional.empty(), _ -> {}).results();
        }
    }

    @Test
    void results_that_this_suite_cannot_have_are_refused() throws IOException {
        String first = "{\"run\":\"r\",\"cases\":1,\"info\":{\"evaluator\":\"java\",\"tensor\":\"x\",\"array\":\"x\","
                + "\"versions\":{},\"subject\":\"BOTH\"}}\n";
        assertEquals("does not exist", fault(Optional.empty()));
        assertEquals("is empty", fault(Optional.of("")));
        assertEquals("line 1: 'info' is missing", fault(Optional.of("{}\n")));
        assertEquals("line 2: this suite has no case MEM-0.0", fault(Optional.of(first + "{\"case\":\"MEM-0.0\"}\n")));
        assertEquals("line 2: the steps of case MEM-1.1 have changed since: run it again",
                fault(Optional.of(first + "{\"case\":\"MEM-1.1\",\"digest\":\"d\"}\n")));
        assertTrue(fault(Optional.of(first + "x\n")).startsWith("line 2: no JSON: "));
        assertTrue(RecordedRun.read(written(first), RUN.suite()).results().isEmpty());
    }

    private String fault(Optional<String> text) throws IOException {
        Path report = text.isPresent() ? written(text.get()) : folder.resolve("absent");
        String message = assertThrows(InputException.class, () -> RecordedRun.read(report, RUN.suite())).getMessage();
        return message.replaceFirst("results: .*results\\.ndjson,? ", "");
    }

    private Path written(String text) throws IOException {
        Files.writeString(folder.resolve("results.ndjson"), text);
        return folder;
    }
}
