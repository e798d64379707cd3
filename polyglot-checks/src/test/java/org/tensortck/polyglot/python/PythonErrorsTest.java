package org.tensortck.polyglot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Value;

class PythonErrorsTest {
    @Test
    void every_kind_of_refusal_has_a_python_class() {
        List<String> classes = Arrays.stream(ErrorKind.values())
                .map(kind -> "'" + PythonErrors.className(new TensorException(kind, ""), "torch.tensor") + "'")
                .toList();
        try (Evaluator python = GraalPyRuntime.evaluator(LibraryCallers.reference("reference"), Map.of())) {
            assertEquals(Value.of(true), python.evaluate(
                    "all(issubclass(getattr(__import__('builtins'), name), Exception) for name in " + classes + ")"));
        }
    }
}
