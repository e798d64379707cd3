package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.memory.BufferPart;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Arrays over buffers of bytes. */
public final class NumPyBuffers implements Buffers<NdArray> {

    @Override
    public NdArray fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        return NdArray.adopt(BufferPart.from(buffer, byteOffset).elements(dtype, count));
    }
}
