package org.tensortck.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.spi.Broadcasting;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Elements repeated without a copy. */
final class BroadcastFunctions {
    private BroadcastFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.expand(self, *size)", call -> call.tensor(
                broadcasting(call, Side.TENSOR).broadcastTo(call.self(Side.TENSOR), call.size("size"))));
        table.define("torch.broadcast_to(input, size)", call -> to(call, Side.TENSOR, "input", "size"));
        table.define("torch.broadcast_tensors(*tensors)", call -> together(call, Side.TENSOR, "tensors"));
        table.define("torch.broadcast_shapes(*shapes)", call -> shapes(call, Side.TENSOR, "shapes"));
        table.define("np.broadcast_to(array, shape)", call -> to(call, Side.ARRAY, "array", "shape"));
        table.define("np.broadcast_arrays(*args)", call -> together(call, Side.ARRAY, "args"));
        table.define("np.broadcast_shapes(*args)", call -> shapes(call, Side.ARRAY, "args"));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Broadcasting<Object> broadcasting(Invocation call, Side side) {
        return call.capability(side, Broadcasting.class);
    }

    private static Value to(Invocation call, Side side, String object, String shape) {
        return call.object(side,
                broadcasting(call, side).broadcastTo(call.target(object, side), call.integers(shape)));
    }

    private static Value together(Invocation call, Side side, String objects) {
        List<Object> results = broadcasting(call, side).broadcastTogether(call.objects(objects, side));
        return new Value.Tuple(results.stream().map(result -> call.object(side, result)).toList());
    }

    private static Value shapes(Invocation call, Side side, String parameter) {
        List<long[]> shapes = new ArrayList<>();
        if (call.argument(parameter) instanceof Value.Tuple(List<Value> items)) {
            items.forEach(item -> shapes.add(call.integers(parameter, item)));
        }
        return Value.tuple(broadcasting(call, side).broadcastShapes(shapes));
    }
}
