package org.tensortck.nd4j;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Memory that ND4J offers, and memory that it adopts. Nothing is copied. */
final class Memory {
    private Memory() {}

    /** Returns the memory of a tensor. The tensor keeps it alive. */
    static SharedMemory of(INDArray tensor) {
        DType dtype = DataTypes.dtype(tensor.dataType());
        long[] shape = tensor.shape();
        if (tensor.isEmpty()) {
            return SharedMemory.builder(MemorySegment.NULL, dtype, shape).build();
        }
        long[] byteStrides = byteStrides(tensor.stride(), dtype);
        long end = dtype.byteSize();
        for (int axis = 0; axis < shape.length; axis++) {
            end += (shape[axis] - 1) * byteStrides[axis];
        }
        // The address is that of the whole buffer, of which a view begins at its offset.
        long start = tensor.offset() * dtype.byteSize();
        MemorySegment memory = MemorySegment.ofAddress(tensor.data().address()).reinterpret(start + end);
        return SharedMemory.builder(memory, dtype, shape).byteOffset(start).byteStrides(byteStrides).owner(tensor)
                .build();
    }

    private static long[] byteStrides(long[] strides, DType dtype) {
        return Arrays.stream(strides).map(stride -> stride * dtype.byteSize()).toArray();
    }

    /**
     * Returns a tensor over memory.
     *
     * @throws TensorException for memory that ND4J cannot express: with negative strides, strides between elements, a
     *     foreign byte order, or on a device
     */
    static INDArray adopted(SharedMemory memory) {
        DType dtype = memory.dtype();
        if (!DataTypes.dtypes().contains(dtype) || memory.byteOrder() != ByteOrder.nativeOrder()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "create: ND4J has no " + dtype + " in " + memory.byteOrder());
        }
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, "create: the memory is on " + memory.device());
        }
        long[] strides = memory.byteStrides();
        for (int axis = 0; axis < strides.length; axis++) {
            if (strides[axis] < 0) {
                throw new TensorException(ErrorKind.NEGATIVE_STRIDE,
                        "create: a stride of " + Arrays.toString(strides) + " bytes is negative");
            }
            if (strides[axis] % dtype.byteSize() != 0) {
                throw new TensorException(ErrorKind.INVALID_MEMORY,
                        "create: a stride of " + Arrays.toString(strides) + " bytes is no whole number of " + dtype);
            }
            strides[axis] /= dtype.byteSize();
        }
        MemorySegment elements = memory.memory().asSlice(memory.byteOffset());
        long length = elements.byteSize() / dtype.byteSize();
        DataBuffer buffer = Nd4j.createBuffer(new Adopted(elements, length), length, DataTypes.of(dtype));
        return Nd4j.create(buffer, memory.shape(), strides, 0, 'c', DataTypes.of(dtype));
    }

    /** The address of adopted memory. The buffer keeps its deallocator, and so the segment. */
    private static final class Adopted extends Pointer {
        Adopted(MemorySegment memory, long length) {
            super((Pointer) null);
            address = memory.address();
            limit = length;
            capacity = length;
            deallocator(new Keeper(memory));
        }

        /** Keeps a segment; it frees nothing, which is up to the scope of the segment. */
        private record Keeper(MemorySegment memory) implements Deallocator {
            @Override
            public void deallocate() {}
        }
    }
}
