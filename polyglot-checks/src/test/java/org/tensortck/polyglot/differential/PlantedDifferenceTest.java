package org.tensortck.polyglot.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.Verdict;

/** A planted fault is found, and comes out as the smallest scenario that shows it. */
class PlantedDifferenceTest {
    private static final long PROGRAMS = 2000;

    /** Finds the fault, and checks that the scenario for it tells the faulty arrays from the others. */
    private static void assertShownBy(String steps, FaultyArrays fault) {
        String feature = ScenarioWriter.feature(smallest(fault));
        assertEquals(steps, feature.lines().skip(6).map(String::strip).reduce("", (text, line) -> text + line + "\n"));
        assertEquals(Verdict.PASSED, verdict(feature, new NumPyArrays()));
        assertEquals(Verdict.PASSED, verdict(feature, new ReferenceArrays()));
        assertEquals(Verdict.FAILED, verdict(feature, fault.library()));
    }

    private static Difference smallest(FaultyArrays fault) {
        try (Differential differential = new Differential(fault.library())) {
            Difference found = LongStream.range(0, PROGRAMS).mapToObj(differential::run).flatMap(Optional::stream)
                    .findFirst().orElseThrow(() -> new AssertionError(fault + " is not found"));
            return new Shrinker(differential).shrink(found);
        }
    }

    private static Verdict verdict(String feature, ArrayLibrary<?> arrays) {
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:///found.feature"), feature, false)));
        assertEquals(List.of(), suite.problems());
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), arrays)) {
            return new TckRun(suite, Waivers.none(), Manifest.of(suite))
                    .execute(evaluator, new RunInfo("java", "reference", arrays.name(), Map.of()), Optional.empty(),
                            _ -> {})
                    .results().getFirst().verdict();
        }
    }

    @Test
    void a_view_that_is_off_by_one() {
        assertShownBy("""
                Given `a = np.array([0], dtype=np.int64)`
                When `a[...] = a[::-1]`
                Then `a` is `[0]`
                """, FaultyArrays.NEGATIVE_STEP_OFF_BY_ONE);
    }

    @Test
    void a_copy_that_shares() {
        assertShownBy("""
                Given `a = np.array(0, dtype=np.int64)`
                And `b = a.copy()`
                When `a[...] = 1`
                Then `b` is `0`
                """, FaultyArrays.COPY_THAT_SHARES);
    }

    @Test
    void another_shape_that_copies() {
        assertShownBy("""
                Given `a = np.array(0, dtype=np.int64)`
                And `b = a.reshape((1,))`
                When `a[...] = 1`
                Then `b` is `[1]`
                """, FaultyArrays.RESHAPE_THAT_COPIES);
    }

    @Test
    void a_mask_that_is_read_backwards() {
        assertShownBy("""
                Given `a = np.array([1, 0], dtype=np.int64)`
                When `b = a[a == 0].copy()`
                Then `b` is `[0]`
                """, FaultyArrays.MASK_READ_BACKWARDS);
    }

    @Test
    void a_refusal_that_does_not_come() {
        assertShownBy("""
                Given `a = np.array([0], dtype=np.int64)`
                When `b = a[::0]`
                Then it fails with `INVALID_INDEX`
                """, FaultyArrays.INDEX_THAT_IS_NEVER_REFUSED);
    }
}
