package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.view.NumPySplitting;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchDiagonals;
import org.tensortck.reference.torch.view.TorchSplitting;
import org.tensortck.reference.torch.view.TorchWindows;
import org.tensortck.spi.array.ArraySplitting;
import org.tensortck.spi.array.ArrayWindows;
import org.tensortck.spi.common.Diagonals;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.tensor.TensorSplitting;
import org.tensortck.spi.tensor.TensorWindows;
import org.tensortck.spi.value.Cuts;

/** Breaks splitting, diagonals and windows; as {@link BrokenReferenceTest}. */
class BrokenSplittingTest {

    private static Object copyOfTensor(Call call) throws ReflectiveOperationException {
        return TENSORS.copy((Tensor) call.proceed());
    }

    private static Object copiesOfTensors(Call call) throws ReflectiveOperationException {
        return tensors(call.proceed()).stream().map(TENSORS::copy).toList();
    }

    private static Object copiesOfArrays(Call call) throws ReflectiveOperationException {
        return arrays(call.proceed()).stream().map(ARRAYS::copy).toList();
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Tensor> tensors(Object pieces) {
        return (List<Tensor>) pieces;
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<NdArray> arrays(Object pieces) {
        return (List<NdArray>) pieces;
    }

    /** Returns the array with another answer to whether it is read-only. */
    private static NdArray readOnly(Object array, boolean readOnly) {
        NdArray other = NdArray.owning(((NdArray) array).elements());
        return readOnly ? other.asReadOnly() : other;
    }

    /** Returns what the call does, or something else in place of a refusal of one kind. */
    private static Object instead(ErrorKind kind, Call call, Object other) throws ReflectiveOperationException {
        try {
            return call.proceed();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                return other;
            }
            throw e;
        }
    }

    @Nested
    class OfTensors extends FaultTable {

        @Override
        void faults() {
            fault("split that copies", fails("PCE-1", "PCE-2"),
                    IN_TENSORS.at(TensorSplitting.class, "split", BrokenSplittingTest::copiesOfTensors));
            fault("split by a number of pieces", fails("PCE-1"), IN_TENSORS.at(TensorSplitting.class, "split", call -> {
                boolean byLength = call.argument(1) instanceof Long length && length > 0;
                return byLength
                        ? new TorchSplitting().tensorSplit((Tensor) call.argument(0),
                                new Cuts.Sections((Long) call.argument(1)), (Long) call.argument(2))
                        : call.proceed();
            }));
            fault("split by lengths that do not add up", fails("PCE-2"),
                    IN_TENSORS.at(TensorSplitting.class, "split", call -> call.argument(1) instanceof long[]
                            ? instead(ErrorKind.SHAPE_MISMATCH, call, List.of(call.argument(0)))
                            : call.proceed()));
            fault("chunk that gives as many as asked for", fails("PCE-3"),
                    IN_TENSORS.at(TensorSplitting<Tensor>::chunk, call -> {
                        long chunks = (Long) call.argument(1);
                        Tensor tensor = (Tensor) call.argument(0);
                        return chunks > 0 && tensor.elements().layout().rank() > 0
                                ? new TorchSplitting().tensorSplit(tensor, new Cuts.Sections(chunks),
                                        (Long) call.argument(2))
                                : call.proceed();
                    }));
            fault("tensor split that copies", fails("PCE-4"),
                    IN_TENSORS.at(TensorSplitting<Tensor>::tensorSplit, BrokenSplittingTest::copiesOfTensors));
            fault("unbind that keeps the dimension", fails("PCE-5"),
                    IN_TENSORS.at(TensorSplitting<Tensor>::unbind, call -> {
                        Tensor tensor = (Tensor) call.argument(0);
                        return tensor.elements().layout().rank() == 0
                                ? call.proceed()
                                : new TorchSplitting().split(tensor, 1, (Long) call.argument(1));
                    }));
            fault("select that clips", fails("PCE-6"), IN_TENSORS.at(TensorSplitting<Tensor>::selectPosition, call -> {
                Tensor tensor = (Tensor) call.argument(0);
                boolean past = tensor.elements().layout().rank() == 2 && (Long) call.argument(2) == 2;
                return past
                        ? new TorchSplitting().selectPosition(tensor, 0, 1)
                        : call.proceed();
            }));
            fault("narrow that copies", fails("PCE-7"),
                    IN_TENSORS.at(TensorSplitting<Tensor>::narrow, BrokenSplittingTest::copyOfTensor));
            fault("a piece outside the graph", fails("PCE-22", "PCE-23"),
                    IN_TENSORS.at(TensorSplitting.class, "split", call -> tensors(call.proceed()).stream()
                            .map(Tensor::detach).toList()));
            fault("pieces of a member of the graph that can be written", fails("PCE-23"),
                    IN_TENSORS.at(TensorSplitting<Tensor>::chunk, call -> tensors(call.proceed()).stream()
                            .map(piece -> ((Tensor) call.argument(0))
                                    .view(_ -> piece.elements().layout(), "SplitBackward0"))
                            .toList()));
        }
    }

    @Nested
    class OfArrays extends FaultTable {

        @Override
        void faults() {
            fault("split that copies", fails("PCE-8"),
                    IN_ARRAYS.at(ArraySplitting<NdArray>::split, BrokenSplittingTest::copiesOfArrays));
            fault("split that takes any number", fails("PCE-8"),
                    IN_ARRAYS.at(ArraySplitting<NdArray>::split, call -> new NumPySplitting()
                            .arraySplit((NdArray) call.argument(0), (Cuts) call.argument(1), (Long) call.argument(2))));
            fault("array split that makes the last piece longer", fails("PCE-9"),
                    IN_ARRAYS.at(ArraySplitting<NdArray>::arraySplit, call -> {
                        NdArray array = (NdArray) call.argument(0);
                        boolean sections = call.argument(1) instanceof Cuts.Sections(long count) && count == 3;
                        return sections
                                ? new NumPySplitting().arraySplit(array, new Cuts.Before(List.of(2L, 4L)), 0)
                                : call.proceed();
                    }));
            fault("hsplit of the first axis", fails("PCE-10"), IN_ARRAYS.at(ArraySplitting<NdArray>::hsplit, call -> {
                NdArray array = (NdArray) call.argument(0);
                return array.elements().layout().rank() == 3
                        ? new NumPySplitting().split(array, (Cuts) call.argument(1), 0)
                        : call.proceed();
            }));
            fault("unstack that copies", fails("PCE-11"),
                    IN_ARRAYS.at(ArraySplitting<NdArray>::unstack, BrokenSplittingTest::copiesOfArrays));
        }
    }

    @Nested
    class DiagonalsAndWindows extends FaultTable {

        @Override
        void faults() {
            fault("a diagonal of a tensor that copies", fails("PCE-12"),
                    IN_TENSORS.at(Diagonals<Tensor>::diagonal, BrokenSplittingTest::copyOfTensor));
            fault("a diagonal of an array that can be written", fails("PCE-13"),
                    IN_ARRAYS.at(Diagonals<NdArray>::diagonal, call -> readOnly(call.proceed(), false)));
            fault("a diagonal of an array that copies", fails("PCE-13"), IN_ARRAYS.at(Diagonals<NdArray>::diagonal,
                    call -> readOnly(ARRAYS.copy((NdArray) call.proceed()), true)));
            fault("diag of a tensor that is a view", fails("PCE-14"), IN_TENSORS.at(Diagonals<Tensor>::diag, call -> {
                Tensor tensor = (Tensor) call.argument(0);
                return tensor.elements().layout().rank() == 2
                        ? new TorchDiagonals().diagonal(tensor, (Long) call.argument(1), 0, 1)
                        : call.proceed();
            }));
            fault("diag of an array that copies", fails("PCE-15"),
                    IN_ARRAYS.at(Diagonals<NdArray>::diag, call -> ARRAYS.copy((NdArray) call.proceed())));
            fault("windows of a tensor that copy", fails("PCE-16"),
                    IN_TENSORS.at(TensorWindows<Tensor>::unfold, BrokenSplittingTest::copyOfTensor));
            fault("unfold that takes a step of 0 for 1", fails("PCE-16"),
                    IN_TENSORS.at(TensorWindows<Tensor>::unfold, call -> (Long) call.argument(3) == 0
                            ? new TorchWindows().unfold((Tensor) call.argument(0), (Long) call.argument(1),
                                    (Long) call.argument(2), 1)
                            : call.proceed()));
            fault("windows of an array that can be written", fails("PCE-17"),
                    IN_ARRAYS.at(ArrayWindows<NdArray>::slidingWindowView, call -> readOnly(call.proceed(), false)));
            fault("windows of an array that can never be written", fails("PCE-17", "PCE-21"),
                    IN_ARRAYS.at(ArrayWindows<NdArray>::slidingWindowView, call -> readOnly(call.proceed(), true)));
        }
    }

    @Nested
    class AnyStrides extends FaultTable {

        private static final Fault OFFSET_OF_THE_PART = call -> {
            Tensor tensor = (Tensor) call.argument(0);
            long start = tensor.elements().layout().offset();
            OptionalLong offset = (OptionalLong) call.argument(3);
            return start == 0 || offset.isEmpty()
                    ? call.proceed()
                    : new TorchWindows().asStrided(tensor, (long[]) call.argument(1), (long[]) call.argument(2),
                            OptionalLong.of(start));
        };

        @Override
        void faults() {
            fault("an offset that is not counted from the storage", fails("PCE-18"),
                    IN_TENSORS.at(TensorWindows<Tensor>::asStrided, OFFSET_OF_THE_PART));
            fault("bounds that are not checked", fails("PCE-18"), IN_TENSORS.at(TensorWindows<Tensor>::asStrided,
                    call -> instead(ErrorKind.INVALID_MEMORY, call, call.argument(0))));
            fault("as strided of an array that copies", fails("PCE-19"),
                    IN_ARRAYS.at(ArrayWindows<NdArray>::asStrided, call -> {
                        NdArray view = (NdArray) call.proceed();
                        return readOnly(ARRAYS.copy(view), view.isReadOnly());
                    }));
            fault("as strided of an array that ignores writeable", fails("PCE-19"),
                    IN_ARRAYS.at(ArrayWindows<NdArray>::asStrided, call -> readOnly(call.proceed(), false)));
            fault("numpy that copies what overlaps itself", fails("PCE-20"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, changed((memory, arguments) -> {
                        Layout layout = ((Tensor) arguments[0]).elements().layout();
                        boolean windows = layout.rank() > 1 && layout.stride(layout.rank() - 1) == layout.stride(
                                layout.rank() - 2) && layout.length(layout.rank() - 1) > 1;
                        return windows ? TENSORS.share(TENSORS.copy((Tensor) arguments[0])) : memory;
                    })));
        }
    }
}
