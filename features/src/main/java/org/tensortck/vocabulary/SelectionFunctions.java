package org.tensortck.vocabulary;

import org.tensortck.spi.Gathering;
import org.tensortck.spi.Taking;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The named functions that select elements into new memory: {@code torch.gather}, {@code np.take} and their like. */
final class SelectionFunctions {
    private SelectionFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("torch.index_select(input, dim, index)", call -> call.tensor(gathering(call)
                .indexSelect(tensor(call, "input"), call.integer("dim"), tensor(call, "index"))));
        table.define("torch.take(input, index)",
                call -> call.tensor(gathering(call).take(tensor(call, "input"), tensor(call, "index"))));
        table.define("torch.gather(input, dim, index)", call -> call.tensor(
                gathering(call).gather(tensor(call, "input"), call.integer("dim"), tensor(call, "index"))));
        table.define("torch.take_along_dim(input, indices, dim=None)", call -> call.tensor(gathering(call)
                .takeAlong(tensor(call, "input"), tensor(call, "indices"), call.optionalInteger("dim"))));
        table.define("torch.masked_select(input, mask)",
                call -> call.tensor(gathering(call).maskedSelect(tensor(call, "input"), tensor(call, "mask"))));
        table.define("torch.nonzero(input, *, as_tuple=False)", SelectionFunctions::nonzero);
        table.define("np.take(a, indices, axis=None)", SelectionFunctions::take);
        table.define("np.take_along_axis(arr, indices, axis=-1)", call -> call.array(taking(call)
                .takeAlong(call.target("arr", Side.ARRAY), call.target("indices", Side.ARRAY),
                        call.optionalInteger("axis"))));
        table.define("np.compress(condition, a, axis=None)", call -> call.array(
                taking(call).compress(ArrayArguments.inferred(call, "condition"), call.target("a", Side.ARRAY),
                        call.optionalInteger("axis"))));
        table.define("np.nonzero(a)", call -> new Value.Tuple(
                taking(call).nonzero(call.target("a", Side.ARRAY)).stream().map(call::array).toList()));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Gathering<Object> gathering(Invocation call) {
        return call.capability(Side.TENSOR, Gathering.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Taking<Object> taking(Invocation call) {
        return call.capability(Side.ARRAY, Taking.class);
    }

    private static Object tensor(Invocation call, String parameter) {
        return call.target(parameter, Side.TENSOR);
    }

    private static Value nonzero(Invocation call) {
        Object input = tensor(call, "input");
        return call.flag("as_tuple")
                ? new Value.Tuple(gathering(call).nonzeroTuple(input).stream().map(call::tensor).toList())
                : call.tensor(gathering(call).nonzero(input));
    }

    /** Returns an array, or a scalar where a number was given for the indices and all axes are gone. */
    private static Value take(Invocation call) {
        Object taken = taking(call).take(call.target("a", Side.ARRAY), ArrayArguments.positions(call, "indices"),
                call.optionalInteger("axis"));
        return call.arrayOrScalar(taken);
    }
}
