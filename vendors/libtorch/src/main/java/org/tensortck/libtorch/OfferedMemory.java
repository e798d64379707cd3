package org.tensortck.libtorch;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.bytedeco.pytorch.Storage;
import org.bytedeco.pytorch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** A tensor's own memory for others to use. */
final class OfferedMemory {
    private OfferedMemory() {}

    /**
     * Describes the tensor's memory, which the segment keeps even if the tensor itself is closed.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}
     */
    static SharedMemory of(Tensor tensor) {
        if (!tensor.is_cpu()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    "data_ptr: the elements are on " + tensor.device().str().getString() + ", not in host memory");
        }
        Tensor keeper = tensor.detach();
        keeper.retainReference();
        MemorySegment memory = segment(keeper);
        DType dtype = ScalarTypes.dtype(tensor.scalar_type());
        long[] byteStrides = tensor.strides().vec().get();
        for (int axis = 0; axis < byteStrides.length; axis++) {
            byteStrides[axis] = Math.multiplyExact(byteStrides[axis], dtype.byteSize());
        }
        return SharedMemory.builder(memory, dtype, tensor.sizes().vec().get()).byteStrides(byteStrides)
                .byteOffset(tensor.storage_offset() * dtype.byteSize()).build();
    }

    /** Returns the whole storage; the tensor is closed when the segment is no longer reachable. */
    private static MemorySegment segment(Tensor keeper) {
        Storage storage = keeper.storage();
        // An empty storage has no address.
        long address = storage.nbytes() == 0 ? 0 : storage.data().address();
        return MemorySegment.ofAddress(address).reinterpret(storage.nbytes(), Arena.ofAuto(), _ -> keeper.close());
    }
}
