package org.tensortck.vocabulary;

import org.tensortck.spi.ArrayFlags;
import org.tensortck.spi.Contiguity;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Whether elements follow each other in memory, and that they do. */
final class ContiguityFunctions {
    private ContiguityFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.is_contiguous(self)",
                call -> Value.of(contiguity(call).isContiguous(call.self(Side.TENSOR))));
        table.define("Tensor.contiguous(self)",
                call -> call.tensor(contiguity(call).contiguous(call.self(Side.TENSOR))));
        table.define("ndarray.flags.c_contiguous", call -> Value.of(flags(call).isContiguous(call.self(Side.ARRAY))));
        table.define("ndarray.flags.f_contiguous",
                call -> Value.of(flags(call).isFortranContiguous(call.self(Side.ARRAY))));
        table.define("ndarray.flags.writeable", call -> Value.of(flags(call).isWriteable(call.self(Side.ARRAY))));
        table.define("ndarray.flags.owndata", call -> Value.of(flags(call).ownsData(call.self(Side.ARRAY))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Contiguity<Object> contiguity(Invocation call) {
        return call.capability(Side.TENSOR, Contiguity.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayFlags<Object> flags(Invocation call) {
        return call.capability(Side.ARRAY, ArrayFlags.class);
    }
}
