package org.tensortck.reference.numpy.view;

import java.util.List;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ArraySplitting;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Cuts;

/** Pieces of an array along one axis, by NumPy's rules. */
public final class NumPySplitting implements ArraySplitting<NdArray> {

    @Override
    public List<NdArray> split(NdArray array, Cuts cuts, long axis) {
        return evenly("split", array, cuts, axis);
    }

    @Override
    public List<NdArray> arraySplit(NdArray array, Cuts cuts, long axis) {
        return pieces("array_split", array, cuts, axis);
    }

    @Override
    public List<NdArray> hsplit(NdArray array, Cuts cuts) {
        array.requireRank("hsplit", 1);
        return evenly("hsplit", array, cuts, Math.min(rank(array) - 1, 1));
    }

    @Override
    public List<NdArray> vsplit(NdArray array, Cuts cuts) {
        array.requireRank("vsplit", 2);
        return evenly("vsplit", array, cuts, 0);
    }

    @Override
    public List<NdArray> dsplit(NdArray array, Cuts cuts) {
        array.requireRank("dsplit", 3);
        return evenly("dsplit", array, cuts, 2);
    }

    @Override
    public List<NdArray> unstack(NdArray array, long axis) {
        array.requireRank("unstack", 1);
        Layout whole = array.elements().layout();
        return LayoutViews.unbound(whole, Axes.at("unstack", whole.rank(), axis)).stream().map(array::view).toList();
    }

    private static List<NdArray> evenly(String operation, NdArray array, Cuts cuts, long axis) {
        long length = array.elements().layout().length(Axes.at(operation, rank(array), axis));
        if (cuts instanceof Cuts.Sections(long count) && count > 0 && length % count != 0) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": axis " + axis + " of length " + length
                    + " cannot be divided into " + count + " equal pieces");
        }
        return pieces(operation, array, cuts, axis);
    }

    private static List<NdArray> pieces(String operation, NdArray array, Cuts cuts, long axis) {
        Layout whole = array.elements().layout();
        return LayoutViews.between(operation, whole, Axes.at(operation, whole.rank(), axis), cuts).stream()
                .map(array::view).toList();
    }

    private static int rank(NdArray array) {
        return array.elements().layout().rank();
    }
}
