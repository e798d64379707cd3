package org.tensortck.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.value.DType;

/**
 * The findings of {@code README.md}, in the library's own terms; the models of one node are those of the adapter. A test that
 * fails shows that the library has changed.
 */
class FindingsTest {
    private static final OrtEnvironment ENVIRONMENT = Kernels.environment();
    private static final List<Model.Attribute> KEEP_NO_AXIS = List.of(new Model.Attribute.IntegerValue("keepdims", 0));

    private static OnnxTensor tensor(Object elements) throws OrtException {
        return OnnxTensor.createTensor(ENVIRONMENT, elements);
    }

    private static OnnxTensor run(String operator, List<Model.Attribute> attributes, DType output, OnnxTensor... inputs)
            throws OrtException {
        List<DType> dtypes = Arrays.stream(inputs).map(DataTypes::of).toList();
        Map<String, OnnxTensor> named = new HashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            named.put("i" + i, inputs[i]);
        }
        byte[] model = new Model(operator, attributes, dtypes, output).bytes();
        return (OnnxTensor) ENVIRONMENT.createSession(model).run(named).get(0);
    }

    @Test
    void integers_are_added_as_floats() throws OrtException {
        OnnxTensor a = tensor(new long[]{1L << 53, 1});
        assertEquals((1L << 53) + 1, run("Add", List.of(), DType.INT64, tensor(1L << 53), tensor(1L)).getValue());
        assertEquals(1L << 53, run("ReduceSum", KEEP_NO_AXIS, DType.INT64, a).getValue());
        assertEquals(1L << 53,
                run("ReduceProd", KEEP_NO_AXIS, DType.INT64, tensor(new long[]{(1L << 53) + 1, 1})).getValue());
        assertEquals(Long.MAX_VALUE,
                run("ReduceSum", KEEP_NO_AXIS, DType.INT64, tensor(new long[]{1L << 62, 1L << 62, 1})).getValue());
        assertEquals(4052555153018976256L, run("Pow", List.of(), DType.INT64, tensor(3L), tensor(39L)).getValue());
    }

    @Test
    void a_nan_counts_only_where_it_is_first() throws OrtException {
        float[] first = {Float.NaN, 1, 2};
        float[] later = {1, Float.NaN, 2};
        assertEquals(Float.NaN, run("ReduceMax", KEEP_NO_AXIS, DType.FLOAT32, tensor(first)).getValue());
        assertEquals(2f, run("ReduceMax", KEEP_NO_AXIS, DType.FLOAT32, tensor(later)).getValue());
        assertEquals(1f, run("ReduceMin", KEEP_NO_AXIS, DType.FLOAT32, tensor(later)).getValue());
    }

    @Test
    void the_buffer_of_a_result_is_a_null_pointer() throws OrtException {
        OnnxTensor a = tensor(new float[]{1, 2});
        assertTrue(a.getBufferRef().isPresent());
        OnnxTensor sum = run("Add", List.of(), DType.FLOAT32, a, a);
        assertThrows(NullPointerException.class, sum::getBufferRef);
        assertFalse(sum.ownsBuffer());
        sum.getFloatBuffer().put(0, 100);
        assertArrayEquals(new float[]{2, 4}, (float[]) sum.getValue());
    }

    @Test
    void a_bool_of_two_is_true_and_so_is_its_opposite() throws OrtException {
        ByteBuffer two = ByteBuffer.allocateDirect(1).put(0, (byte) 2);
        OnnxTensor bool = OnnxTensor.createTensor(ENVIRONMENT, two, new long[]{1}, OnnxJavaType.BOOL);
        assertArrayEquals(new boolean[]{true}, (boolean[]) bool.getValue());
        assertArrayEquals(new boolean[]{true}, (boolean[]) run("Not", List.of(), DType.BOOL, bool).getValue());
        assertArrayEquals(new boolean[]{false},
                (boolean[]) run("Equal", List.of(), DType.BOOL, bool, tensor(new boolean[]{true})).getValue());
    }

    @Test
    void the_maximum_of_no_elements_is_minus_infinity() throws OrtException {
        OnnxTensor empty = OnnxTensor.createTensor(ENVIRONMENT, FloatBuffer.allocate(0), new long[]{0, 2});
        assertArrayEquals(new float[]{Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY},
                (float[]) run("ReduceMax", KEEP_NO_AXIS, DType.FLOAT32, empty, tensor(new long[]{0})).getValue());
    }

    @Test
    void integers_to_a_negative_power_are_zero_and_a_quotient_is_truncated() throws OrtException {
        assertEquals(0, run("Pow", List.of(), DType.INT32, tensor(2), tensor(-1)).getValue());
        assertEquals(-3, run("Div", List.of(), DType.INT32, tensor(-7), tensor(2)).getValue());
        assertEquals(Long.MIN_VALUE, run("Pow", List.of(), DType.INT64, tensor(0L), tensor(-1L)).getValue());
        assertEquals(1, run("Pow", List.of(), DType.INT32, tensor(2), tensor(0.5f)).getValue());
    }

    @Test
    void a_cumulative_sum_keeps_the_sign_of_a_zero() throws OrtException {
        OnnxTensor zeros = tensor(new float[]{-0f, -0f, 1});
        assertArrayEquals(new float[]{-0f, -0f, 1},
                (float[]) run("CumSum", List.of(), DType.FLOAT32, zeros, tensor(0L)).getValue());
    }

    @Test
    void operands_have_one_dtype() throws OrtException {
        OnnxTensor integer = tensor(1);
        OnnxTensor real = tensor(1f);
        assertThrows(OrtException.class, () -> run("Add", List.of(), DType.FLOAT32, integer, real));
    }

    @Test
    void bfloat16_has_no_arithmetic() throws OrtException {
        OnnxTensor x = OnnxTensor.createTensor(ENVIRONMENT, ByteBuffer.allocateDirect(2).order(ByteOrder.nativeOrder()),
                new long[]{1}, OnnxJavaType.BFLOAT16);
        assertThrows(OrtException.class, () -> run("Add", List.of(), DType.BFLOAT16, x, x));
        assertThrows(OrtException.class, () -> run("Where", List.of(), DType.BFLOAT16, tensor(true), x, x));
    }

    @Test
    void the_byte_order_of_a_buffer_is_ignored() throws OrtException {
        ByteOrder foreign = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
                ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN;
        ByteBuffer bytes = ByteBuffer.allocateDirect(4).order(foreign).putInt(0, 1);
        OnnxTensor integer = OnnxTensor.createTensor(ENVIRONMENT, bytes, new long[0], OnnxJavaType.INT32);
        assertEquals(Integer.reverseBytes(1), integer.getValue());
    }

    @Test
    void an_axis_that_is_named_twice_is_reduced_once() throws OrtException {
        OnnxTensor a = tensor(new float[][]{{1, 2}, {3, 4}});
        assertArrayEquals(new float[]{4, 6},
                (float[]) run("ReduceSum", KEEP_NO_AXIS, DType.FLOAT32, a, tensor(new long[]{0, 0})).getValue());
    }

    @Test
    void a_cast_to_the_same_dtype_is_a_copy() throws OrtException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(4).order(ByteOrder.nativeOrder()).putFloat(0, 1);
        OnnxTensor a = OnnxTensor.createTensor(ENVIRONMENT, bytes, new long[0], OnnxJavaType.FLOAT);
        OnnxTensor cast = run("Cast", List.of(new Model.Attribute.IntegerValue("to", 1)), DType.FLOAT32, a);
        bytes.putFloat(0, 100);
        assertEquals(100f, a.getValue());
        assertEquals(1f, cast.getValue());
    }
}
