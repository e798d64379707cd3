package org.tensortck.reference.torch.index;

import java.util.List;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.MemoryOverlap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Rearrangement;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.ViewPath;
import org.tensortck.reference.torch.view.ViewFunctions;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** {@code tensor[index]} and {@code tensor[index] = value}, by PyTorch's rules. */
public final class TorchIndexing implements Indexing<Tensor> {
    private static final String SELECT = "index";
    private static final String ASSIGN = "setitem";

    @Override
    public Tensor select(Tensor tensor, List<Index> index) {
        List<Index> plain = known(tensor, index);
        StridedElements elements = tensor.elements();
        if (!AdvancedIndex.is(plain)) {
            ViewPath path = source -> viewed(source, plain);
            // Refuses an index of another tensor, before the function of a valid one is named.
            path.of(elements);
            return tensor.viewAlong(path, ViewFunctions.of(plain, elements.layout()));
        }
        warnOfMasks(plain);
        AdvancedIndex parts = AdvancedIndex.of(plain, elements.layout(), IndexRule.TORCH);
        Rearrangement gathering = source -> {
            StridedElements view = viewed(source, parts.view());
            return parts.plan(view.layout()).gather(SELECT, view, StrideRule.TORCH);
        };
        Derivative derivative = gathering.derivative(elements.shape());
        return new Tensor(gathering.of(elements), Derivation.of("IndexBackward0").saving(tensor,
                saver -> whileUnchanged(saver, objects(index), derivative)));
    }

    /** Warns of masks of uint8, which was PyTorch's bool once. */
    private static void warnOfMasks(List<Index> index) {
        WarningLog.TORCH.warnIf(objects(index).stream().anyMatch(mask -> mask.elements().dtype() == DType.UINT8),
                WarningKind.DEPRECATED);
    }

    /** Returns the tensors of an index. */
    private static List<Tensor> objects(List<Index> index) {
        return index.stream().filter(Index.Advanced.class::isInstance)
                .map(item -> (Tensor) ((Index.Advanced) item).indices()).toList();
    }

    private static Derivative whileUnchanged(Derivation.Saver saver, List<Tensor> indices, Derivative derivative) {
        Derivative guarded = derivative;
        for (Tensor object : indices) {
            guarded = saver.whileUnchanged(object, guarded);
        }
        return guarded;
    }

    /** Returns an index whose elements can be read, in which 0-d tensors of integers are integers. */
    private static List<Index> known(Tensor tensor, List<Index> index) {
        return IndexRule.TORCH.plain(index.stream().map(item -> known(tensor.elements(), item)).toList());
    }

    private static Index known(StridedElements elements, Index item) {
        if (!(item instanceof Index.Advanced object)) {
            return item;
        }
        StridedElements indices = IndexRule.elements(object);
        OneDevice.requireIndex("index", elements, indices);
        // The number of elements that a mask selects is not known on meta, where reading it is refused.
        return IndexRule.TORCH.isMask(indices.dtype())
                ? item
                : new Index.Advanced(new Tensor(TorchIndexArguments.known(indices)));
    }

