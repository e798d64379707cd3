package org.tensortck.vocabulary;

import java.util.List;
import org.tensortck.spi.Sizes;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** How many elements, axes and bytes objects have. */
final class SizeFunctions {
    private SizeFunctions() {}

    static void addTo(Vocabulary table) {
        for (String name : List.of("Tensor.numel(self)", "Tensor.nelement(self)")) {
            table.define(name, call -> Value.of(sizes(call, Side.TENSOR).elementCount(call.self(Side.TENSOR))));
        }
        table.define("torch.numel(input)",
                call -> Value.of(sizes(call, Side.TENSOR).elementCount(call.target("input", Side.TENSOR))));
        table.define("Tensor.size(self, dim=None)", call -> call.isNone("dim")
                ? Value.tuple(call.tensors().shape(call.self(Side.TENSOR)))
                : Value.of(sizes(call, Side.TENSOR).length(call.self(Side.TENSOR), call.integer("dim"))));
        table.define("Tensor.dim(self)",
                call -> Value.of(call.tensors().shape(call.self(Side.TENSOR)).length));
        for (String name : List.of("Tensor.element_size(self)", "Tensor.itemsize")) {
            table.define(name, call -> Value.of(sizes(call, Side.TENSOR).elementByteSize(call.self(Side.TENSOR))));
        }
        for (Side side : Side.values()) {
            table.define(side.className() + ".nbytes",
                    call -> Value.of(sizes(call, side).byteSize(call.self(side))));
        }
        table.define("ndarray.size", call -> Value.of(sizes(call, Side.ARRAY).elementCount(call.self(Side.ARRAY))));
        table.define("ndarray.itemsize",
                call -> Value.of(sizes(call, Side.ARRAY).elementByteSize(call.self(Side.ARRAY))));
        table.define("np.size(a, axis=None)", call -> Value.of(call.isNone("axis")
                ? sizes(call, Side.ARRAY).elementCount(array(call))
                : sizes(call, Side.ARRAY).length(array(call), call.integer("axis"))));
        table.define("np.ndim(a)", call -> Value.of(call.arrays().shape(array(call)).length));
        table.define("np.shape(a)", call -> Value.tuple(call.arrays().shape(array(call))));
    }

    private static Object array(Invocation call) {
        return call.target("a", Side.ARRAY);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Sizes<Object> sizes(Invocation call, Side side) {
        return call.capability(side, Sizes.class);
    }
}
