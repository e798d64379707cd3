package org.tensortck.reference.torch.compute;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.common.Promotion;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;

/** PyTorch's promotion. */
public final class TorchPromotion implements Promotion<Tensor> {
    private final TorchDefaultDTypes defaults;

    public TorchPromotion(TorchDefaultDTypes defaults) {
        this.defaults = defaults;
    }

    @Override
    public DType promoteTypes(DType first, DType second) {
        return TorchPromotionRule.promoteTypes(first, second);
    }

    @Override
    public DType resultType(List<Operand<Tensor>> operands) {
        return TorchPromotionRule.resultType(
                operands.stream().map(operand -> TorchOperand.of("result_type", operand).participant()).toList(),
                defaults.real());
    }

    @Override
    public boolean canCast(DType from, DType to, Optional<Casting> casting) {
        return TorchPromotionRule.canCast(from, to);
    }
}
