package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxTensor;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Memory that the library offers, and memory that it adopts, both as direct buffers. */
final class Memory {
    private Memory() {}

    /** Returns the memory of a tensor, {@code getBufferRef()}. The library has it only for tensors that Java has made. */
    static SharedMemory of(OnnxTensor tensor) {
        return SharedMemory.builder(MemorySegment.ofBuffer(buffer(tensor)), DataTypes.of(tensor),
                tensor.getInfo().getShape()).build();
    }

    /** Returns the buffer of a tensor that Java has made. */
    static Buffer buffer(OnnxTensor tensor) {
        return tensor.getBufferRef().orElseThrow(() -> new TensorException(ErrorKind.INVALID_MEMORY,
                "getBufferRef: the tensor has no buffer"));
    }

    /**
     * Returns a tensor over memory; nothing is copied. The tensor keeps the buffer.
     *
     * @throws TensorException for a dtype or a byte order that the library lacks, and for memory on a device or on the heap
     */
    static OnnxTensor adopted(Kernels kernels, SharedMemory memory) {
        DType dtype = memory.dtype();
        if (!DataTypes.dtypes().contains(dtype) || memory.byteOrder() != ByteOrder.nativeOrder()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "createTensor: the library has no " + dtype + " in " + memory.byteOrder());
        }
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, "createTensor: the memory is on " + memory.device());
        }
        long[] shape = memory.shape();
        long byteSize = Arrays.stream(shape).reduce(dtype.byteSize(), Math::multiplyExact);
        ByteBuffer bytes = memory.memory().asSlice(memory.byteOffset(), byteSize).asByteBuffer()
                .order(ByteOrder.nativeOrder());
        if (!bytes.isDirect()) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "createTensor: the library copies a heap buffer");
        }
        return kernels.over(bytes, dtype, shape);
    }
}
