package org.tensortck.reference;

import org.tensortck.spi.Contiguity;

/** The order in memory of a tensor, by PyTorch's rules. */
final class TensorContiguity implements Contiguity<Tensor> {

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
}
