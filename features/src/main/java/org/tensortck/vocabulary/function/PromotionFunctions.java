package org.tensortck.vocabulary.function;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.spi.common.Promotion;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Operands;

/** {@code result_type}, which takes objects, numbers and dtypes. */
final class PromotionFunctions {
    private PromotionFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.result_type(tensor1, tensor2)", PromotionFunctions::resultTypeOfTensors);
        table.define("np.result_type(*arrays_and_dtypes)", PromotionFunctions::resultTypeOfArrays);
    }

    private static Promotion<Object> promotion(Invocation call, Side side) {
        return call.capability(side, Promotion.class);
    }

    private static Value resultTypeOfTensors(Invocation call) {
        List<Operand<Object>> operands = List.of(Operands.of(call, "tensor1", Side.TENSOR),
                Operands.of(call, "tensor2", Side.TENSOR));
        return new Value.DTypeOf(Side.TENSOR, promotion(call, Side.TENSOR).resultType(operands));
    }

    private static Value resultTypeOfArrays(Invocation call) {
        List<Operand<Object>> operands = new ArrayList<>();
        for (Value item : ((Value.Tuple) call.argument("arrays_and_dtypes")).items()) {
            operands.add(item instanceof Value.DTypeOf(Side _, DType dtype)
                    ? new Operand.OfType<>(call.libraries().declared(Side.ARRAY, dtype, "np.result_type"))
                    : Operands.of(call, item, Side.ARRAY).orElseThrow(
                            () -> call.wrong("arrays_and_dtypes", "arrays, numbers and dtypes")));
        }
        return new Value.DTypeOf(Side.ARRAY, promotion(call, Side.ARRAY).resultType(operands));
    }
}
