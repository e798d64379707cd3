package org.tensortck.tensorflow;

import java.lang.foreign.MemorySegment;
import java.util.OptionalLong;
import org.tensorflow.ndarray.buffer.DataStorageVisitor;
import org.tensorflow.ndarray.impl.AbstractNdArray;
import org.tensorflow.ndarray.impl.dimension.Dimension;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.SharedMemory;

/** Where the elements of tensors and of their slices are, as the library tells it. */
final class Memory {
    /** Tells the address of a buffer over native memory. */
    private static final DataStorageVisitor<OptionalLong> ADDRESS = new DataStorageVisitor<>() {
        @Override
        public OptionalLong visit(long address, long length, long scale) {
            return OptionalLong.of(address);
        }

        @Override
        public OptionalLong fallback() {
            return OptionalLong.empty();
        }
    };

    private Memory() {}

    /** Returns the memory of a tensor, or the part that a slice sees; nothing is copied. */
    static SharedMemory of(TfTensor x) {
        int itemSize = x.dtype().byteSize();
        long start = startOf(x);
        long size = x.tensor().numBytes();
        long[] byteStrides = strides(x);
        for (int axis = 0; axis < byteStrides.length; axis++) {
            byteStrides[axis] *= itemSize;
        }
        if (x.elements().size() == 0) {
            return SharedMemory.builder(MemorySegment.NULL, x.dtype(), x.shape()).build();
        }
        MemorySegment whole = MemorySegment.ofAddress(start).reinterpret(size);
        return SharedMemory.builder(whole, x.dtype(), x.shape()).byteStrides(byteStrides)
                .byteOffset(offset(x) * itemSize).owner(x.tensor()).build();
    }

    private static long startOf(TfTensor x) {
        return x.tensor().asRawTensor().data().accept(ADDRESS)
                .orElseThrow(() -> new TensorException(ErrorKind.NOT_HOST_MEMORY, "data: the buffer has no address"));
    }

    /** Returns the strides, in elements. */
    static long[] strides(TfTensor x) {
        var dimensions = ((AbstractNdArray<?, ?>) x.elements()).dimensions();
        long[] strides = new long[dimensions.numDimensions()];
        for (int axis = 0; axis < strides.length; axis++) {
            Dimension dimension = dimensions.get(axis);
            strides[axis] = dimension.numElements() > 1
                    ? dimension.positionOf(1) - dimension.positionOf(0)
                    : dimension.elementSize();
        }
        return strides;
    }

    /** Returns the distance, in elements, from the start of the tensor to the first element of the array. */
    static long offset(TfTensor x) {
        if (x.isWhole() || x.elements().size() == 0) {
            return 0;
        }
        long buffer = Hidden.buffer(x.elements()).accept(ADDRESS)
                .orElseThrow(() -> new TensorException(ErrorKind.INVALID_ARGUMENT,
                        "offset: the library does not tell it for a slice of " + x.dtype()));
        var dimensions = ((AbstractNdArray<?, ?>) x.elements()).dimensions();
        long first = dimensions.positionOf(new long[dimensions.numDimensions()]);
        return (buffer - startOf(x)) / x.dtype().byteSize() + first;
    }
}
