package org.tensortck.vocabulary.call;

import java.util.Optional;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Makes an array of an argument that may be an array, a list or a number, as NumPy does. */
public final class ArrayArguments {
    private ArrayArguments() {}

    /** Returns an array of the dtype that the numbers have by themselves. */
    public static Object inferred(Invocation call, String parameter) {
        return made(call, parameter, call.argument(parameter) instanceof Value.ArrayScalar scalar
                ? Optional.of(scalar.dtype())
                : Optional.empty());
    }

    /** Returns an array; numbers get the dtype of another array. */
    public static Object converted(Invocation call, String parameter, String target) {
        return made(call, parameter, Optional.of(call.arrays().dtype(call.target(target, Side.ARRAY))));
    }

    /** Returns an index array. */
    public static Object indices(Invocation call, String parameter) {
        return call.argument(parameter) instanceof Value.Ref
                ? call.target(parameter, Side.ARRAY)
                : new Indices(call, Side.ARRAY).made(call.argument(parameter));
    }

    private static Object made(Invocation call, String parameter, Optional<DType> dtype) {
        if (call.argument(parameter) instanceof Value.Ref) {
            return call.target(parameter, Side.ARRAY);
        }
        Values values = call.values(parameter, Side.ARRAY, dtype, "a number, a list or an array");
        return call.arrays().create(values, dtype);
    }
}
