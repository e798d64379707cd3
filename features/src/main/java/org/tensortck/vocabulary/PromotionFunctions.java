package org.tensortck.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Casting;
import org.tensortck.spi.DType;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Promotion;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The functions that say which dtype values of different dtypes have together. */
final class PromotionFunctions {
    private PromotionFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("torch.promote_types(type1, type2)", call -> promoteTypes(call, Side.TENSOR));
        table.define("torch.result_type(tensor1, tensor2)", PromotionFunctions::resultTypeOfTensors);
        table.define("torch.can_cast(from_, to)", call -> canCast(call, Side.TENSOR, Optional.empty()));
        table.define("np.promote_types(type1, type2)", call -> promoteTypes(call, Side.ARRAY));
        table.define("np.result_type(*arrays_and_dtypes)", PromotionFunctions::resultTypeOfArrays);
        table.define("np.can_cast(from_, to, casting='safe')",
                call -> canCast(call, Side.ARRAY, Optional.of(CastFunctions.casting(call))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Promotion<Object> promotion(Invocation call, Side side) {
        return call.capability(side, Promotion.class);
    }

    private static Value promoteTypes(Invocation call, Side side) {
        return new Value.DTypeOf(side,
                promotion(call, side).promoteTypes(dtype(call, "type1", side), dtype(call, "type2", side)));
    }

    private static Value canCast(Invocation call, Side side, Optional<Casting> casting) {
        return Value.of(
                promotion(call, side).canCast(dtype(call, "from_", side), dtype(call, "to", side), casting));
    }

    private static DType dtype(Invocation call, String parameter, Side side) {
        return call.dtype(parameter, side).orElseThrow(() -> call.wrong(parameter, "a dtype of " + side.module()));
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
