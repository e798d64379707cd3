package org.tensortck.reference.element;

import static org.tensortck.reference.element.NativeElements.BYTE;
import static org.tensortck.reference.element.NativeElements.DOUBLE;
import static org.tensortck.reference.element.NativeElements.FLOAT;
import static org.tensortck.reference.element.NativeElements.INT;
import static org.tensortck.reference.element.NativeElements.LONG;
import static org.tensortck.reference.element.NativeElements.SHORT;

import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tensortck.spi.value.DType;

/**
 * Straight loops for the pairs of dtypes that are cast most, in native byte order. Each gives the bits that reading and
 * writing element by element gives, NaNs aside, by either rounding rule: a shorter dtype than float32 is reached only from
 * float32, by one rounding.
 *
 * <p>One loop for each pair: the compiler makes good code only of a loop that knows both dtypes.
 */
public final class CastLoops {
    private static final Map<DType, Map<DType, Loop>> LOOPS = new EnumMap<>(DType.class);

    private CastLoops() {}

    /** Casts the elements of a row; offsets and strides are in bytes. */
    @FunctionalInterface
    public interface Loop {
        void cast(MemorySegment source, long from, long sourceStride, MemorySegment target, long to, long targetStride,
                long count);
    }

    /** Returns the loop for a pair of codecs, or empty where there is none. */
    public static Optional<Loop> between(ElementCodec from, ElementCodec to) {
        return from.isNative() && to.isNative()
                ? Optional.ofNullable(LOOPS.getOrDefault(from.dtype(), Map.of()).get(to.dtype()))
                : Optional.empty();
    }

    private static void add(DType from, DType to, Loop loop) {
        LOOPS.computeIfAbsent(from, _ -> new EnumMap<>(DType.class)).put(to, loop);
    }

