package org.tensortck.tensorflow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.core.Squeeze;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.tensor.TensorShapes;

/** Other shapes of the same elements. An operation that keeps the order in memory shares it; any other copies. */
final class Shapes
        implements
            UnitAxes<TfTensor>,
            Broadcasting<TfTensor>,
            Views<TfTensor>,
            TensorShapes<TfTensor> {
    private final Eager eager;

    Shapes(Eager eager) {
        this.eager = eager;
    }

    private Operand<TType> operand(TfTensor tensor) {
        return eager.operand(tensor);
    }

    @Override
    public TfTensor squeeze(TfTensor tensor) {
        return Calls.call("squeeze", () -> eager.result(eager.ops().squeeze(operand(tensor))));
    }

    @Override
    public TfTensor squeeze(TfTensor tensor, long axis) {
        return Calls.call("squeeze", () -> eager.result(eager.ops().squeeze(operand(tensor), Squeeze.axis(axis))));
    }

    @Override
    public TfTensor squeeze(TfTensor tensor, long[] axes) {
        return Calls.call("squeeze", () -> eager.result(eager.ops().squeeze(operand(tensor),
                Squeeze.axis(Arrays.stream(axes).boxed().toList()))));
    }

    @Override
    public TfTensor unsqueeze(TfTensor tensor, long... axes) {
        return Calls.call("expandDims",
                () -> eager.result(eager.ops().expandDims(operand(tensor), eager.integer(axes[0]))));
    }

    @Override
    public TfTensor atLeast(TfTensor tensor, int rank) {
        throw Calls.lacks("atleast_" + rank + "d");
    }

    @Override
    public TfTensor broadcastTo(TfTensor tensor, long... shape) {
        return Calls.call("broadcastTo",
                () -> eager.result(eager.ops().broadcastTo(operand(tensor), eager.integers(shape))));
    }

    @Override
    public List<TfTensor> broadcastTogether(List<TfTensor> objects) {
        throw Calls.lacks("broadcast_tensors");
    }

    @Override
    public long[] broadcastShapes(List<long[]> shapes) {
        return Calls.call("broadcastDynamicShape", () -> {
            var joint = eager.integers(shapes.getFirst());
            for (long[] shape : shapes.subList(1, shapes.size())) {
                joint = eager.ops().broadcastDynamicShape(joint, eager.integers(shape)).asOutput();
            }
            var sizes = joint.asTensor();
            return IntStream.range(0, Math.toIntExact(sizes.size())).mapToLong(sizes::getLong).toArray();
        });
    }

    private TfTensor permuted(TfTensor tensor, int... axes) {
        return Calls.call("transpose", () -> eager
                .result(eager.ops().linalg.transpose(operand(tensor), eager.ops().constant(axes))));
    }

    @Override
    public TfTensor transpose(TfTensor tensor) {
        int rank = tensor.elements().rank();
        return permuted(tensor, IntStream.range(0, rank).map(axis -> rank - 1 - axis).toArray());
    }

    @Override
    public TfTensor matrixTranspose(TfTensor tensor) {
        throw Calls.lacks("matrix_transpose");
    }

    @Override
    public TfTensor permute(TfTensor tensor, long... axes) {
        return permuted(tensor, Arrays.stream(axes).mapToInt(Math::toIntExact).toArray());
    }

    @Override
    public TfTensor swapAxes(TfTensor tensor, long first, long second) {
        throw Calls.lacks("swapaxes");
    }

    @Override
    public TfTensor moveAxes(TfTensor tensor, long[] source, long[] destination) {
        throw Calls.lacks("moveaxis");
    }

    @Override
    public TfTensor reshape(TfTensor tensor, long... shape) {
        return reshaped(tensor, eager.integers(shape));
    }

    private TfTensor reshaped(TfTensor tensor, Operand<? extends TNumber> shape) {
        return Calls.call("reshape", () -> eager.result(eager.ops().reshape(operand(tensor), shape)));
    }

    @Override
    public TfTensor reshapeAs(TfTensor tensor, TfTensor other) {
        return reshaped(tensor, eager.ops().shape(operand(other)));
    }

    @Override
    public TfTensor view(TfTensor tensor, long... shape) {
        return Calls.call("withShape", () -> tensor.over(tensor.elements().withShape(Shape.of(shape))));
    }

    @Override
    public TfTensor viewAs(TfTensor tensor, TfTensor other) {
        return view(tensor, other.shape());
    }

    /** {@inheritDoc} The library flattens all axes, by a reshape to -1, or none. */
    @Override
    public TfTensor flatten(TfTensor tensor, long start, long end) {
        boolean all = start == 0 && (end == -1 || end == tensor.elements().rank() - 1);
        if (!all) {
            throw Calls.lacks("flatten of some axes");
        }
        return ravel(tensor);
    }

    @Override
    public TfTensor unflatten(TfTensor tensor, long axis, long[] lengths) {
        throw Calls.lacks("unflatten");
    }

    @Override
    public TfTensor ravel(TfTensor tensor) {
        return reshape(tensor, -1);
    }

    @Override
    public TfTensor expandAs(TfTensor tensor, TfTensor other) {
        return Calls.call("broadcastTo",
                () -> eager.result(eager.ops().broadcastTo(operand(tensor), eager.ops().shape(operand(other)))));
    }

    @Override
    public TfTensor transposeMatrix(TfTensor tensor) {
        return permuted(tensor, 1, 0);
    }
}
