package org.tensortck.reference.torch.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.TensorSplitting;
import org.tensortck.spi.value.Cuts;

/** Pieces of a tensor along one dimension, by PyTorch's rules. */
public final class TorchSplitting implements TensorSplitting<Tensor> {

    @Override
    public List<Tensor> split(Tensor tensor, long size, long dimension) {
        Layout whole = tensor.elements().layout();
        int axis = axisToSplit("split", whole, dimension);
        if (size < 0 || (size == 0 && whole.length(axis) > 0)) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "split: a dimension of length " + whole.length(axis) + " has no pieces of length " + size);
        }
        return tensor.views(layout -> ofLength(layout, axis, size), "SplitBackward0");
    }

    private static List<Layout> ofLength(Layout whole, int axis, long size) {
        return whole.length(axis) == 0 ? List.of(whole) : LayoutViews.ofLength(whole, axis, size);
    }

    @Override
    public List<Tensor> split(Tensor tensor, long[] sizes, long dimension) {
        Layout whole = tensor.elements().layout();
        int axis = axisToSplit("split", whole, dimension);
        if (Arrays.stream(sizes).anyMatch(size -> size < 0)) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "split: a length among " + Arrays.toString(sizes) + " is negative");
        }
        if (Arrays.stream(sizes).sum() != whole.length(axis)) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "split: the lengths " + Arrays.toString(sizes)
                    + " do not add up to " + whole.length(axis) + ", the length of dimension " + axis);
        }
        return tensor.views(layout -> LayoutViews.ofLengths(layout, axis, Arrays.stream(sizes).boxed().toList()),
                "SplitWithSizesBackward0");
    }

    @Override
    public List<Tensor> chunk(Tensor tensor, long chunks, long dimension) {
        Layout whole = tensor.elements().layout();
        int axis = axisToSplit("chunk", whole, dimension);
        if (chunks <= 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "chunk: the number of chunks is " + chunks + ", not positive");
        }
        long length = whole.length(axis);
        // Note: an empty dimension is the only one that makes as many pieces as asked for in any case.
        return length == 0
                ? tensor.views(layout -> Collections.nCopies(Math.toIntExact(chunks), layout),
                        "SplitWithSizesBackward0")
                : tensor.views(layout -> LayoutViews.ofLength(layout, axis, Math.ceilDiv(length, chunks)),
                        "SplitBackward0");
    }

    @Override
    public List<Tensor> tensorSplit(Tensor tensor, Cuts cuts, long dimension) {
        Layout whole = tensor.elements().layout();
        int axis = axisToSplit("tensor_split", whole, dimension);
        int count = LayoutViews.between("tensor_split", whole, axis, cuts).size();
        return IntStream.range(0, count).mapToObj(piece -> tensor.view(
                layout -> LayoutViews.between("tensor_split", layout, axis, cuts).get(piece), ViewFunctions.RANGE))
                .toList();
    }

    private static int axisToSplit(String operation, Layout whole, long dimension) {
        if (whole.rank() == 0) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": the tensor has no dimension to split");
        }
        return Axes.at(operation, whole.rank(), dimension);
    }

    @Override
    public List<Tensor> unbind(Tensor tensor, long dimension) {
        Layout whole = tensor.elements().layout();
        int axis = Axes.at("unbind", whole.rank(), dimension);
        return tensor.views(layout -> LayoutViews.unbound(layout, axis), "UnbindBackward0");
    }

    @Override
    public Tensor selectPosition(Tensor tensor, long dimension, long position) {
        Layout whole = tensor.elements().layout();
        int axis = Axes.at("select", whole.rank(), dimension);
        long length = whole.length(axis);
        if (position < -length || position >= length) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    "select: position " + position + " lies outside dimension " + axis + " of length " + length);
        }
        long place = position < 0 ? position + length : position;
        return tensor.view(layout -> LayoutViews.at(layout, axis, place), ViewFunctions.POSITION);
    }

    @Override
    public Tensor narrow(Tensor tensor, long dimension, long start, long length) {
        Layout whole = tensor.elements().layout();
        int axis = Axes.at("narrow", whole.rank(), dimension);
        long limit = whole.length(axis);
        if (length < 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "narrow: length " + length + " is negative");
        }
        long first = start < 0 ? start + limit : start;
        if (first < 0 || first > limit - length) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "narrow: " + length + " positions from " + start
                    + " on do not lie inside dimension " + axis + " of length " + limit);
        }
        return tensor.view(layout -> LayoutViews.narrow(layout, axis, first, length), ViewFunctions.RANGE);
    }
}
