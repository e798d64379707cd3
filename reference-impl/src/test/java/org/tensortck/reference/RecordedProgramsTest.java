package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.TensorException;

/**
 * Random programs do the same to tensors of the reference as to those of PyTorch: the same statements are refused, and
 * they have the same dtypes, shapes and elements, also after a write through each tensor. {@code src/test/python/record_programs.py}
 * records them.
 */
class RecordedProgramsTest {
    private static final String FACTS = "?";
    private static final int SHOWN_DIFFERENCES = 10;
    private static final List<String[]> PROGRAMS = Recorded.table("tensor-programs.tsv.gz");

    @Test
    void random_programs_do_what_they_do_with_pytorch_2_13() {
        List<String> differences = differences(new ReferenceTensors());
        assertEquals("", differences.stream().limit(SHOWN_DIFFERENCES).collect(Collectors.joining("\n\n")),
                () -> differences.size() + " of " + PROGRAMS.size() + " programs differ");
        assertEquals(4000, PROGRAMS.size());
    }

    @Test
    void a_view_that_copies_is_seen() {
        assertFalse(differences(BrokenReference.tensors(IN_TENSORS.at(Indexing<Tensor>::select,
                call -> BrokenReference.TENSORS.copy((Tensor) call.proceed())))).isEmpty());
    }

    private static List<String> differences(TensorLibrary<?> tensors) {
        try (Evaluator evaluator = Evaluators.inThisJvm(tensors, new ReferenceArrays())) {
            return PROGRAMS.stream().map(program -> difference(evaluator, program)).filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    /** Returns what the first difference is and what came before it, or nothing. */
    private static String difference(Evaluator evaluator, String[] program) {
        evaluator.begin();
        StringBuilder before = new StringBuilder();
        for (int place = 0; place < program.length; place += 2) {
            boolean asksFacts = program[place].equals(FACTS);
            String expected = asksFacts ? program[place + 1] : program[place];
            String seen = asksFacts ? facts(evaluator) : outcome(evaluator, program[place + 1]);
            if (!seen.equals(expected)) {
                return before + (asksFacts ? "" : program[place + 1] + "\n") + "gives     " + seen + "\nshould be "
                        + expected;
            }
            if (!asksFacts) {
                before.append(program[place + 1]).append("  # ").append(seen).append('\n');
            }
        }
        return "";
    }

    private static String outcome(Evaluator evaluator, String statement) {
        try {
            evaluator.execute(statement);
            return "=";
        } catch (TensorException _) {
            return Recorded.REFUSAL;
        }
    }

    private static String facts(Evaluator evaluator) {
        return PythonRepr.repr(evaluator.evaluate(evaluator.variables().keySet().stream().sorted()
                .map(name -> "('%s', %s.dtype, %s.shape, %s.tolist()),".formatted(name, name, name, name))
                .collect(Collectors.joining(" ", "(", ")"))));
    }
}
