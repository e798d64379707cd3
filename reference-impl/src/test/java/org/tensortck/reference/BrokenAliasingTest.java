package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.view.NumPyShapes;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchShapes;
import org.tensortck.spi.Library;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.array.ArrayPrototypes;
import org.tensortck.spi.array.ArrayRepeating;
import org.tensortck.spi.array.ArrayShapes;
import org.tensortck.spi.array.ArraySplitting;
import org.tensortck.spi.array.ComplexArrays;
import org.tensortck.spi.array.Taking;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.common.ComplexParts;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.common.Rearranging;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.tensor.Contiguity;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.tensor.NamedCasts;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.tensor.TensorPrototypes;
import org.tensortck.spi.tensor.TensorShapes;
import org.tensortck.spi.tensor.TensorSplitting;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.UnaryOperation;

/**
 * Breaks the relation of results to their arguments, in all layouts or in some. Only the cases of the chapter run: those of
 * other chapters have faults of their own.
 */
class BrokenAliasingTest {
    private static final String CHAPTER = "ALI-";
    private static final TorchShapes TENSOR_SHAPES = new TorchShapes();
    private static final NumPyShapes ARRAY_SHAPES = new NumPyShapes();

    /** A table of faults that only the cases of the chapter are run for. */
    abstract static class AliasingFaults extends FaultTable {

        final void aliasing(String description, Set<String> expected, Break... breaks) {
            fault(description, expected, () -> BrokenReference.runChapter(CHAPTER, breaks));
        }
    }

    private static long[] shape(Object object) {
        return object instanceof Tensor tensor ? TENSORS.shape(tensor) : ARRAYS.shape((NdArray) object);
    }

    private static Object itself(Call call) {
        return call.argument(0);
    }

    private static Object viewOfArgument(Call call) {
        return SameMemory.another(call.argument(0));
    }

    private static boolean isOwnShape(Call call) {
        return Arrays.equals((long[]) call.argument(1), shape(call.argument(0)));
    }

    private static Fault copyingOf(Copying copying, Fault fault) {
        return FaultTable.when(call -> call.argument(0) instanceof SharedMemory && call.arguments().contains(copying),
                fault);
    }

    @Nested
    class OfTensors extends AliasingFaults {

