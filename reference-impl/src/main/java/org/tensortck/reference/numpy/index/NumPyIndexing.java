package org.tensortck.reference.numpy.index;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** {@code array[index]} and {@code array[index] = value}, by NumPy's rules. */
public final class NumPyIndexing implements Indexing<NdArray> {
    private static final String SELECT = "index";
    private static final String ASSIGN = "setitem";

    @Override
    public NdArray select(NdArray array, List<Index> index) {
        if (!AdvancedIndex.is(index)) {
            return array.view(array.elements().layout().select(index, StrideRule.NUMPY));
        }
        AdvancedIndex parts = AdvancedIndex.of(index, array.elements().layout(), IndexRule.NUMPY);
        StridedElements view = viewed(array, parts);
        return NdArray.owning(parts.plan(view.layout()).gather(SELECT, view, StrideRule.NUMPY));
    }

    private static StridedElements viewed(NdArray array, AdvancedIndex parts) {
        return array.elements().view(array.elements().layout().select(parts.view(), StrideRule.NUMPY));
    }

    @Override
    public void assign(NdArray array, List<Index> index, Scalar number) {
        array.checkWritable();
        if (!AdvancedIndex.is(index)) {
            StridedElements selected = select(array, index).elements();
            StorableNumbers.NUMPY.check(ASSIGN, number, selected.dtype());
            selected.fill(ASSIGN, StorableNumbers.NUMPY.carried(number, selected.dtype()));
            return;
        }
        AdvancedIndex parts = AdvancedIndex.of(index, array.elements().layout(), IndexRule.NUMPY);
        StridedElements view = viewed(array, parts);
        StorableNumbers.NUMPY.check(ASSIGN, number, view.dtype());
        parts.plan(view.layout()).fill(ASSIGN, view, StorableNumbers.NUMPY.carried(number, view.dtype()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Casts even with a loss. A source that overlaps is copied first. An array of rank 1 or more cannot be assigned
     * to a single element that integers select, even if it has one element; but an array of one element can be assigned
     * to a bool, as its truth.
     */
    @Override
    public void assign(NdArray array, List<Index> index, NdArray source) {
        array.checkWritable();
        StridedElements from = source.elements();
        if (!AdvancedIndex.is(index)) {
            StridedElements selected = select(array, index).elements();
            checkSingleElement(array, index, from);
            selected.assign(ASSIGN, from);
            return;
        }
        AdvancedIndex parts = AdvancedIndex.of(index, array.elements().layout(), IndexRule.NUMPY);
        StridedElements view = viewed(array, parts);
        if (isMaskOfAll(array, index) && from.layout().rank() > 1) {
            throw mismatch("an array of shape " + Arrays.toString(from.shape())
                    + " has no order for the elements that a mask selects");
        }
        GatherPlan plan = parts.plan(view.layout());
        checkSingleElement(array, index, from);
        plan.scatter(ASSIGN, view, from);
    }

    private static void checkSingleElement(NdArray array, List<Index> index, StridedElements source) {
        boolean namesElement = index.size() == array.elements().layout().rank()
                && index.stream().allMatch(NumPyIndexing::isPosition);
        boolean hasTruth = array.elements().dtype() == DType.BOOL && source.layout().count() == 1;
        if (namesElement && source.layout().rank() > 0 && !hasTruth) {
            throw mismatch("an array of shape " + Arrays.toString(source.shape()) + " cannot be set as one element");
        }
    }

    private static boolean isPosition(Index item) {
        return item instanceof Index.At || (item instanceof Index.Advanced object
                && IndexRule.elements(object).layout().rank() == 0
                && IndexRule.NUMPY.takesPositions(IndexRule.elements(object).dtype()));
    }

    private static boolean isMaskOfAll(NdArray array, List<Index> index) {
        return index.size() == 1 && index.getFirst() instanceof Index.Advanced object
                && IndexRule.NUMPY.isMask(IndexRule.elements(object).dtype())
                && Arrays.equals(IndexRule.elements(object).shape(), array.elements().shape());
    }

    private static TensorException mismatch(String what) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, ASSIGN + ": " + what);
    }
}
