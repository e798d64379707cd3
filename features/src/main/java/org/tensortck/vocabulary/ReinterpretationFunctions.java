package org.tensortck.vocabulary;

import java.util.List;
import org.tensortck.spi.DType;
import org.tensortck.spi.Reinterpretation;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The same bytes as another dtype: {@code Tensor.view(dtype)} and {@code ndarray.view(dtype)}. */
final class ReinterpretationFunctions {
    private ReinterpretationFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.view(self, *shape)", ReinterpretationFunctions::viewOfTensor);
        table.define("ndarray.view(self, dtype)",
                call -> reinterpret(call, Side.ARRAY, call.argument("dtype"), "dtype"));
    }

    /** A dtype in place of the shape makes {@code Tensor.view} another operation. */
    private static Value viewOfTensor(Invocation call) {
        boolean ofDType = call.argument("shape") instanceof Value.Tuple(List<Value> items) && items.size() == 1
                && items.getFirst() instanceof Value.DTypeOf;
        return ofDType
                ? reinterpret(call, Side.TENSOR, ((Value.Tuple) call.argument("shape")).items().getFirst(), "shape")
                : TensorShapeFunctions.view(call);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Value reinterpret(Invocation call, Side side, Value value, String parameter) {
        Reinterpretation<Object> reinterpretation = call.capability(side, Reinterpretation.class);
        DType dtype = call.dtype(parameter, value, side)
                .orElseThrow(() -> call.wrong(parameter, "a dtype of " + side.module()));
        return call.object(side, reinterpretation.reinterpret(call.self(side), dtype));
    }
}
