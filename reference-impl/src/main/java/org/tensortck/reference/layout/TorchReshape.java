package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.Optional;

/**
 * The walk over the axes of a tensor, from the last to the first, that finds the strides of another shape over the same
 * elements.
 *
 * <p>Neighbouring axes that have one stride between their elements throughout are a run. The elements of a run can be
 * divided into other axes, but an axis cannot reach into two runs.
 *
 * <p>Source: {@code torch.Tensor.view}, and the strides of axes of size 1 as observed on PyTorch 2.13.
 */
public final class TorchReshape {
    private final Layout source;
    private final long[] shape;
    private final long[] strides;
    private int axis;

    private TorchReshape(Layout source, long... shape) {
        this.source = source;
        this.shape = shape;
        this.strides = new long[shape.length];
        this.axis = shape.length - 1;
    }

    /** Returns the layout of a shape with the same number of elements, or empty where no strides can express it. */
    public static Optional<Layout> of(Layout source, long... shape) {
        if (source.count() == 0) {
            boolean same = Arrays.equals(source.shape(), shape);
            return Optional.of(same ? source : source.reshaped(shape, StrideRule.TORCH.fresh(shape)));
        }
        return new TorchReshape(source, shape).result();
    }

    private Optional<Layout> result() {
        long runLength = 1;
        long runStride = source.rank() == 0 ? 1 : source.stride(source.rank() - 1);
        for (int last = source.rank() - 1; last >= 0; last--) {
            runLength *= source.length(last);
            boolean endsHere = last == 0
                    || (source.length(last - 1) != 1 && source.stride(last - 1) != runLength * runStride);
            if (endsHere) {
                if (!divide(runLength, runStride)) {
                    return Optional.empty();
                }
                runLength = 1;
                runStride = last == 0 ? 0 : source.stride(last - 1);
            }
        }
        if (source.rank() == 0) {
            Arrays.fill(strides, 1);
        }
        return Optional.of(source.reshaped(shape, strides));
    }

    /** Divides a run into axes of the new shape, and returns whether it divides without a rest. */
    private boolean divide(long runLength, long runStride) {
        long divided = 1;
        while (axis >= 0 && (divided < runLength || shape[axis] == 1)) {
            strides[axis] = divided * runStride;
            divided *= shape[axis--];
        }
        return divided == runLength;
    }
}
