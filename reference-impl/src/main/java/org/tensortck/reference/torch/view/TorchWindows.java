package org.tensortck.reference.torch.view;

import java.util.Arrays;
import java.util.OptionalLong;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.ViewPath;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.TensorWindows;

/** Views of tensors in which elements may appear more than once, by PyTorch's rules. */
public final class TorchWindows implements TensorWindows<Tensor> {

    @Override
    public Tensor unfold(Tensor tensor, long dimension, long size, long step) {
        Layout whole = tensor.elements().layout();
        int axis = Axes.at("unfold", Math.max(whole.rank(), 1), dimension);
        long length = whole.rank() == 0 ? 1 : whole.length(axis);
        if (size < 0 || step <= 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "unfold: size " + size + " has to be at least 0 and step "
                            + step + " greater than 0");
        }
        if (size > length) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "unfold: size " + size + " is greater than dimension " + axis + " of length " + length);
        }
        return tensor.view(layout -> layout.rank() == 0
                ? Layout.of(new long[]{size}, new long[]{1}, layout.offset())
                : LayoutViews.windows(layout, axis, size, step), "UnfoldBackward0");
    }

    @Override
    public Tensor asStrided(Tensor tensor, long[] shape, long[] strides, OptionalLong offset) {
        if (shape.length != strides.length) {
            throw invalid("shape " + Arrays.toString(shape) + " and strides " + Arrays.toString(strides)
                    + " differ in rank");
        }
        if (Arrays.stream(strides).anyMatch(stride -> stride < 0)) {
            throw new TensorException(ErrorKind.NEGATIVE_STRIDE,
                    "as_strided: a stride in " + Arrays.toString(strides) + " is negative");
        }
        long start = offset.orElse(tensor.elements().layout().offset());
        if (start < 0 || Arrays.stream(shape).anyMatch(length -> length < 0)) {
            throw invalid("offset " + start + " or a length in " + Arrays.toString(shape) + " is negative");
        }
        try {
            StridedElements elements = tensor.elements();
            Layout target = Layout.of(shape, strides, start);
            StridedElements view = elements.anywhere("as_strided", target.times(elements.dtype().byteSize()));
            return tensor.viewAlong(ViewPath.between(elements, view), "AsStridedBackward0");
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    "as_strided: shape " + Arrays.toString(shape) + " has more elements than 64 bits can count", e);
        }
    }

    private static TensorException invalid(String what) {
        return new TensorException(ErrorKind.INVALID_MEMORY, "as_strided: " + what);
    }
}
