package org.tensortck.reference.torch.compute;

import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.compute.AxisReduction;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.spi.tensor.Extremes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** The extreme elements of tensors along an axis, and where they are. */
public final class TorchExtremes implements Extremes<Tensor> {

    @Override
    public Extreme<Tensor> maximum(Tensor tensor, long axis, boolean keepDimensions) {
        return extreme(Reduction.MAXIMUM, Reduction.POSITION_OF_MAXIMUM, tensor, axis, keepDimensions);
    }

    @Override
    public Extreme<Tensor> minimum(Tensor tensor, long axis, boolean keepDimensions) {
        return extreme(Reduction.MINIMUM, Reduction.POSITION_OF_MINIMUM, tensor, axis, keepDimensions);
    }

    private static Extreme<Tensor> extreme(Reduction extreme, Reduction position, Tensor tensor, long axis,
            boolean keepDimensions) {
        DType dtype = tensor.elements().dtype();
        TorchDTypeSupport.require(extreme, dtype);
        ReductionAxes along = new ReductionAxes.One(axis);
        StridedElements values = new AxisReduction(extreme, tensor.elements(), along)
                .result(dtype, keepDimensions, StrideRule.TORCH);
        StridedElements indices = new AxisReduction(position, tensor.elements(), along)
                .result(DType.INT64, keepDimensions, StrideRule.TORCH);
        Tensor places = new Tensor(indices);
        Derivation derivation = Derivation.of(extreme == Reduction.MAXIMUM ? "MaxBackward0" : "MinBackward0")
                .saving(tensor, saver -> saver.whileUnchanged(places,
                        ofSelected(indices, tensor.elements(), axis)));
        return new Extreme<>(new Tensor(values, derivation), places);
    }

    /** The gradient of the extreme is that of the element that was selected, and no other has one. */
    private static Derivative ofSelected(StridedElements indices, StridedElements elements, long axis) {
        Layout layout = Layout.contiguous(StrideRule.TORCH, elements.shape());
        int along = Axes.at("backward", Math.max(layout.rank(), 1), axis);
        return gradient -> {
            long[] places = layout.rank() == 0 ? new long[1] : layout.firstAlong(along).offsets();
            long[] positions = indices.integers("backward");
            for (int place = 0; place < places.length; place++) {
                places[place] += layout.rank() == 0 ? 0 : positions[place] * layout.stride(along);
            }
            return Accumulation.byPlace(gradient, places, layout.shape());
        };
    }
}
