package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.Putting;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;

/** Breaks assignments and the functions that write in place; as {@link BrokenReferenceTest}. */
class BrokenAssignmentTest {
    private static final Fault NOTHING = _ -> null;

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Index> index(Call call) {
        return (List<Index>) call.argument(1);
    }

    private static boolean hasTensor(Call call, Predicate<DType> dtype) {
        return index(call).stream().anyMatch(item -> item instanceof Index.Advanced(Object indices)
                && dtype.test(TENSORS.dtype((Tensor) indices)) && TENSORS.shape((Tensor) indices).length > 0);
    }

    /** Refuses what the sound reference refuses, and takes back what it writes. */
    private static Object writeInVain(Call call) throws ReflectiveOperationException {
        StridedElements target = call.argument(0) instanceof Tensor tensor
                ? tensor.elements()
                : ((NdArray) call.argument(0)).elements();
        StridedElements before = target.copy("test", target.codec(), StrideRule.TORCH.fresh(target.shape()),
                target.device());
        Object result = call.proceed();
        target.assign("test", before);
        return result;
    }

    private static Object with(Call call, Object source) throws ReflectiveOperationException {
        return call.method().invoke(call.target(), call.argument(0), call.argument(1), source);
    }

    @Nested
    class Selected extends FaultTable {

        @Override
        void faults() {
            fault("an assignment through a mask that is lost", fails("ASG-1"), IN_TENSORS.at(Indexing.class, "assign",
                    call -> hasTensor(call, DType.BOOL::equals) ? writeInVain(call) : call.proceed()));
            fault("an assignment that leaves out what is named twice", fails("ASG-3"), IN_TENSORS.at(Indexing.class,
                    "assign", call -> hasRepeatedPositions(call) ? writeInVain(call) : call.proceed()));
            fault("an assignment to positions of a view that is lost", fails("ASG-4"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> {
                        boolean view = TENSORS.offset((Tensor) call.argument(0)) > 0;
                        return view && hasTensor(call, DType.INT64::equals) ? writeInVain(call) : call.proceed();
                    }));
            fault("a tensor assigned to an array in vain", fails("ASG-10"), inVainWhereAdopted(Side.ARRAY));
            fault("an array assigned to a tensor in vain", fails("ASG-11"), inVainWhereAdopted(Side.TENSOR));
            fault("an assignment to positions that is lost", fails("ASG-2"), IN_TENSORS.at(Indexing.class, "assign",
                    call -> hasTensor(call, DType.INT64::equals) ? writeInVain(call) : call.proceed()));
            fault("an index out of range that is ignored", fails("ASG-5"),
                    IN_TENSORS.at(Indexing.class, "assign", instead(ErrorKind.INDEX_OUT_OF_RANGE, NOTHING)));
        }

        private static boolean hasRepeatedPositions(Call call) {
            return index(call).size() == 1 && index(call).getFirst() instanceof Index.Advanced(Object indices)
                    && TENSORS.dtype((Tensor) indices) == DType.INT64 && hasRepeats(((Tensor) indices).elements());
        }

        private static boolean hasRepeats(StridedElements elements) {
            List<Scalar> positions = elements.toList("test");
            return positions.size() > Set.copyOf(positions).size();
        }

