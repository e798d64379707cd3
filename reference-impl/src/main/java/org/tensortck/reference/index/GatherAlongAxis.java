package org.tensortck.reference.index;

import java.util.Arrays;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Elements with the indices of their place in the result, except along one axis, where an index array gives the index.
 */
public final class GatherAlongAxis {
    private GatherAlongAxis() {}

    /**
     * Returns where the elements are. Along all other axes, layout and index are broadcast together.
     *
     * @param positions the elements of an index of the rank of the layout, from 0 up to the length of the axis
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static GatherPlan plan(String operation, Layout source, int axis, IntegerIndices positions) {
        long[] index = positions.shape();
        long[] others = source.shape();
        others[axis] = 1;
        long[] single = index.clone();
        single[axis] = 1;
        long[] shape = Shapes.broadcast(operation, others, single);
        shape[axis] = index[axis];
        long[] strides = source.strides();
        for (int other = 0; other < strides.length; other++) {
            strides[other] = other == axis || source.length(other) == 1 ? 0 : strides[other];
        }
        long[] offsets = Layout.of(shape, strides, source.offset()).offsets();
        positions.addOffsets(offsets, shape, source.stride(axis));
        return GatherPlan.of(shape, offsets);
    }

    /**
     * Checks that an index array has the rank of its source.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static void checkRank(String operation, StridedElements index, int rank) {
        if (index.layout().rank() != rank) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": an index of shape "
                    + Arrays.toString(index.shape()) + " has not " + rank + " axes");
        }
    }
}
