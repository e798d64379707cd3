package org.tensortck.reference.numpy.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.value.MemoryOrder;

/** Axes of size 1 of an array, by NumPy's rules: an array with no axis to remove or to add is returned unchanged. */
public final class NumPyUnitAxes implements UnitAxes<NdArray> {
    private final NumPyShapes reshaping = new NumPyShapes();

    @Override
    public NdArray squeeze(NdArray array) {
        Layout layout = array.elements().layout();
        return without(array,
                Axes.setOf(IntStream.range(0, layout.rank()).filter(axis -> layout.length(axis) == 1).toArray()));
    }

    @Override
    public NdArray squeeze(NdArray array, long axis) {
        boolean onlyElement = array.elements().layout().rank() == 0 && (axis == 0 || axis == -1);
        return onlyElement ? array : squeeze(array, new long[]{axis});
    }

    @Override
    public NdArray squeeze(NdArray array, long[] axes) {
        Layout layout = array.elements().layout();
        int[] places = Axes.distinct("squeeze", layout.rank(), axes);
        for (int axis : places) {
            if (layout.length(axis) != 1) {
                throw Shapes.mismatch("squeeze: axis " + axis + " of shape " + Arrays.toString(layout.shape())
                        + " does not have length one");
            }
        }
        return without(array, Axes.setOf(places));
    }

    private static NdArray without(NdArray array, BitSet axes) {
        Layout layout = array.elements().layout();
        return axes.isEmpty()
                ? array
                : array.view(layout.permute(
                        IntStream.range(0, layout.rank()).filter(axis -> !axes.get(axis)).toArray()));
    }

    /** {@inheritDoc} Source: {@code numpy.expand_dims}, which reshapes. */
    @Override
    public NdArray unsqueeze(NdArray array, long... axes) {
        Layout layout = array.elements().layout();
        int rank = layout.rank() + axes.length;
        BitSet added = Axes.setOf(Axes.distinct("expand_dims", rank, axes));
        long[] shape = new long[rank];
        int source = 0;
        for (int axis = 0; axis < rank; axis++) {
            shape[axis] = added.get(axis) ? 1 : layout.length(source++);
        }
        return reshaping.reshape(array, shape, MemoryOrder.C, Optional.empty());
    }

    /** {@inheritDoc} Source: {@code numpy.atleast_2d}, which reshapes a 0-d array and otherwise indexes. */
    @Override
    public NdArray atLeast(NdArray array, int rank) {
        Layout layout = array.elements().layout();
        if (layout.rank() >= rank) {
            return array;
        }
        if (layout.rank() == 0) {
            long[] ones = new long[rank];
            Arrays.fill(ones, 1);
            return reshaping.reshape(array, ones, MemoryOrder.C, Optional.empty());
        }
        Layout result = layout.rank() == 2 ? layout : layout.withUnitAxis(0, 0);
        return array.view(result.rank() < rank ? result.withUnitAxis(result.rank(), 0) : result);
    }
}
