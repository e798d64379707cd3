package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExampleRun;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.suite.Example;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;

/** The examples of the specification, executed on the reference. */
class ExamplesTest {
    /** The chapters alone: reading all scenarios takes longer than executing all examples. */
    private static final Suite SUITE = Suite.of(List.of());
    private static final Evaluator EVALUATOR = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays());

    @AfterAll
    static void close() {
        EVALUATOR.close();
    }

    @TestFactory
    Stream<DynamicTest> the_reference_does_what_the_example_of_each_requirement_shows() {
        ExampleRun run = new ExampleRun(EVALUATOR);
        return SUITE.requirements().values().stream().filter(requirement -> requirement.example().isPresent())
                .map(requirement -> DynamicTest.dynamicTest(requirement.id() + " " + requirement.title(),
                        () -> run.difference(requirement.example().orElseThrow())
                                .ifPresent(difference -> fail(difference))));
    }

    @Test
    void only_examples_that_need_an_accelerator_are_not_executed() {
        List<String> left = SUITE.requirements().values().stream()
                .filter(requirement -> requirement.example().isEmpty()).map(Requirement::id).toList();
        assertEquals(IntStream.concat(IntStream.rangeClosed(26, 36), IntStream.of(61, 62, 65))
                .mapToObj(number -> "DEV-" + number).toList(), left);
    }

    private static Optional<String> difference(Example.Entry... entries) {
        return new ExampleRun(EVALUATOR).difference(new Example(List.of(entries)));
    }

    private static Example.Entry entry(String code, String outcome) {
        return new Example.Entry(code, outcome);
    }

    @Test
    void an_example_that_is_true_has_no_difference() {
        assertEquals(Optional.empty(), difference(entry("t = torch.tensor([1.5, 2.5])", ""),
                entry("t, t.shape, t.numpy()[0], None",
                        "(tensor([1.5000, 2.5000]), (2,), np.float32(1.5), None)"),
                entry("torch.set_default_dtype(torch.float64)", ""), entry("t[2]", "fails with INDEX_OUT_OF_RANGE"),
                entry("len(t)", "2")));
    }

    @Test
    void a_fault_in_the_reference_is_seen_by_the_examples_that_show_it() {
        Fault copies = call -> BrokenReference.TENSORS
                .share(BrokenReference.TENSORS.copy((Tensor) call.arguments().getFirst()));
        Set<String> seeing = new TreeSet<>();
        try (Evaluator evaluator = Evaluators.inThisJvm(
                BrokenReference.tensors(IN_TENSORS.at(MemoryExport<Tensor>::share, copies)),
                new ReferenceArrays())) {
            ExampleRun run = new ExampleRun(evaluator);
            SUITE.requirements().forEach((id, requirement) -> {
                if (requirement.example().flatMap(run::difference).isPresent()) {
                    seeing.add(id);
                }
            });
        }
        assertTrue(seeing.containsAll(Set.of("MEM-1", "MEM-8", "REF-2", "VIW-35")), seeing::toString);
        assertFalse(seeing.contains("MEM-3"), seeing::toString);
    }

    @Test
    void another_value_is_told_with_what_should_come() {
        assertEquals(Optional.of("`torch.tensor([1.5])` gives\ntensor([1.5000])\nbut should give\ntensor([2.5000])"),
                difference(entry("torch.tensor([1.5])", "tensor([2.5000])")));
    }

    @Test
    void a_value_that_is_not_shown_is_told() {
        assertEquals(Optional.of("`1 + 1` gives\n2\nbut should give\n(nothing)"), difference(entry("1 + 1", "")));
    }

    @Test
    void what_should_be_refused_and_is_not_is_told() {
        assertEquals(Optional.of("`x = torch.tensor([1])[0]` gives\n(nothing)\nbut should give\nfails with READ_ONLY"),
                difference(entry("x = torch.tensor([1])[0]", "fails with READ_ONLY")));
    }

    @Test
    void another_kind_of_refusal_is_told() {
        assertEquals(
                Optional.of("`torch.tensor([1])[5]` gives\nfails with INDEX_OUT_OF_RANGE\nbut should give\n"
                        + "fails with READ_ONLY"),
                difference(entry("torch.tensor([1])[5]", "fails with READ_ONLY")));
    }

    @Test
    void a_python_error_that_is_no_refusal_is_told() {
        String seen = difference(entry("1 / 0", "fails with INVALID_ARGUMENT")).orElseThrow();
        assertTrue(seen.startsWith("`1 / 0` gives\nan error that is no refusal: "), seen);
    }
}
