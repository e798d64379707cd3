package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyArithmetic;
import org.tensortck.reference.numpy.compute.NumPyCumulativeSums;
import org.tensortck.reference.numpy.compute.NumPyPromotion;
import org.tensortck.reference.numpy.compute.NumPyReductions;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchArithmetic;
import org.tensortck.reference.torch.compute.TorchExtremes;
import org.tensortck.reference.torch.compute.TorchReductions;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Promotion;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.Extremes;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;

/** Breaks promotion, arithmetic and reductions; as {@link BrokenReferenceTest}. */
class BrokenArithmeticTest {

    private static Predicate<Call> of(Object... first) {
        List<Object> arguments = List.of(first);
        return call -> call.arguments().subList(0, arguments.size()).equals(arguments);
    }

    private static Predicate<Call> ofEither(DType one, DType other) {
        return of(one, other).or(of(other, one));
    }

    private static Object second(Call call) {
        return operand(call.argument(1));
    }

    private static Object operand(Object argument) {
        return argument instanceof Operand.Of<?>(Object object) ? object : null;
    }

    private static boolean isZero(Object operand) {
        return operand instanceof Operand.PythonNumber<?>(Scalar value) && value.equals(Scalar.of(0));
    }

    /** Gives an operand back in place of what is refused for a reason. */
    private static Fault instead(ErrorKind kind) {
        return call -> {
            try {
                return call.proceed();
            } catch (ReflectiveOperationException e) {
                if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                    Object first = second(call);
                    return first == null ? operand(call.argument(2)) : first;
                }
                throw e;
            }
        };
    }

    @Nested
    class Promotions extends FaultTable {

        @Override
        void faults() {
            fault("tensors that widen a float for an integer", fails("PRM-1", "PRM-13"), IN_TENSORS.at(
                    Promotion<Tensor>::promoteTypes, when(ofEither(DType.INT64, DType.FLOAT16), _ -> DType.FLOAT64)));
            fault("tensors that promote uint16 like arrays", fails("PRM-18"),
                    IN_TENSORS.at(Promotion<Tensor>::promoteTypes,
                            when(ofEither(DType.UINT16, DType.INT32), _ -> DType.INT32)));
            fault("tensors that widen a float of 8 bits", fails("PRM-3"), IN_TENSORS.at(Promotion<Tensor>::promoteTypes,
                    when(ofEither(DType.FLOAT8_E5M2, DType.FLOAT32), _ -> DType.FLOAT32)));
            fault("tensors that take complex32 for bfloat16", fails("PRM-4"),
                    IN_TENSORS.at(Promotion<Tensor>::promoteTypes,
                            when(ofEither(DType.COMPLEX32, DType.BFLOAT16), _ -> DType.COMPLEX32)));
            fault("a tensor without dimensions that counts like any", fails("PRM-5", "PRM-13"),
                    IN_TENSORS.at(Promotion<Tensor>::resultType, call -> {
                        List<?> operands = (List<?>) call.argument(0);
                        return operand(operands.get(0)) instanceof Tensor first
                                && operand(operands.get(1)) instanceof Tensor second
                                        ? TorchPromotionRule.promoteTypes(TENSORS.dtype(first), TENSORS.dtype(second))
                                        : call.proceed();
                    }));
            fault("a number that is float64 to a tensor", fails("PRM-6", "PRM-13"),
                    IN_TENSORS.at(Promotion<Tensor>::resultType, call -> {
                        boolean real = ((List<?>) call.argument(0)).stream()
                                .anyMatch(item -> item instanceof Operand.PythonNumber<?>(Scalar.Real _));
                        return real && call.proceed() == DType.FLOAT32 ? DType.FLOAT64 : call.proceed();
                    }));
            fault("arrays that have an integer for uint64 and int64", fails("PRM-7"), IN_ARRAYS.at(
                    Promotion<NdArray>::promoteTypes, when(ofEither(DType.UINT64, DType.INT64), _ -> DType.INT64)));
            fault("an array that promotes like a tensor without dimensions", fails("PRM-8", "PRM-13"),
                    IN_ARRAYS.at(Promotion<NdArray>::resultType, call -> {
                        List<?> operands = (List<?>) call.argument(0);
                        boolean mixed = operand(operands.getFirst()) instanceof NdArray first
                                && operand(operands.getLast()) instanceof NdArray second
                                && ARRAYS.shape(first).length != ARRAYS.shape(second).length;
                        return mixed
                                ? operands.stream().map(item -> (NdArray) operand(item))
                                        .filter(array -> ARRAYS.shape(array).length > 0).map(ARRAYS::dtype).findFirst()
                                        .get()
                                : call.proceed();
                    }));
            fault("a number that is float32 to an array of integers", fails("PRM-9", "PRM-13"),
                    IN_ARRAYS.at(Promotion<NdArray>::resultType, call -> {
                        boolean real = ((List<?>) call.argument(0)).stream()
                                .anyMatch(item -> item instanceof Operand.PythonNumber<?>(Scalar.Real _));
                        boolean small = ((List<?>) call.argument(0)).stream()
                                .anyMatch(item -> operand(item) instanceof NdArray array
                                        && ARRAYS.dtype(array) == DType.INT8);
                        return real && small ? DType.FLOAT32 : call.proceed();
                    }));
            fault("tensors that refuse to drop a sign", fails("PRM-14"),
                    IN_TENSORS.at(Promotion<Tensor>::canCast, when(of(DType.INT8, DType.UINT8), _ -> false)));
            fault("an unsafe cast that counts as safe", fails("PRM-15"),
                    IN_ARRAYS.at(Promotion<NdArray>::canCast, when(
                            of(DType.INT64, DType.FLOAT32).and(call -> call.argument(2).toString().contains("SAFE")),
                            _ -> true)));
            fault("a cast of the same kind that drops a sign", fails("PRM-16"),
                    IN_ARRAYS.at(Promotion<NdArray>::canCast,
                            when(of(DType.INT8, DType.UINT16, Optional.of(Casting.SAME_KIND)), _ -> true)));
            fault("an unsafe cast that is refused", fails("PRM-17"), IN_ARRAYS.at(Promotion<NdArray>::canCast,
                    when(of(DType.COMPLEX128, DType.BOOL, Optional.of(Casting.UNSAFE)), _ -> false)));
        }
    }

    @Nested
    class Results extends FaultTable {

        @Override
        void faults() {
            fault("a sum with zero that is the operand", fails("ARI-1", "ELE-16"), IN_TENSORS.at(Arithmetic.class,
                    "apply",
                    when(of(BinaryOperation.ADD).and(call -> isZero(call.argument(2))), BrokenArithmeticTest::second)));
            fault("a positive sign that gives the array itself", fails("ARI-2"),
                    IN_ARRAYS.at(Arithmetic.class, "apply", when(of(UnaryOperation.POSITIVE)
                            .and(call -> second(call) instanceof NdArray array && ARRAYS.dtype(array) != DType.BOOL),
                            BrokenArithmeticTest::second)));
            fault("shapes that do not fit and are not refused", fails("ARI-4"),
                    IN_TENSORS.at(Arithmetic.class, "apply", instead(ErrorKind.SHAPE_MISMATCH)));
            fault("bools that can be subtracted", fails("ARI-5", "ARI-17", "ELE-16"),
                    IN_TENSORS.at(Arithmetic.class, "apply",
                            when(of(BinaryOperation.SUBTRACT), instead(ErrorKind.DTYPE_UNSUPPORTED))));
            fault("a quotient that rounds to zero", fails("ARI-9", "ARI-29", "ELE-16"), IN_TENSORS.at(Arithmetic.class,
                    "apply",
                    when(of(BinaryOperation.FLOOR_DIVIDE), call -> call.proceedWith(BinaryOperation.TRUNCATE_DIVIDE))));
            fault("integers divided by zero that are not refused", fails("ARI-10"),
                    IN_TENSORS.at(Arithmetic.class, "apply", instead(ErrorKind.DIVISION_BY_ZERO)));
            fault("negative powers that are not refused", fails("ARI-15"), IN_TENSORS.at(Arithmetic.class, "apply",
                    when(of(BinaryOperation.POWER), instead(ErrorKind.VALUE_OUT_OF_RANGE))));
            fault("complex powers of tensors that are products", fails("ARI-39"),
                    IN_TENSORS.at(Arithmetic.class, "apply",
                            when(of(BinaryOperation.POWER), multiplying(TENSORS, Tensor.class))));
            fault("complex powers of arrays that are products", fails("ARI-39"), IN_ARRAYS.at(Arithmetic.class, "apply",
                    when(of(BinaryOperation.POWER), multiplying(ARRAYS, NdArray.class))));
            fault("a number beyond the limits of an array that is not refused", fails("PRM-10"), IN_ARRAYS.at(
                    Arithmetic.class, "apply", when(of(BinaryOperation.ADD), instead(ErrorKind.VALUE_OUT_OF_RANGE))));
            fault("a result that leaves the graph",
                    fails("ARI-32", "ELE-14", "ELE-16", "GRA-50", "GRA-51", "GRA-52", "GRA-53"),
                    IN_TENSORS.at(Arithmetic.class, "apply", call -> {
                        Tensor result = (Tensor) call.proceed();
                        return result == second(call) ? result : result.detach();
                    }));
        }

        /** Multiplies in place of taking a power, where a complex number comes out. */
        private static <X> Fault multiplying(Library<X> library, Class<X> type) {
            return call -> {
                Object power = call.proceed();
                return library.dtype(type.cast(power)).kind() == Kind.COMPLEX
                        ? call.proceedWith(BinaryOperation.MULTIPLY)
                        : power;
            };
        }
    }

    @Nested
    class ComparisonsOfElements extends FaultTable {

        @Override
        void faults() {
            fault("tensors that compare integers exactly", fails("ARI-19"),
                    IN_TENSORS.at(Comparisons<Tensor>::compare, when(of(Comparison.EQUAL), call -> {
                        boolean negative = call.argument(2) instanceof Operand.PythonNumber<?>(Scalar.Int(var value))
                                && value.signum() < 0;
                        Tensor result = (Tensor) call.proceed();
                        return negative
                                ? new TorchArithmetic(new TorchDefaultDTypes()).compare(Comparison.NOT_EQUAL,
                                        new Operand.Of<>(result),
                                        new Operand.Of<>(result))
                                : result;
                    })));
            fault("arrays that refuse a number beyond their dtype", fails("ARI-19"),
                    IN_ARRAYS.at(Comparisons<NdArray>::compare, call -> {
                        if (call.argument(2) instanceof Operand.PythonNumber<?>(Scalar.Int integer)
                                && second(call) instanceof NdArray array && ARRAYS.dtype(array).kind() != Kind.FLOAT) {
                            StorableNumbers.NUMPY.check("compare", integer, ARRAYS.dtype(array));
                        }
                        return call.proceed();
                    }));
            fault("arrays that have no order of complex numbers", fails("ARI-20"),
                    IN_ARRAYS.at(Comparisons<NdArray>::compare, when(of(Comparison.LESS).and(
                            call -> second(call) instanceof NdArray array && ARRAYS.dtype(array).kind() == Kind.COMPLEX
                                    && ARRAYS.shape(array)[0] == 3),
                            _ -> {
                                throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "compare: complex");
                            })));
        }
    }

    @Nested
    class Destinations extends FaultTable {

        /** Does what is asked, with all checks, and then puts the elements back. */
        private static Fault undone(int target) {
            return call -> {
                Tensor changed = (Tensor) call.argument(target);
                StridedElements before = TENSORS.copy(changed).elements();
                Object result = call.proceed();
                changed.elements().assign("undo", before);
                return result;
            };
        }

        @Override
        void faults() {
            fault("a sum in place that changes nothing",
                    fails("ARI-23", "ARI-24", "ARI-27", "ARI-32", "DEV-65", "GRA-53"),
                    IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInPlace, when(of(BinaryOperation.ADD), undone(1))));
            fault("out that is left alone", fails("ARI-25"),
                    IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInto, undone(0)));
            fault("a tensor that takes any result", fails("ARI-21"),
                    IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInPlace,
                            withoutRefusalOf(ErrorKind.DTYPE_UNSUPPORTED)));
            fault("a tensor that takes operands on top of it", fails("ARI-27"), aTensorThatTakesOperandsOnTopOfIt());
            fault("an array that keeps to another rule", fails("ARI-22"),
                    IN_ARRAYS.at(InPlaceArithmetic<NdArray>::applyInto,
                            when(call -> Optional.of(Casting.SAFE).equals(call.argument(4)), call -> {
                                new NumPyArithmetic(new NumPyPromotion(NumPyProfile.NUMPY_2)).applyInto(
                                        (NdArray) call.argument(0), (BinaryOperation) call.argument(1),
                                        operands(call, 2),
                                        operands(call, 3), Optional.of(Casting.SAME_KIND));
                                return null;
                            })));
            fault("a leaf that is changed in place", fails("ARI-33"),
                    IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInPlace, call -> {
                        Tensor target = (Tensor) call.argument(1);
                        if (!target.graph().requiresGrad() || target.graph().function().isPresent()) {
                            return call.proceed();
                        }
                        Object[] changed = call.arguments().toArray();
                        changed[1] = target.detach();
                        return call.method().invoke(call.target(), changed);
                    }));
        }

        private static Break[] aTensorThatTakesOperandsOnTopOfIt() {
            Fault fault = withoutRefusalOf(ErrorKind.OVERLAPPING_MEMORY);
            return new Break[]{IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInPlace, fault),
                    IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInto, fault)};
        }

        /** Does nothing where the sound reference refuses with one kind. */
        private static Fault withoutRefusalOf(ErrorKind kind) {
            return call -> {
                try {
                    return call.proceed();
                } catch (ReflectiveOperationException e) {
                    if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                        return null;
                    }
                    throw e;
                }
            };
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static Operand<NdArray> operands(Call call, int place) {
            return (Operand<NdArray>) call.argument(place);
        }
    }

    @Nested
    class ReductionsOfElements extends FaultTable {

        @Override
        void faults() {
            fault("a sum of uint8 that is unsigned", fails("RED-1"),
                    IN_TENSORS.at(Reductions<Tensor>::reduce, when(of(Reduction.SUM), call -> {
                        Tensor result = (Tensor) call.proceed();
                        Tensor operand = (Tensor) call.argument(1);
                        return TENSORS.dtype(operand) == DType.UINT8 ? TENSORS.cast(result, DType.UINT64) : result;
                    })));
            fault("a sum that is a view of its only element", fails("RED-12"),
                    IN_TENSORS.at(Reductions<Tensor>::reduce,
                            when(of(Reduction.MAXIMUM), call -> call.argument(2).equals(new ReductionAxes.All())
                                    && ((Tensor) call.argument(1)).elements().layout().count() == 1
                                            ? TENSORS.select((Tensor) call.argument(1), List.of(new Index.At(0)))
                                            : call.proceed())));
            fault("any of uint8 that is a bool", fails("RED-5"), IN_TENSORS.at(Reductions<Tensor>::reduce,
                    when(of(Reduction.ANY), call -> TENSORS.cast((Tensor) call.proceed(), DType.BOOL))));
            fault("a mean of an integer array in float32", fails("RED-3"), IN_ARRAYS.at(Reductions<NdArray>::reduce,
                    when(of(Reduction.MEAN).and(call -> ARRAYS.dtype((NdArray) call.argument(1)) == DType.INT16),
                            call -> ARRAYS.cast((NdArray) call.proceed(), DType.FLOAT32))));
            fault("an axis that is kept", fails("RED-8"),
                    IN_TENSORS.at(Reductions<Tensor>::reduce,
                            when(of(Reduction.SUM).and(call -> call.argument(2).equals(new ReductionAxes.One(-1))),
                                    call -> new TorchReductions().reduce(Reduction.SUM, (Tensor) call.argument(1),
                                            (ReductionAxes) call.argument(2), true, Optional.empty()))));
            fault("several axes of which the first goes away", fails("RED-16"),
                    IN_TENSORS.at(Reductions<Tensor>::reduce, when(ReductionsOfElements::isOfSeveralAxes, call -> {
                        long first = ((ReductionAxes.Several) call.argument(2)).axes().getFirst();
                        return new TorchReductions().reduce((Reduction) call.argument(0), (Tensor) call.argument(1),
                                new ReductionAxes.One(first), (boolean) call.argument(3), Optional.empty());
                    })));
            fault("several axes of an array of which the last goes away", fails("RED-16"),
                    IN_ARRAYS.at(Reductions<NdArray>::reduce, when(ReductionsOfElements::isOfSeveralAxes, call -> {
                        long last = ((ReductionAxes.Several) call.argument(2)).axes().getLast();
                        return new NumPyReductions(NumPyProfile.NUMPY_2).reduce((Reduction) call.argument(0),
                                (NdArray) call.argument(1), new ReductionAxes.One(last), (boolean) call.argument(3),
                                Optional.empty());
                    })));
            fault("no axes of any that are all", fails("RED-17"),
                    IN_TENSORS.at(Reductions<Tensor>::reduce,
                            when(of(Reduction.ANY).and(
                                    call -> call.argument(2).equals(new ReductionAxes.Several(List.of()))),
                                    call -> new TorchReductions().reduce(Reduction.ANY, (Tensor) call.argument(1),
                                            new ReductionAxes.All(), false, Optional.empty()))));
            fault("no axes of an array that are all", fails("RED-17"),
                    IN_ARRAYS.at(Reductions<NdArray>::reduce,
                            when(call -> call.argument(2).equals(new ReductionAxes.Several(List.of())),
                                    call -> new NumPyReductions(NumPyProfile.NUMPY_2).reduce(
                                            (Reduction) call.argument(0), (NdArray) call.argument(1),
                                            new ReductionAxes.All(), false, Optional.empty()))));
            fault("a maximum along an axis with indices of int32", fails("RED-18"),
                    IN_TENSORS.at(Extremes<Tensor>::maximum, call -> {
                        Extremes.Extreme<Tensor> extreme = maximum(call);
                        return new Extremes.Extreme<>(extreme.values(), TENSORS.cast(extreme.indices(), DType.INT32));
                    }));
            fault("a minimum along an axis that is the maximum", fails("RED-18"),
                    IN_TENSORS.at(Extremes<Tensor>::minimum, ReductionsOfElements::maximum));
        }

        private static Extremes.Extreme<Tensor> maximum(Call call) {
            return new TorchExtremes().maximum((Tensor) call.argument(0), (long) call.argument(1),
                    (boolean) call.argument(2));
        }

        private static boolean isOfSeveralAxes(Call call) {
            return call.argument(2) instanceof ReductionAxes.Several several && several.axes().size() > 1;
        }
    }

    @Nested
    class CumulativeSumsOfElements extends FaultTable {

        @Override
        void faults() {
            fault("a cumulative sum of a tensor in the dtype of its elements", fails("RED-14"),
                    IN_TENSORS.at(CumulativeSums<Tensor>::cumulativeSum, call -> {
                        Tensor operand = (Tensor) call.argument(0);
                        return TENSORS.cast((Tensor) call.proceed(), TENSORS.dtype(operand));
                    }));
            fault("a cumulative sum of one element that is the element", fails("RED-14"),
                    IN_TENSORS.at(CumulativeSums<Tensor>::cumulativeSum,
                            changed((result, arguments) -> ((Tensor) result).elements().layout().count() == 1
                                    ? arguments[0]
                                    : result)));
            fault("a cumulative sum of an array along its first axis", fails("RED-15"),
                    IN_ARRAYS.at(CumulativeSums<NdArray>::cumulativeSum,
                            call -> ARRAYS.shape((NdArray) call.argument(0)).length == 2
                                    && ((OptionalLong) call.argument(1)).isEmpty()
                                            ? new NumPyCumulativeSums(new NumPyReductions(NumPyProfile.NUMPY_2))
                                                    .cumulativeSum(
                                                            (NdArray) call.argument(0), OptionalLong.of(0),
                                                            Optional.empty())
                                            : call.proceed()));
        }
    }
}
