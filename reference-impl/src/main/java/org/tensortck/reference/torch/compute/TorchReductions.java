package org.tensortck.reference.torch.compute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensortck.reference.compute.AxisReduction;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.GraphMembership;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;

/** Reductions of tensors, by PyTorch's rules. */
public final class TorchReductions implements Reductions<Tensor> {

    @Override
    public Tensor reduce(Reduction reduction, Tensor tensor, OptionalInt axis, boolean keepDimensions,
            Optional<DType> dtype) {
        String name = OperationName.of(reduction);
        DType own = tensor.elements().dtype();
        DType computed = dtype.orElse(isSum(reduction) && DTypes.isWhole(own) ? DType.INT64 : own);
        TorchDTypeSupport.require(reduction, computed);
        StridedElements elements = Elementwise.cast(name, tensor.elements(), computed);
        StridedElements result = new AxisReduction(reduction, elements, axis).result(resultDType(reduction, computed),
                keepDimensions, StrideRule.TORCH);
        String function = GradientFunctions.of(reduction, axis.isPresent());
        return Tensor.of(result, GraphMembership.result(function, result.dtype(), List.of(tensor.graph())));
    }

    private static boolean isSum(Reduction reduction) {
        return reduction == Reduction.SUM || reduction == Reduction.PRODUCT;
    }

    private static DType resultDType(Reduction reduction, DType computed) {
        return switch (reduction) {
            // Note: uint8 was PyTorch's bool once.
            case ANY, ALL -> computed == DType.UINT8 ? DType.UINT8 : DType.BOOL;
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> DType.INT64;
            case SUM, PRODUCT, MEAN, MAXIMUM, MINIMUM -> computed;
        };
    }
}
