package org.tensortck.starter;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Memory that both sides use: nothing is copied. */
public final class Sharing implements MemoryExport<Elements>, MemoryImport<Elements> {
    private static final Set<DType> DTYPES = EnumSet.of(DType.FLOAT32, DType.FLOAT64);

    @Override
    public SharedMemory share(Elements elements) {
        return elements.memory();
    }

    @Override
    public Elements adopt(SharedMemory memory) {
        if (!DTYPES.contains(memory.dtype()) || memory.byteOrder() != ByteOrder.nativeOrder()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "adopt: " + memory.dtype() + " in byte order "
                    + memory.byteOrder() + " is none of " + DTYPES + " in that of this machine");
        }
        if (Arrays.stream(memory.byteStrides()).anyMatch(byteStride -> byteStride < 0)) {
            throw new TensorException(ErrorKind.NEGATIVE_STRIDE,
                    "adopt: a stride in " + Arrays.toString(memory.byteStrides()) + " bytes is negative");
        }
        return new Elements(memory);
    }
}
