package org.tensortck.reference.numpy.view;

import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Views;

/** The axes of an array in another order, by NumPy's rules. */
public final class NumPyViews implements Views<NdArray> {

    @Override
    public NdArray transpose(NdArray array) {
        return array.view(layout(array).transpose());
    }

    @Override
    public NdArray matrixTranspose(NdArray array) {
        if (layout(array).rank() < 2) {
            throw Shapes.mismatch("mT: there are " + layout(array).rank() + " axes, and a matrix has two");
        }
        return swapAxes(array, -2, -1);
    }

    @Override
    public NdArray permute(NdArray array, long... axes) {
        return array.view(layout(array).permute(Axes.permutation("transpose", layout(array).rank(), axes)));
    }

    @Override
    public NdArray swapAxes(NdArray array, long first, long second) {
        int rank = layout(array).rank();
        return array.view(layout(array).permute(
                Axes.swapped(rank, Axes.at("swapaxes", rank, first), Axes.at("swapaxes", rank, second))));
    }

    @Override
    public NdArray moveAxes(NdArray array, long[] source, long[] destination) {
        return array.view(layout(array).permute(Axes.moved("moveaxis", layout(array).rank(), source, destination)));
    }

    private static Layout layout(NdArray array) {
        return array.elements().layout();
    }
}
