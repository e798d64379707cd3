package org.tensortck.reference.torch.compute;

import java.util.List;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.WhereKernel;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;

/** PyTorch's arithmetic as its derivatives use it: of gradients, saved elements and numbers. */
final class GradientMath {
    private GradientMath() {}

    /** Returns the elements of an operation on two operands, broadcast and promoted. */
    static StridedElements apply(BinaryOperation operation, TorchOperand left, TorchOperand right) {
        // Gradients are floats, so that the default dtype decides nothing.
        return new TorchMath(DType.FLOAT32, operation, left, right).apply(operation);
    }

    static StridedElements times(StridedElements left, StridedElements right) {
        return apply(BinaryOperation.MULTIPLY, TorchOperand.of(left), TorchOperand.of(right));
    }

    static StridedElements times(StridedElements left, double number) {
        return apply(BinaryOperation.MULTIPLY, TorchOperand.of(left), number(number));
    }

    static StridedElements over(StridedElements left, StridedElements right) {
        return apply(BinaryOperation.DIVIDE, TorchOperand.of(left), TorchOperand.of(right));
    }

    static StridedElements over(StridedElements left, double number) {
        return apply(BinaryOperation.DIVIDE, TorchOperand.of(left), number(number));
    }

    static StridedElements negated(StridedElements elements) {
        return times(elements, -1);
    }

    static TorchOperand number(double value) {
        return TorchOperand.of("backward",
                new Operand.PythonNumber<>(Scalar.of(value)));
    }

    /** Returns where a comparison holds. */
    static StridedElements where(Comparison comparison, StridedElements left, TorchOperand right) {
        return new TorchMath(DType.FLOAT32, comparison, TorchOperand.of(left), right).compare(comparison);
    }

    /** Returns zero where a mask is true, and the elements elsewhere. */
    static StridedElements zeroWhere(StridedElements mask, StridedElements elements) {
        StridedElements zero = StridedElements.allocate(elements.codec().resolved(), Layout.single(0),
                elements.device());
        List<StridedElements> parts = Elementwise.together("backward", mask, zero, elements);
        return WhereKernel.of("backward", parts.get(0), parts.get(1), parts.get(2), elements.codec().resolved(),
                StrideRule.TORCH.fresh(parts.getFirst().shape()));
    }

    /** Returns zeros in the shape of other elements. */
    static StridedElements zeros(StridedElements like) {
        return StridedElements.allocate(like.codec().resolved(), Layout.contiguous(StrideRule.TORCH, like.shape()),
                like.device());
    }

    /** Returns the conjugates of complex elements, and others unchanged; shares. */
    static StridedElements conjugated(StridedElements elements) {
        ElementCodec codec = elements.codec();
        return codec.isComplex()
                ? elements.withCodec(codec.with(codec.dtype(), codec.signs().conjugated()))
                : elements;
    }
}
