package org.tensortck.vocabulary;

import java.util.List;
import org.tensortck.spi.Choosing;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The functions that choose one of two elements, or where elements are chosen. */
final class ChoosingFunctions {
    private ChoosingFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("torch.where(condition, input=None, other=None)", call -> where(call, Side.TENSOR,
                call.target("condition", Side.TENSOR), "input", "other"));
        table.define("np.where(condition, x=None, y=None)",
                call -> where(call, Side.ARRAY, ArrayArguments.inferred(call, "condition"), "x", "y"));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Choosing<Object> choosing(Invocation call, Side side) {
        return call.capability(side, Choosing.class);
    }

    private static Value where(Invocation call, Side side, Object condition, String first, String second) {
        if (call.isNone(first) && call.isNone(second)) {
            List<Object> positions = choosing(call, side).where(condition);
            return call.tuple(side, positions);
        }
        return call.object(side, choosing(call, side).where(condition, Operands.of(call, first, side),
                Operands.of(call, second, side)));
    }
}
