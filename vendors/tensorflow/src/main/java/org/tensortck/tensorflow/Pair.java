package org.tensortck.tensorflow;

import java.util.List;
import java.util.Optional;
import org.tensorflow.Operand;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * Two operands of an operation. A number becomes a constant of the type of the other operand, {@code tf.constantOfSameType}.
 *
 * @param <U> the type that the operation takes
 */
record Pair<U extends TType>(Operand<U> left, Operand<U> right) {

    static <U extends TType> Pair<U> of(Eager eager, org.tensortck.spi.value.Operand<TfTensor> left,
            org.tensortck.spi.value.Operand<TfTensor> right) {
        if (left instanceof org.tensortck.spi.value.Operand.PythonNumber<TfTensor>(var number)) {
            Operand<U> other = operand(eager, right);
            return new Pair<>(constant(eager, other, number), other);
        }
        Operand<U> first = operand(eager, left);
        return right instanceof org.tensortck.spi.value.Operand.PythonNumber<TfTensor>(var number)
                ? new Pair<>(first, constant(eager, first, number))
                : new Pair<>(first, operand(eager, right));
    }

    @SuppressWarnings("unchecked") // the compiler cannot know that an operand is of numbers; the library checks it
    private static <U extends TType> Operand<U> constant(Eager eager, Operand<U> other, Scalar number) {
        return (Operand<U>) eager.ops().constantOfSameType((Operand<TNumber>) other, Elements.number(number));
    }

    /** Returns an operand; a number alone becomes a tensor of its own dtype. */
    static <U extends TType> Operand<U> operand(Eager eager, org.tensortck.spi.value.Operand<TfTensor> operand) {
        return eager.operand(switch (operand) {
            case org.tensortck.spi.value.Operand.Of<TfTensor>(var tensor) -> tensor;
            case org.tensortck.spi.value.Operand.PythonNumber<TfTensor>(var number) ->
                Creation.of(eager, new Values(List.of(), List.of(number)), Optional.empty());
            case org.tensortck.spi.value.Operand.NumPyScalar<TfTensor>(var dtype, var number) ->
                Creation.of(eager, new Values(List.of(), List.of(number)), Optional.of(dtype));
            case org.tensortck.spi.value.Operand.OfType<TfTensor> type ->
                throw new IllegalArgumentException("no operand: " + type);
        });
    }
}
