package org.tensortck.libtorch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.tensor.Contiguity;
import org.tensortck.spi.tensor.InPlaceViews;
import org.tensortck.spi.tensor.TensorShapes;

/** Axes, shapes and repeated elements: each method is one call of libtorch. */
final class ShapeViews
        implements
            Views<Tensor>,
            UnitAxes<Tensor>,
            TensorShapes<Tensor>,
            Broadcasting<Tensor>,
            Contiguity<Tensor>,
            InPlaceViews<Tensor> {

    /**
     * Returns the result of an operation. If that is the tensor itself, the binding wraps it in a new object, and the
     * given one is returned.
     */
    static Tensor sameOrNew(String name, Tensor tensor, Supplier<Tensor> operation) {
        Tensor result = NativeCalls.newTensor(name, operation);
        if (!result.is_same(tensor)) {
            return result;
        }
        result.close();
        return tensor;
    }

    @Override
    public Tensor transpose(Tensor tensor) {
        return NativeCalls.newTensor("numpy_T", tensor::numpy_T);
    }

    @Override
    public Tensor matrixTranspose(Tensor tensor) {
        return sameOrNew("mT", tensor, tensor::mT);
    }

    @Override
    public Tensor permute(Tensor tensor, long... axes) {
        return NativeCalls.newTensor("permute", () -> tensor.permute(axes));
    }

    @Override
    public Tensor swapAxes(Tensor tensor, long first, long second) {
        return NativeCalls.newTensor("transpose", () -> tensor.transpose(first, second));
    }

    @Override
    public Tensor moveAxes(Tensor tensor, long[] source, long[] destination) {
        return NativeCalls.newTensor("movedim", () -> tensor.movedim(source, destination));
    }

    @Override
    public Tensor squeeze(Tensor tensor) {
        return NativeCalls.newTensor("squeeze", () -> tensor.squeeze());
    }

    @Override
    public Tensor squeeze(Tensor tensor, long axis) {
        return NativeCalls.newTensor("squeeze", () -> tensor.squeeze(axis));
    }

    @Override
    public Tensor squeeze(Tensor tensor, long[] axes) {
        return NativeCalls.newTensor("squeeze", () -> tensor.squeeze(axes));
    }

    @Override
    public Tensor unsqueeze(Tensor tensor, long... axes) {
        return NativeCalls.newTensor("unsqueeze", () -> tensor.unsqueeze(axes[0]));
    }

    @Override
    public Tensor atLeast(Tensor tensor, int rank) {
        return sameOrNew("atleast", tensor, () -> switch (rank) {
            case 1 -> torch.atleast_1d(tensor);
            case 2 -> torch.atleast_2d(tensor);
            default -> torch.atleast_3d(tensor);
        });
    }

    @Override
    public Tensor reshape(Tensor tensor, long... shape) {
        return NativeCalls.newTensor("reshape", () -> tensor.reshape(shape));
    }

    @Override
    public Tensor reshapeAs(Tensor tensor, Tensor other) {
        return NativeCalls.newTensor("reshape_as", () -> tensor.reshape_as(other));
    }

    @Override
    public Tensor view(Tensor tensor, long... shape) {
        return NativeCalls.newTensor("view", () -> tensor.view(shape));
    }

    @Override
    public Tensor viewAs(Tensor tensor, Tensor other) {
        return NativeCalls.newTensor("view_as", () -> tensor.view_as(other));
    }

    @Override
    public Tensor flatten(Tensor tensor, long start, long end) {
        return sameOrNew("flatten", tensor, () -> tensor.flatten(start, end));
    }

    @Override
    public Tensor unflatten(Tensor tensor, long axis, long[] lengths) {
        return NativeCalls.newTensor("unflatten", () -> tensor.unflatten(axis, lengths));
    }

    @Override
    public Tensor ravel(Tensor tensor) {
        return NativeCalls.newTensor("ravel", tensor::ravel);
    }

    @Override
    public Tensor expandAs(Tensor tensor, Tensor other) {
        return NativeCalls.newTensor("expand_as", () -> tensor.expand_as(other));
    }

    @Override
    public Tensor transposeMatrix(Tensor tensor) {
        return NativeCalls.newTensor("t", tensor::t);
    }

    @Override
    public Tensor broadcastTo(Tensor tensor, long... shape) {
        return NativeCalls.newTensor("expand", () -> tensor.expand(shape));
    }

    @Override
    public List<Tensor> broadcastTogether(List<Tensor> tensors) {
        List<Tensor> results = new ArrayList<>();
        for (int place = 0; place < tensors.size(); place++) {
            int at = place;
            results.add(sameOrNew("broadcast_tensors", tensors.get(at),
                    () -> new Tensor(broadcast(tensors).get(at))));
        }
        return results;
    }

    /** Returns a vector that owns its tensors: a tensor from it has to be copied before the vector is freed. */
    private static TensorVector broadcast(List<Tensor> tensors) {
        return torch.broadcast_tensors(new TensorVector(tensors.toArray(Tensor[]::new)));
    }

    @Override
    public long[] broadcastShapes(List<long[]> shapes) {
        long[] shape = {};
        for (long[] next : shapes) {
            long[] previous = shape;
            shape = NativeCalls.call("infer_size", () -> torch.infer_size(previous, next).get());
        }
        return shape;
    }

    @Override
    public boolean isContiguous(Tensor tensor) {
        return tensor.is_contiguous();
    }

    @Override
    public Tensor contiguous(Tensor tensor) {
        return sameOrNew("contiguous", tensor, () -> tensor.contiguous());
    }

    @Override
    public long stride(Tensor tensor, long axis) {
        return NativeCalls.call("stride", () -> tensor.stride(axis));
    }

    @Override
    public void transposeMatrixInPlace(Tensor tensor) {
        NativeCalls.run("t_", tensor::t_);
    }

    @Override
    public void swapAxesInPlace(Tensor tensor, long first, long second) {
        NativeCalls.run("transpose_", () -> tensor.transpose_(first, second));
    }

    @Override
    public void squeezeInPlace(Tensor tensor) {
        NativeCalls.run("squeeze_", () -> tensor.squeeze_());
    }

    @Override
    public void squeezeInPlace(Tensor tensor, long axis) {
        NativeCalls.run("squeeze_", () -> tensor.squeeze_(axis));
    }

    @Override
    public void squeezeInPlace(Tensor tensor, long[] axes) {
        NativeCalls.run("squeeze_", () -> tensor.squeeze_(axes));
    }

    @Override
    public void unsqueezeInPlace(Tensor tensor, long axis) {
        NativeCalls.run("unsqueeze_", () -> tensor.unsqueeze_(axis));
    }
}
