package org.tensortck.reference.torch.compute;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.reference.compute.CumulativeSum;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
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
        // Every element is in the sums from its own to the last one.
        return new Tensor(sums(Elementwise.cast(name, given, computed), along), Derivation.of("CumsumBackward0")
                .from(tensor, gradient -> reversed(sums(reversed(gradient, along), along), along)));
    }

    private static StridedElements sums(StridedElements elements, int axis) {
        boolean isScalar = elements.layout().rank() == 0;
        StridedElements withAxis = isScalar ? elements.view(elements.layout().broadcastTo("cumsum", 1)) : elements;
        // Note: a 0-d tensor is only copied.
        return CumulativeSum.of("cumsum", withAxis, axis, StrideRule.TORCH, isScalar ? -0.0 : 0.0)
                .view(Layout.contiguous(StrideRule.TORCH, elements.shape()));
    }

    private static StridedElements reversed(StridedElements elements, int axis) {
        return elements.layout().rank() == 0
                ? elements
                : elements.view(LayoutViews.flipped(elements.layout(), axis));
    }
}
