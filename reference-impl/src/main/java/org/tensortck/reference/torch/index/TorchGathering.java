package org.tensortck.reference.torch.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.index.GatherAlongAxis;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IntegerIndices;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Rearrangement;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.value.DType;

/** New tensors of some elements of a tensor, by PyTorch's rules. */
public final class TorchGathering implements Gathering<Tensor> {
    private static final ElementCodec INT64 = ElementCodec.of(DType.INT64, RoundingRule.TORCH);

    @Override
    public Tensor indexSelect(Tensor tensor, long dimension, Tensor index) {
        String operation = "index_select";
        StridedElements source = tensor.elements();
        TorchIndexArguments.checkVector(operation, index.elements());
        OneDevice.require(operation, source, index.elements());
        Layout layout = source.layout();
        if (layout.rank() == 0) {
            long count = index.elements().layout().count();
            if (count != 1) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                        operation + ": " + count + " indices are not for a tensor without dimensions, which takes 1");
            }
            TorchIndexArguments.along(operation, index.elements(), 1);
            return selected(tensor, index, of -> of.copy(operation, of.codec(), new long[0], of.device()),
                    "IndexSelectBackward0");
        }
        int axis = TorchIndexArguments.axis(operation, dimension, layout.rank());
        IntegerIndices positions = TorchIndexArguments.along(operation, index.elements(), layout.length(axis))
                .asVector();
        return selected(tensor, index,
                of -> GatherPlan.along(operation, of.layout(), List.of(new GatherPlan.Axis(axis, positions)), true)
                        .gather(operation, of, StrideRule.TORCH),
                "IndexSelectBackward0");
    }

    /** Returns a result, whose derivative needs the index. */
    private static Tensor selected(Tensor tensor, Tensor index, Rearrangement gathering, String function) {
        Derivative derivative = gathering.derivative(tensor.elements().shape());
        return new Tensor(gathering.of(tensor.elements()),
                Derivation.of(function).saving(tensor, saver -> saver.whileUnchanged(index, derivative)));
    }

    /** Returns a result, for whose derivative PyTorch saves the tensor too, although only its shape is needed. */
    private static Tensor gathered(Tensor tensor, Tensor index, Rearrangement gathering, String function) {
        Derivative derivative = gathering.derivative(tensor.elements().shape());
        return new Tensor(gathering.of(tensor.elements()), Derivation.of(function).saving(tensor,
                saver -> saver.whileUnchanged(tensor, saver.whileUnchanged(index, derivative))));
    }

    @Override
    public Tensor take(Tensor tensor, Tensor index) {
        TorchIndexArguments.checkDType("take", index.elements(), DType.INT64);
        OneDevice.require("take", tensor.elements(), index.elements());
        IntegerIndices positions = TorchIndexArguments.read("take", index.elements());
        return gathered(tensor, index, source -> GatherPlan.inRowMajorOrder("take", source.layout(), positions)
                .gather("take", source, StrideRule.TORCH), "TakeBackward0");
    }

    @Override
    public Tensor gather(Tensor tensor, long dimension, Tensor index) {
        String operation = "gather";
        TorchIndexArguments.checkDType(operation, index.elements(), DType.INT32, DType.INT64);
        OneDevice.require(operation, tensor.elements(), index.elements());
        Layout layout = asVector(tensor.elements().layout());
        Layout places = asVector(index.elements().layout());
        long[] shape = places.shape();
        if (shape.length != layout.rank()) {
            throw mismatch(operation, shape, layout);
        }
        int axis = TorchIndexArguments.axis(operation, dimension, layout.rank());
        for (int other = 0; other < shape.length; other++) {
            if (other != axis && shape[other] > layout.length(other)) {
                throw mismatch(operation, shape, layout);
            }
        }
        IntegerIndices positions = TorchIndexArguments.along(operation, index.elements(), layout.length(axis));
        long[] resultShape = index.elements().shape();
        return gathered(tensor, index,
                source -> GatherPlan.of(resultShape, offsets(asVector(source.layout()), axis, shape, positions))
                        .gather(operation, source, StrideRule.TORCH),
                "GatherBackward0");
    }

    private static long[] offsets(Layout layout, int axis, long[] shape, IntegerIndices positions) {
        long[] strides = layout.strides();
        strides[axis] = 0;
        long[] offsets = Layout.of(shape, strides, layout.offset()).offsets();
        for (int place = 0; place < offsets.length; place++) {
            offsets[place] += positions.at(place) * layout.stride(axis);
        }
        return offsets;
    }

    /** PyTorch treats a 0-d tensor as a vector of one element. */
    private static Layout asVector(Layout layout) {
        return layout.rank() == 0 ? Layout.of(new long[]{1}, new long[]{1}, layout.offset()) : layout;
    }

    private static TensorException mismatch(String operation, long[] shape, Layout layout) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": an index of shape "
                + Arrays.toString(shape) + " does not fit into shape " + Arrays.toString(layout.shape()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Note: PyTorch wraps indices beyond the size of an axis around; here they are refused.
     */
    @Override
    public Tensor takeAlong(Tensor tensor, Tensor index, OptionalLong dimension) {
        String operation = "take_along_dim";
        StridedElements source = tensor.elements();
        TorchIndexArguments.checkDType(operation, index.elements(), DType.INT64);
        OneDevice.require(operation, source, index.elements());
        IntegerIndices positions = TorchIndexArguments.read(operation, index.elements());
        if (dimension.isEmpty()) {
            return gathered(tensor, index,
                    of -> GatherPlan.inRowMajorOrder(operation, of.layout(), positions.asVector())
                            .gather(operation, of, StrideRule.TORCH),
                    "GatherBackward0");
        }
        GatherAlongAxis.checkRank(operation, index.elements(), source.layout().rank());
        if (source.layout().rank() == 0) {
            throw Layout.outOfRange(operation + " of a tensor without dimensions");
        }
        int axis = TorchIndexArguments.axis(operation, dimension.getAsLong(), source.layout().rank());
        return gathered(tensor, index,
                of -> GatherAlongAxis.plan(operation, of.layout(), axis,
                        positions.within(operation, axis, of.layout().length(axis)))
                        .gather(operation, of, StrideRule.TORCH),
                "GatherBackward0");
    }

    @Override
    public Tensor maskedSelect(Tensor tensor, Tensor mask) {
        String operation = "masked_select";
        StridedElements source = tensor.elements();
        TorchIndexArguments.checkDType(operation, mask.elements(), DType.BOOL);
        OneDevice.require(operation, source, mask.elements());
        long[] shape = Shapes.broadcast(operation, source.shape(), mask.elements().shape());
        long[] offsets = IntegerIndices.placesNotZero(operation,
                mask.elements().view(mask.elements().layout().broadcastTo(operation, shape)));
        return gathered(tensor, mask, of -> {
            long[] places = offsets.clone();
            of.layout().broadcastTo(operation, shape).replaceByOffsets(places);
            return GatherPlan.of(new long[]{places.length}, places).gather(operation, of, StrideRule.TORCH);
        }, "MaskedSelectBackward0");
    }

    @Override
    public Tensor nonzero(Tensor tensor) {
        List<IntegerIndices> axes = IntegerIndices.whereNotZero("nonzero", tensor.elements());
        long count = axes.isEmpty()
                ? IntegerIndices.placesNotZero("nonzero", tensor.elements()).length
                : axes.getFirst().count();
        long[] rows = new long[Math.toIntExact(count * axes.size())];
        for (int place = 0; place < rows.length; place++) {
            rows[place] = axes.get(place % axes.size()).at(place / axes.size());
        }
        return found(tensor, StridedElements.ofIntegers("nonzero", rows, INT64,
                Layout.contiguous(StrideRule.TORCH, count, axes.size())));
    }

    @Override
    public List<Tensor> nonzeroTuple(Tensor tensor) {
        StridedElements elements = tensor.elements();
        StridedElements withAxes = elements.layout().rank() > 0
                ? elements
                : elements.view(elements.layout().broadcastTo("nonzero", 1));
        return IntegerIndices.whereNotZero("nonzero", withAxes).stream()
                .map(positions -> found(tensor, positions.elements("nonzero", INT64, StrideRule.TORCH)))
                .toList();
    }

    /** Returns indices, which the host has found, on the device of the tensor. */
    private static Tensor found(Tensor tensor, StridedElements indices) {
        return new Tensor(indices).to(tensor.elements().device(), DType.INT64);
    }
}
