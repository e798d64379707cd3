package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchViews;
import org.tensortck.spi.array.Taking;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;

/** Breaks what objects between the brackets select, and the functions that select; as {@link BrokenReferenceTest}. */
class BrokenIndexingTest {
    private static final Index ALL = new Index.Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Index> index(Call call) {
        return (List<Index>) call.argument(1);
    }

    private static boolean isTensor(Index item, Predicate<Tensor> kind) {
        return item instanceof Index.Advanced(Object indices) && kind.test((Tensor) indices);
    }

    private static boolean isArray(Index item, Predicate<NdArray> kind) {
        return item instanceof Index.Advanced(Object indices) && kind.test((NdArray) indices);
    }

    private static boolean isMask(Tensor tensor) {
        return TENSORS.dtype(tensor) == DType.BOOL && rank(tensor) > 0;
    }

    private static boolean isPositions(Tensor tensor) {
        return TENSORS.dtype(tensor) == DType.INT64 && rank(tensor) > 0;
    }

    private static int rank(Tensor tensor) {
        return TENSORS.shape(tensor).length;
    }

    /** Selects with another index than it was given. */
    private static Fault selecting(UnaryOperator<List<Index>> change) {
        return call -> call.method().invoke(call.target(), call.argument(0), change.apply(index(call)));
    }

    private static List<Index> each(List<Index> index, UnaryOperator<Index> change) {
        return index.stream().map(change).toList();
    }

    private static Tensor reversed(Tensor vector) {
        List<Scalar> elements = vector.elements().toList("test");
        Collections.reverse(elements);
        return TENSORS.create(new Values(Arrays.stream(TENSORS.shape(vector)).boxed().toList(), elements),
                Optional.of(TENSORS.dtype(vector)));
    }

