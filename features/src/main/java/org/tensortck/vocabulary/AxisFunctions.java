package org.tensortck.vocabulary;

import java.util.List;
import org.tensortck.spi.Views;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The axes in another order. */
final class AxisFunctions {
    private AxisFunctions() {}

    static void addTo(Vocabulary table) {
        for (Side side : Side.values()) {
            String owner = side.className();
            table.define(owner + ".T", call -> call.object(side, views(call, side).transpose(call.self(side))));
            table.define(owner + ".mT", call -> matrixTranspose(call, side, call.self(side)));
        }
        addOfTensors(table);
        addOfArrays(table);
    }

    private static void addOfTensors(Vocabulary table) {
        table.define("Tensor.permute(self, *dims)",
                call -> permute(call, Side.TENSOR, call.self(Side.TENSOR), call.size("dims")));
        table.define("torch.permute(input, dims)",
                call -> permute(call, Side.TENSOR, call.target("input", Side.TENSOR), call.integers("dims")));
        for (Receiver receiver : Receiver.OF_TENSORS) {
            for (String name : List.of("transpose", "swapdims")) {
                table.define(receiver.signature(name, "dim0, dim1"), call -> swap(call, receiver, "dim0", "dim1"));
            }
            table.define(receiver.signature("swapaxes", "axis0, axis1"),
                    call -> swap(call, receiver, "axis0", "axis1"));
            for (String name : List.of("movedim", "moveaxis")) {
                table.define(receiver.signature(name, "source, destination"), call -> move(call, receiver));
            }
        }
    }

    private static void addOfArrays(Vocabulary table) {
        table.define("ndarray.transpose(self, *axes)", AxisFunctions::transpose);
        for (String name : List.of("transpose", "permute_dims")) {
            table.define("np." + name + "(a, axes=None)", call -> {
                Object array = call.target("a", Side.ARRAY);
                return call.isNone("axes")
                        ? call.array(views(call, Side.ARRAY).transpose(array))
                        : permute(call, Side.ARRAY, array, call.integers("axes"));
            });
        }
        for (Receiver receiver : Receiver.ofArrays("a")) {
            table.define(receiver.signature("swapaxes", "axis1, axis2"),
                    call -> swap(call, receiver, "axis1", "axis2"));
        }
        table.define("np.matrix_transpose(x)",
                call -> matrixTranspose(call, Side.ARRAY, call.target("x", Side.ARRAY)));
        table.define("np.moveaxis(a, source, destination)",
                call -> move(call, new Receiver(Side.ARRAY, "np", "a")));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Views<Object> views(Invocation call, Side side) {
        return call.capability(side, Views.class);
    }

    /** Without axes it is another name of {@code ndarray.T}, as NumPy says. */
    private static Value transpose(Invocation call) {
        boolean none = call.argument("axes") instanceof Value.Tuple(List<Value> axes)
                && (axes.isEmpty() || axes.equals(List.of(Value.NONE)));
        Object array = call.self(Side.ARRAY);
        return none
                ? call.array(views(call, Side.ARRAY).transpose(array))
                : permute(call, Side.ARRAY, array, call.size("axes"));
    }

    private static Value matrixTranspose(Invocation call, Side side, Object object) {
        return call.object(side, views(call, side).matrixTranspose(object));
    }

    private static Value permute(Invocation call, Side side, Object object, long[] axes) {
        return call.object(side, views(call, side).permute(object, axes));
    }

    private static Value swap(Invocation call, Receiver receiver, String first, String second) {
        Side side = receiver.side();
        return call.object(side,
                views(call, side).swapAxes(receiver.object(call), call.integer(first), call.integer(second)));
    }

    private static Value move(Invocation call, Receiver receiver) {
        Side side = receiver.side();
        return call.object(side, views(call, side).moveAxes(receiver.object(call), call.integers("source"),
                call.integers("destination")));
    }
}
