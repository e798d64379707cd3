package org.tensortck.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;

/** Translates indices to ND4J's, which have no ellipsis, and whose intervals are neither clipped nor open. */
final class Indices {
    private Indices() {}

    static INDArrayIndex[] of(long[] shape, List<Index> index) {
        long axes = index.stream().filter(item -> item instanceof Index.At || item instanceof Index.Range).count();
        List<INDArrayIndex> items = new ArrayList<>();
        int axis = 0;
        for (Index item : index) {
            switch (item) {
                case Index.At(long at) -> {
                    items.add(NDArrayIndex.point(at));
                    axis++;
                }
                case Index.Range range -> {
                    items.add(axis < shape.length ? interval(range, shape[axis]) : NDArrayIndex.all());
                    axis++;
                }
                case Index.NewDimension() -> items.add(NDArrayIndex.newAxis());
                case Index.Rest() -> {
                    for (long rest = shape.length - axes; rest > 0; rest--) {
                        items.add(NDArrayIndex.all());
                        axis++;
                    }
                }
                case Index.Advanced advanced -> throw new IllegalArgumentException("undeclared: " + advanced);
            }
        }
        return items.toArray(INDArrayIndex[]::new);
    }

    private static INDArrayIndex interval(Index.Range range, long size) {
        long step = range.step().orElse(1);
        if (step < 1) {
            throw new TensorException(step < 0 ? ErrorKind.NEGATIVE_STRIDE : ErrorKind.INVALID_INDEX,
                    "get: the step " + step + " is not positive");
        }
        long start = clipped(range.start(), 0, size);
        long stop = clipped(range.stop(), size, size);
        long end = Math.max(start, stop);
        if (step > 1) {
            return NDArrayIndex.interval(start, step, end);
        }
        return start == 0 && end == size ? NDArrayIndex.all() : NDArrayIndex.interval(start, end);
    }

    /** Returns a bound of a slice, from the start and within the axis. */
    private static long clipped(OptionalLong bound, long none, long size) {
        long value = bound.orElse(none);
        return Math.clamp(value < 0 ? value + size : value, 0, size);
    }
}
