package org.tensortck.reference.torch.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IntegerIndices;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.MemoryOverlap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** Writes to a tensor in place, by PyTorch's rules. */
public final class TorchFilling implements Filling<Tensor> {
    private static final String FILL = "fill_";
    private static final TorchIndexing INDEXING = new TorchIndexing();

    /**
     * {@inheritDoc}
     *
     * <p>Copies across devices. Where elements overlap in a way that PyTorch does not see, the source is copied first,
     * which PyTorch does not do.
     */
    @Override
    public void copyFrom(Tensor tensor, Tensor source) {
        tensor.graph().checkWrite("copy_");
        StridedElements target = tensor.elements();
        checkRank("copy_", source.elements(), target);
        source.elements().layout().broadcastTo("copy_", target.shape());
        MemoryOverlap.checkWritten("copy_", target);
        MemoryOverlap.checkPartial("copy_", target, source.elements());
        Derivation derivation = Derivation.of("CopyBackwards").over(tensor).from(source, Derivative.SAME);
        tensor.graph().checkSources("copy_", derivation);
        target.assign("copy_", source.elements());
        tensor.graph().recordWrite(derivation);
    }

    /** Checks that no dimension would have to be dropped: a written tensor never grows. */
    private static void checkRank(String operation, StridedElements source, StridedElements target) {
        if (source.layout().rank() > target.layout().rank()) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    operation + ": shape " + Arrays.toString(source.shape()) + " has more dimensions than "
                            + Arrays.toString(target.shape()));
        }
    }

    /** Records that some elements were overwritten, each with the same number. */
    private static void recordFill(String function, Tensor tensor, Tensor index, UnaryOperator<StridedElements> fill) {
        tensor.graph().recordWrite(Derivation.of(function).into(tensor,
                saver -> saver.whileUnchanged(index, gradient -> fill.apply(rowMajorCopy(gradient)))));
    }

    private static StridedElements rowMajorCopy(StridedElements elements) {
        return RearrangedCopies.packed("backward", elements, StrideRule.TORCH);
    }

    @Override
    public void fill(Tensor tensor, Scalar value) {
        checkWrite(FILL, tensor, value);
        tensor.elements().fill(FILL, value);
        tensor.graph().recordWrite(Derivation.of("FillBackward2").over(tensor));
    }

    private static void checkWrite(String operation, Tensor tensor, Scalar value) {
        tensor.graph().checkWrite(operation);
        DType dtype = tensor.elements().dtype();
        StorableNumbers.TORCH_ASSIGNMENT.check(operation, value, dtype);
        // Note: fill_ of a single element is other code, which does not check the short formats.
        if (!operation.equals(FILL) || tensor.elements().layout().count() != 1) {
            StorableNumbers.TORCH_FULL.check(operation, value, dtype);
        }
    }

    @Override
    public void zero(Tensor tensor) {
        tensor.graph().checkWrite("zero_");
        tensor.elements().fill("zero_", Scalar.of(0));
        tensor.graph().recordWrite(Derivation.of("ZeroBackward0").over(tensor));
    }

    @Override
    public void maskedFill(Tensor tensor, Tensor mask, Scalar value) {
        String operation = "masked_fill_";
        StridedElements target = tensor.elements();
        TorchIndexArguments.checkDType(operation, mask.elements(), DType.BOOL);
        checkRank(operation, mask.elements(), target);
        OneDevice.require(operation, target, mask.elements());
        if (!target.hasMemory()) {
            checkWrite(operation, tensor, value);
            return;
        }
        long[] offsets = IntegerIndices.placesNotZero(operation,
                mask.elements().view(mask.elements().layout().broadcastTo(operation, target.shape())));
        checkWrite(operation, tensor, value);
        fillPlaces(operation, target, value, offsets);
        recordFill("MaskedFillBackward0", tensor, mask,
                gradient -> fillPlaces("backward", gradient, Scalar.of(0), offsets));
    }

    /** Fills the elements of these flat indices, and returns all. */
    private static StridedElements fillPlaces(String operation, StridedElements target, Scalar value, long... places) {
        long[] offsets = places.clone();
        target.layout().replaceByOffsets(offsets);
        GatherPlan.of(new long[]{offsets.length}, offsets).fill(operation, target, value);
        return target;
    }

    @Override
    public void indexFill(Tensor tensor, long dimension, Tensor index, Scalar value) {
        String operation = "index_fill_";
        StridedElements target = tensor.elements();
        TorchIndexArguments.checkDType(operation, index.elements(), DType.INT64);
        TorchIndexArguments.checkVector(operation, index.elements());
        OneDevice.require(operation, target, index.elements());
        int axis = TorchIndexArguments.axis(operation, dimension, target.layout().rank());
        IntegerIndices places = TorchIndexArguments.read(operation, index.elements()).asVector();
        GatherPlan plan = along(operation, target, axis, places);
        checkWrite(operation, tensor, value);
        plan.fill(operation, target, value);
        recordFill("IndexFillBackward0", tensor, index, gradient -> {
            along("backward", gradient, axis, places).fill("backward", gradient, Scalar.of(0));
            return gradient;
        });
    }

    private static GatherPlan along(String operation, StridedElements target, int axis, IntegerIndices places) {
        Layout layout = target.layout().rank() == 0 ? target.layout().broadcastTo(operation, 1) : target.layout();
        return GatherPlan.along(operation, layout, List.of(new GatherPlan.Axis(axis, places)), true).lenient();
    }

    @Override
    public void indexPut(Tensor tensor, List<Tensor> indices, Tensor values) {
        INDEXING.assign(tensor, indices.stream().<Index>map(Index.Advanced::new).toList(), values);
    }

    @Override
    public void indexCopy(Tensor tensor, long dimension, Tensor index, Tensor source) {
        String operation = "index_copy_";
        StridedElements target = tensor.elements();
        StridedElements from = source.elements();
        TorchIndexArguments.checkDType(operation, index.elements(), DType.INT64);
        TorchIndexArguments.checkVector(operation, index.elements());
        OneDevice.require(operation, target, index.elements(), from);
        int axis = TorchIndexArguments.axis(operation, dimension, target.layout().rank());
        checkSlices(operation, target, from, axis);
        if (target.dtype() != from.dtype()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, operation + ": a source of dtype " + from.dtype()
                    + " is not for a tensor of dtype " + target.dtype());
        }
        if (index.elements().layout().count() != from.layout().length(axis)) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, operation + ": "
                    + index.elements().layout().count() + " indices are not for the " + from.layout().length(axis)
                    + " slices of the source");
        }
        IntegerIndices places = TorchIndexArguments.along(operation, index.elements(), target.layout().length(axis));
        tensor.graph().checkWrite(operation);
        Derivation derivation = Derivation.of("IndexCopyBackward0")
                .into(tensor, saver -> saver.whileUnchanged(index, gradient -> {
                    StridedElements rest = rowMajorCopy(gradient);
                    along("backward", rest, axis, places.asVector()).fill("backward", rest, Scalar.of(0));
                    return rest;
                }))
                .saving(source, saver -> saver.whileUnchanged(index,
                        gradient -> along("backward", gradient, axis, places.asVector())
                                .gather("backward", gradient, StrideRule.TORCH)));
        tensor.graph().checkSources(operation, derivation);
        GatherPlan.along(operation, target.layout(), List.of(new GatherPlan.Axis(axis, places.asVector())), true)
                .scatter(operation, target, from);
        tensor.graph().recordWrite(derivation);
    }

    /** Checks that two tensors have the same shape, apart from one axis. */
    private static void checkSlices(String operation, StridedElements target, StridedElements source, int axis) {
        long[] expected = target.shape();
        long[] shape = source.shape();
        if (expected.length == shape.length && shape.length > 0) {
            expected[axis] = shape[axis];
        }
        if (!Arrays.equals(expected, shape) || shape.length == 0) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": a source of shape "
                    + Arrays.toString(source.shape()) + " has no slices for shape " + Arrays.toString(target.shape())
                    + " along axis " + axis);
        }
    }
}
