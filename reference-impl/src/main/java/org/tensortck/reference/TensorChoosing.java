package org.tensortck.reference;

import java.util.List;
import java.util.stream.Stream;
import org.tensortck.spi.Choosing;
import org.tensortck.spi.DType;
import org.tensortck.spi.Operand;

/** One of two elements, by PyTorch's rules: numbers and tensors without dimensions are weak. */
final class TensorChoosing implements Choosing<Tensor> {
    private static final String OPERATION = "where";
    private static final TensorGathering GATHERING = new TensorGathering();

    private final TensorDefaults defaults;

    TensorChoosing(TensorDefaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public Tensor where(Tensor condition, Operand<Tensor> first, Operand<Tensor> second) {
        StridedElements mask = condition.elements();
        // Note: PyTorch still takes uint8, with a warning that it will not for long.
        TensorPositions.checkDType(OPERATION, mask, DType.BOOL, DType.UINT8);
        List<TensorOperand> operands = Stream.of(first, second).map(each -> TensorOperand.of(OPERATION, each)).toList();
        DType dtype = TorchPromotion.resultType(operands.stream().map(TensorOperand::participant).toList(),
                defaults.real());
        operands.stream().filter(TensorOperand::isNumber).forEach(
                number -> NumberRule.TORCH_ASSIGNMENT.check(OPERATION, number.elements().at(), dtype));
        List<StridedElements> parts = Shapes.together(OPERATION, mask, operands.get(0).elements(),
                operands.get(1).elements());
        long[] shape = parts.getFirst().shape();
        long[] strides = ResultStrides.torch(parts.stream().map(StridedElements::layout).toList(), shape);
        StridedElements chosen = Choice.of(OPERATION, parts.get(0), parts.get(1), parts.get(2),
                ElementCodec.of(dtype, RoundingRule.TORCH), strides);
        return Tensor.of(chosen, GraphMembership.result("WhereBackward0", dtype,
                operands.stream().flatMap(operand -> operand.graph().stream()).toList()));
    }

    @Override
    public List<Tensor> where(Tensor condition) {
        return GATHERING.nonzeroTuple(condition);
    }
}
