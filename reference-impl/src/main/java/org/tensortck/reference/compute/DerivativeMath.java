package org.tensortck.reference.compute;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.reference.memory.StridedElements;

/** Functions of elements that only derivatives need. Results are in memory of their own. */
public final class DerivativeMath {
    private static final String OPERATION = "backward";

    private DerivativeMath() {}

    /** Returns the natural logarithms of real elements. */
    public static StridedElements logarithms(StridedElements elements) {
        return map(elements, (operands, result, count) -> apply(Math::log, operands.getFirst(), result, count));
    }

    /** Returns for each element the number of magnitude 1 in its direction, and 0 for 0. */
    public static StridedElements directions(StridedElements elements) {
        return map(elements, elements.codec().isComplex()
                ? (operands, result, count) -> directions(operands.getFirst(), result, count)
                : (operands, result, count) -> apply(value -> value > 0 ? 1 : value < 0 ? -1 : 0, operands.getFirst(),
                        result, count));
    }

    private static void apply(DoubleUnaryOperator function, ValueRow operand, ValueRow result, int count) {
        for (int place = 0; place < count; place++) {
            result.reals()[place] = function.applyAsDouble(operand.reals()[place]);
        }
    }

    private static void directions(ValueRow operand, ValueRow result, int count) {
        for (int place = 0; place < count; place++) {
            double magnitude = Math.hypot(operand.reals()[place], operand.imaginaries()[place]);
            result.reals()[place] = magnitude == 0 ? 0 : operand.reals()[place] / magnitude;
            result.imaginaries()[place] = magnitude == 0 ? 0 : operand.imaginaries()[place] / magnitude;
        }
    }

    private static StridedElements map(StridedElements elements, RowMap.Kernel kernel) {
        return Elementwise.map(OPERATION, List.of(elements), elements.dtype(),
                StrideRule.TORCH.ofCopy(elements.layout()), kernel);
    }

    /**
     * Returns for each element the product of all others along an axis.
     *
     * @param elements real elements with at least one axis
     */
    public static StridedElements productsOfOthers(StridedElements elements, int axis) {
        StridedElements result = StridedElements.allocate(elements.codec().resolved(),
                Layout.contiguous(StrideRule.TORCH, elements.shape()), elements.device());
        Layout first = elements.layout().firstAlong(axis);
        long length = elements.layout().length(axis);
        long[] offsets = first.offsets();
        long[] results = result.layout().firstAlong(axis).offsets();
        for (int row = 0; row < offsets.length; row++) {
            writeProducts(alongAxis(elements, axis, offsets[row]), alongAxis(result, axis, results[row]), (int) length);
        }
        return result;
    }

    private static StridedElements alongAxis(StridedElements elements, int axis, long offset) {
        Layout layout = elements.layout();
        return elements.view(Layout.of(new long[]{layout.length(axis)}, new long[]{layout.stride(axis)}, offset));
    }

    private static void writeProducts(StridedElements row, StridedElements products, int length) {
        double[] values = new double[length];
        int[] next = {0};
        row.forEach(OPERATION, (codec, memory, byteOffset) -> values[next[0]++] = codec.real(memory, byteOffset));
        double[] after = new double[length + 1];
        after[length] = 1;
        for (int place = length - 1; place >= 0; place--) {
            after[place] = after[place + 1] * values[place];
        }
        double[] before = {1};
        next[0] = 0;
        products.forEach(OPERATION, (codec, memory, byteOffset) -> {
            int place = next[0]++;
            codec.putReal(memory, byteOffset, before[0] * after[place + 1]);
            before[0] *= values[place];
        });
    }
}
