package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.common.Buffers;
import org.tensortck.spi.common.Dlpack;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** NumPy's ways to take and give memory that know nothing of arrays. */
final class NumPyExchange implements Buffers<NumPyArray>, Dlpack<NumPyArray> {
    private static final PythonFunctions EXCHANGE = new PythonFunctions("exchange.py");

    @Override
    public NumPyArray fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        return EXCHANGE.ask("from_buffer", ArrayHandles::of, NumPyArrays.over(buffer), dtype.typeName(), count,
                byteOffset);
    }

    @Override
    public SharedMemory toDlpack(NumPyArray array) {
        EXCHANGE.ask("require_dlpack", PythonResults::nothing, array);
        return NumPyArrays.memoryOf(array);
    }

    @Override
    public NumPyArray fromDlpack(SharedMemory memory) {
        return EXCHANGE.ask("from_dlpack", ArrayHandles::of, NumPyArrays.over(memory));
    }
}