    private static StridedElements viewed(StridedElements elements, List<Index> index) {
        for (Index item : index) {
            if (item instanceof Index.Range range && range.step().orElse(1) < 0) {
                throw new TensorException(ErrorKind.NEGATIVE_STRIDE,
                        "index: step " + range.step().getAsLong() + " of a range is negative");
            }
        }
        return elements.view(elements.layout().select(index, StrideRule.TORCH));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A leaf that requires gradients is refused as {@link ErrorKind#REQUIRES_GRAD}.
     */
    @Override
    public void assign(Tensor tensor, List<Index> index, Scalar number) {
        List<Index> plain = known(tensor, index);
        StridedElements elements = tensor.elements();
        tensor.graph().checkWrite(ASSIGN);
        if (!AdvancedIndex.is(plain)) {
            StridedElements selected = viewed(elements, plain);
            MemoryOverlap.checkWritten(ASSIGN, selected);
            checkNumber(number, elements);
            selected.fill(ASSIGN, number);
            recordWrite(tensor, plain, Derivation.of("FillBackward3").over(tensor));
            return;
        }
        AdvancedIndex parts = AdvancedIndex.of(plain, elements.layout(), IndexRule.TORCH);
        StridedElements view = viewed(elements, parts.view());
        GatherPlan plan = parts.plan(view.layout());
        checkNumber(number, elements);
        checkPositions(plain, view);
        Derivation derivation = put(tensor, index, parts);
        plan.fill(ASSIGN, view, number);
        recordWrite(tensor, parts.view(), derivation);
    }

    private static void checkNumber(Scalar number, StridedElements elements) {
        if (elements.hasMemory()) {
            StorableNumbers.TORCH_ASSIGNMENT.check(ASSIGN, number, elements.dtype());
        }
    }

    /** Checks that no indices are overwritten while they are read. */
    private static void checkPositions(List<Index> index, StridedElements written) {
        for (Index item : index) {
            if (item instanceof Index.Advanced object
                    && !IndexRule.TORCH.isMask(IndexRule.elements(object).dtype())) {
                MemoryOverlap.checkNone(ASSIGN, written, IndexRule.elements(object));
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Copies across devices. Where elements overlap in a way that PyTorch does not see, the source is copied first,
     * which PyTorch does not do. A leaf that requires gradients is refused as {@link ErrorKind#REQUIRES_GRAD}.
     */
    @Override
    public void assign(Tensor tensor, List<Index> index, Tensor source) {
        List<Index> plain = known(tensor, index);
        tensor.graph().checkWrite(ASSIGN);
        StridedElements from = source.elements();
        if (!AdvancedIndex.is(plain)) {
            StridedElements selected = viewed(tensor.elements(), plain);
            StridedElements broadcast = from.view(from.layout().broadcastTo(ASSIGN, selected.shape()));
            MemoryOverlap.checkWritten(ASSIGN, selected);
            if (from.layout().rank() > 0) {
                MemoryOverlap.checkPartial(ASSIGN, selected, broadcast);
            }
            Derivation derivation = Derivation.of("CopyBackwards").over(tensor).from(source, Derivative.SAME);
            tensor.graph().checkSources(ASSIGN, derivation);
            selected.assign(ASSIGN, broadcast);
            recordWrite(tensor, plain, derivation);
            return;
        }
        AdvancedIndex parts = AdvancedIndex.of(plain, tensor.elements().layout(), IndexRule.TORCH);
        StridedElements view = viewed(tensor.elements(), parts.view());
        GatherPlan plan = parts.plan(view.layout());
        checkDType(plain, view, from);
        checkPositions(plain, view);
        MemoryOverlap.checkNone(ASSIGN, view, from);
        StridedElements moved = OneDevice.together(ASSIGN, List.of(view, from)).getLast();
        OneDevice.require(ASSIGN, view, moved);
        Derivation derivation = put(tensor, index, parts).saving(source,
                saver -> whileUnchanged(saver, objects(index), gradient -> picked(parts, gradient)));
        tensor.graph().checkSources(ASSIGN, derivation);
        plan.scatter(ASSIGN, view, moved);
        warnOfMasks(plain);
        recordWrite(tensor, parts.view(), derivation);
    }

    /** Returns how elements of a view are overwritten: the gradients of those before are zero. */
    private static Derivation put(Tensor tensor, List<Index> index, AdvancedIndex parts) {
        return Derivation.of("IndexPutBackward0").into(tensor,
                saver -> whileUnchanged(saver, objects(index), gradient -> {
                    StridedElements rest = RearrangedCopies.packed("backward", gradient, StrideRule.TORCH);
                    parts.plan(rest.layout()).fill("backward", rest, Scalar.of(0));
                    return rest;
                }));
    }

    private static StridedElements picked(AdvancedIndex parts, StridedElements gradient) {
        return parts.plan(gradient.layout()).gather("backward", gradient, StrideRule.TORCH);
    }

    /** Checks that the dtype is the same, unless a single element is assigned to the selection of a mask. */
    private static void checkDType(List<Index> index, StridedElements target, StridedElements source) {
        boolean masked = source.layout().count() == 1 && index.stream().filter(Index.Advanced.class::isInstance)
                .allMatch(item -> IndexRule.TORCH
                        .isMask(IndexRule.elements((Index.Advanced) item).dtype()));
        if (!masked && target.dtype() != source.dtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, ASSIGN + ": elements of dtype " + source.dtype()
                    + " cannot be put among elements of dtype " + target.dtype());
        }
    }

    private static void recordWrite(Tensor tensor, List<Index> viewIndex, Derivation derivation) {
        if (ViewFunctions.selectsWhole(viewIndex, tensor.elements().layout())) {
            tensor.graph().recordWrite(derivation);
        } else {
            tensor.graph().recordWriteOfPart(source -> viewed(source, viewIndex), derivation);
        }
    }
}
