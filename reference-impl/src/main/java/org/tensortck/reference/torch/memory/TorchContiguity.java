package org.tensortck.reference.torch.memory;

import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.Contiguity;

/** The order in memory of a tensor, by PyTorch's rules. */
public final class TorchContiguity implements Contiguity<Tensor> {

    @Override
    public boolean isContiguous(Tensor tensor) {
        return tensor.elements().layout().isContiguous();
    }

    @Override
    public Tensor contiguous(Tensor tensor) {
        return isContiguous(tensor)
                ? tensor
                : tensor.contiguousCopy("contiguous", "CloneBackward0", tensor.elements().shape());
    }

    @Override
    public long stride(Tensor tensor, long axis) {
        Layout layout = tensor.elements().layout();
        return layout.stride(Axes.at("stride", layout.rank(), axis));
    }
}
