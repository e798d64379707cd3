package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.OwnScenarios.assertFails;
import static org.tensortck.reference.OwnScenarios.run;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;
import org.tensortck.starter.Elements;
import org.tensortck.value.Relation;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** What the phrases about memory hold for, and every way in which each of them fails. */
class MemoryPhrasesTest {
    private static final String TWO = "Given `t = torch.tensor([1.0, 2.0])`\n";
    private static final String FOUR = "Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`\n";

    /** The first phrase of the table in features/README.md that holds, and so those below it but the last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            u = t.detach()          | have the same memory
            u = t.numpy()           | have the same memory
            u = t[:, :]             | have the same memory
            u = t.T                 | share memory
            u = t[1]                | share memory
            u = t[1, 1]             | share memory
            u = t[:, ::2]           | share memory
            u = t.numpy()[::-1]     | share memory
            u = t[1:]; t = t[:, 1:] | overlap in memory
            u = t[0]; t = t[1]      | do not share memory
            u = t[:, 0]; t = t[:, 1] | do not share memory
            u = t.clone()           | do not share memory
            """)
    void of_the_four_facts_the_strongest_that_holds_is_the_phrase(String code, String strongest) {
        String[] phrases = {"have the same memory", "share memory", "overlap in memory"};
        int first = Arrays.asList(phrases).indexOf(strongest);
        for (String objects : new String[]{"`t` and `u` ", "`u` and `t` "}) {
            for (int phrase = 0; phrase < phrases.length; phrase++) {
                assertVerdict(first >= 0 && phrase >= first, code, objects + phrases[phrase]);
            }
            assertVerdict(first < 0, code, objects + "do not share memory");
        }
    }

    private static void assertVerdict(boolean holds, String code, String phrase) {
        CaseResult result = run(FOUR + "When `" + code + "`\nThen " + phrase);
        assertEquals(holds ? Verdict.PASSED : Verdict.FAILED, result.verdict(), () -> phrase + ": " + result.detail());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            u = t                                  | itself
            u = t.T                                | view
            u = t[1]; t = t[:, 1:]                 | overlap
            u = t[1:]; t = t[:, 1:]                | overlap
            u = t.clone()                          | copy
            u = t.numpy()[0, 0]                    | scalar
            u = t[2:]                              | no elements
            t = t[2:]; u = torch.tensor(1.0)       | no elements
            t = t[2:]; u = t                       | itself
            u = t[5]                               | !INDEX_OUT_OF_RANGE
            """)
    void a_result_has_one_relation_to_its_argument(String code, String relation) {
        for (String other : new String[]{"itself", "view", "overlap", "copy", "scalar", "no elements",
                "!INDEX_OUT_OF_RANGE", "!SHAPE_MISMATCH"}) {
            CaseResult result = run(FOUR + "When `" + code + "`\nThen `u` relates to `t` as `" + other + "`");
            boolean holds = other.equals(relation);
            assertEquals(holds ? Verdict.PASSED : Verdict.FAILED, result.verdict(), result::detail);
            assertEquals(holds ? Optional.empty() : Relation.read(relation), result.observed().relation());
            if (!holds) {
                String expected = "expected " + Relation.read(other).orElseThrow() + ", got "
                        + Relation.read(relation).orElseThrow();
                assertTrue(result.detail().contains(expected), result::detail);
            }
        }
    }

    @Test
    void objects_without_addresses_have_relations_that_writes_show() {
        Map<String, String> codes = Map.of("view", "u = t[1:]", "copy", "u = t.clone()", "overlap",
                "u = t[1:]; t = t[:2]");
        codes.forEach((relation, code) -> {
            CaseResult result = run(Evaluators.inThisJvm(new PartTensors(), new ReferenceArrays()),
                    "Given `t = torch.tensor([1.0, 2.0, 3.0])`\nWhen `" + code + "`\nThen `u` relates to `t` as `"
                            + relation + "`")
                    .getFirst();
            assertEquals(Verdict.PASSED, result.verdict(), result::detail);
        });
    }

    @Test
    void elements_that_are_no_number_are_put_back_to_the_bit() {
        int[] bits = {0x7FC0_0001, 0xFFFF_FFFF, 0x7F80_0001, 0x8000_0000};
        AtomicReference<MemorySegment> memory = new AtomicReference<>();
        MinimalTensors tensors = new MinimalTensors() {
            @Override
            public Elements create(Values values, Optional<DType> dtype) {
                Elements tensor = super.create(values, dtype);
                memory.set(tensor.memory().memory());
                memory.get().copyFrom(MemorySegment.ofArray(bits));
                return tensor;
            }
        };
        assertPasses(tensors, FOUR + "When `n = t.numpy()`\nThen `n` and `t` have the same memory");
        assertArrayEquals(bits, memory.get().toArray(ValueLayout.JAVA_INT));
    }

    @Test
    void what_is_read_only_is_seen_through_but_not_written_through() {
        assertPasses(new ReadOnlyTensors(), TWO + "When `n = t.numpy()`\nThen `n` and `t` have the same memory");
        assertPasses(new ReadOnlyTensors(),
                TWO + "When `n = t.clone().numpy()`\nThen `n` and `t` do not share memory");
    }

    private static void assertPasses(MinimalTensors tensors, String scenario) {
        CaseResult result = run(Evaluators.inThisJvm(tensors, new ReferenceArrays()), scenario).getFirst();
        assertEquals(Verdict.PASSED, result.verdict(), result::detail);
    }

    @Test
    void what_arrays_cannot_share_is_looked_at_too() {
        CaseResult result = run("""
                Given `t = torch.tensor([1.0, 2.0], dtype=torch.bfloat16, requires_grad=True)`
                When `u = t.detach()`
                Then `u` and `t` have the same memory""");
        assertEquals(Verdict.PASSED, result.verdict(), result::detail);
    }

    @Nested
    class Failed {

        @Test
        void a_copy_does_not_share() {
            assertFails("Then `u` and `t` share memory: no byte of `u` is one of `t`: they do not share memory",
                    TWO + "When `u = t.clone()`\nThen `u` and `t` share memory");
        }

        @Test
        void a_copy_does_not_overlap() {
            assertFails("Then `u` and `t` overlap in memory: no byte of `u` is one of `t`: they do not share memory",
                    TWO + "When `u = t.clone()`\nThen `u` and `t` overlap in memory");
        }

        @Test
        void a_view_shares() {
            assertFails("Then `u` and `t` do not share memory: a write to `u` at () is seen through `t` at (1,): "
                    + "they share memory",
                    TWO + "When `u = t[1]`\nThen `u` and `t` do not share memory");
        }

        @Test
        void views_of_different_parts_only_overlap() {
            assertFails("Then `u` and `v` share memory: they only overlap: `u` at (0,) is not all in `v`, nor is "
                    + "`v` at (1,) in `u`",
                    "Given `t = torch.tensor([1.0, 2.0, 3.0])`\nWhen `u = t[:2]; v = t[1:]`\n"
                            + "Then `u` and `v` share memory");
        }

        @Test
        void another_order_is_not_the_same_memory() {
            assertFails(
                    "Then `u` and `t` have the same memory: `u` at (0, 1) is not in the same bytes as `t` at (0, 1)",
                    FOUR + "When `u = t.T`\nThen `u` and `t` have the same memory");
        }

        @Test
        void a_part_is_not_the_same_memory() {
            assertFails("Then `u` and `t` have the same memory: `u` has 2 elements, but `t` has 4",
                    FOUR + "When `u = t[0]`\nThen `u` and `t` have the same memory");
        }

        @Test
        void two_read_only_objects_show_nothing() {
            CaseResult result = run(Evaluators.inThisJvm(new ReadOnlyTensors(), new ReferenceArrays()),
                    TWO + "When `n = t.numpy(); m = n.T`\nThen `n` and `m` share memory").getFirst();
            assertEquals(
                    "Then `n` and `m` share memory: neither `n` nor `m` can be written, so nothing shows whether they "
                            + "share memory",
                    result.detail());
        }

        @ParameterizedTest
        @CsvSource({"have the same memory", "share memory", "overlap in memory", "do not share memory"})
        void no_elements_show_nothing(String phrase) {
            assertFails("Then `u` and `t` " + phrase
                    + ": `u` has no elements, so writing cannot show with which objects it shares memory",
                    TWO + "When `u = t[2:]`\nThen `u` and `t` " + phrase);
        }
    }

    /** What the objects say and what writing shows do not agree. */
    @Nested
    class Untrue {

