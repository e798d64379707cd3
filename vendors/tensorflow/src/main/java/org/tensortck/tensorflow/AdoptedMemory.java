package org.tensortck.tensorflow;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.Pointer;
import org.tensorflow.internal.c_api.Deallocator_Pointer_long_Pointer;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.internal.c_api.global.tensorflow;
import org.tensorflow.proto.DataType;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * Tensors over memory of another owner, by {@code TF_NewTensor} of the C API. It shares memory that is aligned, and copies any
 * other. The methods of Java only copy, and the one that makes a tensor of a handle is not public.
 */
final class AdoptedMemory {
    /** The segments of live tensors, by the number that the deallocator gets. */
    private static final Map<Long, MemorySegment> KEPT = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private AdoptedMemory() {}

    /** The one deallocator of all tensors, made when the first memory is adopted, since it loads the natives. */
    private static final class Native {
        private static final Release RELEASE = new Release();
    }

    /** Called by the native library when it no longer needs the memory of a tensor. */
    private static final class Release extends Deallocator_Pointer_long_Pointer {
        @Override
        public void call(Pointer data, long length, Pointer number) {
            KEPT.remove(number.address());
        }
    }

    /** An address, or a number in place of one. */
    private static final class Address extends Pointer {
        Address(long address) {
            super((Pointer) null);
            this.address = address;
        }
    }

    /**
     * Returns a tensor over memory. Whether the memory is shared, the native library decides.
     *
     * @throws TensorException for a dtype or a byte order that the library lacks, and for memory on a device
     */
    static TfTensor tensorOver(SharedMemory memory) {
        MemorySegment bytes = bytes("TF_NewTensor", memory);
        DType dtype = memory.dtype();
        long[] shape = memory.shape();
        long number = NUMBERS.incrementAndGet();
        KEPT.put(number, bytes);
        TF_Tensor handle = tensorflow.TF_NewTensor(dataType(dtype).getNumber(), shape, shape.length,
                new Address(bytes.address()), bytes.byteSize(), Native.RELEASE, new Address(number));
        if (handle == null) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    "TF_NewTensor: " + bytes.byteSize() + " bytes of " + dtype + " are refused");
        }
        // The handle is freed, and the deallocator called, when the tensor is unreachable.
        return Eager.of(Hidden.tensor(handle.withDeallocator()));
    }

    /**
     * Returns the bytes of the elements of memory that the library can take, as a copy or not: without gaps, in row-major order.
     *
     * @throws TensorException for any other memory
     */
    static MemorySegment bytes(String operation, SharedMemory memory) {
        DType dtype = memory.dtype();
        if (!DataTypes.dtypes().contains(dtype) || memory.byteOrder() != ByteOrder.nativeOrder()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operation + ": TensorFlow Java has no " + dtype + " in " + memory.byteOrder());
        }
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, operation + ": the memory is on " + memory.device());
        }
        long[] shape = memory.shape();
        long[] byteStrides = memory.byteStrides();
        boolean isEmpty = Arrays.stream(shape).anyMatch(size -> size == 0);
        long byteSize = isEmpty ? 0 : dtype.byteSize();
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            if (byteStrides[axis] != byteSize && shape[axis] > 1 && !isEmpty) {
                throw new TensorException(
                        byteStrides[axis] < 0 ? ErrorKind.NEGATIVE_STRIDE : ErrorKind.NOT_CONTIGUOUS,
                        operation + ": axis " + axis + " of size " + shape[axis] + " has a stride of "
                                + byteStrides[axis] + " bytes, not " + byteSize);
            }
            byteSize = Math.multiplyExact(byteSize, shape[axis]);
        }
        return memory.memory().asSlice(memory.byteOffset(), byteSize);
    }

    private static DataType dataType(DType dtype) {
        return switch (dtype) {
            case BOOL -> DataType.DT_BOOL;
            case UINT8 -> DataType.DT_UINT8;
            case UINT16 -> DataType.DT_UINT16;
            case INT32 -> DataType.DT_INT32;
            case INT64 -> DataType.DT_INT64;
            case FLOAT16 -> DataType.DT_HALF;
            case BFLOAT16 -> DataType.DT_BFLOAT16;
            case FLOAT32 -> DataType.DT_FLOAT;
            case FLOAT64 -> DataType.DT_DOUBLE;
            default -> throw new IllegalArgumentException("undeclared: " + dtype);
        };
    }
}
