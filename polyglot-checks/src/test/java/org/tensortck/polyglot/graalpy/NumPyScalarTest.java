package org.tensortck.polyglot.graalpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.python.LibraryCallers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Value;

/** NumPy scalars in Python, as the reference's arrays give them. Expected truths are those of NumPy 2.4. */
class NumPyScalarTest {
    private static Evaluator python;

    @BeforeAll
    static void start() {
        python = GraalPyRuntime.evaluator(LibraryCallers.reference("reference"), Map.of());
    }

    @AfterAll
    static void stop() {
        python.close();
    }

    @BeforeEach
    void begin() {
        python.begin();
        python.execute("""
                half = np.array([0.5], dtype=np.float32)[0]
                tenth = np.array([0.1], dtype=np.float32)[0]
                real = np.array([0.1])[0]
                two = np.array([2])[0]
                large = np.array([2**53 + 1])[0]
                yes = np.array([True])[0]
                pair = np.array([1 + 2j])[0]
                """);
    }

    @Test
    void a_scalar_is_a_value_of_its_own() {
        assertEquals(new Value.ArrayScalar(DType.FLOAT32, Scalar.of(0.5)), python.evaluate("half"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type(half) is np.float32", "half.dtype == np.float32", "isinstance(half, np.floating)",
            "isinstance(two, np.signedinteger)", "isinstance(yes, np.generic)", "isinstance(real, float)",
            "isinstance(pair, complex)", "not isinstance(half, float)", "not isinstance(two, int)"})
    void the_classes_are_those_of_numpy(String truth) {
        assertEquals(Value.of(true), python.evaluate(truth));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half == 0.5", "0.5 == half", "half != 1", "half < 0.75", "1 > half", "real == 0.1",
            "real > tenth.item() - 1",
            "two == 2.0", "two <= 2", "yes == True", "pair == 1 + 2j", "half == half", "tenth != real", "half < two",
            "half in [0.5]", "hash(two) == hash(2)", "half != float('nan')"})
    void comparisons_follow_the_item(String truth) {
        assertEquals(Value.of(true), python.evaluate("bool(" + truth + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenth == 0.1", "0.1 == tenth", "large == 2.0**53"})
    void a_comparison_is_done_in_the_promoted_dtype(String truth) {
        assertEquals(new Value.ArrayScalar(DType.BOOL, Scalar.of(true)), python.evaluate(truth));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int(half) == 0", "float(half) == 0.5", "bool(half) is True", "complex(half) == 0.5+0j",
            "[1, 2, 3][two] == 3", "f'{half} {half!r} {half:.2f}' == '0.5 np.float32(0.5) 0.50'",
            "f'{yes} {yes!r}' == 'True np.True_'", "str(real) == '0.1'",
            "torch.tensor([half, tenth]).tolist() == [0.5, tenth.item()]"})
    void conversions_follow_the_item(String truth) {
        assertEquals(Value.of(true), python.evaluate(truth));
    }

    @ParameterizedTest
    @CsvSource({"half + 1, np.float32(1.5)", "1 - half, np.float32(0.5)", "real * 2, np.float64(0.2)",
            "pair / 2, np.complex128(0.5+1j)", "two ** 2, np.int64(4)", "half + real, np.float64(0.6)",
            "two / 4, np.float64(0.5)"})
    void arithmetic_gives_scalars_of_the_promoted_dtype(String expression, String repr) {
        assertEquals(Value.of(repr), python.evaluate("repr(" + expression + ")"));
    }

    @Test
    void a_scalar_is_made_by_its_class() {
        assertEquals(new Value.ArrayScalar(DType.FLOAT32, Scalar.of((double) 0.1f)),
                python.evaluate("np.float32(0.1)"));
        assertEquals(Value.of(true), python.evaluate("bool(np.float32(0.1) == tenth)"));
    }
}
