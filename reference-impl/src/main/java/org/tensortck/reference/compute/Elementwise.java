package org.tensortck.reference.compute;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.DType;

/** New elements that are computed from those of one or two objects, each from those at its place. */
public final class Elementwise {
    private Elementwise() {}

    /**
     * Returns the results in memory of their own. On {@code meta} nothing is computed.
     *
     * @param operands operands of one shape, on one device
     * @param strides the strides of the results
     */
    public static StridedElements map(String operation, List<StridedElements> operands, DType dtype, long[] strides,
            RowMap.Kernel kernel) {
        StridedElements first = operands.getFirst();
        StridedElements result = StridedElements.allocate(first.codec().withDType(dtype),
                Layout.of(first.shape(), strides, 0), first.device());
        if (result.hasMemory()) {
            RowMap.compute(operation, operands, result, kernel);
        }
        return result;
    }

    /** Returns the elements broadcast to a shape; shares. */
    public static StridedElements broadcast(String operation, StridedElements elements, long[] shape) {
        return elements.view(elements.layout().broadcastTo(operation, shape));
    }

    /**
     * Returns elements broadcast to the shape that they have together; shares.
     *
     * @throws org.tensortck.spi.error.TensorException of kind SHAPE_MISMATCH
     */
    public static List<StridedElements> together(String operation, StridedElements... elements) {
        long[] shape = Shapes.broadcast(operation, Arrays.stream(elements).map(StridedElements::shape).toList());
        return Arrays.stream(elements).map(part -> broadcast(operation, part, shape)).toList();
    }

    /** Returns the elements in a dtype: the same object, or a copy. */
    public static StridedElements cast(String operation, StridedElements elements, DType dtype) {
        return elements.dtype() == dtype
                ? elements
                : elements.copy(operation, elements.codec().withDType(dtype), StrideRule.TORCH.fresh(elements.shape()),
                        elements.device());
    }
}
