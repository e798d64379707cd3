package org.tensortck.vocabulary;

import java.util.Optional;
import org.tensortck.spi.DType;
import org.tensortck.spi.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The functions of module {@code np}. */
final class NumPyFunctions {
    private NumPyFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("np.int_", call -> new Value.DTypeOf(Side.ARRAY, call.arrays().defaultInteger()));
        table.define("np.array(object, dtype=None)", NumPyFunctions::array);
    }

    private static Value array(Invocation call) {
        Optional<DType> dtype = call.dtype("dtype", Side.ARRAY);
        if (call.argument("object") instanceof Value.Ref ref && ref.side() == Side.ARRAY) {
            return call.array(dtype.isEmpty()
                    ? call.arrays().copy(ref.target())
                    : CastFunctions.casts(call, Side.ARRAY).cast(ref.target(), dtype.get()));
        }
        Values values = call.values("object", Side.ARRAY, dtype, "numbers, a list or an array");
        return call.array(call.arrays().create(values, dtype));
    }
}
