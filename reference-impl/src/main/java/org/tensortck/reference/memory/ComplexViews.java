package org.tensortck.reference.memory;

import java.util.Arrays;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** Complex elements as the real ones that they are made of, and back, over the same memory. */
public final class ComplexViews {
    private ComplexViews() {}

    /** Returns the real or the imaginary parts; shares. */
    public static StridedElements part(StridedElements elements, boolean imaginary) {
        ElementCodec codec = elements.codec();
        DType part = DTypes.partOf(codec.dtype());
        Layout bytes = elements.byteLayout();
        return elements.reread(
                codec.with(part, imaginary ? codec.signs().imaginaryPart() : codec.signs().realPart()),
                Layout.of(bytes.shape(), bytes.strides(), bytes.offset() + (imaginary ? part.byteSize() : 0)));
    }

    /** Returns both parts along a new last axis; shares. */
    public static StridedElements asReal(StridedElements elements) {
        ElementCodec codec = elements.codec();
        DType part = DTypes.partOf(codec.dtype());
        Layout bytes = elements.byteLayout();
        int rank = bytes.rank();
        long[] shape = Arrays.copyOf(bytes.shape(), rank + 1);
        long[] strides = Arrays.copyOf(bytes.strides(), rank + 1);
        shape[rank] = 2;
        strides[rank] = part.byteSize();
        return elements.reread(codec.with(part, codec.signs()), Layout.of(shape, strides, bytes.offset()));
    }

    /**
     * Returns the pairs along the last axis as complex elements; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} or {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static StridedElements asComplex(StridedElements elements) {
        ElementCodec codec = elements.codec();
        DType dtype = DTypes.complexOf(codec.dtype())
                .orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                        "view_as_complex: two elements of dtype " + codec.dtype() + " are no complex element"));
        Layout layout = elements.layout();
        int last = layout.rank() - 1;
        boolean pairs = last >= 0 && layout.length(last) == 2 && layout.stride(last) == 1;
        long[] strides = Arrays.copyOf(layout.strides(), Math.max(last, 0));
        boolean even = layout.offset() % 2 == 0 && Arrays.stream(strides).allMatch(stride -> stride % 2 == 0);
        if (!pairs || !even) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "view_as_complex: " + layout + " is not one of pairs that begin at even places");
        }
        long pairSize = dtype.byteSize();
        return elements.reread(codec.with(dtype, codec.signs()),
                Layout.of(Arrays.copyOf(layout.shape(), last),
                        Arrays.stream(strides).map(stride -> stride / 2).toArray(), layout.offset() / 2)
                        .times(pairSize));
    }
}
