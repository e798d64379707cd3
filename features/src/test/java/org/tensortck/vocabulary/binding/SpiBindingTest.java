package org.tensortck.vocabulary.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.spi.Capability;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.array.Putting;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.tensor.TensorSplitting;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.value.Side;

/** Signatures of Python and parameters of Java correspond, and a mistake of an author is named. */
class SpiBindingTest {

    /** A capability that no library has. */
    interface Turning<X> extends Capability {
        X turn(X x, long times, Optional<DType> dtype, boolean keep);

        Thread thread(X x);
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static SpiArguments arguments(String signature) {
        return new SpiArguments(method(Turning.class, "turn"), NotationParser.parseSignature(signature).signature(),
                Side.ARRAY, Optional.empty());
    }

    private static PythonCall call(Class<?> type, String name, Object... arguments) {
        return PythonCall.Form.of(method(type, name), Side.ARRAY, Optional.empty()).orElseThrow().with(arguments);
    }

    @Test
    void parameters_correspond_in_order_and_a_dtype_by_its_name() {
        assertEquals(Map.of("a", "x", "n", 2L, "keepdims", true, "dtype", Optional.of(DType.INT8)),
                arguments("np.turn(a, dtype=None, n=1, *, keepdims=False)").passed("x", 2L, Optional.of(DType.INT8),
                        true));
    }

    @Test
    void an_argument_without_a_parameter_in_python_is_absent() {
        assertEquals(Map.of("a", "x", "n", 2L), arguments("np.turn(a, n)").passed("x", 2L, Optional.empty(), false));
    }

    @Test
    void too_few_parameters_in_python_are_an_error() {
        assertTrue(assertThrows(IllegalStateException.class, () -> arguments("np.turn(a)")).getMessage()
                .contains("too few parameters"));
    }

    @Test
    void a_result_that_no_value_is_made_of_and_an_unknown_word_are_errors() {
        Method turn = method(Turning.class, "turn");
        assertTrue(assertThrows(IllegalStateException.class,
                () -> SpiResult.of(turn, NotationParser.parseSignature("np.turn(a, n) -> heap"), Side.ARRAY))
                .getMessage()
                .contains("'heap'"));
        SpiResult result = SpiResult.of(method(Turning.class, "thread"), NotationParser.parseSignature("np.thread(a)"),
                Side.ARRAY);
        assertThrows(IllegalStateException.class, () -> result.value(null, Thread.currentThread()));
    }

    @Test
    void a_method_is_called_in_python_under_the_first_name_of_its_side() {
        assertEquals(new PythonCall("ndarray.T", true, List.of("a"), Map.of()), call(Views.class, "transpose", "a"));
        assertEquals(Optional.empty(),
                PythonCall.Form.of(method(TensorSplitting.class, "chunk"), Side.ARRAY, Optional.empty()));
    }

    @Test
    void an_absent_argument_is_left_out_where_the_default_is_not_none() {
        assertEquals(new PythonCall("np.copyto", false, List.of("to", "from", Casting.SAFE), Map.of()),
                call(Putting.class, "copyTo", "to", "from", Casting.SAFE, Optional.empty()));
    }

    @Test
    void a_constant_of_an_enum_names_the_function() {
        ReductionAxes axis = new ReductionAxes.One(1);
        Optional<PythonCall.Form> mean = PythonCall.Form.of(method(Reductions.class, "reduce"), Side.ARRAY,
                Optional.of(Reduction.MEAN));
        PythonCall call = mean.orElseThrow().with(Reduction.MEAN, "a", axis, true, Optional.of(DType.FLOAT32));
        assertEquals(new PythonCall("np.mean", false, List.of("a", axis, Optional.of(DType.FLOAT32)),
                Map.of("keepdims", true)), call);
    }

    @Test
    void a_record_gives_an_argument_for_each_component() {
        Method print = method(ArrayPrintOptions.class, "setPrintOptions");
        ArrayPrintOptions.Settings settings = ArrayPrintOptions.Settings.of(OptionalInt.of(60),
                OptionalInt.of(3), Optional.of(true));
        PythonCall call = PythonCall.Form.of(print, Side.ARRAY, Optional.empty()).orElseThrow().with(settings);
        assertEquals(List.of(OptionalInt.of(3), OptionalDouble.empty(),
                OptionalInt.empty(), OptionalInt.of(60)), call.positional().subList(0, 4));
        assertEquals(2, call.named().size());
    }
}
