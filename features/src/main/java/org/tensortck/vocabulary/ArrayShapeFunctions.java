package org.tensortck.vocabulary;

import java.util.Optional;
import org.tensortck.spi.ArrayShapes;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Other shapes of an array, in the orders that NumPy has. */
final class ArrayShapeFunctions {
    private ArrayShapeFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("ndarray.reshape(self, *shape, order='C', copy=None)", call -> call.array(
                shapes(call).reshape(call.self(Side.ARRAY), call.size("shape"), call.order("order"), copy(call))));
        table.define("np.reshape(a, shape, order='C', *, copy=None)", call -> call.array(shapes(call)
                .reshape(call.target("a", Side.ARRAY), call.integers("shape"), call.order("order"), copy(call))));
        for (Receiver receiver : Receiver.ofArrays("a")) {
            table.define(receiver.signature("ravel", "order='C'"),
                    call -> call.array(shapes(call).ravel(receiver.object(call), call.order("order"))));
        }
        table.define("ndarray.flatten(self, order='C')",
                call -> call.array(shapes(call).flatten(call.self(Side.ARRAY), call.order("order"))));
        table.define("ndarray.__setattr__(self, name, value)", ArrayShapeFunctions::setAttribute);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayShapes<Object> shapes(Invocation call) {
        return call.capability(Side.ARRAY, ArrayShapes.class);
    }

    private static Optional<Boolean> copy(Invocation call) {
        return call.isNone("copy") ? Optional.empty() : Optional.of(call.flag("copy"));
    }

    private static Value setAttribute(Invocation call) {
        if (!call.text("name").equals("shape")) {
            throw call.wrong("name", "shape, the only attribute that can be set");
        }
        shapes(call).setShape(call.self(Side.ARRAY), call.integers("value"));
        return Value.NONE;
    }
}