    static {
        add(DType.INT8, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, source.get(BYTE, from + n * sourceStride));
            }
        });
        add(DType.INT8, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, source.get(BYTE, from + n * sourceStride));
            }
        });
        add(DType.UINT8, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, source.get(BYTE, from + n * sourceStride) & 0xFF);
            }
        });
        add(DType.UINT8, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, source.get(BYTE, from + n * sourceStride) & 0xFF);
            }
        });
        add(DType.INT16, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, source.get(SHORT, from + n * sourceStride));
            }
        });
        add(DType.INT16, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, source.get(SHORT, from + n * sourceStride));
            }
        });
        add(DType.UINT16, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, source.get(SHORT, from + n * sourceStride) & 0xFFFF);
            }
        });
        add(DType.UINT16, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, source.get(SHORT, from + n * sourceStride) & 0xFFFF);
            }
        });
        add(DType.INT32, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, (float) source.get(INT, from + n * sourceStride));
            }
        });
        add(DType.INT32, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, source.get(INT, from + n * sourceStride));
            }
        });
        add(DType.UINT32, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride,
                        (float) (source.get(INT, from + n * sourceStride) & 0xFFFF_FFFFL));
            }
        });
        add(DType.UINT32, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride,
                        (double) (source.get(INT, from + n * sourceStride) & 0xFFFF_FFFFL));
            }
        });
        add(DType.INT64, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, (float) source.get(LONG, from + n * sourceStride));
            }
        });
        add(DType.INT64, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, (double) source.get(LONG, from + n * sourceStride));
            }
        });
        add(DType.INT8, DType.INT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(LONG, to + n * targetStride, source.get(BYTE, from + n * sourceStride));
            }
        });
        add(DType.UINT8, DType.INT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(LONG, to + n * targetStride, source.get(BYTE, from + n * sourceStride) & 0xFF);
            }
        });
        add(DType.INT16, DType.INT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(LONG, to + n * targetStride, source.get(SHORT, from + n * sourceStride));
            }
        });
        add(DType.UINT16, DType.INT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(LONG, to + n * targetStride, source.get(SHORT, from + n * sourceStride) & 0xFFFF);
            }
        });
        add(DType.INT32, DType.INT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(LONG, to + n * targetStride, source.get(INT, from + n * sourceStride));
            }
        });
        add(DType.UINT32, DType.INT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(LONG, to + n * targetStride, source.get(INT, from + n * sourceStride) & 0xFFFF_FFFFL);
            }
        });
        add(DType.INT8, DType.INT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(INT, to + n * targetStride, source.get(BYTE, from + n * sourceStride));
            }
        });
        add(DType.UINT8, DType.INT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(INT, to + n * targetStride, source.get(BYTE, from + n * sourceStride) & 0xFF);
            }
        });
        add(DType.INT16, DType.INT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(INT, to + n * targetStride, source.get(SHORT, from + n * sourceStride));
            }
        });
        add(DType.UINT16, DType.INT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(INT, to + n * targetStride, source.get(SHORT, from + n * sourceStride) & 0xFFFF);
            }
        });
        add(DType.INT64, DType.INT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(INT, to + n * targetStride, (int) source.get(LONG, from + n * sourceStride));
            }
        });
        add(DType.INT32, DType.INT16, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(SHORT, to + n * targetStride, (short) source.get(INT, from + n * sourceStride));
            }
        });
        add(DType.INT64, DType.INT16, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(SHORT, to + n * targetStride, (short) source.get(LONG, from + n * sourceStride));
            }
        });
        add(DType.INT32, DType.INT8, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(BYTE, to + n * targetStride, (byte) source.get(INT, from + n * sourceStride));
            }
        });
        add(DType.INT64, DType.INT8, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(BYTE, to + n * targetStride, (byte) source.get(LONG, from + n * sourceStride));
            }
        });
        add(DType.INT32, DType.UINT8, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(BYTE, to + n * targetStride, (byte) source.get(INT, from + n * sourceStride));
            }
        });
        add(DType.INT64, DType.UINT8, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(BYTE, to + n * targetStride, (byte) source.get(LONG, from + n * sourceStride));
            }
        });
        add(DType.FLOAT32, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride, source.get(FLOAT, from + n * sourceStride));
            }
        });
        add(DType.FLOAT64, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride, (float) source.get(DOUBLE, from + n * sourceStride));
            }
        });
        add(DType.FLOAT16, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride,
                        Float.float16ToFloat(source.get(SHORT, from + n * sourceStride)));
            }
        });
        add(DType.FLOAT16, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride,
                        Float.float16ToFloat(source.get(SHORT, from + n * sourceStride)));
            }
        });
        add(DType.BFLOAT16, DType.FLOAT32, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(FLOAT, to + n * targetStride,
                        Float.intBitsToFloat(source.get(SHORT, from + n * sourceStride) << Short.SIZE));
            }
        });
        add(DType.BFLOAT16, DType.FLOAT64, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(DOUBLE, to + n * targetStride,
                        Float.intBitsToFloat(source.get(SHORT, from + n * sourceStride) << Short.SIZE));
            }
        });
        add(DType.FLOAT32, DType.FLOAT16, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(SHORT, to + n * targetStride,
                        Float.floatToFloat16(source.get(FLOAT, from + n * sourceStride)));
            }
        });
        add(DType.FLOAT32, DType.BFLOAT16, (source, from, sourceStride, target, to, targetStride, count) -> {
            for (long n = 0; n < count; n++) {
                target.set(SHORT, to + n * targetStride, bfloat16(source.get(FLOAT, from + n * sourceStride)));
            }
        });
    }

    /** Rounds to the nearest, ties to even; a carry into the exponent gives the correct number. */
    private static short bfloat16(float value) {
        int bits = Float.floatToIntBits(value);
        boolean notANumber = Float.isNaN(value);
        return (short) (notANumber ? bits >>> Short.SIZE : (bits + 0x7FFF + (bits >>> Short.SIZE & 1)) >>> Short.SIZE);
    }
}