        @Override
        void faults() {
            aliasing("an axis that is added to a copy", fails("ALI-1"),
                    IN_TENSORS.at(UnitAxes.class, "unsqueeze", SameMemory::copied));
            aliasing("a narrowed tensor that is copied", fails("ALI-2"),
                    IN_TENSORS.at(TensorSplitting<Tensor>::narrow, SameMemory::copied));
            aliasing("a view that copies where it should fail", fails("ALI-3"),
                    IN_TENSORS.at(TensorShapes.class, "view", BrokenReference.instead(ErrorKind.SHAPE_MISMATCH,
                            call -> TENSOR_SHAPES.reshape((Tensor) call.argument(0), (long[]) call.argument(1)))));
            aliasing("a reshape to one axis that copies", fails("ALI-4"), IN_TENSORS.at(TensorShapes.class, "reshape",
                    when(call -> Arrays.equals((long[]) call.argument(1), new long[]{-1}),
                            SameMemory::copied)));
            aliasing("flatten that makes a new tensor of a vector", fails("ALI-5"),
                    IN_TENSORS.at(TensorShapes<Tensor>::flatten, SameMemory::anotherForTheSame));
            aliasing("ravel that leaves gaps", fails("ALI-6"), IN_TENSORS.at(TensorShapes<Tensor>::ravel,
                    call -> TENSOR_SHAPES.reshape((Tensor) call.argument(0), -1)));
            aliasing("a reshape to its own shape that does nothing", fails("ALI-7"),
                    IN_TENSORS.at(TensorShapes.class, "reshape",
                            when(BrokenAliasingTest::isOwnShape, BrokenAliasingTest::itself)));
            aliasing("contiguous that always copies", fails("ALI-8"),
                    IN_TENSORS.at(Contiguity<Tensor>::contiguous, SameMemory::copied));
            aliasing("a cast to its own dtype that is a view", fails("ALI-9"),
                    IN_TENSORS.at(NamedCasts<Tensor>::typeAs, SameMemory::anotherForTheSame));
            aliasing("tensors of one shape that are broadcast to views", fails("ALI-10"),
                    IN_TENSORS.at(Broadcasting<Tensor>::broadcastTogether, changed((tensors,
                            _) -> ((List<?>) tensors).stream().map(SameMemory::another).toList())));
            aliasing("the conjugate of a real tensor that is a view", fails("ALI-11"),
                    IN_TENSORS.at(ComplexParts<Tensor>::conjugate, SameMemory::anotherForTheSame));
            aliasing("atleast that makes a new tensor of one with the axes", fails("ALI-12"),
                    IN_TENSORS.at(UnitAxes<Tensor>::atLeast, SameMemory::anotherForTheSame));
            aliasing("a clone that shares", fails("ALI-13"),
                    IN_TENSORS.at(Library<Tensor>::copy, BrokenAliasingTest::viewOfArgument));
            aliasing("detach that copies", fails("ALI-14"),
                    IN_TENSORS.at(Graphs<Tensor>::detach, SameMemory::copied));
            aliasing("an absolute value that is the tensor", fails("ALI-15"),
                    IN_TENSORS.at(Arithmetic.class, "apply", when(
                            call -> call.argument(0) == UnaryOperation.ABSOLUTE,
                            call -> ((Operand.Of<?>) call.argument(1)).object())));
            aliasing("a sum of single elements that is a view", fails("ALI-16"),
                    IN_TENSORS.at(CumulativeSums<Tensor>::cumulativeSum, BrokenAliasingTest::viewOfArgument));
            aliasing("a single joined tensor that is returned", fails("ALI-17"),
                    IN_TENSORS.at(Joining<Tensor>::concatenate,
                            call -> ((List<?>) call.argument(0)).getFirst()));
            aliasing("selected indices that are a view", fails("ALI-18"), IN_TENSORS.at(Gathering<Tensor>::indexSelect,
                    call -> TENSORS.select((Tensor) call.argument(0), List.of(new Index.Range(OptionalLong.empty(),
                            OptionalLong.of(1), OptionalLong.empty())))));
            aliasing("a tensor like another that is a view of it", fails("ALI-19"),
                    IN_TENSORS.at(TensorPrototypes<Tensor>::fullLike, BrokenAliasingTest::viewOfArgument));
        }
    }

    @Nested
    class AcrossLibraries extends AliasingFaults {

