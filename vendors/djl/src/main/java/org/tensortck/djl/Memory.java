package org.tensortck.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Memory that DJL offers, and memory that it adopts, both as direct buffers. */
final class Memory {
    private Memory() {}

    /**
     * Returns the memory that DJL gives for a tensor, {@code toByteBuffer(true)}. The buffer has the elements in row-major
     * order.
     */
    static SharedMemory of(NDArray tensor) {
        DType dtype = DataTypes.dtype(tensor.getDataType());
        long[] shape = tensor.getShape().getShape();
        ByteBuffer bytes = tensor.toByteBuffer(true);
        MemorySegment whole = MemorySegment.ofBuffer(bytes);
        if (whole.byteSize() == 0) {
            return SharedMemory.builder(MemorySegment.NULL, dtype, shape).build();
        }
        MemorySegment memory = MemorySegment.ofAddress(whole.address()).reinterpret(whole.byteSize());
        return SharedMemory.builder(memory, dtype, shape).owner(new Owner(tensor, bytes)).build();
    }

    /** A tensor and the buffer over its memory, both of which keep it. */
    private record Owner(NDArray tensor, ByteBuffer bytes) {}

    /**
     * Returns a tensor over memory; nothing is copied. The tensor keeps the buffer.
     *
     * @throws TensorException for a dtype or a byte order that DJL lacks, and for memory on a device
     */
    static NDArray adopted(NDManager manager, SharedMemory memory) {
        DType dtype = memory.dtype();
        if (!DataTypes.dtypes().contains(dtype) || memory.byteOrder() != ByteOrder.nativeOrder()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "create: DJL has no " + dtype + " in " + memory.byteOrder());
        }
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, "create: the memory is on " + memory.device());
        }
        long[] shape = memory.shape();
        long byteSize = Arrays.stream(shape).reduce(dtype.byteSize(), Math::multiplyExact);
        ByteBuffer bytes = memory.memory().asSlice(memory.byteOffset(), byteSize).asByteBuffer()
                .order(ByteOrder.nativeOrder());
        return manager.create(bytes, new Shape(shape), DataTypes.of(dtype));
    }
}