    /** Selects everything where an object of the index is over memory of the other side. */
    private static Break[] everythingWhereAdopted(Side side) {
        Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());
        Fault adopt = call -> {
            Object object = call.proceed();
            adopted.add(object);
            return object;
        };
        Fault select = call -> index(call).stream()
                .anyMatch(item -> item instanceof Index.Advanced(Object indices) && adopted.contains(indices))
                        ? call.argument(0)
                        : call.proceed();
        return new Break[]{new Break(side, new SpiMethod(MemoryImport.class, "adopt"), adopt),
                new Break(side, new SpiMethod(Indexing.class, "select"), select)};
    }

    @Nested
    class ObjectsOfTheOtherSide extends FaultTable {

        @Override
        void faults() {
            fault("an array that ignores a tensor in the index", fails("IDX-15"), everythingWhereAdopted(Side.ARRAY));
            fault("a tensor that ignores an array in the index", fails("IDX-16"), everythingWhereAdopted(Side.TENSOR));
        }
    }

    @Nested
    class EmptyRanges extends FaultTable {

        @Override
        void faults() {
            fault("a range that selects everything in place of nothing",
                    fails("IDX-26", "ASG-9", "REF-24", "MEM-11", "VIW-37"),
                    IN_TENSORS.at(Indexing<Tensor>::select, call -> {
                        Tensor selected = (Tensor) call.proceed();
                        boolean ranges = index(call).stream().allMatch(Index.Range.class::isInstance);
                        return ranges && selected.elements().layout().count() == 0 ? call.argument(0) : selected;
                    }));
        }
    }

    @Nested
    class Masks extends FaultTable {

        @Override
        void faults() {
            fault("a mask of all axes that selects from the end", fails("IDX-1"),
                    IN_TENSORS.at(Indexing<Tensor>::select, changed((selected, arguments) -> {
                        List<?> items = (List<?>) arguments[1];
                        boolean masked = items.size() == 1 && isTensor((Index) items.getFirst(),
                                mask -> isMask(mask) && rank(mask) == rank((Tensor) arguments[0]));
                        return masked ? reversed((Tensor) selected) : selected;
                    })));
            fault("a mask of rows that is ignored", fails("IDX-2"),
                    IN_TENSORS.at(Indexing<Tensor>::select, changed((selected, arguments) -> {
                        List<?> items = (List<?>) arguments[1];
                        boolean masked = items.size() == 1 && isTensor((Index) items.getFirst(),
                                mask -> isMask(mask) && rank(mask) < rank((Tensor) arguments[0]));
                        return masked ? TENSORS.copy((Tensor) arguments[0]) : selected;
                    })));
            fault("a bool that is ignored", fails("IDX-3", "IDX-9"),
                    IN_TENSORS.at(Indexing<Tensor>::select, selecting(index -> index.stream().filter(
                            item -> index.size() > 2
                                    || !isTensor(item, bool -> TENSORS.dtype(bool) == DType.BOOL && rank(bool) == 0))
                            .toList())));
            fault("a mask of another shape that selects everything", fails("IDX-4"),
                    IN_TENSORS.at(Indexing<Tensor>::select, call -> index(call).stream().filter(
                            item -> isTensor(item, BrokenIndexingTest::isMask)).count() == 1
                                    ? instead(ErrorKind.SHAPE_MISMATCH,
                                            refused -> TENSORS.copy((Tensor) refused.argument(0)))
                                            .apply(call)
                                    : call.proceed()));
            fault("uint8 that is positions to a tensor", fails("IDX-17"),
                    IN_TENSORS.at(Indexing<Tensor>::select, selecting(index -> each(index,
                            item -> isTensor(item, tensor -> TENSORS.dtype(tensor) == DType.UINT8)
                                    ? new Index.Advanced(
                                            TENSORS.cast((Tensor) ((Index.Advanced) item).indices(), DType.INT64))
                                    : item))));
            fault("uint8 that is a mask to an array", fails("IDX-18"),
                    IN_ARRAYS.at(Indexing<NdArray>::select, selecting(index -> each(index,
                            item -> isArray(item, array -> ARRAYS.dtype(array) == DType.UINT8)
                                    ? new Index.Advanced(
                                            ARRAYS.cast((NdArray) ((Index.Advanced) item).indices(), DType.BOOL))
                                    : item))));
        }
    }

    @Nested
    class IntegerIndices extends FaultTable {

        @Override
        void faults() {
            fault("positions that are taken from the end", fails("IDX-5"),
                    IN_TENSORS.at(Indexing<Tensor>::select, selecting(index -> each(index,
                            item -> isTensor(item, BrokenIndexingTest::isPositions)
                                    ? new Index.Advanced(reversed((Tensor) ((Index.Advanced) item).indices()))
                                    : item))));
            fault("an array of positions in order that makes a view", fails("IDX-5"),
                    IN_ARRAYS.at(Indexing<NdArray>::select, call -> {
                        boolean inOrder = index(call).size() == 1 && isArray(index(call).getFirst(),
                                array -> ARRAYS.dtype(array) == DType.INT64
                                        && array.elements().toList("test").equals(List.of(Scalar.of(0), Scalar.of(1))));
                        return inOrder
                                ? ARRAYS.select((NdArray) call.argument(0), List.of(new Index.Range(OptionalLong.of(0),
                                        OptionalLong.of(2), OptionalLong.empty())))
                                : call.proceed();
                    }));
            fault("no positions that select everything", fails("IDX-6", "ASG-9"),
                    IN_TENSORS.at(Indexing<Tensor>::select, selecting(index -> each(index,
                            item -> isTensor(item, tensor -> isPositions(tensor) && TENSORS.shape(tensor)[0] == 0)
                                    ? ALL
                                    : item))));
            fault("a position outside the axis that selects the first", fails("IDX-7", "REF-24", "TYP-2"),
                    IN_TENSORS.at(Indexing<Tensor>::select, call -> index(call).size() <= rank(
                            (Tensor) call.argument(0))
                                    ? instead(ErrorKind.INDEX_OUT_OF_RANGE, refused -> refused.method().invoke(
                                            refused.target(), refused.argument(0), List.of(new Index.At(0))))
                                            .apply(call)
                                    : call.proceed()));
            fault("lists that select a grid", fails("IDX-8", "IDX-9"), IN_TENSORS.at(Indexing<Tensor>::select, call -> {
                List<Index> items = index(call);
                boolean lists = items.size() == 2 && items.stream().allMatch(
                        item -> isTensor(item, tensor -> isPositions(tensor) && rank(tensor) == 1));
                Object rows = lists
                        ? TENSORS.select((Tensor) call.argument(0), List.of(items.getFirst(), new Index.Rest()))
                        : null;
                return lists ? TENSORS.select((Tensor) rows, List.of(ALL, items.getLast())) : call.proceed();
            }));
            fault("objects that are kept apart by a range but stand in place", fails("IDX-10"),
                    IN_TENSORS.at(Indexing<Tensor>::select, changed((selected, arguments) -> {
                        List<?> items = (List<?>) arguments[1];
                        boolean apart = items.size() == 3 && items.get(1).equals(ALL)
                                && items.stream().filter(Index.Advanced.class::isInstance).count() == 2;
                        return apart ? new TorchViews().transpose((Tensor) selected) : selected;
                    })));
            fault("a tensor that broadcasts positions with objects", fails("IDX-11"),
                    IN_TENSORS.at(Indexing<Tensor>::select, selecting(index -> AdvancedIndex.is(index)
                            ? each(index, item -> item instanceof Index.At(long position)
                                    ? new Index.Advanced(TENSORS.create(
                                            new Values(List.of(1L), List.of(Scalar.of(position))),
                                            Optional.of(DType.INT64)))
                                    : item)
                            : index)));
            fault("an array that selects positions first", fails("IDX-12"),
                    IN_ARRAYS.at(Indexing<NdArray>::select, call -> {
                        List<Index> items = index(call);
                        boolean first = items.size() > 2 && items.getFirst() instanceof Index.At
                                && AdvancedIndex.is(items)
                                && items.contains(ALL);
                        return first
                                ? ARRAYS.select(ARRAYS.select((NdArray) call.argument(0), List.of(items.getFirst())),
                                        items.subList(1, items.size()))
                                : call.proceed();
                    }));
            fault("an integer without dimensions that copies", fails("IDX-13"),
                    IN_TENSORS.at(Indexing<Tensor>::select,
                            changed((selected, arguments) -> AdvancedIndex.is(IndexRule.TORCH.plain(items(arguments)))
                                    || !AdvancedIndex.is(items(arguments))
                                            ? selected
                                            : TENSORS.copy((Tensor) selected))));
            fault("an array without dimensions that makes a view", fails("IDX-14"),
                    IN_ARRAYS.at(Indexing<NdArray>::select, selecting(index -> each(index,
                            item -> isArray(item, array -> ARRAYS.dtype(array) == DType.INT64
                                    && ARRAYS.shape(array).length == 0)
                                            ? new Index.At(org.tensortck.reference.index.IntegerIndices.of("test",
                                                    ((NdArray) ((Index.Advanced) item).indices()).elements()).at(0))
                                            : item))));
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static List<Index> items(Object[] arguments) {
            return (List<Index>) arguments[1];
        }
    }

    @Nested
    class Brackets extends FaultTable {

        @Override
        void faults() {
            fault("floats that are cut off", fails("IDX-19"),
                    IN_TENSORS.at(Indexing<Tensor>::select, call -> AdvancedIndex.is(index(call))
                            ? instead(ErrorKind.INVALID_INDEX, refused -> TENSORS.copy((Tensor) refused.argument(0)))
                                    .apply(call)
                            : call.proceed()));
            fault("a step of 0 that is 1", fails("IDX-20"),
                    IN_TENSORS.at(Indexing<Tensor>::select, selecting(index -> each(index,
                            item -> item instanceof Index.Range(var start, var stop, var step) && step.orElse(1) == 0
                                    ? new Index.Range(start, stop, OptionalLong.empty())
                                    : item))));
            fault("a second ellipsis that an array ignores", fails("IDX-21"),
                    IN_ARRAYS.at(Indexing<NdArray>::select,
                            selecting(index -> index.stream().filter(Index.Rest.class::isInstance).count() > 1
                                    ? List.of(new Index.Rest())
                                    : index)));
            fault("more items than axes that are ignored", fails("IDX-22"),
                    IN_TENSORS.at(Indexing<Tensor>::select, call -> index(call).size() > rank(
                            (Tensor) call.argument(0))
                                    ? instead(ErrorKind.INDEX_OUT_OF_RANGE, refused -> refused.argument(0)).apply(call)
                                    : call.proceed()));
            fault("a new axis that copies", fails("IDX-23", "LIF-4", "PCE-23"),
                    IN_TENSORS.at(Indexing<Tensor>::select,
                            changed((selected, arguments) -> ((List<?>) arguments[1]).contains(new Index.NewDimension())
                                    ? TENSORS.copy((Tensor) selected)
                                    : selected)));
            fault("an ellipsis in front that copies", fails("IDX-24"),
                    IN_TENSORS.at(Indexing<Tensor>::select,
                            changed((selected, arguments) -> ((List<?>) arguments[1]).size() > 1
                                    && ((List<?>) arguments[1]).contains(new Index.Rest())
                                    && ((List<?>) arguments[1]).getLast() instanceof Index.At
                                            ? TENSORS.copy((Tensor) selected)
                                            : selected)));
            fault("an empty tuple that copies", fails("IDX-25"),
                    IN_TENSORS.at(Indexing<Tensor>::select,
                            changed((selected, arguments) -> ((List<?>) arguments[1]).isEmpty()
                                    ? TENSORS.copy((Tensor) selected)
                                    : selected)));
        }
    }

    @Nested
    class Functions extends FaultTable {

        /** Does what is asked, and returns the argument at a place. */
        private static Fault argument(int place) {
            return changed((_, arguments) -> arguments[place]);
        }

        @Override
        void faults() {
            fault("index_select that returns its input", fails("IDX-27"),
                    IN_TENSORS.at(Gathering<Tensor>::indexSelect, argument(0)));
            fault("take that returns its input", fails("IDX-28"), IN_TENSORS.at(Gathering<Tensor>::take, argument(0)));
            fault("gather that returns its input", fails("IDX-29"),
                    IN_TENSORS.at(Gathering<Tensor>::gather, argument(0)));
            fault("masked_select that returns its input", fails("IDX-30"),
                    IN_TENSORS.at(Gathering<Tensor>::maskedSelect, argument(0)));
            fault("nonzero that returns its input", fails("IDX-31"),
                    IN_TENSORS.at(Gathering<Tensor>::nonzero, argument(0)));
            fault("np.take that returns its input", fails("IDX-32"), IN_ARRAYS.at(Taking<NdArray>::take, argument(0)));
            fault("np.compress that returns its input", fails("IDX-33"),
                    IN_ARRAYS.at(Taking<NdArray>::compress, argument(1)));
            fault("np nonzero that returns a matrix", fails("IDX-34"), IN_ARRAYS.at(Taking<NdArray>::nonzero, call -> {
                call.proceed();
                return List.of(call.argument(0));
            }));
            fault("a position that is not there", fails("IDX-35"), aPositionThatIsNotThere());
            fault("an index of bools that is taken", fails("IDX-36"), anIndexOfBoolsThatIsTaken());
        }

        private static Break[] aPositionThatIsNotThere() {
            Fault ignored = instead(ErrorKind.INDEX_OUT_OF_RANGE, call -> call.argument(0));
            return new Break[]{IN_TENSORS.at(Gathering<Tensor>::indexSelect, ignored),
                    IN_TENSORS.at(Gathering<Tensor>::take, ignored), IN_TENSORS.at(Gathering<Tensor>::gather, ignored)};
        }

        private static Break[] anIndexOfBoolsThatIsTaken() {
            Fault ignored = instead(ErrorKind.INVALID_INDEX, call -> call.argument(0));
            return new Break[]{IN_TENSORS.at(Gathering<Tensor>::indexSelect, ignored),
                    IN_TENSORS.at(Gathering<Tensor>::take, ignored)};
        }
    }
}
