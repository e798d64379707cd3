package org.tensortck.reference.torch.index;

import java.util.List;
import java.util.stream.Stream;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.WhereKernel;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.SavedTensor;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchOperand;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;

/** One of two elements, by PyTorch's rules: numbers and 0-d tensors are weak. */
public final class TorchChoosing implements Choosing<Tensor> {
    private static final String OPERATION = "where";
    private static final TorchGathering GATHERING = new TorchGathering();

    private final TorchDefaultDTypes defaults;

    public TorchChoosing(TorchDefaultDTypes defaults) {
        this.defaults = defaults;
    }

    @Override
    public Tensor where(Tensor condition, Operand<Tensor> first, Operand<Tensor> second) {
        StridedElements mask = condition.elements();
        TorchIndexArguments.checkDType(OPERATION, mask, DType.BOOL, DType.UINT8);
        WarningLog.TORCH.warnIf(mask.dtype() == DType.UINT8, WarningKind.DEPRECATED);
        List<TorchOperand> operands = Stream.of(first, second).map(each -> TorchOperand.of(OPERATION, each)).toList();
        DType dtype = TorchPromotionRule.resultType(operands.stream().map(TorchOperand::participant).toList(),
                defaults.real());
        operands.stream().filter(TorchOperand::isNumber).forEach(
                number -> StorableNumbers.TORCH_ASSIGNMENT.check(OPERATION, number.elements().at(), dtype));
        List<StridedElements> parts = Elementwise.together(OPERATION, OneDevice.together(OPERATION,
                List.of(mask, operands.get(0).elements(), operands.get(1).elements())).toArray(StridedElements[]::new));
        long[] shape = parts.getFirst().shape();
        long[] strides = ResultStrides.torch(parts.stream().map(StridedElements::layout).toList(), shape);
        StridedElements chosen = WhereKernel.of(OPERATION, parts.get(0), parts.get(1), parts.get(2),
                ElementCodec.of(dtype, RoundingRule.TORCH), strides);
        Derivation derivation = Derivation.of("WhereBackward0");
        operands.get(0).tensor().ifPresent(tensor -> derivation.saving(tensor, saver -> {
            SavedTensor saved = saver.of(condition);
            return gradient -> chosen(saved.elements(), gradient, zero(gradient));
        }));
        operands.get(1).tensor().ifPresent(tensor -> derivation.saving(tensor, saver -> {
            SavedTensor saved = saver.of(condition);
            return gradient -> chosen(saved.elements(), zero(gradient), gradient);
        }));
        return new Tensor(chosen, derivation);
    }

    private static StridedElements zero(StridedElements gradient) {
        return StridedElements.allocate(gradient.codec().resolved(), Layout.single(0), gradient.device());
    }

    private static StridedElements chosen(StridedElements mask, StridedElements first, StridedElements second) {
        List<StridedElements> parts = Elementwise.together(OPERATION, mask, first, second);
        return WhereKernel.of(OPERATION, parts.get(0), parts.get(1), parts.get(2), first.codec(),
                StrideRule.TORCH.fresh(parts.getFirst().shape()));
    }

    @Override
    public List<Tensor> where(Tensor condition) {
        return GATHERING.nonzeroTuple(condition);
    }
}
