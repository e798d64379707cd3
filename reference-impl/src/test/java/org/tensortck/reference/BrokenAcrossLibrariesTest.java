package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.graph.Gradients;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.tensor.TensorBases;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** Breaks operations with tensors and arrays, and conversions at the edge of the graph; as {@link BrokenReferenceTest}. */
class BrokenAcrossLibrariesTest {
    private static final Fault NOTHING = _ -> null;
    private static final Device META_0 = new Device(Device.META.type(), 0);

    /** Returns whether an operand is an array over memory of a tensor. */
    private static boolean isOverTensor(Object operand) {
        return operand instanceof Operand.Of<?>(Object array) && array instanceof NdArray over && !over.ownsMemory()
                && over.base().isEmpty();
    }

    private static NdArray array(Object operand) {
        return (NdArray) ((Operand.Of<?>) operand).object();
    }

    private static boolean isSumWithTensor(Call call) {
        return call.argument(0) == BinaryOperation.ADD && isOverTensor(call.argument(1));
    }

    @Nested
    class Operations extends FaultTable {

        @Override
        void faults() {
            fault("a sum with an array over a tensor in the dtype of the tensor", fails("ARI-40", "ARI-42"),
                    IN_ARRAYS.at(Arithmetic.class, "apply",
                            when(BrokenAcrossLibrariesTest::isSumWithTensor, changed((sum, arguments) -> ((NdArray) sum)
                                    .astype(array(arguments[1]).elements().dtype())))));
            fault("shapes that do not fit beside a tensor, and are ignored", fails("ARI-41"),
                    IN_ARRAYS.at(Arithmetic.class, "apply", when(BrokenAcrossLibrariesTest::isSumWithTensor,
                            instead(ErrorKind.SHAPE_MISMATCH, call -> array(call.argument(1)).copy()))));
            fault("out= that is not written with a tensor", fails("ARI-42"),
                    IN_ARRAYS.at(InPlaceArithmetic<NdArray>::applyInto,
                            when(call -> isOverTensor(call.argument(2)), NOTHING)));
            fault("a comparison of two dtypes that ignores shapes that do not fit", fails("ARI-43"),
                    IN_TENSORS.at(Comparisons<Tensor>::compare, when(
                            call -> dtype(call.argument(1)).filter(dtype(call.argument(2)).orElseThrow()::equals)
                                    .isEmpty(),
                            instead(ErrorKind.SHAPE_MISMATCH, call -> ((Operand.Of<?>) call.argument(1)).object()))));
            fault("a product of a tensor and an array in the dtype of the tensor", fails("ARI-50"),
                    IN_ARRAYS.at(MatrixProducts<NdArray>::matmul, changed((product, arguments) -> isOverTensor(
                            new Operand.Of<>(arguments[0]))
                                    ? ((NdArray) product).astype(((NdArray) arguments[0]).elements().dtype())
                                    : product)));
            fault("any of no elements that is true", fails("ARI-44", "RED-10"),
                    IN_TENSORS.at(Reductions.class, "reduce", changed((result, arguments) -> {
                        boolean isOfNone = arguments[0] == Reduction.ANY
                                && ((Tensor) arguments[1]).elements().layout().count() == 0
                                && TENSORS.shape((Tensor) result).length == 0;
                        if (isOfNone) {
                            TENSORS.write((Tensor) result, Scalar.of(true));
                        }
                        return result;
                    })));
            fault("a cumulative sum of one element that is the element", fails("RED-19"),
                    IN_TENSORS.at(CumulativeSums<Tensor>::cumulativeSum, changed((sums, arguments) -> Arrays
                            .equals(TENSORS.shape((Tensor) sums), new long[]{1})
                                    ? TENSORS.copy((Tensor) arguments[0]).to(Device.CPU, TENSORS.dtype((Tensor) sums))
                                    : sums)));
            fault("an index of several integers for a 0-d tensor", fails("IDX-47"),
                    IN_TENSORS.at(Gathering<Tensor>::indexSelect, when(
                            call -> TENSORS.shape((Tensor) call.argument(0)).length == 0,
                            instead(ErrorKind.SHAPE_MISMATCH, call -> TENSORS.copy((Tensor) call.argument(0))))));
        }

        private static Optional<DType> dtype(Object operand) {
            return operand instanceof Operand.Of<?>(Object tensor)
                    ? Optional.of(TENSORS.dtype((Tensor) tensor))
                    : Optional.of(DType.BOOL);
        }
    }

    @Nested
    class Conversions extends FaultTable {

        /** Returns whether an asarray of a tensor has requires_grad= of this value. */
        private static boolean isAsked(Object[] arguments, boolean requiresGrad) {
            return arguments.length == 5 && arguments[4].equals(Optional.of(requiresGrad));
        }

