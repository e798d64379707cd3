package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.instead;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Casting;
import org.tensortck.spi.DType;
import org.tensortck.spi.DType.Kind;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Index;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.Values;

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
    class Selected {

        @Test
        void an_assignment_through_a_mask_that_is_lost_fails_asg_1() {
            assertFails(Set.of("ASG-1"), runTensors("assign",
                    call -> hasTensor(call, DType.BOOL::equals) ? writeInVain(call) : call.proceed()));
        }

        @Test
        void an_assignment_that_leaves_out_what_is_named_twice_fails_asg_3() {
            assertFails(Set.of("ASG-3"), runTensors("assign",
                    call -> hasRepeatedPositions(call) ? writeInVain(call) : call.proceed()));
        }

        private static boolean hasRepeatedPositions(Call call) {
            return index(call).size() == 1 && index(call).getFirst() instanceof Index.Advanced(Object indices)
                    && TENSORS.dtype((Tensor) indices) == DType.INT64 && hasRepeats(((Tensor) indices).elements());
        }

        private static boolean hasRepeats(StridedElements elements) {
            List<Scalar> positions = elements.toList("test");
            return positions.size() > Set.copyOf(positions).size();
        }

        @Test
        void an_assignment_to_positions_of_a_view_that_is_lost_fails_asg_4() {
            assertFails(Set.of("ASG-4"), runTensors("assign", call -> {
                boolean view = TENSORS.offset((Tensor) call.argument(0)) > 0;
                return view && hasTensor(call, DType.INT64::equals) ? writeInVain(call) : call.proceed();
            }));
        }

        @Test
        void a_tensor_assigned_to_an_array_in_vain_fails_asg_10() {
            assertFails(Set.of("ASG-10"), runArrays(inVainWhereAdopted()));
        }

        @Test
        void an_array_assigned_to_a_tensor_in_vain_fails_asg_11() {
            assertFails(Set.of("ASG-11"), runTensors(inVainWhereAdopted()));
        }

        /** Writes in vain where the source is over memory of the other side. */
        private static Map<String, Fault> inVainWhereAdopted() {
            Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());
            Fault adopt = call -> {
                Object object = call.proceed();
                adopted.add(object);
                return object;
            };
            Fault assign = call -> adopted.contains(call.argument(2)) ? writeInVain(call) : call.proceed();
            return Map.of("adopt", adopt, "assign", assign);
        }

        @Test
        void an_assignment_to_positions_that_is_lost_fails_asg_2() {
            assertFails(Set.of("ASG-2"), runTensors("assign",
                    call -> hasTensor(call, DType.INT64::equals) ? writeInVain(call) : call.proceed()));
        }

        @Test
        void an_index_out_of_range_that_is_ignored_fails_asg_5() {
            assertFails(Set.of("ASG-5"), runTensors("assign", instead(ErrorKind.INDEX_OUT_OF_RANGE, NOTHING)));
        }
    }

    @Nested
    class Sources {

        @Test
        void a_source_that_does_not_fit_and_is_ignored_fails_asg_6() {
            assertFails(Set.of("ASG-6"), runTensors("assign", call -> call.argument(2) instanceof Tensor
                    ? instead(ErrorKind.SHAPE_MISMATCH, NOTHING).apply(call)
                    : call.proceed()));
        }

        @Test
        void a_source_with_more_axes_that_is_refused_fails_asg_7_which_is_not_required() {
            assertFails(Set.of("ASG-7"), runTensors("assign", call -> {
                boolean more = call.argument(2) instanceof Tensor source && TENSORS.shape(
                        source).length > TENSORS.shape(TENSORS.select((Tensor) call.argument(0), index(call))).length;
                if (more) {
                    throw new TensorException(ErrorKind.SHAPE_MISMATCH, "setitem: the source has more axes");
                }
                return call.proceed();
            }));
        }

        @Test
        void an_array_with_axes_that_is_taken_for_an_element_fails_asg_8() {
            assertFails(Set.of("ASG-8"), runArrays(Map.of("assign", call -> index(call)
                    .size() == ARRAYS.shape((NdArray) call.argument(0)).length
                    && index(call).stream().allMatch(Index.At.class::isInstance)
                            ? instead(ErrorKind.SHAPE_MISMATCH, NOTHING).apply(call)
                            : call.proceed())));
        }

        @Test
        void an_assignment_to_nothing_that_is_refused_fails_asg_9_and_asg_1() {
            assertFails(Set.of("ASG-1", "ASG-9"), runTensors("assign", call -> {
                call.proceed();
                if (TENSORS.select((Tensor) call.argument(0), index(call)).elements().layout().count() == 0) {
                    throw new TensorException(ErrorKind.SHAPE_MISMATCH, "setitem: nothing is selected");
                }
                return null;
            }));
        }
    }

    @Nested
    class Dtypes {

        private static boolean isInteger(DType dtype) {
            return dtype.kind() == Kind.SIGNED || dtype.kind() == Kind.UNSIGNED;
        }

        @Test
        void a_float_that_is_rounded_up_fails_asg_12() {
            assertFails(Set.of("ASG-12"), runTensors("assign",
                    call -> call.argument(2) instanceof Scalar.Real(double value) && Double.isFinite(value)
                            && isInteger(TENSORS.dtype((Tensor) call.argument(0)))
                                    ? with(call, Scalar.of(Math.ceil(value)))
                                    : call.proceed()));
        }

        @Test
        void a_number_that_is_not_held_and_ignored_fails_asg_13() {
            assertFails(Set.of("ASG-13"), runTensors("assign", instead(ErrorKind.VALUE_OUT_OF_RANGE, NOTHING)));
        }

        @Test
        void elements_that_stop_at_the_largest_fail_asg_14() {
            assertFails(Set.of("ASG-14"), runTensors("assign", call -> {
                DType dtype = TENSORS.dtype((Tensor) call.argument(0));
                return call.argument(2) instanceof Tensor source && TENSORS.dtype(source) == DType.INT64
                        && isInteger(dtype) && dtype.bits() < Long.SIZE
                                ? with(call, clamped(source, dtype))
                                : call.proceed();
            }));
        }

        private static Tensor clamped(Tensor source, DType dtype) {
            long largest = (1L << (dtype.kind() == Kind.SIGNED ? dtype.bits() - 1 : dtype.bits())) - 1;
            List<Scalar> elements = source.elements().toList("test").stream()
                    .map(element -> ((Scalar.Int) element).value().min(BigInteger.valueOf(largest)))
                    .<Scalar>map(Scalar.Int::new).toList();
            return TENSORS.create(new Values(Arrays.stream(TENSORS.shape(source)).boxed().toList(), elements),
                    Optional.of(DType.INT64));
        }

        @Test
        void complex_elements_that_are_refused_fail_asg_15_and_cpx_7() {
            assertFails(Set.of("ASG-15", "CPX-7"), runTensors("assign", call -> {
                if (call.argument(2) instanceof Tensor source && TENSORS.dtype(source).kind() == Kind.COMPLEX) {
                    throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "setitem: the source is complex");
                }
                return call.proceed();
            }));
        }

        @Test
        void another_dtype_that_positions_take_fails_asg_16() {
            assertFails(Set.of("ASG-16"), runTensors("assign", instead(ErrorKind.DTYPE_UNSUPPORTED, NOTHING)));
        }
    }

    @Nested
    class Overlap {

        @Test
        void an_array_that_is_written_while_it_is_read_fails_asg_17() {
            assertFails(Set.of("ASG-17"), runArrays(Map.of("assign", call -> {
                if (!AdvancedIndex.is(index(call)) || !(call.argument(2) instanceof NdArray source)) {
                    return call.proceed();
                }
                call.proceedWith(ARRAYS.copy((NdArray) call.argument(0)));
                StridedElements target = ((NdArray) call.argument(0)).elements();
                AdvancedIndex parts = AdvancedIndex.of(index(call), target.layout(), IndexRule.NUMPY);
                StridedElements view = target.view(target.layout().select(parts.view(), StrideRule.NUMPY));
                GatherPlan plan = parts.plan(view.layout());
                plan.forEach(source.elements().layout().broadcastTo("test", plan.shape()),
                        (to, from) -> view.view(to).assign("test", source.elements().view(from)));
                return null;
            })));
        }

        @Test
        void a_tensor_that_writes_what_overlaps_fails_asg_18_asg_35_and_asg_36() {
            Fault ignored = instead(ErrorKind.OVERLAPPING_MEMORY, NOTHING);
            assertFails(Set.of("ASG-18", "ASG-35", "ASG-36"),
                    runTensors(Map.of("assign", ignored, "copyFrom", ignored)));
        }

        @Test
        void a_source_in_the_same_memory_that_is_refused_fails_ari_23_asg_19_and_ovl_2() {
            assertFails(Set.of("ARI-23", "ASG-19", "OVL-2"), runTensors("assign", call -> {
                call.proceed();
                if (call.argument(2) instanceof Tensor source
                        && source.elements().hasStorageOf(((Tensor) call.argument(0)).elements())) {
                    throw new TensorException(ErrorKind.OVERLAPPING_MEMORY, "setitem: the memory is the same");
                }
                return null;
            }));
        }
    }

    @Nested
    class Functions {

        @ParameterizedTest
        @CsvSource({"copyFrom, ASG-20", "fill, ASG-22", "zero, ASG-22", "maskedFill, ASG-23", "indexFill, ASG-24",
                "indexPut, ASG-25"})
        void a_function_of_tensors_that_writes_in_vain_fails_its_requirement(String method, String requirement) {
            assertFails(Set.of(requirement), runTensors(method, BrokenAssignmentTest::writeInVain));
        }

        @Test
        void copy_that_grows_is_ignored_and_fails_asg_21() {
            assertFails(Set.of("ASG-21"), runTensors("copyFrom", instead(ErrorKind.SHAPE_MISMATCH, NOTHING)));
        }

        @Test
        void a_number_that_a_function_takes_although_the_dtype_does_not_fails_asg_26_and_asg_34() {
            Fault ignored = instead(ErrorKind.VALUE_OUT_OF_RANGE, NOTHING);
            assertFails(Set.of("ASG-26", "ASG-34"),
                    runTensors(Map.of("fill", ignored, "maskedFill", ignored, "indexFill", ignored)));
        }

        @Test
        void a_leaf_that_is_zeroed_fails_asg_27() {
            assertFails(Set.of("ASG-27"),
                    runTensors("zero", call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
        }

        @ParameterizedTest
        @CsvSource({"copyTo, ASG-28", "fill, ASG-30", "put, ASG-31", "putMask, ASG-32", "place, ASG-33"})
        void a_function_of_arrays_that_writes_in_vain_fails_its_requirement(String method, String requirement) {
            assertFails(Set.of(requirement), runArrays(Map.of(method, BrokenAssignmentTest::writeInVain)));
        }

        @Test
        void copyto_that_casts_whatever_is_lost_fails_asg_29() {
            assertFails(Set.of("ASG-29"), runArrays(Map.of("copyTo", call -> call.method().invoke(call.target(),
                    call.argument(0), call.argument(1), Casting.UNSAFE, call.argument(3)))));
        }
    }
}
