package org.tensortck.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The findings of {@code README.md}, in DJL's own terms. A test that fails shows that DJL has changed. */
class FindingsTest {
    private static NDManager manager;

    @BeforeAll
    static void open() {
        manager = Engine.getInstance().newBaseManager(Device.cpu());
    }

    @AfterAll
    static void close() {
        manager.close();
    }

    private static NDArray matrix() {
        return manager.create(new float[]{1, 2, 3, 4}, new Shape(2, 2));
    }

    @Test
    void a_copy_that_is_asked_for_shares_memory() {
        NDArray d = matrix();
        NDArray copy = d.toType(DataType.FLOAT32, true);
        copy.set(new NDIndex("0,0"), 1234);
        assertEquals(1234f, d.getFloat(0, 0));
        NDArray duplicate = d.duplicate();
        duplicate.set(new NDIndex("0,0"), 5);
        assertEquals(1234f, d.getFloat(0, 0));
    }

    @Test
    void a_direct_buffer_of_a_view_is_a_copy() {
        NDArray d = matrix();
        d.toByteBuffer(true).order(ByteOrder.nativeOrder()).putFloat(0, 100);
        assertEquals(100f, d.getFloat(0, 0));
        ByteBuffer ofTranspose = d.transpose().toByteBuffer(true);
        assertTrue(ofTranspose.isDirect());
        ofTranspose.order(ByteOrder.nativeOrder()).putFloat(0, 200);
        assertEquals(100f, d.getFloat(0, 0));
        ByteBuffer ofColumn = d.get(":,1:").toByteBuffer(true);
        ofColumn.order(ByteOrder.nativeOrder()).putFloat(0, 200);
        assertEquals(2f, d.getFloat(0, 1));
    }

    @Test
    void an_ellipsis_copies_a_0_d_tensor_and_views_any_other() {
        NDIndex all = new NDIndex("...");
        for (NDIndex copying : new NDIndex[]{all, new NDIndex()}) {
            NDArray number = manager.create(1f);
            number.get(copying).set(all, 9);
            assertEquals(1f, number.getFloat());
        }
        NDArray vector = manager.create(new float[]{1, 2});
        vector.get(all).set(all, 9);
        assertEquals(9f, vector.getFloat(0));
        NDArray number = manager.create(1f);
        number.get(new NDIndex("null")).set(all, 9);
        assertEquals(9f, number.getFloat());
        number.expandDims(0).set(all, 8);
        assertEquals(8f, number.getFloat());
    }

    @Test
    void uint8_and_int8_give_an_unknown_dtype() {
        NDArray int8 = manager.create(new byte[]{1});
        assertEquals(DataType.UNKNOWN, int8.toType(DataType.UINT8, false).add(int8).getDataType());
    }

    @Test
    void a_number_is_a_tensor_and_widens_the_dtype() {
        assertEquals(DataType.FLOAT64, manager.create(new int[]{1}).add(2.5).getDataType());
        assertEquals(DataType.INT32, manager.create(new boolean[]{true}).add(1).getDataType());
        assertArrayEquals(new int[]{-1294967295}, manager.create(new int[]{1}).add(3000000000L).toIntArray());
        assertArrayEquals(new int[]{0}, manager.create(new int[]{2}).pow(-1).toIntArray());
    }

    @Test
    void the_start_and_the_byte_order_of_a_buffer_are_ignored() {
        ByteBuffer bytes = ByteBuffer.allocateDirect(8).order(ByteOrder.nativeOrder()).putFloat(1).putFloat(2);
        bytes.position(4);
        assertEquals(1f, manager.create(bytes, new Shape(1), DataType.FLOAT32).getFloat(0));
        ByteBuffer foreign = ByteBuffer.allocateDirect(4);
        foreign.order(ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        foreign.putFloat(0, 1);
        assertEquals(Float.intBitsToFloat(Integer.reverseBytes(Float.floatToIntBits(1))),
                manager.create(foreign, new Shape(1), DataType.FLOAT32).getFloat(0));
    }

    @Test
    void max_and_prod_take_one_axis() {
        NDArray d = matrix();
        assertThrows(UnsupportedOperationException.class, () -> d.max(new int[]{0, 1}, false));
        assertThrows(UnsupportedOperationException.class, () -> d.prod(new int[]{0, 1}, false));
        assertEquals(10f, d.sum(new int[]{0, 1}, false).getFloat());
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> d.max(new int[0]));
        assertEquals(10f, d.sum(new int[0]).getFloat());
    }
}
