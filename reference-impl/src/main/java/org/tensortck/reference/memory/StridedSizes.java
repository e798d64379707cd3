package org.tensortck.reference.memory;

import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.common.Sizes;

/** How many elements and bytes a tensor or an array has, on which the two libraries agree. */
public final class StridedSizes<X extends Strided> implements Sizes<X> {
    @Override
    public long elementCount(X object) {
        return object.elements().layout().count();
    }

    @Override
    public long length(X object, long axis) {
        Layout layout = object.elements().layout();
        return layout.length(Axes.at("size", layout.rank(), axis));
    }

    @Override
    public long elementByteSize(X object) {
        return object.elements().dtype().byteSize();
    }

    @Override
    public long byteSize(X object) {
        return elementCount(object) * elementByteSize(object);
    }
}
