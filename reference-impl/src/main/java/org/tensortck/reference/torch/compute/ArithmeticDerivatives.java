package org.tensortck.reference.torch.compute;

import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.UnaryOperation;

/**
 * The names of the functions that arithmetic leaves in the graph.
 *
 * <p>Source: the type names of {@code grad_fn}, observed on PyTorch 2.13.
 */
final class GradientFunctions {
    /** What PyTorch calls the function where there is none. */
    private static final String NONE = "NotImplemented";

    private GradientFunctions() {}

    static String of(BinaryOperation operation, TorchOperand left, TorchOperand right) {
        return switch (operation) {
            case ADD -> "AddBackward0";
            case SUBTRACT -> left.isNumber() ? "RsubBackward1" : "SubBackward0";
            case MULTIPLY -> "MulBackward0";
            case DIVIDE -> left.isNumber() ? "MulBackward0" : "DivBackward0";
            case TRUNCATE_DIVIDE -> "DivBackward2";
            case REMAINDER -> left.isNumber() ? NONE : right.isNumber() ? "RemainderBackward0" : "RemainderBackward1";
            case POWER -> left.isNumber() ? "PowBackward2" : right.isNumber() ? "PowBackward0" : "PowBackward1";
            case FLOOR_DIVIDE, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> NONE;
        };
    }

    static String of(UnaryOperation operation) {
        return operation == UnaryOperation.NEGATE ? "NegBackward0" : "AbsBackward0";
    }

    /** Returns the name for the extremes along an axis. */
    static String ofExtremes(Reduction reduction) {
        return reduction == Reduction.MAXIMUM ? "MaxBackward0" : "MinBackward0";
    }

    /** Returns the name for all elements, or for those along an axis. */
    static String of(Reduction reduction, boolean alongAxis) {
        return switch (reduction) {
            case SUM -> alongAxis ? "SumBackward1" : "SumBackward0";
            case PRODUCT -> alongAxis ? "ProdBackward1" : "ProdBackward0";
            case MEAN -> alongAxis ? "MeanBackward1" : "MeanBackward0";
            case MAXIMUM -> alongAxis ? "AmaxBackward0" : "MaxBackward1";
            case MINIMUM -> alongAxis ? "AminBackward0" : "MinBackward1";
            case ANY, ALL, POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> NONE;
        };
    }
}
