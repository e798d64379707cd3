package org.tensortck.reference.torch.memory;

import org.tensortck.reference.memory.BufferPart;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Buffers;
import org.tensortck.spi.DType;
import org.tensortck.spi.Dlpack;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/** The ways on which memory comes to a tensor, and leaves it, that are not made for NumPy alone. */
public final class TorchExchange implements Buffers<Tensor>, Dlpack<Tensor> {

    @Override
    public Tensor fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        SharedMemory elements = BufferPart.from(buffer, byteOffset).elements(dtype, count);
        if (elements.shape()[0] == 0) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "frombuffer: there is no element of " + dtype
                    + " from byte " + byteOffset + " on, or none is asked for");
        }
        return Tensor.over("frombuffer", elements);
    }

    @Override
    public SharedMemory toDlpack(Tensor tensor) {
        return tensor.toDlpack();
    }

    @Override
    public Tensor fromDlpack(SharedMemory memory) {
        return Tensor.over("from_dlpack", memory);
    }
}
