package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchComplexParts;
import org.tensortck.spi.DType;

/** Breaks the parts of complex numbers and pending signs; as {@link BrokenReferenceTest}. */
class BrokenComplexTest {

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    private static boolean isComplex(StridedElements elements) {
        return elements.dtype().kind() == DType.Kind.COMPLEX;
    }

    private static Object copyOfTensor(Call call) throws ReflectiveOperationException {
        return TENSORS.copy((Tensor) call.proceed());
    }

    @Nested
    class Parts {

        @Test
        void imaginary_parts_that_are_copied_fail_cpx_1_and_cpx_13() {
            assertFails(Set.of("CPX-1", "CPX-13"), runTensors("imaginary", BrokenComplexTest::copyOfTensor));
        }

        @Test
        void imaginary_parts_that_begin_with_a_real_one_fail_cpx_1_and_cpx_13() {
            assertFails(Set.of("CPX-1", "CPX-13"), runTensors("imaginary", call -> {
                call.proceed();
                return new TorchComplexParts().real(tensor(call));
            }));
        }

        @Test
        void a_real_part_that_is_another_tensor_fails_cpx_2() {
            assertFails(Set.of("CPX-2"), runTensors("real", call -> isComplex(tensor(call).elements())
                    ? call.proceed()
                    : tensor(call).detach()));
        }

        @Test
        void pairs_that_are_copied_fail_cpx_3() {
            assertFails(Set.of("CPX-3"), runTensors("viewAsReal", BrokenComplexTest::copyOfTensor));
        }

        @Test
        void complex_elements_that_are_copied_from_pairs_fail_cpx_4() {
            assertFails(Set.of("CPX-4"), runTensors("viewAsComplex", BrokenComplexTest::copyOfTensor));
        }

        @Test
        void parts_of_an_array_that_can_be_written_where_it_cannot_fail_cpx_5_and_cpx_6() {
            assertFails(Set.of("CPX-5", "CPX-6"), runArrays(Map.of("imaginary",
                    call -> NdArray.owning(((NdArray) call.proceed()).elements()))));
        }

        @Test
        void parts_of_an_array_that_are_copied_fail_cpx_5() {
            assertFails(Set.of("CPX-5"), runArrays(Map.of("real", call -> isComplex(array(call).elements())
                    ? ARRAYS.copy((NdArray) call.proceed())
                    : call.proceed())));
        }

    }

    @Nested
    class Signs {

        @Test
        void a_conjugate_that_is_computed_at_once_fails_cpx_7() {
            assertFails(Set.of("CPX-7"),
                    runTensors("conjugate", call -> isComplex(tensor(call).elements())
                            ? TENSORS.copy((Tensor) call.proceed())
                            : call.proceed()));
        }

        @Test
        void a_conjugate_that_is_the_tensor_itself_fails_cpx_7() {
            assertFails(Set.of("CPX-7"), runTensors("conjugate",
                    call -> isComplex(tensor(call).elements()) ? tensor(call).detach() : call.proceed()));
        }

        @Test
        void resolving_that_does_nothing_fails_cpx_8() {
            assertFails(Set.of("CPX-8"), runTensors("resolveConjugation", call -> tensor(call)));
        }

        @Test
        void resolving_that_always_copies_fails_cpx_8() {
            assertFails(Set.of("CPX-8"), runTensors("resolveConjugation", call -> TENSORS.copy(tensor(call))));
        }

        @Test
        void a_negation_that_is_lost_fails_cpx_9_and_cpx_13() {
            assertFails(Set.of("CPX-9", "CPX-13"), runTensors("imaginary", call -> {
                call.proceed();
                Tensor parts = new TorchComplexParts().viewAsReal(withoutSigns(tensor(call)));
                Layout layout = parts.elements().layout();
                return parts.view(org.tensortck.reference.layout.LayoutViews.at(layout, layout.rank() - 1, 1),
                        "SelectBackward0");
            }));
        }

        private static Tensor withoutSigns(Tensor tensor) {
            StridedElements elements = tensor.elements();
            return Tensor.of(elements.withCodec(elements.codec().resolved()), tensor.graph());
        }

        @Test
        void numpy_of_what_is_in_memory_fails_cpx_10() {
            assertFails(Set.of("CPX-10"), runTensors("share", call -> tensor(call).graph().requiresGrad()
                    ? call.proceed()
                    : TENSORS.share(withoutSigns(tensor(call)))));
        }

        @Test
        void numpy_that_resolves_fails_cpx_10() {
            assertFails(Set.of("CPX-10"), runTensors("share", call -> call.proceedWith(
                    tensor(call).elements().codec().signs() == PendingSigns.NONE
                            ? tensor(call)
                            : TENSORS.copy(tensor(call)))));
        }

        @Test
        void dlpack_of_what_is_in_memory_fails_cpx_15() {
            assertFails(Set.of("CPX-15"), runTensors("toDlpack", call -> tensor(call).graph().requiresGrad()
                    ? call.proceed()
                    : call.proceedWith(withoutSigns(tensor(call)))));
        }

        @Test
        void dlpack_that_forgets_a_negation_fails_cpx_15() {
            assertFails(Set.of("CPX-15"), runTensors("toDlpack", call -> call.proceedWith(
                    tensor(call).elements().codec().signs().ofReal()
                            ? withoutSigns(tensor(call))
                            : tensor(call))));
        }

        @Test
        void dlpack_that_resolves_fails_cpx_15() {
            assertFails(Set.of("CPX-15"), runTensors("toDlpack", call -> call.proceedWith(
                    tensor(call).elements().codec().signs() == PendingSigns.NONE || tensor(call).graph().requiresGrad()
                            ? tensor(call)
                            : TENSORS.copy(tensor(call)))));
        }

        @Test
        void force_that_takes_what_is_in_memory_fails_cpx_13() {
            assertFails(Set.of("CPX-13"), runTensors("forceNumPy", call -> call.proceedWith(
                    tensor(call).elements().codec().signs() == PendingSigns.NONE
                            ? tensor(call)
                            : withoutSigns(tensor(call)))));
        }

        @Test
        void an_adjoint_that_is_copied_fails_cpx_11() {
            assertFails(Set.of("CPX-11"), runTensors("adjoint", BrokenComplexTest::copyOfTensor));
        }

        @Test
        void a_conjugate_of_a_real_array_that_is_the_array_fails_cpx_12() {
            assertFails(Set.of("CPX-12"), runArrays(Map.of("conjugateOf",
                    call -> isComplex(array(call).elements()) ? call.proceed() : array(call))));
        }

        @Test
        void a_conjugate_in_row_major_order_fails_cpx_12() {
            assertFails(Set.of("CPX-12"),
                    runArrays(Map.of("conjugateOf", call -> ARRAYS.copy((NdArray) call.proceed()))));
        }
    }
}
