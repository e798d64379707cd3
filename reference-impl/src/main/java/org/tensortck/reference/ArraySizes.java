package org.tensortck.reference;

import org.tensortck.spi.Sizes;

/** How many elements and bytes an array has. */
final class ArraySizes implements Sizes<NdArray> {

    @Override
    public long elementCount(NdArray array) {
        return array.elements().layout().count();
    }

    @Override
    public long length(NdArray array, long axis) {
        Layout layout = array.elements().layout();
        return layout.length(Axes.at("size", layout.rank(), axis));
    }

    @Override
    public long elementByteSize(NdArray array) {
        return array.elements().dtype().byteSize();
    }

    @Override
    public long byteSize(NdArray array) {
        return elementCount(array) * elementByteSize(array);
    }
}