        @Override
        void faults() {
            aliasing("numpy that copies", fails("ALI-20"), IN_TENSORS.at(MemoryExport<Tensor>::share,
                    call -> call.proceedWith(TENSORS.copy((Tensor) call.argument(0)))));
            aliasing("an array of a tensor that shares", fails("ALI-21"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", copyingOf(Copying.ALWAYS,
                            call -> ARRAYS.adopt((SharedMemory) call.argument(0)))));
            aliasing("from numpy that copies", fails("ALI-20", "ALI-22"), IN_TENSORS.at(MemoryImport<Tensor>::adopt,
                    SameMemory::copied));
            aliasing("asarray that copies a 0-d array", fails("ALI-23"), IN_TENSORS.at(TensorConversions.class,
                    "asArray", when(call -> call.argument(0) instanceof SharedMemory memory
                            && memory.shape().length == 0, SameMemory::copied)));
            aliasing("a tensor of an array that shares", fails("ALI-24"),
                    IN_TENSORS.at(Interchange.class, "tensor", when(call -> call.argument(0) instanceof SharedMemory,
                            call -> TENSORS.adopt((SharedMemory) call.argument(0)))));
            aliasing("DLPack that copies", fails("ALI-20", "ALI-25"),
                    IN_TENSORS.at(Dlpack<Tensor>::fromDlpack, SameMemory::copied));
            aliasing("a buffer that is copied", fails("ALI-26"),
                    IN_ARRAYS.at(Buffers<NdArray>::fromBuffer, SameMemory::copied));
        }
    }

    @Nested
    class OfArrays extends AliasingFaults {

        @Override
        void faults() {
            aliasing("swapped axes that are copied", fails("ALI-27"),
                    IN_ARRAYS.at(Views<NdArray>::swapAxes, SameMemory::copied));
            aliasing("squeeze that makes a new array where nothing changes", fails("ALI-28"),
                    IN_ARRAYS.at(UnitAxes.class, "squeeze", SameMemory::anotherForTheSame));
            aliasing("pieces that are copied", fails("ALI-29"), IN_ARRAYS.at(ArraySplitting<NdArray>::unstack,
                    changed((pieces, _) -> ((List<?>) pieces).stream().map(SameMemory::copy).toList())));
            aliasing("a rotation that copies", fails("ALI-30"),
                    IN_ARRAYS.at(Rearranging<NdArray>::rot90, SameMemory::copied));
            aliasing("a reshape in column-major order that copies", fails("ALI-31"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape, when(call -> call.arguments().contains(MemoryOrder.F),
                            SameMemory::copied)));
            aliasing("a reshape that copies where it should fail", fails("ALI-32"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape, BrokenReference.instead(ErrorKind.SHAPE_MISMATCH,
                            call -> ARRAY_SHAPES.reshape((NdArray) call.argument(0), (long[]) call.argument(1),
                                    (MemoryOrder) call.argument(2), Optional.empty()))));
            aliasing("ravel that leaves gaps", fails("ALI-33"), IN_ARRAYS.at(ArrayShapes<NdArray>::ravel,
                    when(call -> call.argument(1) == MemoryOrder.C, call -> ARRAY_SHAPES.reshape(
                            (NdArray) call.argument(0), new long[]{-1}, MemoryOrder.C, Optional.empty()))));
            aliasing("a reshape to its own shape that does nothing", fails("ALI-34"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape,
                            when(call -> isOwnShape(call) && !call.arguments().contains(Optional.of(true)),
                                    BrokenAliasingTest::itself)));
            aliasing("asarray that makes a new array where nothing changes", fails("ALI-35"),
                    IN_ARRAYS.at(ArrayConversions.class, "array",
                            when(call -> call.argument(3) == MemoryOrder.K, SameMemory::anotherForTheSame)));
            aliasing("astype that makes a new array where nothing changes", fails("ALI-36"),
                    IN_ARRAYS.at(ArrayConversions<NdArray>::asType, SameMemory::anotherForTheSame));
            aliasing("ascontiguousarray that always copies", fails("ALI-36"),
                    IN_ARRAYS.at(ArrayConversions<NdArray>::contiguous, SameMemory::copied));
            aliasing("flatten that shares", fails("ALI-37"), IN_ARRAYS.at(ArrayShapes<NdArray>::flatten,
                    call -> ARRAY_SHAPES.ravel((NdArray) call.argument(0), (MemoryOrder) call.argument(1))));
            aliasing("the real part of a real array that is a view", fails("ALI-38"),
                    IN_ARRAYS.at(ComplexParts<NdArray>::real, SameMemory::anotherForTheSame));
            aliasing("the conjugate of a real array that is the array", fails("ALI-39"),
                    IN_ARRAYS.at(ComplexArrays<NdArray>::conjugateOf, BrokenAliasingTest::itself));
            aliasing("a sum of single elements that is a view", fails("ALI-40"),
                    IN_ARRAYS.at(CumulativeSums<NdArray>::cumulativeSum, BrokenAliasingTest::viewOfArgument));
            aliasing("a tile that is a view", fails("ALI-41"),
                    IN_ARRAYS.at(ArrayRepeating<NdArray>::tile, BrokenAliasingTest::viewOfArgument));
            aliasing("taken elements that are a view", fails("ALI-42"),
                    IN_ARRAYS.at(Taking<NdArray>::takeAlong, BrokenAliasingTest::viewOfArgument));
            aliasing("an array like another that is a view of it", fails("ALI-43"),
                    IN_ARRAYS.at(ArrayPrototypes<NdArray>::fullLike, BrokenAliasingTest::viewOfArgument));
        }
    }
}