        @Override
        void faults() {
            fault("a member of the graph that asarray detaches", fails("CPY-35", "WRN-7"),
                    IN_TENSORS.at(TensorConversions.class, "asArray",
                            changed((result, arguments) -> arguments.length == 5
                                    && arguments[4].equals(Optional.empty()) && result.equals(arguments[0])
                                            ? TENSORS.detach((Tensor) result)
                                            : result)));
            fault("a member of the graph that asarray copies to leave it", fails("CPY-36"),
                    IN_TENSORS.at(TensorConversions.class, "asArray",
                            changed((result, arguments) -> isAsked(arguments, false) && !result.equals(arguments[0])
                                    ? TENSORS.copy((Tensor) result)
                                    : result)));
            fault("a leaf that asarray leaves in the graph", fails("CPY-38"),
                    IN_TENSORS.at(TensorConversions.class, "asArray",
                            changed((result, arguments) -> isAsked(arguments, false) && result.equals(arguments[0])
                                    ? TENSORS.detach((Tensor) result)
                                    : result)));
            fault("a tensor that asarray copies to require gradients", fails("CPY-39"),
                    IN_TENSORS.at(TensorConversions.class, "asArray",
                            changed((result, arguments) -> isAsked(arguments, true)
                                    ? TENSORS.copy((Tensor) result)
                                    : result)));
            fault("a clone that is copied when it leaves the graph", fails("CPY-29"),
                    IN_TENSORS.at(Graphs<Tensor>::detach, changed((result, arguments) -> TENSORS
                            .gradientFunction((Tensor) arguments[0]).equals(Optional.of("CloneBackward0"))
                                    ? TENSORS.copy((Tensor) result)
                                    : result)));
            fault("gradients of integers that are not required, nor refused", fails("CPY-37", "CRE-14"),
                    IN_TENSORS.at(Graphs<Tensor>::requireGrad, instead(ErrorKind.DTYPE_UNSUPPORTED, NOTHING)));
            fault("an array over a tensor that is not changed in place", fails("GRA-41"),
                    IN_ARRAYS.at(InPlaceArithmetic<NdArray>::applyInPlace, when(
                            call -> call.argument(0) == BinaryOperation.SUBTRACT
                                    && isOverTensor(new Operand.Of<>(call.argument(1))),
                            NOTHING)));
            fault("an array without a copy that is a copy", fails("MEM-60"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", changed(
                            (result, arguments) -> arguments[0] instanceof SharedMemory && arguments[2] == Copying.NEVER
                                    ? ARRAYS.copy((NdArray) result)
                                    : result)));
            fault("meta:0 that is meta", fails("DEV-50"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::to, when(
                            call -> call.argument(1).equals(Optional.of(META_0))
                                    && TENSORS.device((Tensor) call.argument(0)).isMeta(),
                            call -> call.argument(0))));
            fault("a gradient on another device that is not set, nor refused", fails("DEV-51"),
                    IN_TENSORS.at(Gradients<Tensor>::setGradient, instead(ErrorKind.NOT_HOST_MEMORY, NOTHING)));
            fault("a piece that takes no elements and does not refuse them", fails("PCE-24"),
                    IN_TENSORS.at(Filling<Tensor>::copyFrom, when(
                            call -> !TENSORS.requiresGrad((Tensor) call.argument(0)),
                            instead(ErrorKind.REQUIRES_GRAD, NOTHING))));
            fault("a product with a number outside the graph", fails("GRA-40"),
                    IN_TENSORS.at(Arithmetic.class, "apply", when(
                            call -> call.argument(0) == BinaryOperation.MULTIPLY && call.arguments().size() > 2
                                    && call.argument(2) instanceof Operand.PythonNumber<?>(Scalar factor)
                                    && factor.equals(Scalar.of(3.0)),
                            changed((product, _) -> TENSORS.requiresGrad((Tensor) product)
                                    ? leaf((Tensor) product)
                                    : product))));
        }

        private static Tensor leaf(Tensor product) {
            Tensor leaf = TENSORS.detach(product);
            TENSORS.requireGrad(leaf, true);
            return leaf;
        }
    }

    @Nested
    class Views extends FaultTable {

        @Override
        void faults() {
            fault("a view without a base", fails("VIW-52"),
                    IN_TENSORS.at(TensorBases<Tensor>::base, _ -> Optional.empty()));
            fault("a tensor that is its own base", fails("VIW-53"), IN_TENSORS.at(TensorBases<Tensor>::base,
                    changed((base, arguments) -> base.equals(Optional.empty()) ? Optional.of(arguments[0]) : base)));
        }
    }
}
