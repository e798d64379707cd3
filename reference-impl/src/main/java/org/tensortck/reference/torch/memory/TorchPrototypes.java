package org.tensortck.reference.torch.memory;

import java.util.Optional;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.TensorPrototypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Tensors made after another one, by PyTorch's rules: leaves without pending signs. */
public final class TorchPrototypes implements TensorPrototypes<Tensor> {
    private static final Scalar ZERO = Scalar.of(0);
    private static final Scalar ONE = Scalar.of(1);

    @Override
    public Tensor zerosLike(Tensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return filled("zeros_like", tensor, layoutLike(tensor), ZERO, dtype, device);
    }

    @Override
    public Tensor onesLike(Tensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return filled("ones_like", tensor, layoutLike(tensor), ONE, dtype, device);
    }

    @Override
    public Tensor fullLike(Tensor tensor, Scalar value, Optional<DType> dtype, Optional<Device> device) {
        return filled("full_like", tensor, layoutLike(tensor), value, dtype, device);
    }

    @Override
    public Tensor emptyLike(Tensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return empty(tensor, layoutLike(tensor), dtype, device);
    }

    @Override
    public Tensor newZeros(Tensor tensor, long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return filled("new_zeros", tensor, rowMajor(shape), ZERO, dtype, device);
    }

    @Override
    public Tensor newOnes(Tensor tensor, long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return filled("new_ones", tensor, rowMajor(shape), ONE, dtype, device);
    }

    @Override
    public Tensor newFull(Tensor tensor, long[] shape, Scalar value, Optional<DType> dtype, Optional<Device> device) {
        return filled("new_full", tensor, rowMajor(shape), value, dtype, device);
    }

    @Override
    public Tensor newEmpty(Tensor tensor, long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return empty(tensor, rowMajor(shape), dtype, device);
    }

    @Override
    public Tensor newTensor(Tensor tensor, Values values, Optional<DType> dtype, Optional<Device> device) {
        Tensor inHost = Tensor.of(values, dtype.orElse(tensor.elements().dtype()));
        return inHost.to(device.map(TorchDeviceConversions::supported).orElse(tensor.elements().device()),
                inHost.elements().dtype());
    }

    private static Layout layoutLike(Tensor tensor) {
        Layout layout = tensor.elements().layout();
        return Layout.of(layout.shape(), StrideRule.TORCH.ofCopy(layout), 0);
    }

    private static Layout rowMajor(long... shape) {
        return Layout.contiguous(StrideRule.TORCH, shape);
    }

    private static Tensor filled(String operation, Tensor tensor, Layout layout, Scalar value, Optional<DType> dtype,
            Optional<Device> device) {
        return TorchCreation.filled(operation, layout, value, dtype.orElse(tensor.elements().dtype()),
                device.orElse(tensor.elements().device()));
    }

    private static Tensor empty(Tensor tensor, Layout layout, Optional<DType> dtype, Optional<Device> device) {
        return Tensor.empty(layout, dtype.orElse(tensor.elements().dtype()),
                device.orElse(tensor.elements().device()));
    }
}
