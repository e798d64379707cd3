package org.tensortck.vocabulary;

import org.tensortck.spi.ArrayBase;
import org.tensortck.spi.Ownership;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** What arrays say of whose memory is whose. */
final class OwnershipFunctions {
    private OwnershipFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("ndarray.base", OwnershipFunctions::base);
        table.define("np.shares_memory(a, b)",
                call -> Value.of(ownership(call).sharesMemory(array(call, "a"), array(call, "b"))));
        table.define("np.may_share_memory(a, b)",
                call -> Value.of(ownership(call).mayShareMemory(array(call, "a"), array(call, "b"))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Ownership<Object> ownership(Invocation call) {
        return call.capability(Side.ARRAY, Ownership.class);
    }

    private static Value base(Invocation call) {
        return switch (ownership(call).base(call.self(Side.ARRAY))) {
            case ArrayBase.None<Object> _ -> Value.NONE;
            case ArrayBase.Array<Object>(Object array) -> call.array(array);
            case ArrayBase.Other<Object> _ -> new Value.Owner();
        };
    }

    /** Returns an array, or what NumPy makes of anything else: a tensor becomes an array over its memory. */
    private static Object array(Invocation call, String parameter) {
        return call.argument(parameter) instanceof Value.Ref ref
                ? new Indices(call, Side.ARRAY).object(ref)
                : ArrayArguments.inferred(call, parameter);
    }
}
