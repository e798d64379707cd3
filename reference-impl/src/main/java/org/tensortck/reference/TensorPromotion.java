package org.tensortck.reference;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Casting;
import org.tensortck.spi.DType;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Promotion;

/** PyTorch's promotion. */
final class TensorPromotion implements Promotion<Tensor> {
    private final TensorDefaults defaults;

    TensorPromotion(TensorDefaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public DType promoteTypes(DType first, DType second) {
        return TorchPromotion.promoteTypes(first, second);
    }

    @Override
    public DType resultType(List<Operand<Tensor>> operands) {
        return TorchPromotion.resultType(
                operands.stream().map(operand -> TensorOperand.of("result_type", operand).participant()).toList(),
                defaults.real());
    }

    @Override
    public boolean canCast(DType from, DType to, Optional<Casting> casting) {
        return TorchPromotion.canCast(from, to);
    }
}
