package org.tensortck.reference.torch.index;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.MemoryOverlap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.GraphMembership;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.ViewFunctions;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
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
            return new Tensor(viewed(elements, plain),
                    tensor.graph().view(ViewFunctions.of(plain, elements.layout())));
        }
        AdvancedIndex parts = AdvancedIndex.of(plain, elements.layout(), IndexRule.TORCH);
        StridedElements view = viewed(elements, parts.view());
        return new Tensor(parts.plan(view.layout()).gather(SELECT, view, StrideRule.TORCH),
                tensor.graph().copy("IndexBackward0", elements.dtype()));
    }

    /** Returns an index whose elements can be read, in which single positions are numbers. */
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
                : new Index.Advanced(Tensor.of(TorchIndexArguments.known(indices), GraphMembership.leaf()));
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
            recordWrite(tensor, plain, "FillBackward3", false);
            return;
        }
        AdvancedIndex parts = AdvancedIndex.of(plain, elements.layout(), IndexRule.TORCH);
        StridedElements view = viewed(elements, parts.view());
        GatherPlan plan = parts.plan(view.layout());
        checkNumber(number, elements);
        checkPositions(plain, view);
        plan.fill(ASSIGN, view, number);
        recordWrite(tensor, parts.view(), "IndexPutBackward0", false);
    }

    private static void checkNumber(Scalar number, StridedElements elements) {
        if (elements.hasMemory()) {
            StorableNumbers.TORCH_ASSIGNMENT.check(ASSIGN, number, elements.dtype());
        }
    }

    /** Checks that no positions are overwritten while they are read. */
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
            selected.assign(ASSIGN, broadcast);
            recordWrite(tensor, plain, "CopyBackwards", source.graph().requiresGrad());
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
        plan.scatter(ASSIGN, view, moved);
        recordWrite(tensor, parts.view(), "IndexPutBackward0", source.graph().requiresGrad());
    }

    /** Checks that the dtype is the same, unless a single element goes to what a mask selects. */
    private static void checkDType(List<Index> index, StridedElements target, StridedElements source) {
        boolean masked = source.layout().count() == 1 && index.stream().filter(Index.Advanced.class::isInstance)
                .allMatch(item -> IndexRule.TORCH
                        .isMask(IndexRule.elements((Index.Advanced) item).dtype()));
        if (!masked && target.dtype() != source.dtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, ASSIGN + ": elements of dtype " + source.dtype()
                    + " cannot be put among elements of dtype " + target.dtype());
        }
    }

    private static void recordWrite(Tensor tensor, List<Index> viewIndex, String function, boolean sourceRequiresGrad) {
        boolean whole = ViewFunctions.selectsWhole(viewIndex, tensor.elements().layout());
        tensor.graph().recordWrite(whole ? Optional.of(function) : Optional.empty(), sourceRequiresGrad,
                tensor.elements().dtype());
    }
}
