package org.tensortck.reference;

import java.lang.foreign.MemorySegment;
import org.tensortck.spi.DType;

/**
 * Copies elements from one layout, dtype and byte order to another. An element is read into an exact carrier (an integer
 * or one or two doubles) and written from it with one rounding; where nothing changes, bytes are copied.
 *
 * <p>Note: PyTorch casts float64 to float16 by way of float32, and integers to float16 and bfloat16 likewise, and so
 * rounds some of them twice.
 */
final class Casts {

    private Casts() {}

    /**
     * Copies every element. Source and target must have the same shape and must not overlap, unless their rows are the
     * same.
     */
    static void copy(MemorySegment source, ElementCodec sourceCodec, Layout sourceLayout, MemorySegment target,
            ElementCodec targetCodec, Layout targetLayout) {
        long sourceSize = sourceCodec.dtype().byteSize();
        long targetSize = targetCodec.dtype().byteSize();
        Cast cast = cast(sourceCodec, targetCodec);
        boolean sameBytes = sourceCodec.hasSameBytesAs(targetCodec);
        new RowWalk(targetLayout, sourceLayout)
                .forEachRow((targetOffset, targetStride, sourceOffset, sourceStride, count) -> {
                    long to = targetOffset * targetSize;
                    long from = sourceOffset * sourceSize;
                    if (sameBytes) {
                        targetCodec.copyRow(source, from, sourceStride * sourceSize, target, to,
                                targetStride * targetSize, count);
                        return;
                    }
                    for (long element = 0; element < count; element++) {
                        cast.apply(source, from + element * sourceStride * sourceSize, target,
                                to + element * targetStride * targetSize);
                    }
                });
    }

    /** Converts one element. */
    @FunctionalInterface
    private interface Cast {
        void apply(MemorySegment source, long sourceByteOffset, MemorySegment target, long targetByteOffset);
    }

    private static Cast cast(ElementCodec from, ElementCodec to) {
        if (from.dtype() == to.dtype()) {
            return (source, at, target, place) -> to.putElement(target, place, from, source, at);
        }
        if (from.dtype() == DType.UINT64) {
            return (source, at, target, place) -> to.encode(target, place, from.decode(source, at));
        }
        if (from.isInteger()) {
            return (source, at, target, place) -> to.putInteger(target, place, from.integer(source, at));
        }
        if (from.isComplex()) {
            return (source, at, target, place) -> to.putComplex(target, place, from.real(source, at),
                    from.imaginary(source, at));
        }
        return (source, at, target, place) -> to.putReal(target, place, from.real(source, at));
    }
}
