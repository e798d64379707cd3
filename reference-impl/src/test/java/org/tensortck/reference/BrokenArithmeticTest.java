package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyArithmetic;
import org.tensortck.reference.numpy.compute.NumPyPromotion;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchArithmetic;
import org.tensortck.reference.torch.compute.TorchReductions;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.run.RunResult;
import org.tensortck.spi.BinaryOperation;
import org.tensortck.spi.Casting;
import org.tensortck.spi.Comparison;
import org.tensortck.spi.DType;
import org.tensortck.spi.DType.Kind;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Index;
import org.tensortck.spi.Library;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Reduction;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.UnaryOperation;

/** Breaks promotion, arithmetic and reductions; as {@link BrokenReferenceTest}. */
class BrokenArithmeticTest {

    private static RunResult runTensorsWith(String method, Predicate<Call> when, Fault fault) {
        return runTensors(method, call -> when.test(call) ? fault.apply(call) : call.proceed());
    }

    private static RunResult runArraysWith(String method, Predicate<Call> when, Fault fault) {
        return runArrays(Map.of(method, call -> when.test(call) ? fault.apply(call) : call.proceed()));
    }

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
    class Promotions {

        @Test
        void tensors_that_widen_a_float_for_an_integer_fail_prm_1_and_prm_13() {
            assertFails(Set.of("PRM-1", "PRM-13"),
                    runTensorsWith("promoteTypes", ofEither(DType.INT64, DType.FLOAT16), _ -> DType.FLOAT64));
        }

        @Test
        void tensors_that_promote_uint16_like_arrays_fail_prm_18() {
            assertFails(Set.of("PRM-18"),
                    runTensorsWith("promoteTypes", ofEither(DType.UINT16, DType.INT32), _ -> DType.INT32));
        }

        @Test
        void tensors_that_widen_a_float_of_8_bits_fail_prm_3() {
            assertFails(Set.of("PRM-3"),
                    runTensorsWith("promoteTypes", ofEither(DType.FLOAT8_E5M2, DType.FLOAT32), _ -> DType.FLOAT32));
        }

        @Test
        void tensors_that_take_complex32_for_bfloat16_fail_prm_4() {
            assertFails(Set.of("PRM-4"),
                    runTensorsWith("promoteTypes", ofEither(DType.COMPLEX32, DType.BFLOAT16), _ -> DType.COMPLEX32));
        }

        @Test
        void a_tensor_without_dimensions_that_counts_like_any_fails_prm_5_and_prm_13() {
            assertFails(Set.of("PRM-5", "PRM-13"), runTensors("resultType", call -> {
                List<?> operands = (List<?>) call.argument(0);
                return operand(operands.get(0)) instanceof Tensor first
                        && operand(operands.get(1)) instanceof Tensor second
                                ? TorchPromotionRule.promoteTypes(TENSORS.dtype(first), TENSORS.dtype(second))
                                : call.proceed();
            }));
        }

        @Test
        void a_number_that_is_float64_to_a_tensor_fails_prm_6_and_prm_13() {
            assertFails(Set.of("PRM-6", "PRM-13"), runTensors("resultType", call -> {
                boolean real = ((List<?>) call.argument(0)).stream()
                        .anyMatch(item -> item instanceof Operand.PythonNumber<?>(Scalar.Real _));
                return real && call.proceed() == DType.FLOAT32 ? DType.FLOAT64 : call.proceed();
            }));
        }

        @Test
        void arrays_that_have_an_integer_for_uint64_and_int64_fail_prm_7() {
            assertFails(Set.of("PRM-7"),
                    runArraysWith("promoteTypes", ofEither(DType.UINT64, DType.INT64), _ -> DType.INT64));
        }