        /** Writes in vain where the source is over memory of the other side. */
        private static Break[] inVainWhereAdopted(Side side) {
            Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());
            Fault adopt = call -> {
                Object object = call.proceed();
                adopted.add(object);
                return object;
            };
            Fault assign = call -> adopted.contains(call.argument(2)) ? writeInVain(call) : call.proceed();
            return new Break[]{new Break(side, new SpiMethod(MemoryImport.class, "adopt"), adopt),
                    new Break(side, new SpiMethod(Indexing.class, "assign"), assign)};
        }
    }

    @Nested
    class Sources extends FaultTable {

        @Override
        void faults() {
            fault("a source that does not fit and is ignored", fails("ASG-6"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> call.argument(2) instanceof Tensor
                            ? instead(ErrorKind.SHAPE_MISMATCH, NOTHING).apply(call)
                            : call.proceed()));
            fault("a source with more axes that is refused", fails("ASG-7"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> {
                        boolean more = call.argument(2) instanceof Tensor source && TENSORS.shape(
                                source).length > TENSORS
                                        .shape(TENSORS.select((Tensor) call.argument(0), index(call))).length;
                        if (more) {
                            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "setitem: the source has more axes");
                        }
                        return call.proceed();
                    }));
            fault("an array with axes that is taken for an element", fails("ASG-8"),
                    IN_ARRAYS.at(Indexing.class, "assign", call -> index(call)
                            .size() == ARRAYS.shape((NdArray) call.argument(0)).length
                            && index(call).stream().allMatch(Index.At.class::isInstance)
                                    ? instead(ErrorKind.SHAPE_MISMATCH, NOTHING).apply(call)
                                    : call.proceed()));
            fault("an assignment to nothing that is refused", fails("ASG-1", "ASG-9"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> {
                        call.proceed();
                        if (TENSORS.select((Tensor) call.argument(0), index(call)).elements().layout().count() == 0) {
                            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "setitem: nothing is selected");
                        }
                        return null;
                    }));
        }
    }

    @Nested
    class Dtypes extends FaultTable {

        private static boolean isInteger(DType dtype) {
            return dtype.kind() == Kind.SIGNED || dtype.kind() == Kind.UNSIGNED;
        }

        @Override
        void faults() {
            fault("a float that is rounded up", fails("ASG-12"),
                    IN_TENSORS.at(Indexing.class, "assign",
                            call -> call.argument(2) instanceof Scalar.Real(double value) && Double.isFinite(value)
                                    && isInteger(TENSORS.dtype((Tensor) call.argument(0)))
                                            ? with(call, Scalar.of(Math.ceil(value)))
                                            : call.proceed()));
            fault("a number that is not held and ignored", fails("ASG-13"),
                    IN_TENSORS.at(Indexing.class, "assign", instead(ErrorKind.VALUE_OUT_OF_RANGE, NOTHING)));
            fault("elements that stop at the largest", fails("ASG-14"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> {
                        DType dtype = TENSORS.dtype((Tensor) call.argument(0));
                        return call.argument(2) instanceof Tensor source && TENSORS.dtype(source) == DType.INT64
                                && isInteger(dtype) && dtype.bits() < Long.SIZE
                                        ? with(call, clamped(source, dtype))
                                        : call.proceed();
                    }));
            fault("complex elements that are refused", fails("ASG-15", "CPX-7"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> {
                        if (call.argument(2) instanceof Tensor source && TENSORS.dtype(source).kind() == Kind.COMPLEX) {
                            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "setitem: the source is complex");
                        }
                        return call.proceed();
                    }));
            fault("another dtype that positions take", fails("ASG-16"),
                    IN_TENSORS.at(Indexing.class, "assign", instead(ErrorKind.DTYPE_UNSUPPORTED, NOTHING)));
        }

        private static Tensor clamped(Tensor source, DType dtype) {
            long largest = (1L << (dtype.kind() == Kind.SIGNED ? dtype.bits() - 1 : dtype.bits())) - 1;
            List<Scalar> elements = source.elements().toList("test").stream()
                    .map(element -> ((Scalar.Int) element).value().min(BigInteger.valueOf(largest)))
                    .<Scalar>map(Scalar.Int::new).toList();
            return TENSORS.create(new Values(Arrays.stream(TENSORS.shape(source)).boxed().toList(), elements),
                    Optional.of(DType.INT64));
        }
    }

    @Nested
    class Overlap extends FaultTable {

        @Override
        void faults() {
            fault("an array that is written while it is read", fails("ASG-17"),
                    IN_ARRAYS.at(Indexing.class, "assign", call -> {
                        if (!AdvancedIndex.is(index(call)) || !(call.argument(2) instanceof NdArray source)) {
                            return call.proceed();
                        }
                        call.proceedWith(ARRAYS.copy((NdArray) call.argument(0)));
                        StridedElements target = ((NdArray) call.argument(0)).elements();
                        AdvancedIndex parts = AdvancedIndex.of(index(call), target.layout(), IndexRule.NUMPY);
                        StridedElements view = target.view(target.layout().select(parts.view(), StrideRule.NUMPY));
                        writeOneByOne(view, parts, source.elements());
                        return null;
                    }));
            fault("a tensor that writes what overlaps", fails("ASG-18", "ASG-35", "ASG-36"),
                    aTensorThatWritesWhatOverlaps());
            fault("a source in the same memory that is refused", fails("ARI-23", "ASG-19", "OVL-2"),
                    IN_TENSORS.at(Indexing.class, "assign", call -> {
                        call.proceed();
                        if (call.argument(2) instanceof Tensor source
                                && source.elements().hasStorageOf(((Tensor) call.argument(0)).elements())) {
                            throw new TensorException(ErrorKind.OVERLAPPING_MEMORY, "setitem: the memory is the same");
                        }
                        return null;
                    }));
        }

        /** Writes each element before the next one is read; which are selected is asked of an array of their places. */
        private static void writeOneByOne(StridedElements target, AdvancedIndex parts, StridedElements source) {
            Layout numbered = Layout.contiguous(StrideRule.NUMPY, target.shape());
            StridedElements places = StridedElements.ofIntegers("test",
                    LongStream.range(0, numbered.count()).toArray(), ElementCodec.of(DType.INT64), numbered);
            StridedElements selected = parts.plan(numbered).gather("test", places, StrideRule.NUMPY);
            long[] to = selected.integers("test");
            target.layout().replaceByOffsets(to);
            long[] from = source.layout().broadcastTo("test", selected.shape()).offsets();
            for (int pick = 0; pick < to.length; pick++) {
                target.view(Layout.single(to[pick])).assign("test", source.view(Layout.single(from[pick])));
            }
        }

        private static Break[] aTensorThatWritesWhatOverlaps() {
            Fault ignored = instead(ErrorKind.OVERLAPPING_MEMORY, NOTHING);
            return new Break[]{IN_TENSORS.at(Indexing.class, "assign", ignored),
                    IN_TENSORS.at(Filling<Tensor>::copyFrom, ignored)};
        }
    }

    @Nested
    class Functions extends FaultTable {

        @Override
        void faults() {
            fault("copy_ that writes in vain", fails("ASG-20", "DEV-65"),
                    IN_TENSORS.at(Filling<Tensor>::copyFrom, BrokenAssignmentTest::writeInVain));
            fault("fill_ that writes in vain", fails("ASG-22"),
                    IN_TENSORS.at(Filling<Tensor>::fill, BrokenAssignmentTest::writeInVain));
            fault("zero_ that writes in vain", fails("ASG-22"),
                    IN_TENSORS.at(Filling<Tensor>::zero, BrokenAssignmentTest::writeInVain));
            fault("masked_fill_ that writes in vain", fails("ASG-23"),
                    IN_TENSORS.at(Filling<Tensor>::maskedFill, BrokenAssignmentTest::writeInVain));
            fault("index_fill_ that writes in vain", fails("ASG-24"),
                    IN_TENSORS.at(Filling<Tensor>::indexFill, BrokenAssignmentTest::writeInVain));
            fault("index_put_ that writes in vain", fails("ASG-25"),
                    IN_TENSORS.at(Filling<Tensor>::indexPut, BrokenAssignmentTest::writeInVain));
            fault("np.copyto that writes in vain", fails("ASG-28"),
                    IN_ARRAYS.at(Putting<NdArray>::copyTo, BrokenAssignmentTest::writeInVain));
            fault("ndarray.fill that writes in vain", fails("ASG-30"),
                    IN_ARRAYS.at(Putting<NdArray>::fill, BrokenAssignmentTest::writeInVain));
            fault("np.put that writes in vain", fails("ASG-31"),
                    IN_ARRAYS.at(Putting<NdArray>::put, BrokenAssignmentTest::writeInVain));
            fault("np.putmask that writes in vain", fails("ASG-32"),
                    IN_ARRAYS.at(Putting<NdArray>::putMask, BrokenAssignmentTest::writeInVain));
            fault("np.put_along_axis that does nothing without an axis", fails("ASG-39"),
                    IN_ARRAYS.at(Putting<NdArray>::putAlong,
                            call -> call.argument(3).equals(OptionalLong.empty()) ? null : call.proceed()));
            fault("index_copy_ that takes a negative index", fails("ASG-40"), IN_TENSORS.at(Filling<Tensor>::indexCopy,
                    instead(ErrorKind.INDEX_OUT_OF_RANGE, NOTHING)));
            fault("np.place that writes in vain", fails("ASG-33"),
                    IN_ARRAYS.at(Putting<NdArray>::place, BrokenAssignmentTest::writeInVain));
            fault("copy that grows is ignored", fails("ASG-21"),
                    IN_TENSORS.at(Filling<Tensor>::copyFrom, instead(ErrorKind.SHAPE_MISMATCH, NOTHING)));
            fault("a number that a function takes although the dtype does not", fails("ASG-26", "ASG-34"),
                    aNumberThatAFunctionTakesAlthoughTheDtypeDoesNot());
            fault("a leaf that is zeroed", fails("ASG-27"), IN_TENSORS.at(Filling<Tensor>::zero,
                    call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
            fault("copyto that casts whatever is lost", fails("ASG-29"),
                    IN_ARRAYS.at(Putting<NdArray>::copyTo, call -> call.method().invoke(call.target(),
                            call.argument(0), call.argument(1), Casting.UNSAFE, call.argument(3))));
        }

        private static Break[] aNumberThatAFunctionTakesAlthoughTheDtypeDoesNot() {
            Fault ignored = instead(ErrorKind.VALUE_OUT_OF_RANGE, NOTHING);
            return new Break[]{IN_TENSORS.at(Filling<Tensor>::fill, ignored),
                    IN_TENSORS.at(Filling<Tensor>::maskedFill, ignored),
                    IN_TENSORS.at(Filling<Tensor>::indexFill, ignored)};
        }

    }
}
