package org.tensortck.reference;

import org.tensortck.spi.Sizes;

/** How many elements and bytes a tensor has. */
final class TensorSizes implements Sizes<Tensor> {

    @Override
    public long elementCount(Tensor tensor) {
        return tensor.elements().layout().count();
    }

    @Override
    public long length(Tensor tensor, long axis) {
        Layout layout = tensor.elements().layout();
        return layout.length(Axes.at("size", layout.rank(), axis));
    }

    @Override
    public long elementByteSize(Tensor tensor) {
        return tensor.elements().dtype().byteSize();
    }

    @Override
    public long byteSize(Tensor tensor) {
        return elementCount(tensor) * elementByteSize(tensor);
    }
}
