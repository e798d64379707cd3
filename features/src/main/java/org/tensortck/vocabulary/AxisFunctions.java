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
            table.define(owner + ".mT", call -> call.object(side, views(call, side).matrixTranspose(call.self(side))));
        }
        table.define("Tensor.permute(self, *dims)", call -> permute(call, Side.TENSOR, "dims"));
        for (String signature : List.of("Tensor.transpose(self, dim0, dim1)", "Tensor.swapdims(self, dim0, dim1)")) {
            table.define(signature, call -> swap(call, Side.TENSOR, "dim0", "dim1"));
        }
        table.define("Tensor.swapaxes(self, axis0, axis1)", call -> swap(call, Side.TENSOR, "axis0", "axis1"));
        for (String name : List.of("movedim", "moveaxis")) {
            table.define("Tensor." + name + "(self, source, destination)", call -> move(call, Side.TENSOR, "self"));
        }
        table.define("ndarray.transpose(self, *axes)", AxisFunctions::transpose);
        table.define("ndarray.swapaxes(self, axis1, axis2)", call -> swap(call, Side.ARRAY, "axis1", "axis2"));
        table.define("np.moveaxis(a, source, destination)", call -> move(call, Side.ARRAY, "a"));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Views<Object> views(Invocation call, Side side) {
        return call.capability(side, Views.class);
    }

    /** Without axes it is another name of {@code ndarray.T}, as NumPy says. */
    private static Value transpose(Invocation call) {
        boolean none = call.argument("axes") instanceof Value.Tuple(List<Value> axes)
                && (axes.isEmpty() || axes.equals(List.of(Value.NONE)));
        return none
                ? call.array(views(call, Side.ARRAY).transpose(call.self(Side.ARRAY)))
                : permute(call, Side.ARRAY, "axes");
    }

    private static Value permute(Invocation call, Side side, String axes) {
        return call.object(side, views(call, side).permute(call.self(side), call.size(axes)));
    }

    private static Value swap(Invocation call, Side side, String first, String second) {
        return call.object(side,
                views(call, side).swapAxes(call.self(side), call.integer(first), call.integer(second)));
    }

    private static Value move(Invocation call, Side side, String object) {
        return call.object(side, views(call, side).moveAxes(call.target(object, side), call.integers("source"),
                call.integers("destination")));
    }
}
