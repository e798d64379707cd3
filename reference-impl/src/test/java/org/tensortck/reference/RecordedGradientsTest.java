package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.value.BinaryOperation;

/**
 * The gradients of random programs are those of PyTorch, and so are the refusals of backward passes.
 * {@code src/test/python/record_gradients.py} records them.
 */
class RecordedGradientsTest {
    private static final int SHOWN_DIFFERENCES = 10;
    private static final RecordedPrograms PROGRAMS = new RecordedPrograms(Recorded.table("tensor-gradients.tsv.gz"),
            RecordedGradientsTest::facts, (statement, refusal) -> Recorded.REFUSAL
                    + (statement.contains(".backward(") ? refusal.kind().name() : ""));

    private static String facts(String name) {
        return "('%s', %s.dtype, %s.shape, %s.tolist(), %s.requires_grad, %s.is_leaf, %s._version, "
                .formatted(name, name, name, name, name, name, name)
                + "%s.grad is not None and %s.grad.tolist())".formatted(name, name);
    }

    @Test
    void random_programs_have_the_gradients_of_pytorch_2_13() {
        List<String> differences = PROGRAMS.differences(new ReferenceTensors());
        assertEquals("", differences.stream().limit(SHOWN_DIFFERENCES).collect(Collectors.joining("\n\n")),
                () -> differences.size() + " of " + PROGRAMS.programs().size() + " programs differ");
        assertEquals(5000, PROGRAMS.programs().size());
    }

    @Test
    void a_factor_that_is_detached_is_seen() {
        assertFalse(PROGRAMS.differences(BrokenReference.tensors(IN_TENSORS.at(Arithmetic.class, "apply",
                call -> call.argument(0) == BinaryOperation.MULTIPLY
                        ? BrokenReference.TENSORS.detach((Tensor) call.proceed())
                        : call.proceed())))
                .isEmpty());
    }
}
