package org.tensortck.reference.torch.memory;

import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.memory.BufferPart;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Tensors over buffers of bytes. */
public final class TorchBuffers implements Buffers<Tensor> {

    @Override
    public Tensor fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        WarningLog.TORCH.warnIf(buffer.readOnly(), WarningKind.READ_ONLY_SHARED);
        SharedMemory elements = BufferPart.from(buffer, byteOffset).elements(dtype, count);
        if (elements.shape()[0] == 0) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "frombuffer: there is no element of " + dtype
                    + " from byte " + byteOffset + " on, or none is asked for");
        }
        return Tensor.over("frombuffer", elements);
    }
}
