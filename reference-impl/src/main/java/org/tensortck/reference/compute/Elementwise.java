package org.tensortck.reference.compute;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.RowMajorOrder;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** New elements that are computed from those of one or two objects, one by one. */
public final class Elementwise {
    private Elementwise() {}

    /** Computes an element from two. */
    @FunctionalInterface
    public interface BinaryFunction {
        Scalar apply(Scalar left, Scalar right);
    }

    /** Computes an element from one. */
    @FunctionalInterface
    public interface UnaryFunction {
        Scalar apply(Scalar operand);
    }

    /**
     * Returns the results in memory of their own. Without memory of the operands, nothing is computed.
     *
     * @param left operands of the same shape as the right ones
     * @param strides the strides of the results
     */
    public static StridedElements map(String operation, StridedElements left, StridedElements right, DType dtype,
            long[] strides, BinaryFunction function) {
        StridedElements result = StridedElements.allocate(left.codec().withDType(dtype),
                Layout.of(left.shape(), strides, 0), left.device());
        if (left.device().isHost()) {
            RowMajorOrder.forEach(left.shape(), position -> result.put(operation,
                    function.apply(left.at(position), right.at(position)), position));
        }
        return result;
    }

    /** Returns the results in memory of their own. */
    public static StridedElements map(String operation, StridedElements operand, DType dtype, long[] strides,
            UnaryFunction function) {
        return map(operation, operand, operand, dtype, strides, (element, _) -> function.apply(element));
    }

    /** Returns the elements broadcast to a shape; shares. */
    public static StridedElements broadcast(String operation, StridedElements elements, long[] shape) {
        return elements.view(elements.layout().broadcastTo(operation, shape));
    }

    /**
     * Returns elements broadcast to the shape that they have together; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static List<StridedElements> together(String operation, StridedElements... elements) {
        long[] shape = Shapes.broadcast(operation, Arrays.stream(elements).map(StridedElements::shape).toList());
        return Arrays.stream(elements).map(part -> broadcast(operation, part, shape)).toList();
    }

    /** Returns the elements as those of a dtype: the very same ones, or a copy. */
    public static StridedElements cast(String operation, StridedElements elements, DType dtype) {
        return elements.dtype() == dtype
                ? elements
                : elements.copy(operation, elements.codec().withDType(dtype), StrideRule.TORCH.fresh(elements.shape()),
                        elements.device());
    }
}
