package org.tensortck.reference.torch.view;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Tensors with repeated elements, by PyTorch's rules. */
public final class TorchBroadcasting implements Broadcasting<Tensor> {

    @Override
    public Tensor broadcastTo(Tensor tensor, long... shape) {
        return tensor.view(layout -> expanded("expand", layout, shape), ViewFunctions.EXPAND);
    }

    /**
     * Returns the layout that repeats elements to fill a shape.
     *
     * <p>The stride of a repeated axis is 0. A new axis of size 1 has the stride that it has in {@code unsqueeze},
     * unless the layout is 0-d.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    static Layout expanded(String operation, Layout layout, long... shape) {
        int added = shape.length - layout.rank();
        if (added < 0) {
            throw mismatch(operation, layout, shape);
        }
        long[] lengths = new long[shape.length];
        long[] strides = new long[shape.length];
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            boolean isNew = axis < added;
            long length = isNew ? 1 : layout.length(axis - added);
            lengths[axis] = shape[axis] == -1 && !isNew ? length : shape[axis];
            if (lengths[axis] < 0 || (length != 1 && length != lengths[axis])) {
                throw mismatch(operation, layout, shape);
            }
            if (lengths[axis] == length && layout.rank() > 0) {
                strides[axis] = isNew
                        ? StrideRule.TORCH.newAxis(lengths[axis + 1], strides[axis + 1])
                        : layout.stride(axis - added);
            }
        }
        return layout.reshaped(lengths, strides);
    }

    private static TensorException mismatch(String operation, Layout layout, long... shape) {
        return Shapes.mismatch(operation + ": shape " + Arrays.toString(layout.shape()) + " cannot be expanded to "
                + Arrays.toString(shape));
    }

    @Override
    public List<Tensor> broadcastTogether(List<Tensor> tensors) {
        long[] shape = Shapes.broadcast("broadcast_tensors",
                tensors.stream().map(tensor -> tensor.elements().shape()).toList());
        return tensors.stream().map(
                tensor -> Arrays.equals(tensor.elements().shape(), shape) ? tensor : broadcastTo(tensor, shape))
                .toList();
    }

    @Override
    public long[] broadcastShapes(List<long[]> shapes) {
        return Shapes.broadcast("broadcast_shapes", shapes);
    }
}
