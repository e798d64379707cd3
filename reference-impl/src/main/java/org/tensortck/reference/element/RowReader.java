package org.tensortck.reference.element;

import static org.tensortck.reference.element.NativeElements.BYTE;
import static org.tensortck.reference.element.NativeElements.DOUBLE;
import static org.tensortck.reference.element.NativeElements.FLOAT;
import static org.tensortck.reference.element.NativeElements.INT;
import static org.tensortck.reference.element.NativeElements.LONG;
import static org.tensortck.reference.element.NativeElements.SHORT;

import java.lang.foreign.MemorySegment;

/**
 * Reads rows of elements as values. Elements in the byte order of the machine and without pending signs have a loop for
 * each dtype, since the compiler makes good code only of a loop that knows it; all others are read one by one.
 *
 * <p>Offsets and strides are in bytes.
 */
public final class RowReader {
    private RowReader() {}

    /** Reads at most as many elements as a row has room for. */
    public static void read(ElementCodec codec, MemorySegment memory, long offset, long stride, ValueRow row,
            int count) {
        if (codec.isInteger()) {
            readIntegers(codec, memory, offset, stride, row.integers(), 0, count);
        } else if (codec.isComplex()) {
            readComplex(codec, memory, offset, stride, row, count);
        } else {
            readReals(codec, memory, offset, stride, row, count);
        }
    }

    /**
     * Reads integers or bools.
     *
     * @param at where the first of them goes in the array
     */
    public static void readIntegers(ElementCodec codec, MemorySegment memory, long offset, long stride, long[] integers,
            int at, int count) {
        if (!codec.isNative()) {
            for (int place = 0; place < count; place++) {
                integers[at + place] = codec.integer(memory, offset + place * stride);
            }
            return;
        }
        switch (codec.dtype()) {
            case INT8 -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(BYTE, offset + place * stride);
                }
            }
            case UINT8 -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(BYTE, offset + place * stride) & 0xFF;
                }
            }
            case BOOL -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(BYTE, offset + place * stride) == 0 ? 0 : 1;
                }
            }
            case INT16 -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(SHORT, offset + place * stride);
                }
            }
            case UINT16 -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(SHORT, offset + place * stride) & 0xFFFF;
                }
            }
            case INT32 -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(INT, offset + place * stride);
                }
            }
            case UINT32 -> {
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(INT, offset + place * stride) & 0xFFFF_FFFFL;
                }
            }
            default -> {
                if (stride == Long.BYTES) {
                    MemorySegment.copy(memory, LONG, offset, integers, at, count);
                    return;
                }
                for (int place = 0; place < count; place++) {
                    integers[at + place] = memory.get(LONG, offset + place * stride);
                }
            }
        }
    }

    private static void readReals(ElementCodec codec, MemorySegment memory, long offset, long stride, ValueRow row,
            int count) {
        double[] reals = row.reals();
        if (!codec.isNative()) {
            readOneByOne(codec, memory, offset, stride, reals, count);
            return;
        }
        switch (codec.dtype()) {
            case FLOAT16 -> {
                for (int place = 0; place < count; place++) {
                    reals[place] = Float.float16ToFloat(memory.get(SHORT, offset + place * stride));
                }
            }
            case BFLOAT16 -> {
                for (int place = 0; place < count; place++) {
                    reals[place] = Float.intBitsToFloat(memory.get(SHORT, offset + place * stride) << Short.SIZE);
                }
            }
            case FLOAT32 -> {
                if (stride == Float.BYTES) {
                    float[] floats = row.floats();
                    MemorySegment.copy(memory, FLOAT, offset, floats, 0, count);
                    for (int place = 0; place < count; place++) {
                        reals[place] = floats[place];
                    }
                    return;
                }
                for (int place = 0; place < count; place++) {
                    reals[place] = memory.get(FLOAT, offset + place * stride);
                }
            }
            case FLOAT64 -> {
                if (stride == Double.BYTES) {
                    MemorySegment.copy(memory, DOUBLE, offset, reals, 0, count);
                    return;
                }
                for (int place = 0; place < count; place++) {
                    reals[place] = memory.get(DOUBLE, offset + place * stride);
                }
            }
            default -> readOneByOne(codec, memory, offset, stride, reals, count);
        }
    }

    private static void readOneByOne(ElementCodec codec, MemorySegment memory, long offset, long stride, double[] reals,
            int count) {
        for (int place = 0; place < count; place++) {
            reals[place] = codec.real(memory, offset + place * stride);
        }
    }

    private static void readComplex(ElementCodec codec, MemorySegment memory, long offset, long stride, ValueRow row,
            int count) {
        double[] reals = row.reals();
        double[] imaginaries = row.imaginaries();
        for (int place = 0; place < count; place++) {
            reals[place] = codec.real(memory, offset + place * stride);
            imaginaries[place] = codec.imaginary(memory, offset + place * stride);
        }
    }

    /**
     * Reads whether elements count as true: whether they are not zero. NaN is true.
     *
     * @param at where the first of them goes in the array
     */
    public static void readTruths(ElementCodec codec, MemorySegment memory, long offset, long stride, boolean[] truths,
            int at, int count) {
        if (codec.isInteger() && codec.dtype().byteSize() == 1) {
            for (int place = 0; place < count; place++) {
                truths[at + place] = memory.get(BYTE, offset + place * stride) != 0;
            }
            return;
        }
        ValueRow row = ValueRow.of(codec.dtype(), count);
        for (int done = 0; done < count; done += ValueRow.CAPACITY) {
            int block = Math.min(ValueRow.CAPACITY, count - done);
            read(codec, memory, offset + done * stride, stride, row, block);
            for (int place = 0; place < block; place++) {
                truths[at + done + place] = row.isTrue(place);
            }
        }
    }
}
