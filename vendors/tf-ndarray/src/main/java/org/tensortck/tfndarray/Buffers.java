package org.tensortck.tfndarray;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Set;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.buffer.layout.DataLayouts;
import org.tensortck.spi.value.DType;

/** Arrays over the bytes of a buffer, in native byte order. */
final class Buffers {
    static final Set<DType> DTYPES = EnumSet.of(DType.BOOL, DType.INT8, DType.INT16, DType.INT32, DType.INT64,
            DType.FLOAT16, DType.FLOAT32, DType.FLOAT64);

    private Buffers() {}

    /** Returns an array in new memory. */
    static TfArray allocate(DType dtype, Shape shape) {
        return over(ByteBuffer.allocateDirect(Math.toIntExact(shape.size() * dtype.byteSize())), dtype, shape);
    }

    /** Returns an array over a buffer; nothing is copied. It is read-only where the buffer is. */
    static TfArray over(ByteBuffer bytes, DType dtype, Shape shape) {
        bytes.order(ByteOrder.nativeOrder());
        return new TfArray(elements(bytes, dtype, shape), dtype);
    }

    private static NdArray<?> elements(ByteBuffer bytes, DType dtype, Shape shape) {
        return switch (dtype) {
            case BOOL -> NdArrays.wrap(shape, DataLayouts.BOOL.applyTo(DataBuffers.of(bytes)));
            case INT8 -> NdArrays.wrap(shape, DataBuffers.of(bytes));
            case INT16 -> NdArrays.wrap(shape, DataBuffers.of(bytes.asShortBuffer()));
            case INT32 -> NdArrays.wrap(shape, DataBuffers.of(bytes.asIntBuffer()));
            case INT64 -> NdArrays.wrap(shape, DataBuffers.of(bytes.asLongBuffer()));
            case FLOAT16 -> NdArrays.wrap(shape, DataLayouts.FLOAT16.applyTo(DataBuffers.of(bytes.asShortBuffer())));
            case FLOAT32 -> NdArrays.wrap(shape, DataBuffers.of(bytes.asFloatBuffer()));
            case FLOAT64 -> NdArrays.wrap(shape, DataBuffers.of(bytes.asDoubleBuffer()));
            default -> throw new IllegalArgumentException("the library has no elements of " + dtype);
        };
    }
}
