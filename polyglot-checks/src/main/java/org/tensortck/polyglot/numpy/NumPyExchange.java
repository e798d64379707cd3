package org.tensortck.polyglot.numpy;

import org.tensortck.dlpack.DlpackForm;
import org.tensortck.polyglot.cpython.DlpackCapsule;
import org.tensortck.polyglot.cpython.DlpackCapsules;
import org.tensortck.spi.common.Buffers;
import org.tensortck.spi.common.Dlpack;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** NumPy's ways to take and give memory that know nothing of arrays. DLPack passes its C structures, in capsules. */
final class NumPyExchange implements Buffers<NumPyArray>, Dlpack<NumPyArray> {
    private static final PythonFunctions EXCHANGE = new PythonFunctions("exchange.py");

    @Override
    public NumPyArray fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        return EXCHANGE.ask("from_buffer", ArrayHandles::of, NumPyArrays.over(buffer), dtype.typeName(), count,
                byteOffset);
    }

    @Override
    public SharedMemory toDlpack(NumPyArray array) {
        return EXCHANGE.ask("to_dlpack", capsule -> DlpackCapsules.consume(capsule).memory(), array);
    }

    @Override
    public NumPyArray fromDlpack(SharedMemory memory) {
        return EXCHANGE.ask("from_dlpack", ArrayHandles::of, new DlpackCapsule(memory, DlpackForm.VERSIONED));
    }
}
