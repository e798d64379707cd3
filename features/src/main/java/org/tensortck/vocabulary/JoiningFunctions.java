package org.tensortck.vocabulary;

import java.util.List;
import java.util.OptionalLong;
import org.tensortck.spi.Joining;
import org.tensortck.value.Side;

/** One object of several. */
final class JoiningFunctions {
    private JoiningFunctions() {}

    static void addTo(Vocabulary table) {
        for (String name : List.of("cat", "concat")) {
            table.define("torch." + name + "(tensors, dim=0)",
                    call -> call.tensor(joining(call, Side.TENSOR).concatenate(call.objects("tensors", Side.TENSOR),
                            OptionalLong.of(call.integer("dim")))));
        }
        table.define("torch.stack(tensors, dim=0)", call -> call.tensor(
                joining(call, Side.TENSOR).stack(call.objects("tensors", Side.TENSOR), call.integer("dim"))));
        table.define("np.concatenate(arrays, axis=0)", call -> call.array(joining(call, Side.ARRAY)
                .concatenate(call.objects("arrays", Side.ARRAY), call.optionalInteger("axis"))));
        table.define("np.stack(arrays, axis=0)", call -> call.array(
                joining(call, Side.ARRAY).stack(call.objects("arrays", Side.ARRAY), call.integer("axis"))));
        addRowsAndColumns(table, Side.TENSOR, "tensors");
        addRowsAndColumns(table, Side.ARRAY, "tup");
    }

    private static void addRowsAndColumns(Vocabulary table, Side side, String parameter) {
        table.define(side.module() + ".hstack(" + parameter + ")",
                call -> call.object(side, joining(call, side).hstack(call.objects(parameter, side))));
        table.define(side.module() + ".vstack(" + parameter + ")",
                call -> call.object(side, joining(call, side).vstack(call.objects(parameter, side))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Joining<Object> joining(Invocation call, Side side) {
        return call.capability(side, Joining.class);
    }
}
