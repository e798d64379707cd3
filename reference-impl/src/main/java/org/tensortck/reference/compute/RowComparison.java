package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;

/** Compares rows of values exactly: integers of any dtypes, or values of one kind. The results are 1 and 0. */
public final class RowComparison {
    private RowComparison() {}

    /**
     * Returns the comparison of two operands.
     *
     * @param left the dtype of the first one
     * @param right the dtype of the second one; both are whole, or both are the same
     */
    public static RowMap.Kernel of(Comparison comparison, DType left, DType right) {
        boolean leftIsUnsigned = left == DType.UINT64;
        boolean rightIsUnsigned = right == DType.UINT64;
        return switch (left.kind()) {
            case BOOL, UNSIGNED, SIGNED -> leftIsUnsigned || rightIsUnsigned
                    ? (operands, result, count) -> ofUnsigned(comparison, operands.get(0).integers(), leftIsUnsigned,
                            operands.get(1).integers(), rightIsUnsigned, result.integers(), count)
                    : (operands, result, count) -> ofIntegers(comparison, operands.get(0).integers(),
                            operands.get(1).integers(), result.integers(), count);
            case FLOAT -> (operands, result, count) -> ofReals(comparison, operands.get(0).reals(),
                    operands.get(1).reals(), result.integers(), count);
            case COMPLEX -> (operands, result, count) -> ofComplex(comparison, operands.get(0), operands.get(1),
                    result.integers(), count);
        };
    }

    private static void ofIntegers(Comparison comparison, long[] left, long[] right, long[] result, int count) {
        for (int place = 0; place < count; place++) {
            result[place] = isTrue(comparison, Long.compare(left[place], right[place])) ? 1 : 0;
        }
    }

    private static void ofUnsigned(Comparison comparison, long[] left, boolean leftIsUnsigned, long[] right,
            boolean rightIsUnsigned, long[] result, int count) {
        for (int place = 0; place < count; place++) {
            result[place] = isTrue(comparison, order(left[place], leftIsUnsigned, right[place], rightIsUnsigned))
                    ? 1
                    : 0;
        }
    }

    private static int order(long left, boolean leftIsUnsigned, long right, boolean rightIsUnsigned) {
        if (!leftIsUnsigned && left < 0) {
            return rightIsUnsigned ? -1 : Long.compare(left, right);
        }
        return !rightIsUnsigned && right < 0 ? 1 : Long.compareUnsigned(left, right);
    }

    /** Returns whether a comparison holds for an order: negative, zero or positive. */
    static boolean isTrue(Comparison comparison, int order) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    private static void ofReals(Comparison comparison, double[] left, double[] right, long[] result, int count) {
        for (int place = 0; place < count; place++) {
            result[place] = compare(comparison, left[place], right[place]) ? 1 : 0;
        }
    }

    private static boolean compare(Comparison comparison, double left, double right) {
        return switch (comparison) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
        };
    }

    private static void ofComplex(Comparison comparison, ValueRow left, ValueRow right, long[] result, int count) {
        for (int place = 0; place < count; place++) {
            result[place] = ComplexMath.compare(comparison, left.reals()[place], left.imaginaries()[place],
                    right.reals()[place], right.imaginaries()[place]) ? 1 : 0;
        }
    }
}
