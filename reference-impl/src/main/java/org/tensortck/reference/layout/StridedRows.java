package org.tensortck.reference.layout;

/**
 * A walk over the elements of two layouts of one shape, in row-major order, row by row. Axes that follow each other in
 * both layouts are merged first, so that two contiguous layouts are a single row.
 */
public final class StridedRows {

    /** What to do with one row of elements. */
    @FunctionalInterface
    public interface Row {

        /** Handles {@code count} elements from the offsets on, a stride apart. */
        void accept(long targetOffset, long targetStride, long sourceOffset, long sourceStride, long count);
    }

    private final Layout target;
    private final Layout source;
    private final long[] lengths;
    private final long[] targetStrides;
    private final long[] sourceStrides;
    private int rank;

    /** Prepares a walk. The layouts must have the same shape. */
    public StridedRows(Layout target, Layout source) {
        this.target = target;
        this.source = source;
        this.lengths = new long[Math.max(target.rank(), 1)];
        this.targetStrides = new long[lengths.length];
        this.sourceStrides = new long[lengths.length];
        for (int axis = 0; axis < target.rank(); axis++) {
            if (target.length(axis) != 1) {
                appendOrMerge(target.length(axis), target.stride(axis), source.stride(axis));
            }
        }
        if (rank == 0) {
            appendOrMerge(1, 1, 1);
        }
    }

    private void appendOrMerge(long length, long targetStride, long sourceStride) {
        boolean follows = rank > 0 && targetStrides[rank - 1] == targetStride * length
                && sourceStrides[rank - 1] == sourceStride * length;
        int place = follows ? rank - 1 : rank++;
        lengths[place] = follows ? lengths[place] * length : length;
        targetStrides[place] = targetStride;
        sourceStrides[place] = sourceStride;
    }

    /** Hands every row to an action. */
    public void forEachRow(Row action) {
        if (target.count() == 0) {
            return;
        }
        int last = rank - 1;
        long[] position = new long[last];
        long targetOffset = target.offset();
        long sourceOffset = source.offset();
        while (true) {
            action.accept(targetOffset, targetStrides[last], sourceOffset, sourceStrides[last], lengths[last]);
            int axis = last - 1;
            while (axis >= 0 && position[axis] == lengths[axis] - 1) {
                targetOffset -= position[axis] * targetStrides[axis];
                sourceOffset -= position[axis] * sourceStrides[axis];
                position[axis--] = 0;
            }
            if (axis < 0) {
                return;
            }
            position[axis]++;
            targetOffset += targetStrides[axis];
            sourceOffset += sourceStrides[axis];
        }
    }
}