        @Test
        void an_array_that_promotes_like_a_tensor_without_dimensions_fails_prm_8_and_prm_13() {
            assertFails(Set.of("PRM-8", "PRM-13"), runArrays(Map.of("resultType", call -> {
                List<?> operands = (List<?>) call.argument(0);
                boolean mixed = operand(operands.getFirst()) instanceof NdArray first
                        && operand(operands.getLast()) instanceof NdArray second
                        && ARRAYS.shape(first).length != ARRAYS.shape(second).length;
                return mixed
                        ? operands.stream().map(item -> (NdArray) operand(item))
                                .filter(array -> ARRAYS.shape(array).length > 0).map(ARRAYS::dtype).findFirst().get()
                        : call.proceed();
            })));
        }

        @Test
        void a_number_that_is_float32_to_an_array_of_integers_fails_prm_9_and_prm_13() {
            assertFails(Set.of("PRM-9", "PRM-13"), runArrays(Map.of("resultType", call -> {
                boolean real = ((List<?>) call.argument(0)).stream()
                        .anyMatch(item -> item instanceof Operand.PythonNumber<?>(Scalar.Real _));
                boolean small = ((List<?>) call.argument(0)).stream()
                        .anyMatch(item -> operand(item) instanceof NdArray array && ARRAYS.dtype(array) == DType.INT8);
                return real && small ? DType.FLOAT32 : call.proceed();
            })));
        }

        @Test
        void tensors_that_refuse_to_drop_a_sign_fail_prm_14() {
            assertFails(Set.of("PRM-14"),
                    runTensorsWith("canCast", of(DType.INT8, DType.UINT8), _ -> false));
        }

        @Test
        void an_unsafe_cast_that_counts_as_safe_fails_prm_15() {
            assertFails(Set.of("PRM-15"), runArraysWith("canCast",
                    of(DType.INT64, DType.FLOAT32).and(call -> call.argument(2).toString().contains("SAFE")),
                    _ -> true));
        }

        @Test
        void a_cast_of_the_same_kind_that_drops_a_sign_fails_prm_16() {
            assertFails(Set.of("PRM-16"), runArraysWith("canCast",
                    of(DType.INT8, DType.UINT16, Optional.of(Casting.SAME_KIND)), _ -> true));
        }

        @Test
        void an_unsafe_cast_that_is_refused_fails_prm_17() {
            assertFails(Set.of("PRM-17"), runArraysWith("canCast",
                    of(DType.COMPLEX128, DType.BOOL, Optional.of(Casting.UNSAFE)), _ -> false));
        }
    }

    @Nested
    class Results {

        @Test
        void a_sum_with_zero_that_is_the_operand_fails_ari_1() {
            assertFails(Set.of("ARI-1"), runTensorsWith("apply",
                    of(BinaryOperation.ADD).and(call -> isZero(call.argument(2))), BrokenArithmeticTest::second));
        }

        @Test
        void a_positive_sign_that_gives_the_array_itself_fails_ari_2() {
            assertFails(Set.of("ARI-2"), runArraysWith("apply", of(UnaryOperation.POSITIVE)
                    .and(call -> second(call) instanceof NdArray array && ARRAYS.dtype(array) != DType.BOOL),
                    BrokenArithmeticTest::second));
        }

        @Test
        void shapes_that_do_not_fit_and_are_not_refused_fail_ari_4() {
            assertFails(Set.of("ARI-4"), runTensors("apply", instead(ErrorKind.SHAPE_MISMATCH)));
        }

        @Test
        void bools_that_can_be_subtracted_fail_ari_5_and_ari_17() {
            assertFails(Set.of("ARI-5", "ARI-17"),
                    runTensorsWith("apply", of(BinaryOperation.SUBTRACT), instead(ErrorKind.DTYPE_UNSUPPORTED)));
        }

        @Test
        void a_quotient_that_rounds_to_zero_fails_ari_9_and_ari_29() {
            assertFails(Set.of("ARI-9", "ARI-29"), runTensorsWith("apply", of(BinaryOperation.FLOOR_DIVIDE),
                    call -> call.proceedWith(BinaryOperation.TRUNCATE_DIVIDE)));
        }

