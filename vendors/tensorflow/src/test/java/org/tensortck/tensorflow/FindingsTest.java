package org.tensortck.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tensorflow.EagerSession;
import org.tensorflow.Operand;
import org.tensorflow.Tensor;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * The findings of {@code README.md}, in the library's own terms, apart from those that end the process or read freed memory. A test
 * that fails shows that TensorFlow has changed.
 */
class FindingsTest {
    private Ops tf = Ops.create(EagerSession.create());

    /** Constants of a session share memory, so each test has a session of its own, which stays open: its tensors may be used. */
    @BeforeEach
    void open() {
        tf = Ops.create(EagerSession.create());
    }

    private Operand<TFloat32> vector() {
        return tf.constant(new float[]{1, 2, 3});
    }

    @Test
    void a_write_to_one_constant_changes_all_later_constants_of_the_same_value() {
        tf.constant(5).asTensor().setInt(6);
        assertEquals(6, tf.constant(5).asTensor().getInt());
        assertEquals(Shape.of(6), tf.linSpace(tf.constant(0f), tf.constant(1f), tf.constant(5)).shape());
    }

    @Test
    void equal_tensors_become_operands_that_share_memory() {
        Operand<TFloat32> first = tf.constantOf(TFloat32.vectorOf(1, 2, 3));
        Operand<TFloat32> second = tf.constantOf(TFloat32.vectorOf(1, 2, 3));
        first.asTensor().setFloat(100, 0);
        assertEquals(100, second.asTensor().getFloat(0));
    }

    @Test
    void with_shape_of_a_slice_with_gaps_sees_other_elements() {
        TFloat32 v = TFloat32.vectorOf(1, 2, 3, 4, 5, 6, 7, 8);
        FloatNdArray odd = v.slice(Indices.step(2));
        assertEquals(3, odd.getFloat(1));
        FloatNdArray square = odd.withShape(Shape.of(2, 2));
        assertEquals(2, square.getFloat(0, 1));
        square.setFloat(100, 0, 1);
        assertEquals(100, v.getFloat(1));
        assertEquals(3, odd.getFloat(1));
    }

    @Test
    void a_reduction_of_axes_of_size_1_shares_memory() {
        Operand<TFloat32> row = tf.reshape(vector(), tf.constant(new int[]{1, 3}));
        tf.sum(row, tf.constant(0)).asTensor().setFloat(100, 0);
        assertEquals(100, row.asTensor().getFloat(0, 0));
    }

    @Test
    void results_without_a_change_share_memory() {
        Operand<TFloat32> x = tf.deepCopy(vector());
        tf.dtypes.cast(x, TFloat32.class).asTensor().setFloat(10, 0);
        assertEquals(10, x.asTensor().getFloat(0));
        tf.tile(x, tf.constant(new int[]{1})).asTensor().setFloat(20, 0);
        assertEquals(20, x.asTensor().getFloat(0));
        tf.broadcastTo(x, tf.constant(new int[]{3})).asTensor().setFloat(30, 0);
        assertEquals(30, x.asTensor().getFloat(0));
        tf.slice(x, tf.constant(new int[]{0}), tf.constant(new int[]{3})).asTensor().setFloat(40, 0);
        assertEquals(40, x.asTensor().getFloat(0));
        tf.slice(x, tf.constant(new int[]{0}), tf.constant(new int[]{2})).asTensor().setFloat(50, 0);
        assertEquals(40, x.asTensor().getFloat(0));
    }

    @Test
    void a_cast_makes_small_numbers_zero() {
        assertEquals(0.0, tf.dtypes.cast(tf.constant(Float.MIN_VALUE), TFloat64.class).asTensor().getDouble());
        assertTrue(TFloat32.scalarOf(Float.MIN_VALUE).getFloat() > 0);
    }

    @Test
    void a_number_of_java_is_truncated_to_bfloat16() {
        assertEquals(0.099609375f, TBfloat16.scalarOf(0.1f).getFloat());
        assertEquals(0.100097656f, tf.dtypes.cast(tf.constant(0.1f), TBfloat16.class).asTensor().getFloat());
    }

    @Test
    void a_number_beside_a_tensor_is_truncated_to_its_dtype() {
        Operand<TInt32> two = tf.constant(new int[]{2});
        assertTrue(tf.math.equal(two, tf.constantOfSameType(two, 2.5)).asTensor().getBoolean(0));
        assertEquals(44, tf.constant(TUint8.class, 300).asTensor().getByte());
        assertThrows(IllegalArgumentException.class, () -> tf.constant(TUint16.class, 1));
    }

    @Test
    void dtypes_are_not_promoted() {
        Operand<?> integers = tf.constant(new int[]{1, 2, 3});
        @SuppressWarnings("unchecked") // the mixture that the compiler refuses
        Operand<TFloat32> mixed = (Operand<TFloat32>) integers;
        assertThrows(TFInvalidArgumentException.class, () -> tf.math.add(vector(), mixed));
    }

    @Test
    void integers_have_no_division_and_uint16_no_sum() {
        Operand<TInt32> x = tf.constant(new int[]{7});
        assertThrows(TensorFlowException.class, () -> tf.math.realDiv(x, x));
        Operand<TUint16> y = tf.dtypes.cast(x, TUint16.class);
        assertThrows(TFInvalidArgumentException.class, () -> tf.math.add(y, y));
        assertEquals(49, tf.math.mul(y, y).asTensor().getShort(0));
    }

    @Test
    void a_transpose_is_a_copy() {
        Operand<TFloat32> x = tf.reshape(tf.constant(new float[]{1, 2, 3, 4}), tf.constant(new int[]{2, 2}));
        tf.linalg.transpose(x, tf.constant(new int[]{1, 0})).asTensor().setFloat(100, 0, 0);
        assertEquals(1, x.asTensor().getFloat(0, 0));
    }

    @Test
    void the_maximum_of_no_elements_is_minus_infinity() {
        assertEquals(Float.NEGATIVE_INFINITY,
                tf.max(tf.constant(new float[0]), tf.constant(0)).asTensor().getFloat());
    }

    @Test
    void one_tensor_cannot_be_concatenated() {
        assertThrows(TFInvalidArgumentException.class,
                () -> tf.concat(List.of(vector()), tf.constant(0)));
    }

    @Test
    void the_public_methods_copy_memory() {
        var bytes = ByteBuffer.allocateDirect(4).order(ByteOrder.nativeOrder());
        TFloat32 x = Tensor.of(TFloat32.class, Shape.of(1), DataBuffers.of(bytes));
        bytes.putFloat(0, 100);
        assertEquals(0, x.getFloat(0));
    }

    @Test
    void slices_are_those_of_the_arrays_of_tensorflow() {
        TFloat32 v = TFloat32.vectorOf(1, 2, 3, 4, 5);
        assertEquals(Shape.of(7), v.slice(Indices.slice(3, 10)).shape());
        TFloat32 m = TFloat32.tensorOf(Shape.of(2, 2), x -> x.set(NdArrays.vectorOf(3f, 4f), 1));
        assertEquals(3f, m.slice(Indices.at(1), Indices.at(0)).getFloat());
        assertFalse(m.slice(Indices.at(1), Indices.ellipsis(), Indices.at(0)).getFloat() == 3f);
    }
}
