package org.tensortck.vocabulary.call;

import java.util.Optional;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Turns arguments into operands of arithmetic, and results back into values. */
public final class Operands {
    private Operands() {}

    /** Returns an argument as an operand: a tensor or an array, a number, a NumPy scalar or, for arrays, a list. */
    public static Operand<Object> of(Invocation call, String parameter, Side side) {
        return of(call, call.argument(parameter), side)
                .orElseThrow(() -> call.wrong(parameter, "a number or " + side.className()));
    }

    /** Returns a value as an operand, or empty where it is none. */
    public static Optional<Operand<Object>> of(Invocation call, Value value, Side side) {
        return switch (value) {
            case Value.Ref ref when ref.side() == side -> Optional.of(new Operand.Of<>(ref.target()));
            case Value.ArrayScalar(DType dtype, Scalar scalar) -> Optional.of(new Operand.NumPyScalar<>(dtype, scalar));
            case Value.ListOf list when side == Side.ARRAY -> Literals.values(list)
                    .map(values -> new Operand.Of<>(
                            call.arrays().create(call.declared(list, values, Side.ARRAY), Optional.empty())));
            case Value.Bool _,Value.Int _,Value.Real _,Value.Complex _ ->
                Literals.scalar(value).map(Operand.PythonNumber::new);
            default -> Optional.empty();
        };
    }

    /** Returns a tensor as a tensor, and an array as an array or a NumPy scalar, as NumPy does. */
    public static Value result(Invocation call, Side side, Object result) {
        return side == Side.TENSOR ? call.tensor(result) : call.arrayOrScalar(result);
    }
}
