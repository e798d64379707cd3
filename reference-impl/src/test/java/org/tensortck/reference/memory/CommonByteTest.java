package org.tensortck.reference.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

class CommonByteTest {
    private static final int BYTES = 64;
    private static final DType[] DTYPES = {DType.INT8, DType.INT16, DType.FLOAT32, DType.COMPLEX64};

    private static StridedElements bytes(long count) {
        return StridedElements.allocate(ElementCodec.of(DType.INT8),
                Layout.contiguous(StrideRule.NUMPY, count), Device.CPU);
    }

    private static boolean exists(StridedElements first, StridedElements second) {
        return CommonByte.exists("test", first, second);
    }

    /** Returns the bytes of all elements, by looking at each of them. */
    private static BitSet bytesOf(Layout bytes, int byteSize) {
        BitSet set = new BitSet();
        for (long offset : bytes.offsets()) {
            set.set((int) offset, (int) offset + byteSize);
        }
        return set;
    }

    /** Returns a layout in bytes of up to four axes, with strides of either sign, that fits into a few bytes. */
    private static Layout drawn(Random random, int byteSize) {
        while (true) {
            int rank = random.nextInt(5);
            long[] shape = new long[rank];
            long[] strides = new long[rank];
            for (int axis = 0; axis < rank; axis++) {
                shape[axis] = random.nextLong(1, 5);
                strides[axis] = random.nextLong(-20, 21);
            }
            Layout layout = Layout.of(shape, strides, random.nextInt(BYTES));
            if (layout.lowestOffset() >= 0 && layout.highestOffset() + byteSize <= BYTES) {
                return layout;
            }
        }
    }

    @Test
    void the_answer_is_that_of_a_look_at_every_byte() {
        Random random = new Random(36);
        StridedElements memory = bytes(BYTES);
        int shared = 0;
        for (int round = 0; round < 50_000; round++) {
            DType first = DTYPES[random.nextInt(DTYPES.length)];
            DType second = DTYPES[random.nextInt(DTYPES.length)];
            Layout firstBytes = drawn(random, first.byteSize());
            Layout secondBytes = drawn(random, second.byteSize());
            boolean expected = bytesOf(firstBytes, first.byteSize())
                    .intersects(bytesOf(secondBytes, second.byteSize()));
            shared += expected ? 1 : 0;
            boolean answer = exists(memory.reread(ElementCodec.of(first), firstBytes),
                    memory.reread(ElementCodec.of(second), secondBytes));
            assertEquals(expected, answer, () -> first + " " + firstBytes + " and " + second + " " + secondBytes);
        }
        assertTrue(shared > 10_000 && shared < 40_000, "drawn too much alike: " + shared);
    }

    @Test
    void elements_of_two_allocations_have_nothing_in_common() {
        assertFalse(exists(bytes(BYTES), bytes(BYTES)));
    }

    @Test
    void large_arrays_that_interleave_are_told_apart_at_once() {
        StridedElements memory = bytes(1 << 20);
        Layout even = Layout.of(new long[]{1 << 9, 1 << 9}, new long[]{1 << 11, 4}, 0);
        Layout odd = even.at(2);
        StridedElements first = memory.reread(ElementCodec.of(DType.INT16), even);
        StridedElements second = memory.reread(ElementCodec.of(DType.INT16), odd);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertFalse(exists(first, second), Arrays.toString(even.shape()));
            assertTrue(exists(first, first));
        });
    }
}
