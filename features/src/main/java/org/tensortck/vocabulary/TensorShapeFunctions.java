package org.tensortck.vocabulary;

import java.util.List;
import java.util.function.Consumer;
import org.tensortck.spi.InPlaceViews;
import org.tensortck.spi.TensorShapes;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Other shapes of a tensor, and changes of its own shape. */
final class TensorShapeFunctions {
    private TensorShapeFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.reshape(self, *shape)",
                call -> call.tensor(shapes(call).reshape(self(call), call.size("shape"))));
        table.define("Tensor.reshape_as(self, other)",
                call -> call.tensor(shapes(call).reshapeAs(self(call), other(call))));
        table.define("Tensor.view_as(self, other)",
                call -> call.tensor(shapes(call).viewAs(self(call), other(call))));
        table.define("Tensor.expand_as(self, other)",
                call -> call.tensor(shapes(call).expandAs(self(call), other(call))));
        table.define("torch.reshape(input, shape)", call -> call.tensor(
                shapes(call).reshape(call.target("input", Side.TENSOR), call.integers("shape"))));
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature("flatten", "start_dim=0, end_dim=-1"), call -> call.tensor(shapes(call)
                    .flatten(receiver.object(call), call.integer("start_dim"), call.integer("end_dim"))));
            table.define(receiver.signature("unflatten", "dim, sizes"), call -> call.tensor(
                    shapes(call).unflatten(receiver.object(call), call.integer("dim"), call.integers("sizes"))));
            table.define(receiver.signature("ravel", ""),
                    call -> call.tensor(shapes(call).ravel(receiver.object(call))));
            table.define(receiver.signature("t", ""),
                    call -> call.tensor(shapes(call).transposeMatrix(receiver.object(call))));
        }
        table.define("Tensor.t_(self)", call -> inPlace(call, views -> views.transposeMatrixInPlace(self(call))));
        for (String signature : List.of("Tensor.transpose_(self, dim0, dim1)", "Tensor.swapdims_(self, dim0, dim1)")) {
            table.define(signature, call -> swapInPlace(call, "dim0", "dim1"));
        }
        table.define("Tensor.swapaxes_(self, axis0, axis1)", call -> swapInPlace(call, "axis0", "axis1"));
        table.define("Tensor.squeeze_(self, dim=None)", TensorShapeFunctions::squeezeInPlace);
        table.define("Tensor.unsqueeze_(self, dim)",
                call -> inPlace(call, views -> views.unsqueezeInPlace(self(call), call.integer("dim"))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static TensorShapes<Object> shapes(Invocation call) {
        return call.capability(Side.TENSOR, TensorShapes.class);
    }

    private static Object self(Invocation call) {
        return call.self(Side.TENSOR);
    }

    private static Object other(Invocation call) {
        return call.target("other", Side.TENSOR);
    }

    /** Returns {@code Tensor.view(shape)}. */
    static Value view(Invocation call) {
        return call.tensor(shapes(call).view(self(call), call.size("shape")));
    }

    private static Value swapInPlace(Invocation call, String first, String second) {
        return inPlace(call,
                views -> views.swapAxesInPlace(self(call), call.integer(first), call.integer(second)));
    }

    private static Value squeezeInPlace(Invocation call) {
        return inPlace(call, views -> {
            switch (call.argument("dim")) {
                case Value.None _ -> views.squeezeInPlace(self(call));
                case Value.Int _ -> views.squeezeInPlace(self(call), call.integer("dim"));
                default -> views.squeezeInPlace(self(call), call.integers("dim"));
            }
        });
    }

    /** Changes the tensor, and returns it. */
    @SuppressWarnings("unchecked") // see Libraries
    private static Value inPlace(Invocation call, Consumer<InPlaceViews<Object>> change) {
        change.accept(call.capability(Side.TENSOR, InPlaceViews.class));
        return call.argument("self");
    }
}
