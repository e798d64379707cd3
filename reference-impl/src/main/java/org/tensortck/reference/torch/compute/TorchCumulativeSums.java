package org.tensortck.reference.torch.compute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.reference.compute.CumulativeSum;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.GraphMembership;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;

/** Cumulative sums of tensors, by PyTorch's rules. */
public final class TorchCumulativeSums implements CumulativeSums<Tensor> {

    @Override
    public Tensor cumulativeSum(Tensor tensor, OptionalLong axis, Optional<DType> dtype) {
        String name = "cumsum";
        StridedElements given = tensor.elements();
        DType computed = dtype.orElse(DTypes.isWhole(given.dtype()) ? DType.INT64 : given.dtype());
        TorchDTypeSupport.require(Reduction.SUM, computed);
        int along = Axes.at(name, Math.max(given.layout().rank(), 1), axis.orElse(0));
        Layout layout = given.layout().rank() == 0 ? given.layout().broadcastTo(name, 1) : given.layout();
        StridedElements sums = CumulativeSum.of(name, Elementwise.cast(name, given.view(layout), computed), along,
                StrideRule.TORCH);
        StridedElements result = sums.view(Layout.contiguous(StrideRule.TORCH, given.shape()));
        return Tensor.of(result,
                GraphMembership.result("CumsumBackward0", result.dtype(), List.of(tensor.graph())));
    }
}
