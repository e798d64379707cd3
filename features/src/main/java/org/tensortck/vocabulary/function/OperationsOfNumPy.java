package org.tensortck.vocabulary.function;

import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Operand;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Operands;

/**
 * Operations that NumPy carries out although an operand is a tensor: it takes the array over the memory of the tensor, and
 * its result becomes a tensor again.
 */
final class OperationsOfNumPy {
    private OperationsOfNumPy() {}

    static boolean isTensor(Invocation call, String parameter) {
        return isOf(call, parameter, Side.TENSOR);
    }

    static boolean isArray(Invocation call, String parameter) {
        return isOf(call, parameter, Side.ARRAY);
    }

    private static boolean isOf(Invocation call, String parameter, Side side) {
        return call.argument(parameter) instanceof Value.Ref ref && ref.side() == side;
    }

    /** Returns an operand of NumPy; that of a tensor is an array over its memory. */
    static Operand<Object> operand(Invocation call, String parameter) {
        return call.argument(parameter) instanceof Value.Ref
                ? new Operand.Of<>(array(call, parameter))
                : Operands.of(call, parameter, Side.ARRAY);
    }

    /** Returns an argument that is an array, or an array over the memory of a tensor. */
    static Object array(Invocation call, String parameter) {
        return isTensor(call, parameter)
                ? call.memory().adopted(Side.ARRAY, call.memory().ofTensor(call.target(parameter, Side.TENSOR)))
                : call.target(parameter, Side.ARRAY);
    }

    /** Returns a tensor over the memory of an array. */
    static Object tensor(Invocation call, Object array) {
        return call.memory().adopted(Side.TENSOR, call.memory().ofArray(array));
    }

    /** Returns the result of NumPy as a tensor. */
    static Value apply(Invocation call, BinaryOperation operation, String left, String right) {
        return tensorOf(call, ArithmeticOperators.arithmetic(call, Side.ARRAY).apply(operation,
                operand(call, left), operand(call, right)));
    }

    /** Returns a tensor over the memory of an array, as a result. */
    static Value tensorOf(Invocation call, Object array) {
        return call.tensor(tensor(call, array));
    }
}
