package org.tensortck.vocabulary;

import org.tensortck.spi.ArrayFlags;
import org.tensortck.spi.Contiguity;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Whether elements follow each other in memory, and that they do. */
final class ContiguityFunctions {
    private ContiguityFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.is_contiguous(self)", call -> isContiguous(call, Side.TENSOR));
        table.define("Tensor.contiguous(self)", call -> contiguous(call, Side.TENSOR, "self"));
        table.define("np.ascontiguousarray(a)", call -> contiguous(call, Side.ARRAY, "a"));
        table.define("ndarray.flags.c_contiguous", call -> isContiguous(call, Side.ARRAY));
        table.define("ndarray.flags.f_contiguous",
                call -> Value.of(flags(call).isFortranContiguous(call.self(Side.ARRAY))));
        table.define("ndarray.flags.writeable", call -> Value.of(flags(call).isWriteable(call.self(Side.ARRAY))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Contiguity<Object> contiguity(Invocation call, Side side) {
        return call.capability(side, Contiguity.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayFlags<Object> flags(Invocation call) {
        return call.capability(Side.ARRAY, ArrayFlags.class);
    }

    private static Value isContiguous(Invocation call, Side side) {
        return Value.of(contiguity(call, side).isContiguous(call.self(side)));
    }

    private static Value contiguous(Invocation call, Side side, String object) {
        return call.object(side, contiguity(call, side).contiguous(call.target(object, side)));
    }
}
