package org.tensortck.polyglot;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExampleRun;
import org.tensortck.suite.Suite;

/** The examples of the specification, executed on tensors of the reference and arrays of the real NumPy. */
class ExamplesOnNumPyTest {
    private static final Evaluator EVALUATOR = Evaluators.inThisJvm(new ReferenceTensors(), new NumPyArrays());

    @AfterAll
    static void close() {
        EVALUATOR.close();
    }

    @TestFactory
    Stream<DynamicTest> numpy_does_what_the_example_of_each_requirement_shows() {
        ExampleRun run = new ExampleRun(EVALUATOR);
        // The chapters alone: reading all scenarios takes longer than executing all examples.
        return Suite.of(List.of()).requirements().values().stream()
                .filter(requirement -> requirement.example().isPresent())
                .filter(requirement -> requirement.deviation()
                        .filter(deviation -> deviation.library().equals("NumPy")).isEmpty())
                .map(requirement -> DynamicTest.dynamicTest(requirement.id() + " " + requirement.title(),
                        () -> run.difference(requirement.example().orElseThrow())
                                .ifPresent(difference -> fail(difference))));
    }
}
