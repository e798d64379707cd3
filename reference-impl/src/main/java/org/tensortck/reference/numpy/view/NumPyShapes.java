package org.tensortck.reference.numpy.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.NumPyReshape;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ArrayShapes;
import org.tensortck.spi.value.MemoryOrder;

/** Other shapes of an array, by NumPy's rules. */
public final class NumPyShapes implements ArrayShapes<NdArray> {

    @Override
    public NdArray reshape(NdArray array, long[] shape, MemoryOrder order, Optional<Boolean> copy) {
        Layout layout = array.elements().layout();
        boolean rowMajor = isRowMajor(layout, order);
        boolean mustCopy = copy.orElse(false);
        if (!mustCopy && Arrays.equals(shape, layout.shape())) {
            return array.view(layout);
        }
        long[] lengths = inferred(shape, layout.count());
        Optional<Layout> view = mustCopy ? Optional.empty() : viewed(layout, rowMajor, lengths);
        if (view.isPresent()) {
            return array.view(view.get());
        }
        if (copy.isPresent() && !mustCopy) {
            throw Shapes.mismatch(
                    "reshape: no strides show " + layout + " as " + Arrays.toString(lengths) + ", and copy is False");
        }
        NdArray source = array.copy("reshape", packed(rowMajor, layout.shape()));
        return source.view(source.elements().layout().reshaped(lengths, packed(rowMajor, lengths)));
    }

    /** Note: as in NumPy, any negative length is inferred, though only -1 is documented. */
    private static long[] inferred(long[] shape, long count) {
        return Shapes.inferred("reshape",
                Arrays.stream(shape).map(length -> length < 0 ? Shapes.INFERRED : length).toArray(), count);
    }

    private static Optional<Layout> viewed(Layout layout, boolean rowMajor, long... shape) {
        boolean packed = (rowMajor ? layout : layout.transpose()).isContiguous();
        return packed
                ? Optional.of(layout.reshaped(shape, packed(rowMajor, shape)))
                : NumPyReshape.of(layout, rowMajor, shape);
    }

    /** Returns strides without gaps. */
    private static long[] packed(boolean rowMajor, long... shape) {
        return rowMajor ? StrideRule.rowMajor(shape) : StrideRule.columnMajor(shape);
    }

    private static boolean isRowMajor(Layout layout, MemoryOrder order) {
        return switch (order) {
            case C -> true;
            case F -> false;
            case A -> layout.isContiguous() || !layout.isFortranContiguous();
            case K -> throw Axes.invalid("reshape: order K says nothing of where another shape puts an element");
        };
    }

    @Override
    public NdArray ravel(NdArray array, MemoryOrder order) {
        StridedElements elements = array.elements();
        Layout layout = elements.layout();
        boolean inOrder = order == MemoryOrder.K
                ? layout.isDense()
                : (isRowMajor(layout, order) ? layout : layout.transpose()).isContiguous();
        return inOrder
                ? array.view(layout.reshaped(new long[]{layout.count()}, new long[]{elements.nextElement()}))
                : flatten(array, order);
    }

    @Override
    public NdArray flatten(NdArray array, MemoryOrder order) {
        Layout layout = array.elements().layout();
        NdArray inOrder = array.view(layout.permute(slowestFirst(layout, order)));
        NdArray copy = inOrder.copy("flatten", StrideRule.NUMPY.fresh(inOrder.elements().shape()));
        long[] shape = {layout.count()};
        return copy.view(copy.elements().layout().reshaped(shape, StrideRule.NUMPY.fresh(shape)));
    }

    /** Returns the axes such that the elements are taken in an order when the last axis runs fastest. */
    private static int[] slowestFirst(Layout layout, MemoryOrder order) {
        IntStream axes = IntStream.range(0, layout.rank());
        if (order != MemoryOrder.K) {
            return isRowMajor(layout, order)
                    ? axes.toArray()
                    : axes.map(axis -> layout.rank() - 1 - axis).toArray();
        }
        long[] strides = ResultStrides.numPy(List.of(layout), layout.shape());
        return axes.boxed().sorted(Comparator.comparingLong((Integer axis) -> strides[axis]).reversed())
                .mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void setShape(NdArray array, long... shape) {
        Layout layout = array.elements().layout();
        long[] lengths = inferred(shape, layout.count());
        array.become(viewed(layout, true, lengths).orElseThrow(
                () -> Shapes.mismatch("shape: no strides show " + layout + " as " + Arrays.toString(lengths))));
    }
}
