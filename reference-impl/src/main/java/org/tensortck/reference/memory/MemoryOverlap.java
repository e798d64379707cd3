package org.tensortck.reference.memory;

import java.util.Arrays;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * The overlap of elements that PyTorch detects before it writes. It does not detect overlaps of elements with gaps, or
 * of memory that two storages have in common, and neither does this class.
 *
 * <p>Source: observed on PyTorch 2.13; {@code aten/src/ATen/MemoryOverlap.h} describes the checks.
 */
public enum MemoryOverlap {
    /** Nothing is known to overlap. */
    NONE,
    /** Some elements of one lie on top of other elements of the other. */
    PARTIAL,
    /** Each element lies on top of its counterpart. */
    FULL;

    /** Returns how two of the same storage overlap. */
    static MemoryOverlap of(StridedElements written, StridedElements read) {
        Layout layout = written.layout();
        Layout other = read.layout();
        boolean known = written.hasStorageOf(read) && layout.count() > 0 && other.count() > 0 && layout.isDense()
                && other.isDense();
        if (!known) {
            return NONE;
        }
        long start = layout.offset() * written.dtype().byteSize();
        long otherStart = other.offset() * read.dtype().byteSize();
        long end = start + layout.count() * written.dtype().byteSize();
        long otherEnd = otherStart + other.count() * read.dtype().byteSize();
        if (start == otherStart && end == otherEnd) {
            return Arrays.equals(layout.strides(), other.strides()) ? FULL : PARTIAL;
        }
        return start < otherEnd && otherStart < end ? PARTIAL : NONE;
    }

    /**
     * Checks that elements which are all written lie in places of their own, as far as PyTorch sees it.
     *
     * @throws TensorException of kind {@link ErrorKind#OVERLAPPING_MEMORY} for an axis of stride 0
     */
    public static void checkWritten(String operation, StridedElements written) {
        Layout layout = written.layout();
        for (int axis = 0; axis < layout.rank() && layout.count() > 0; axis++) {
            if (layout.length(axis) > 1 && layout.stride(axis) == 0) {
                throw new TensorException(ErrorKind.OVERLAPPING_MEMORY, operation + ": the " + layout.length(axis)
                        + " elements along axis " + axis + " are one, for its stride is 0");
            }
        }
    }

    /**
     * Checks that elements which are read do not lie partly on top of those that are written.
     *
     * @throws TensorException of kind {@link ErrorKind#OVERLAPPING_MEMORY}
     */
    public static void checkPartial(String operation, StridedElements written, StridedElements read) {
        check(operation, written, read, PARTIAL);
    }

    /**
     * Checks that no element which is read lies on top of one that is written.
     *
     * @throws TensorException of kind {@link ErrorKind#OVERLAPPING_MEMORY}
     */
    public static void checkNone(String operation, StridedElements written, StridedElements read) {
        check(operation, written, read, PARTIAL, FULL);
    }

    private static void check(String operation, StridedElements written, StridedElements read,
            MemoryOverlap... refused) {
        if (Arrays.asList(refused).contains(of(written, read))) {
            throw new TensorException(ErrorKind.OVERLAPPING_MEMORY, operation + ": elements at " + read.layout()
                    + " lie on top of elements at " + written.layout() + ", which are written");
        }
    }
}
