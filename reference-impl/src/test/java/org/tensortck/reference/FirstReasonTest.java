package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Value;

/**
 * An index that is wrong in several ways is refused for the reason that the real library gives, and positions of nothing
 * are refused where it refuses them. No scenario demands either; recorded from PyTorch 2.13.0 and NumPy 2.4.6.
 */
class FirstReasonTest {

    private static Evaluator evaluator() {
        Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays());
        evaluator.begin();
        evaluator.execute("t = torch.tensor([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])");
        evaluator.execute("a = np.array([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])");
        evaluator.execute("m = np.array([], dtype=np.bool_)");
        return evaluator;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a[[9], :0]; INDEX_OUT_OF_RANGE", "a[[9, 9], [0, 0, 0]]; SHAPE_MISMATCH",
            "a[[0, 0], 9]; INDEX_OUT_OF_RANGE", "a[[0, 0], [0, 0, 0], 9]; INDEX_OUT_OF_RANGE",
            "a[::0, 9]; INVALID_INDEX", "a[9, ::0]; INDEX_OUT_OF_RANGE", "a[[[0, 1]], [0, 0, 0]]; SHAPE_MISMATCH",
            "a[9, [True, True]]; SHAPE_MISMATCH", "t[::0, 9]; INVALID_INDEX", "t[9, ::0]; INDEX_OUT_OF_RANGE",
            "t[torch.tensor([], dtype=torch.bool)]; SHAPE_MISMATCH"})
    void the_first_reason_is_that_of_the_library(String code, ErrorKind kind) {
        try (Evaluator evaluator = evaluator()) {
            TensorException refusal = assertThrows(TensorException.class, () -> evaluator.execute("v = " + code));
            assertEquals(kind, refusal.kind(), refusal::getMessage);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"t[[9], :0]; (1, 0)", "t[[9], []]; (0,)", "a[[9], []]; (0,)",
            "a[:, m]; (2, 0)"})
    void positions_of_nothing_are_not_looked_at(String code, String shape) {
        try (Evaluator evaluator = evaluator()) {
            evaluator.execute("v = " + code);
            Value selected = evaluator.variables().get("v");
            String attribute = (code.startsWith("t") ? "Tensor" : "ndarray") + ".shape";
            assertEquals(shape, PythonRepr.repr(evaluator.caller().call(attribute, List.of(selected), Map.of())));
        }
    }
}
