package org.tensortck.reference.numpy.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.DTypeNames;
import org.tensortck.spi.exchange.ArrayInterface;
import org.tensortck.spi.value.ArrayDescription;
import org.tensortck.spi.value.SharedMemory;

/** The memory of an array as NumPy's protocol describes it. */
public final class NumPyArrayInterface implements ArrayInterface<NdArray> {

    @Override
    public ArrayDescription arrayInterface(NdArray array) {
        SharedMemory memory = array.elements().describe("__array_interface__", array.isReadOnly());
        boolean isRowMajor = array.elements().layout().isContiguous();
        return new ArrayDescription(memory.memory().address() + memory.byteOffset(), memory.readOnly(),
                DTypeNames.typeString(memory.dtype(), memory.byteOrder()), list(memory.shape()),
                isRowMajor ? Optional.empty() : Optional.of(list(memory.byteStrides())));
    }

    private static List<Long> list(long... integers) {
        return Arrays.stream(integers).boxed().toList();
    }
}
