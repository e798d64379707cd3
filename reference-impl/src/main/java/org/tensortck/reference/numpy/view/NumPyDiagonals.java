package org.tensortck.reference.numpy.view;

import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Diagonals;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/** Diagonals of arrays, by NumPy's rules. */
public final class NumPyDiagonals implements Diagonals<NdArray> {

    @Override
    public NdArray diagonal(NdArray array, long offset, long axis1, long axis2) {
        Layout whole = array.elements().layout();
        array.requireRank("diagonal", 2);
        int[] axes = Axes.distinct("diagonal", whole.rank(), axis1, axis2);
        return array.readOnlyView(LayoutViews.diagonal(whole, offset, axes[0], axes[1]));
    }

    @Override
    public NdArray diag(NdArray array, long offset) {
        StridedElements elements = array.elements();
        return switch (elements.layout().rank()) {
            case 1 ->
                NdArray.owning(RearrangedCopies.matrix("diag", elements, elements.codec(), offset, StrideRule.NUMPY,
                        Device.CPU));
            case 2 -> diagonal(array, offset, 0, 1);
            default -> throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "diag: the array is neither a vector nor a matrix, it has rank " + elements.layout().rank());
        };
    }
}
