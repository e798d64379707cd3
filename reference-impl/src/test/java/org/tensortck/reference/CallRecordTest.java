package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.run.CallRecorder;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Views;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/** What cases call and need is recorded as they are now. */
class CallRecordTest {
    private static final CallRecord PUBLISHED = CallRecord.published();

    @Test
    void the_record_is_that_of_the_present_code() {
        List<String> now = CallRecorder.record(new ReferenceTensors(), new ReferenceArrays()).lines();
        List<String> recorded = PUBLISHED.lines();
        List<String> missing = new ArrayList<>(now);
        missing.removeAll(Set.copyOf(recorded));
        List<String> stale = new ArrayList<>(recorded);
        stale.removeAll(Set.copyOf(now));
        assertTrue(missing.isEmpty() && stale.isEmpty(),
                () -> "what cases call has changed; record it with: "
                        + CallRecord.HOW_TO + "\n  now:\n    "
                        + String.join("\n    ", missing) + "\n  recorded:\n    " + String.join("\n    ", stale));
    }

    @Test
    void every_case_of_the_suite_touches_a_library() {
        Set<String> untouched = Suite.canonical().cases().values().stream()
                .filter(of -> PUBLISHED.sides(of.id()).isEmpty()).map(Case::requirement).collect(Collectors.toSet());
        assertEquals(Set.of(), untouched, "cases of these requirements call neither tensors nor arrays");
    }

    @Test
    void sides_are_those_that_a_case_calls() {
        assertEquals(Set.of(Side.TENSOR, Side.ARRAY), PUBLISHED.sides("MEM-1.1"));
        assertEquals(Set.of(), PUBLISHED.sides("MEM-1.1000"));
        Set<String> onArrays = PUBLISHED.casesThatCall(Side.ARRAY, Views.class, "transpose");
        assertFalse(onArrays.isEmpty());
        onArrays.forEach(id -> assertTrue(PUBLISHED.sides(id).contains(Side.ARRAY), id));
    }

    @Test
    void the_core_is_one_type() {
        Set<String> copying = PUBLISHED.casesThatCall(Side.TENSOR, Library.class, "copy");
        assertTrue(copying.contains("VIW-45.7/whole"));
        assertEquals(copying, PUBLISHED.casesThatCall(Side.TENSOR, TensorLibrary.class, "copy"));
        assertTrue(PUBLISHED.casesThatCall(Side.ARRAY, ArrayLibrary.class, "read").contains("MEM-1.1"));
    }

    @Test
    void needs_are_what_has_to_be_declared() {
        for (String id : PUBLISHED.casesThatCall(Side.ARRAY, Casts.class, "cast")) {
            assertTrue(PUBLISHED.needs(id).contains(new Need(Side.ARRAY, "Casts")), id);
        }
        assertTrue(PUBLISHED.needs("MEM-1.1").contains(Need.ofDType(Side.ARRAY, "float32")));
    }

    @Test
    void what_was_written_can_be_read() {
        assertEquals(PUBLISHED.lines(), CallRecord.of(String.join("\n", PUBLISHED.lines())).lines());
    }
}
