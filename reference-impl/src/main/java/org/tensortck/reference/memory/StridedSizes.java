package org.tensortck.reference.memory;

import java.util.function.Function;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.Sizes;

/** How many elements and bytes a tensor or an array has, on which the two libraries agree. */
public final class StridedSizes<X> implements Sizes<X> {
    private final Function<X, StridedElements> elements;

    public StridedSizes(Function<X, StridedElements> elements) {
        this.elements = elements;
    }

    @Override
    public long elementCount(X object) {
        return elements.apply(object).layout().count();
    }

    @Override
    public long length(X object, long axis) {
        Layout layout = elements.apply(object).layout();
        return layout.length(Axes.at("size", layout.rank(), axis));
    }

    @Override
    public long elementByteSize(X object) {
        return elements.apply(object).dtype().byteSize();
    }

    @Override
    public long byteSize(X object) {
        return elementCount(object) * elementByteSize(object);
    }
}
