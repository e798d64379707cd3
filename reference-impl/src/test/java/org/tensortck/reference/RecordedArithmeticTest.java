package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Value;

/** Holds operators on random operands to what {@code record_arithmetic.py} saw them give. */
class RecordedArithmeticTest {

    @Test
    void every_operator_gives_the_dtype_and_the_bits_of_the_libraries() {
        List<String> wrong = new ArrayList<>();
        List<String[]> table = Recorded.table("arithmetic.tsv");
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            for (String[] line : table) {
                evaluator.begin();
                String expected = line[1] + " " + line[2];
                String seen = outcome(evaluator, line[0]);
                if (!seen.equals(expected)) {
                    wrong.add(line[0] + " is " + seen + ", but should be " + expected);
                }
            }
        }
        assertTrue(table.size() > 1000, "the table is cut off");
        assertEquals(List.of(), wrong);
    }

    private static String outcome(Evaluator evaluator, String code) {
        try {
            evaluator.execute("r = " + code);
            return dtype(evaluator.evaluate("r.dtype")) + " " + elements(evaluator);
        } catch (TensorException e) {
            return Recorded.REFUSAL + e.kind() + " ";
        }
    }

    private static String dtype(Value dtype) {
        return PythonRepr.repr(dtype).replaceAll("dtype\\('(.*)'\\)", "np.$1").replaceAll("np\\.bool$", "np.bool_");
    }

    private static String elements(Evaluator evaluator) {
        Value value = switch (evaluator.evaluate("r")) {
            case Value.Ref ref -> evaluator.caller().call("tck.contents", List.of(ref), Map.of());
            case Value.ArrayScalar scalar -> Value.of(scalar.value());
            case Value plain -> plain;
        };
        return PythonRepr.repr(value);
    }
}
