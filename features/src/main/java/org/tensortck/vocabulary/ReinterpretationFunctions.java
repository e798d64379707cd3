package org.tensortck.vocabulary;

import org.tensortck.spi.DType;
import org.tensortck.spi.Reinterpretation;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The same bytes as another dtype: {@code Tensor.view(dtype)} and {@code ndarray.view(dtype)}. */
final class ReinterpretationFunctions {
    private ReinterpretationFunctions() {}

    static void addTo(Vocabulary table) {
        for (Side side : Side.values()) {
            table.define(side.className() + ".view(self, dtype)", call -> reinterpret(call, side));
        }
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Value reinterpret(Invocation call, Side side) {
        Reinterpretation<Object> reinterpretation = call.capability(side, Reinterpretation.class);
        DType dtype = call.dtype("dtype", side)
                .orElseThrow(() -> call.wrong("dtype", "a dtype of " + side.module()));
        return call.object(side, reinterpretation.reinterpret(call.self(side), dtype));
    }
}
