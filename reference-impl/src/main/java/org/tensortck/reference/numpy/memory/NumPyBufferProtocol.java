package org.tensortck.reference.numpy.memory;

import java.lang.foreign.MemorySegment;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.BufferProtocol;
import org.tensortck.spi.value.BufferFormat;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;

/** Arrays as buffers of Python, and arrays over buffers. */
public final class NumPyBufferProtocol implements BufferProtocol<NdArray> {

    @Override
    public FormattedMemory buffer(NdArray array) {
        SharedMemory memory = array.elements().share("memoryview", array.isReadOnly());
        return new FormattedMemory(memory, new BufferFormat(memory.dtype(), memory.byteOrder()).text());
    }

    @Override
    public NdArray ofBuffer(FormattedMemory buffer) {
        BufferFormat format = BufferFormat.parse(buffer.format())
                .orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                        "asarray: no dtype has elements of format '" + buffer.format() + "'"));
        SharedMemory memory = buffer.memory();
        long[] byteStrides = memory.byteStrides();
        return NdArray.adopt(memory.toBuilder().elements(format.dtype(), memory.shape()).byteStrides(byteStrides)
                .byteOrder(format.byteOrder()).build());
    }

    @Override
    public byte[] toBytes(NdArray array, MemoryOrder order) {
        StridedElements elements = array.elements();
        SharedMemory dense = array
                .copied("tobytes", elements.codec(), NumPyConversions.strides(elements.layout(), order)).elements()
                .describe("tobytes", true);
        long byteSize = elements.layout().count() * dense.dtype().byteSize();
        byte[] bytes = new byte[Math.toIntExact(byteSize)];
        MemorySegment.ofArray(bytes).copyFrom(dense.memory().asSlice(dense.byteOffset(), byteSize));
        return bytes;
    }
}
