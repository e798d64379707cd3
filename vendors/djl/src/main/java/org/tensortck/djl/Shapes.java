package org.tensortck.djl;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import org.tensortck.spi.common.UnitAxes;

/** Axes of size 1. */
final class Shapes implements UnitAxes<NDArray> {
    @Override
    public NDArray squeeze(NDArray tensor) {
        return Calls.call("squeeze", () -> tensor.squeeze());
    }

    @Override
    public NDArray squeeze(NDArray tensor, long axis) {
        return Calls.call("squeeze", () -> tensor.squeeze(Math.toIntExact(axis)));
    }

    @Override
    public NDArray squeeze(NDArray tensor, long[] axes) {
        return Calls.call("squeeze", () -> tensor.squeeze(Arrays.stream(axes).mapToInt(Math::toIntExact).toArray()));
    }

    @Override
    public NDArray unsqueeze(NDArray tensor, long... axes) {
        return Calls.call("expandDims", () -> tensor.expandDims(Math.toIntExact(axes[0])));
    }

    @Override
    public NDArray atLeast(NDArray tensor, int rank) {
        NDArray result = tensor;
        while (result.getShape().dimension() < rank) {
            result = unsqueeze(result, result.getShape().dimension() == 2 ? 2 : 0);
        }
        return result;
    }
}
