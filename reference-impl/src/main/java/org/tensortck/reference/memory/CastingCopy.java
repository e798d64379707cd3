package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.tensortck.reference.element.ByteMoves;
import org.tensortck.reference.element.CastLoops;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.spi.value.DType;

/**
 * Copies elements from one layout, dtype and byte order to another. An element is read into an exact carrier (an integer
 * or one or two doubles) and written from it by the rounding rule of the target; where nothing changes, bytes are copied. The
 * pairs that are cast most have a loop of their own.
 */
final class CastingCopy {

    private CastingCopy() {}

    /**
     * Copies every element. Source and target must have the same shape and must not overlap, unless their rows are the
     * same.
     *
     * @param sourceBytes where the elements to read are, in bytes
     * @param targetBytes where the elements to write are, in bytes
     */
    static void copy(MemorySegment source, ElementCodec sourceCodec, Layout sourceBytes, MemorySegment target,
            ElementCodec targetCodec, Layout targetBytes) {
        Optional<CastLoops.Loop> loop = CastLoops.between(sourceCodec, targetCodec);
        Cast cast = cast(sourceCodec, targetCodec);
        boolean sameBytes = sourceCodec.hasSameBytesAs(targetCodec);
        int byteSize = targetCodec.dtype().byteSize();
        StridedRows.inRowMajorOrder(targetBytes, sourceBytes).forEachRow((offsets, strides, count) -> {
            if (sameBytes) {
                ByteMoves.copy(byteSize, source, offsets[1], strides[1], target, offsets[0], strides[0], count);
                return;
            }
            if (loop.isPresent()) {
                loop.get().cast(source, offsets[1], strides[1], target, offsets[0], strides[0], count);
                return;
            }
            for (long element = 0; element < count; element++) {
                cast.apply(source, offsets[1] + element * strides[1], target, offsets[0] + element * strides[0]);
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
            return (source, at, target, place) -> {
                long value = from.integer(source, at);
                if (value >= 0) {
                    to.putInteger(target, place, value);
                } else {
                    to.encode(target, place, from.decode(source, at));
                }
            };
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
