package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.view.NumPyShapes;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchShapes;
import org.tensortck.reference.torch.view.ViewFunctions;
import org.tensortck.spi.array.ArrayFlags;
import org.tensortck.spi.array.ArrayShapes;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.tensor.Contiguity;
import org.tensortck.spi.tensor.InPlaceViews;
import org.tensortck.spi.tensor.TensorShapes;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;

/** Breaks the order of axes, shapes, axes of length one, repeated elements and contiguity; as {@link BrokenReferenceTest}. */
class BrokenViewsTest {
    private static final TorchShapes TENSOR_SHAPES = new TorchShapes();
    private static final NumPyShapes ARRAY_SHAPES = new NumPyShapes();

    private static Layout layout(Object object) {
        return (object instanceof Tensor tensor ? tensor.elements() : ((NdArray) object).elements()).layout();
    }

    /** Does nothing where something is refused. */
    private static Fault taking(ErrorKind kind) {
        return call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                    return call.argument(0);
                }
                throw e;
            }
        };
    }

    @Nested
    class OrderOfAxes extends FaultTable {

        @Override
        void faults() {
            fault("a permutation of a tensor that copies", fails("VIW-1"),
                    IN_TENSORS.at(Views.class, "permute", SameMemory::copied));
            fault("an array whose swapped axes are copied", fails("VIW-2"),
                    IN_ARRAYS.at(Views<NdArray>::swapAxes, SameMemory::copied));
            fault("an axis that is taken modulo the rank", fails("VIW-4"),
                    IN_TENSORS.at(Views<Tensor>::swapAxes, taking(ErrorKind.INDEX_OUT_OF_RANGE)));
            fault("an axis that may be named twice", fails("VIW-5"),
                    IN_TENSORS.at(Views.class, "permute", taking(ErrorKind.INVALID_ARGUMENT)));
            fault("a vector that is its own matrix transpose", fails("VIW-6"),
                    IN_ARRAYS.at(Views<NdArray>::matrixTranspose, taking(ErrorKind.SHAPE_MISMATCH)));
        }
    }

    @Nested
    class ShapesOfTensors extends FaultTable {

        @Override
        void faults() {
            fault("a reshape that always copies", fails("VIW-7", "VIW-8", "VIW-14"),
                    IN_TENSORS.at(TensorShapes.class, "reshape", SameMemory::copied));
            fault("a reshape that copies whatever has gaps", fails("VIW-8"),
                    IN_TENSORS.at(TensorShapes.class, "reshape",
                            call -> layout(call.argument(0)).isContiguous()
                                    ? call.proceed()
                                    : SameMemory.copied(call)));
            fault("raveling that leaves gaps", fails("VIW-9"), IN_TENSORS.at(TensorShapes<Tensor>::ravel,
                    call -> TENSOR_SHAPES.reshape((Tensor) call.argument(0), -1)));
            fault("a view that copies where it has to", fails("VIW-10"),
                    IN_TENSORS.at(TensorShapes.class, "view", call -> {
                        long[] shape = (long[]) call.argument(1);
                        return TENSOR_SHAPES.reshape((Tensor) call.argument(0), shape);
                    }));
            fault("flattening that makes a new tensor of a vector", fails("VIW-11", "VIW-44"),
                    IN_TENSORS.at(TensorShapes<Tensor>::flatten, SameMemory::anotherForTheSame));
            fault("a shape that takes some of the elements", fails("VIW-13"),
                    IN_TENSORS.at(TensorShapes.class, "reshape", taking(ErrorKind.SHAPE_MISMATCH)));
            fault("a length that is not inferred", fails("VIW-12"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape, call -> {
                        long[] shape = (long[]) call.argument(1);
                        boolean refused = call.argument(2) == MemoryOrder.C
                                && Arrays.stream(shape).anyMatch(length -> length < 0);
                        if (refused) {
                            throw new InvocationTargetException(
                                    new TensorException(ErrorKind.SHAPE_MISMATCH, "reshape: a length is negative"));
                        }
                        return call.proceed();
                    }));
            fault("a new axis with stride zero", fails("VIW-15"), IN_TENSORS.at(UnitAxes.class, "unsqueeze", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                int axis = Axes.at("unsqueeze", layout(tensor).rank() + 1, ((long[]) call.argument(1))[0]);
                return layout(tensor).rank() == 0
                        ? call.proceed()
                        : tensor.view(layout -> layout.withUnitAxis(axis, 0), ViewFunctions.UNSQUEEZE);
            }));
        }
    }

    @Nested
    class ShapesOfArrays extends FaultTable {

        @Override
        void faults() {
            fault("a reshape that always copies", fails("VIW-14", "VIW-16", "VIW-17", "VIW-20"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape, SameMemory::copied));
            fault("a reshape that turns round what runs backwards", fails("VIW-17"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape, call -> {
                        NdArray array = (NdArray) call.argument(0);
                        boolean backwards = Arrays.stream(layout(array).strides()).anyMatch(stride -> stride < 0);
                        return backwards ? SameMemory.copied(call) : call.proceed();
                    }));
            fault("a reshape that ignores copy", fails("VIW-19"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape,
                            call -> ARRAY_SHAPES.reshape((NdArray) call.argument(0), (long[]) call.argument(1),
                                    (MemoryOrder) call.argument(2), Optional.empty())));
            fault("a reshape that knows row major order only", fails("VIW-20"),
                    IN_ARRAYS.at(ArrayShapes<NdArray>::reshape, call -> call.argument(3).equals(Optional.empty())
                            ? ARRAY_SHAPES.reshape((NdArray) call.argument(0), (long[]) call.argument(1),
                                    MemoryOrder.C, Optional.empty())
                            : call.proceed()));
            fault("raveling in row major order only", fails("VIW-21"), IN_ARRAYS.at(ArrayShapes<NdArray>::ravel,
                    call -> ARRAY_SHAPES.ravel((NdArray) call.argument(0), MemoryOrder.C)));
            fault("flattening without a copy", fails("VIW-22"), IN_ARRAYS.at(ArrayShapes<NdArray>::flatten,
                    call -> ARRAY_SHAPES.ravel((NdArray) call.argument(0), (MemoryOrder) call.argument(1))));
            fault("a shape that cannot be set", fails("VIW-23"),
                    IN_ARRAYS.at(ArrayShapes.class, "setShape", _ -> null));
        }
    }

    @Nested
    class OfUnitAxes extends FaultTable {

        @Override
        void faults() {
            fault("a longer axis of an array that is kept", fails("VIW-26"),
                    IN_ARRAYS.at(UnitAxes.class, "squeeze", taking(ErrorKind.SHAPE_MISMATCH)));
            fault("a new axis that copies", fails("VIW-27"),
                    IN_TENSORS.at(UnitAxes.class, "unsqueeze", SameMemory::copied));
            fault("new axes that copy", fails("VIW-28"),
                    IN_ARRAYS.at(UnitAxes.class, "unsqueeze", SameMemory::copied));
            fault("a new object for what has enough axes", fails("VIW-29"),
                    IN_ARRAYS.at(UnitAxes<NdArray>::atLeast, SameMemory::anotherForTheSame));
        }
    }

    @Nested
    class RepeatedElements extends FaultTable {

        @Override
        void faults() {
            fault("shapes that are aligned at the first axis", fails("VIW-30"),
                    IN_TENSORS.at(Broadcasting<Tensor>::broadcastShapes,
                            changed((shape, _) -> ((long[]) shape).length > 3 ? new long[]{1} : shape)));
            fault("an expanded tensor with elements of its own", fails("LIF-13", "VIW-31"),
                    IN_TENSORS.at(Broadcasting.class, "broadcastTo", SameMemory::copied));
            fault("an array of an expanded tensor that is read only", fails("VIW-35"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, changed((shared, _) -> {
                        SharedMemory memory = (SharedMemory) shared;
                        boolean repeats = Arrays.stream(memory.byteStrides()).anyMatch(byteStride -> byteStride == 0);
                        return memory.toBuilder().readOnly(repeats).build();
                    })));
            fault("a broadcast array that can be written", fails("VIW-32"),
                    IN_ARRAYS.at(Broadcasting.class, "broadcastTo", call -> {
                        NdArray array = (NdArray) call.argument(0);
                        return array.view(layout(call.proceed()));
                    }));
            fault("shapes that do not fit and are ignored", fails("VIW-33"),
                    IN_TENSORS.at(Broadcasting.class, "broadcastTo", taking(ErrorKind.SHAPE_MISMATCH)));
        }
    }

    @Nested
    class OfContiguity extends FaultTable {

        @Override
        void faults() {
            fault("a stride that is never used but compared", fails("VIW-37"),
                    IN_TENSORS.at(Contiguity<Tensor>::isContiguous, call -> {
                        Layout layout = layout(call.argument(0));
                        return Arrays.equals(layout.strides(), StrideRule.TORCH.fresh(layout.shape()));
                    }));
            fault("column major that means transposed", fails("VIW-38"), IN_ARRAYS.at(
                    ArrayFlags<NdArray>::isFortranContiguous, call -> !layout(call.argument(0)).isContiguous()));
            fault("contiguous that always copies", fails("VIW-39", "VIW-44"),
                    IN_TENSORS.at(Contiguity<Tensor>::contiguous, SameMemory::copied));
            fault("an array that packs what has more than three axes", fails("VIW-41"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, changed((shared, _) -> {
                        SharedMemory memory = (SharedMemory) shared;
                        return memory.shape().length > 3
                                ? ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory)))
                                : memory;
                    })));
            fault("a stride of one axis in bytes", fails("VIW-51"), IN_TENSORS.at(Contiguity<Tensor>::stride,
                    changed((stride, arguments) -> (Long) stride
                            * ((Tensor) arguments[0]).elements().dtype().byteSize())));
            fault("contiguous that never copies", fails("VIW-40"),
                    IN_TENSORS.at(Contiguity<Tensor>::contiguous, call -> call.argument(0)));
        }
    }

    @Nested
    class InPlace extends FaultTable {

        @Override
        void faults() {
            fault("axes that do not change in place", fails("VIW-42"),
                    IN_TENSORS.at(InPlaceViews<Tensor>::swapAxesInPlace, call -> {
                        call.proceed();
                        return call.proceed();
                    }));
            fault("a leaf that can be transposed in place", fails("VIW-43"),
                    IN_TENSORS.at(InPlaceViews<Tensor>::transposeMatrixInPlace, taking(ErrorKind.REQUIRES_GRAD)));
            fault("a view that leaves the graph", fails("VIW-44"),
                    IN_TENSORS.at(TensorShapes<Tensor>::ravel, changed((view, _) -> TENSORS.detach((Tensor) view))));
        }
    }
}