        private static void assertFailsOn(MinimalTensors tensors, String detail, String phrase) {
            CaseResult result = run(Evaluators.inThisJvm(tensors, new ReferenceArrays()),
                    TWO + "When `n = t.numpy()`\nThen `t` and `n` " + phrase).getFirst();
            assertEquals(Verdict.FAILED, result.verdict());
            assertEquals("Then `t` and `n` " + phrase + ": " + detail, result.detail());
        }

        @Test
        void a_write_that_arrives_as_something_else() {
            MinimalTensors tensors = new MinimalTensors() {
                @Override
                public Scalar read(Elements tensor, long... position) {
                    return Scalar.of(-((Scalar.Real) super.read(tensor, position)).value());
                }

                @Override
                public void write(Elements tensor, Scalar value, long... position) {
                    super.write(tensor, Scalar.of(-((Scalar.Real) value).value()), position);
                }
            };
            assertFailsOn(tensors, "a write of -1.289520843511031e+26 to `t` at (0,) is seen through `n` at (0,) as "
                    + "1.289520843511031e+26", "share memory");
        }

        @Test
        void a_write_that_does_not_arrive() {
            assertFailsOn(new CopyingTensors(), "a write of 1.289520843511031e+26 to `t` at (0,) is not seen through "
                    + "`n` at (0,), which is said to have bytes in common with it", "share memory");
        }

        @Test
        void a_write_that_arrives_where_it_should_not() {
            MinimalTensors tensors = new MinimalTensors() {
                @Override
                public SharedMemory memory(Elements tensor) {
                    return copy(tensor).memory();
                }
            };
            assertFailsOn(tensors, "a write of 1.289520843511031e+26 to `t` at (0,) is seen through `n` at (0,), which "
                    + "is said to be in other bytes", "do not share memory");
        }

        @Test
        void a_write_that_is_lost() {
            MinimalTensors tensors = new MinimalTensors() {
                @Override
                public void write(Elements tensor, Scalar value, long... position) {}
            };
            assertFailsOn(tensors, "a write of 1.289520843511031e+26 to `t` at (0,) is lost: it reads 1.0",
                    "do not share memory");
        }
    }

    /** Tensors that give arrays a copy and say that they are in it. */
    private static final class CopyingTensors extends MinimalTensors {
        private SharedMemory offered;

        @Override
        public SharedMemory share(Elements tensor) {
            offered = copy(tensor).memory();
            return offered;
        }

        @Override
        public SharedMemory memory(Elements tensor) {
            return offered;
        }
    }

    /** Tensors whose memory arrays can only read. */
    private static final class ReadOnlyTensors extends MinimalTensors {
        @Override
        public SharedMemory share(Elements tensor) {
            return tensor.memory().toBuilder().readOnly(true).build();
        }
    }
}
