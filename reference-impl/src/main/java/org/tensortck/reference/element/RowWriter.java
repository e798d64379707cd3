package org.tensortck.reference.element;

import static org.tensortck.reference.element.NativeElements.BYTE;
import static org.tensortck.reference.element.NativeElements.FLOAT;
import static org.tensortck.reference.element.NativeElements.INT;
import static org.tensortck.reference.element.NativeElements.LONG;
import static org.tensortck.reference.element.NativeElements.SHORT;

import java.lang.foreign.MemorySegment;

/**
 * Writes rows of values as elements, each as {@link ElementCodec} writes it by itself: a NaN always has the same bits. The
 * dtypes that are written most have a loop of their own.
 *
 * <p>Offsets and strides are in bytes.
 */
public final class RowWriter {
    private RowWriter() {}

    /** Writes the first values of a row. Integers go into dtypes without fractions only. */
    public static void write(ElementCodec codec, MemorySegment memory, long offset, long stride, ValueRow row,
            int count) {
        if (row.isWhole()) {
            writeIntegers(codec, memory, offset, stride, row.integers(), count);
        } else if (row.isComplex()) {
            double[] reals = row.reals();
            double[] imaginaries = row.imaginaries();
            for (int place = 0; place < count; place++) {
                codec.putComplex(memory, offset + place * stride, reals[place], imaginaries[place]);
            }
        } else {
            writeReals(codec, memory, offset, stride, row, count);
        }
    }

    /** Writes the first of some integers. */
    public static void writeIntegers(ElementCodec codec, MemorySegment memory, long offset, long stride,
            long[] integers, int count) {
        if (!codec.isNative()) {
            writeOneByOne(codec, memory, offset, stride, integers, count);
            return;
        }
        switch (codec.dtype()) {
            case BOOL -> {
                for (int place = 0; place < count; place++) {
                    memory.set(BYTE, offset + place * stride, (byte) (integers[place] == 0 ? 0 : 1));
                }
            }
            case INT32, UINT32 -> {
                for (int place = 0; place < count; place++) {
                    memory.set(INT, offset + place * stride, (int) integers[place]);
                }
            }
            case INT64, UINT64 -> {
                for (int place = 0; place < count; place++) {
                    memory.set(LONG, offset + place * stride, integers[place]);
                }
            }
            default -> writeOneByOne(codec, memory, offset, stride, integers, count);
        }
    }

    private static void writeOneByOne(ElementCodec codec, MemorySegment memory, long offset, long stride,
            long[] integers, int count) {
        for (int place = 0; place < count; place++) {
            codec.putInteger(memory, offset + place * stride, integers[place]);
        }
    }

    private static void writeReals(ElementCodec codec, MemorySegment memory, long offset, long stride, ValueRow row,
            int count) {
        double[] reals = row.reals();
        if (!codec.isNative()) {
            writeOneByOne(codec, memory, offset, stride, reals, count);
            return;
        }
        switch (codec.dtype()) {
            case FLOAT16 -> {
                for (int place = 0; place < count; place++) {
                    float value = (float) reals[place];
                    if (value == reals[place]) {
                        memory.set(SHORT, offset + place * stride, Float.floatToFloat16(value));
                    } else {
                        codec.putReal(memory, offset + place * stride, reals[place]);
                    }
                }
            }
            case FLOAT32 -> {
                float[] floats = row.floats();
                for (int place = 0; place < count; place++) {
                    floats[place] = (float) reals[place];
                }
                if (stride != Float.BYTES || hasNaN(floats, count)) {
                    for (int place = 0; place < count; place++) {
                        memory.set(INT, offset + place * stride, Float.floatToIntBits(floats[place]));
                    }
                    return;
                }
                MemorySegment.copy(floats, 0, memory, FLOAT, offset, count);
            }
            case FLOAT64 -> {
                for (int place = 0; place < count; place++) {
                    memory.set(LONG, offset + place * stride, Double.doubleToLongBits(reals[place]));
                }
            }
            default -> writeOneByOne(codec, memory, offset, stride, reals, count);
        }
    }

    private static boolean hasNaN(float[] floats, int count) {
        boolean found = false;
        for (int place = 0; place < count; place++) {
            found |= Float.isNaN(floats[place]);
        }
        return found;
    }

    private static void writeOneByOne(ElementCodec codec, MemorySegment memory, long offset, long stride,
            double[] reals, int count) {
        for (int place = 0; place < count; place++) {
            codec.putReal(memory, offset + place * stride, reals[place]);
        }
    }
}