        @Test
        void integers_divided_by_zero_that_are_not_refused_fail_ari_10() {
            assertFails(Set.of("ARI-10"), runTensors("apply", instead(ErrorKind.DIVISION_BY_ZERO)));
        }

        @Test
        void negative_powers_that_are_not_refused_fail_ari_15() {
            assertFails(Set.of("ARI-15"),
                    runTensorsWith("apply", of(BinaryOperation.POWER), instead(ErrorKind.VALUE_OUT_OF_RANGE)));
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

        @Test
        void complex_powers_of_tensors_that_are_products_fail_ari_39() {
            assertFails(Set.of("ARI-39"), runTensorsWith("apply", of(BinaryOperation.POWER),
                    multiplying(TENSORS, Tensor.class)));
        }

        @Test
        void complex_powers_of_arrays_that_are_products_fail_ari_39() {
            assertFails(Set.of("ARI-39"), runArraysWith("apply", of(BinaryOperation.POWER),
                    multiplying(ARRAYS, NdArray.class)));
        }

        @Test
        void a_number_beyond_the_limits_of_an_array_that_is_not_refused_fails_prm_10() {
            assertFails(Set.of("PRM-10"),
                    runArraysWith("apply", of(BinaryOperation.ADD), instead(ErrorKind.VALUE_OUT_OF_RANGE)));
        }

        @Test
        void a_result_that_leaves_the_graph_fails_ari_32() {
            assertFails(Set.of("ARI-32"), runTensors("apply", call -> {
                Tensor result = (Tensor) call.proceed();
                return result == second(call) ? result : result.detach();
            }));
        }
    }

    @Nested
    class ComparisonsOfElements {

        @Test
        void tensors_that_compare_integers_exactly_fail_ari_19() {
            assertFails(Set.of("ARI-19"), runTensorsWith("compare", of(Comparison.EQUAL), call -> {
                boolean negative = call.argument(2) instanceof Operand.PythonNumber<?>(Scalar.Int(var value))
                        && value.signum() < 0;
                Tensor result = (Tensor) call.proceed();
                return negative
                        ? new TorchArithmetic(new TorchDefaultDTypes()).compare(Comparison.NOT_EQUAL,
                                new Operand.Of<>(result),
                                new Operand.Of<>(result))
                        : result;
            }));
        }

        @Test
        void arrays_that_refuse_a_number_beyond_their_dtype_fail_ari_19() {
            assertFails(Set.of("ARI-19"), runArrays(Map.of("compare", call -> {
                if (call.argument(2) instanceof Operand.PythonNumber<?>(Scalar.Int integer)
                        && second(call) instanceof NdArray array && ARRAYS.dtype(array).kind() != Kind.FLOAT) {
                    StorableNumbers.NUMPY.check("compare", integer, ARRAYS.dtype(array));
                }
                return call.proceed();
            })));
        }

        @Test
        void arrays_that_have_no_order_of_complex_numbers_fail_ari_20() {
            assertFails(Set.of("ARI-20"), runArraysWith("compare", of(Comparison.LESS).and(
                    call -> second(call) instanceof NdArray array && ARRAYS.dtype(array).kind() == Kind.COMPLEX
                            && ARRAYS.shape(array)[0] == 3),
                    _ -> {
                        throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "compare: complex");
                    }));
        }
    }

    @Nested
    class Destinations {

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

        @Test
        void a_sum_in_place_that_changes_nothing_fails_ari_23_ari_24_ari_27_and_ari_32() {
            assertFails(Set.of("ARI-23", "ARI-24", "ARI-27", "ARI-32"),
                    runTensorsWith("applyInPlace", of(BinaryOperation.ADD), undone(1)));
        }

        @Test
        void out_that_is_left_alone_fails_ari_25() {
            assertFails(Set.of("ARI-25"), runTensors("applyInto", undone(0)));
        }

