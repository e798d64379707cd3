package org.tensortck.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import org.tensortck.spi.UnitAxes;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Axes of length one, taken away and added. */
final class UnitAxisFunctions {
    private static final int HIGHEST_RANK = 3;

    private UnitAxisFunctions() {}

    static void addTo(Vocabulary table) {
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature("squeeze", "dim=None"), call -> squeeze(call, receiver, "dim"));
            table.define(receiver.signature("unsqueeze", "dim"), call -> call.tensor(
                    unitAxes(call, Side.TENSOR).unsqueeze(receiver.object(call), call.integer("dim"))));
        }
        for (Receiver receiver : Receiver.ofArrays("a")) {
            table.define(receiver.signature("squeeze", "axis=None"), call -> squeeze(call, receiver, "axis"));
        }
        table.define("np.expand_dims(a, axis)", call -> call.array(
                unitAxes(call, Side.ARRAY).unsqueeze(call.target("a", Side.ARRAY), call.integers("axis"))));
        for (int rank = 1; rank <= HIGHEST_RANK; rank++) {
            int atLeast = rank;
            table.define("torch.atleast_" + rank + "d(*tensors)",
                    call -> atLeast(call, Side.TENSOR, "tensors", atLeast));
            table.define("np.atleast_" + rank + "d(*arys)", call -> atLeast(call, Side.ARRAY, "arys", atLeast));
        }
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static UnitAxes<Object> unitAxes(Invocation call, Side side) {
        return call.capability(side, UnitAxes.class);
    }

    private static Value squeeze(Invocation call, Receiver receiver, String axis) {
        Side side = receiver.side();
        UnitAxes<Object> unitAxes = unitAxes(call, side);
        Object object = receiver.object(call);
        return call.object(side, switch (call.argument(axis)) {
            case Value.None _ -> unitAxes.squeeze(object);
            case Value.Int _ -> unitAxes.squeeze(object, call.integer(axis));
            default -> unitAxes.squeeze(object, call.integers(axis));
        });
    }

    /** Returns one object for one argument, and a tuple for several. */
    private static Value atLeast(Invocation call, Side side, String parameter, int rank) {
        List<Value> results = call.objects(parameter, side).stream()
                .map(object -> call.object(side, unitAxes(call, side).atLeast(object, rank)))
                .collect(Collectors.toList());
        return results.size() == 1 ? results.getFirst() : new Value.Tuple(results);
    }
}
