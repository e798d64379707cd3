package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.starter.Elements;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.worker.WorkerServer;

/** Whatever a library throws that is no refusal is its failure: it cannot speak the suite's own words. */
class ForgedVerdictsTest {

    static Stream<Throwable> throwables() {
        return Stream.of(new UnsupportedException("Interchange", "I say so"), new EvaluationException("I say so"),
                new SkippedCase(Verdict.UNSUPPORTED, "I say so"), new SkippedCase(Verdict.PASSED, "I say so"),
                new WorkerException(WorkerException.Fate.HUNG, "I say so"), new TestAbortedException("I say so"),
                new AssertionError("I say so"), new IllegalStateException("I say so"));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void in_this_jvm(Throwable thrown) {
        assertFails("torch.from_numpy: the implementation failed with " + thrown, "adopt", thrower(thrown));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void from_the_end_of_the_scenario_before(Throwable thrown) {
        assertFails("reset: the implementation failed with " + thrown, "reset", thrower(thrown));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void from_what_is_declared(Throwable thrown) {
        assertFails("the implementation failed with " + thrown, "dtypes", thrower(thrown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopt", "shape", "dtype", "dtypes"})
    void a_null(String method) {
        assertFails("the result of " + method + " is wrong: java.lang.NullPointerException: it is null", method,
                _ -> null);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void in_a_worker(Throwable thrown) throws IOException {
        String request = """
                {"request":"call","function":"torch.get_default_dtype","positional":[],"named":{},"id":1}
                """;
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        new WorkerServer(
                new LibraryCaller(broken("defaultDType", thrower(thrown)), new ReferenceArrays()), Map.of(), Map.of(),
                new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answers).run();
        String answer = answers.toString(StandardCharsets.UTF_8);
        assertTrue(answer.contains("\"error\":{\"message\":\"torch.get_default_dtype: the implementation failed with "),
                answer);
    }

    @Test
    void a_checked_exception_that_no_method_declares() {
        assertFails("torch.from_numpy: the implementation failed with java.io.InterruptedIOException: interrupted",
                new MinimalTensors() {
                    @Override
                    public Elements adopt(SharedMemory memory) {
                        throw sneaked(new InterruptedIOException("interrupted"));
                    }
                });
    }

    private static void assertFails(String detail, String method, Fault fault) {
        assertFails(detail, broken(method, fault));
    }

    private static void assertFails(String detail, TensorLibrary<?> tensors) {
        CaseResult result = OwnScenarios.run(Evaluators.inThisJvm(tensors, new ReferenceArrays()),
                "When `t = torch.from_numpy(np.array([1.0, 2.0], dtype=np.float32))`\nThen `t` is `[1.0, 2.0]`\nAnd `t.dtype` is `torch.float32`")
                .getFirst();
        assertEquals(Verdict.FAILED, result.verdict());
        assertTrue(result.detail().contains(detail), result::detail);
    }

    private static TensorLibrary<?> broken(String method, Fault fault) {
        return (TensorLibrary<?>) BrokenReference.broken(BrokenReference.TENSORS,
                called -> called.getName().equals(method) ? Optional.of(fault) : Optional.empty());
    }

    private static Fault thrower(Throwable thrown) {
        return _ -> {
            throw sneaked(thrown);
        };
    }

    /** Throws what no method declares, as code in other languages of the JVM does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // which is how it gets past the compiler
    private static <E extends Throwable> RuntimeException sneaked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