        @Test
        void a_tensor_that_takes_any_result_fails_ari_21() {
            assertFails(Set.of("ARI-21"),
                    runTensors("applyInPlace", withoutRefusalOf(ErrorKind.DTYPE_UNSUPPORTED)));
        }

        @Test
        void a_tensor_that_takes_operands_on_top_of_it_fails_ari_27() {
            Fault fault = withoutRefusalOf(ErrorKind.OVERLAPPING_MEMORY);
            assertFails(Set.of("ARI-27"), runTensors(Map.of("applyInPlace", fault, "applyInto", fault)));
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

        @Test
        void an_array_that_keeps_to_another_rule_fails_ari_22() {
            assertFails(Set.of("ARI-22"), runArraysWith("applyInto",
                    call -> Optional.of(Casting.SAFE).equals(call.argument(4)), call -> {
                        new NumPyArithmetic(new NumPyPromotion(NumPyProfile.NUMPY_2)).applyInto(
                                (NdArray) call.argument(0), (BinaryOperation) call.argument(1), operands(call, 2),
                                operands(call, 3), Optional.of(Casting.SAME_KIND));
                        return null;
                    }));
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static Operand<NdArray> operands(Call call, int place) {
            return (Operand<NdArray>) call.argument(place);
        }

        @Test
        void a_leaf_that_is_changed_in_place_fails_ari_33() {
            assertFails(Set.of("ARI-33"), runTensors("applyInPlace", call -> {
                Tensor target = (Tensor) call.argument(1);
                if (!target.graph().requiresGrad() || target.graph().function().isPresent()) {
                    return call.proceed();
                }
                Object[] changed = call.arguments().toArray();
                changed[1] = target.detach();
                return call.method().invoke(call.target(), changed);
            }));
        }
    }

    @Nested
    class ReductionsOfElements {

        @Test
        void a_sum_of_uint8_that_is_unsigned_fails_red_1() {
            assertFails(Set.of("RED-1"), runTensorsWith("reduce", of(Reduction.SUM), call -> {
                Tensor result = (Tensor) call.proceed();
                Tensor operand = (Tensor) call.argument(1);
                return TENSORS.dtype(operand) == DType.UINT8 ? TENSORS.cast(result, DType.UINT64) : result;
            }));
        }

        @Test
        void a_sum_that_is_a_view_of_its_only_element_fails_red_12() {
            assertFails(Set.of("RED-12"), runTensorsWith("reduce", of(Reduction.MAXIMUM),
                    call -> ((OptionalInt) call.argument(2)).isEmpty()
                            && ((Tensor) call.argument(1)).elements().layout().count() == 1
                                    ? TENSORS.select((Tensor) call.argument(1), List.of(new Index.At(0)))
                                    : call.proceed()));
        }

        @Test
        void any_of_uint8_that_is_a_bool_fails_red_5() {
            assertFails(Set.of("RED-5"), runTensorsWith("reduce", of(Reduction.ANY),
                    call -> TENSORS.cast((Tensor) call.proceed(), DType.BOOL)));
        }

        @Test
        void a_mean_of_an_integer_array_in_float32_fails_red_3() {
            assertFails(Set.of("RED-3"), runArraysWith("reduce",
                    of(Reduction.MEAN).and(call -> ARRAYS.dtype((NdArray) call.argument(1)) == DType.INT16),
                    call -> ARRAYS.cast((NdArray) call.proceed(), DType.FLOAT32)));
        }

        @Test
        void an_axis_that_is_kept_fails_red_8() {
            assertFails(Set.of("RED-8"), runTensorsWith("reduce",
                    of(Reduction.SUM).and(call -> ((OptionalInt) call.argument(2)).orElse(0) == -1),
                    call -> new TorchReductions().reduce(Reduction.SUM, (Tensor) call.argument(1),
                            (OptionalInt) call.argument(2), true, Optional.empty())));
        }
    }
}
