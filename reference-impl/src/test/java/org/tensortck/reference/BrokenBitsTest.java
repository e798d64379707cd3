package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.layout.ElementSizeRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** Breaks {@code view(dtype)}; as {@link BrokenReferenceTest}. */
class BrokenBitsTest {

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    private static boolean keepsSize(DType from, Call call) {
        return from.byteSize() == ((DType) call.argument(1)).byteSize();
    }

    @Test
    void a_tensor_that_is_converted_fails_bit_1_bit_3_bit_4_and_bit_5() {
        assertFails(Set.of("BIT-1", "BIT-3", "BIT-4", "BIT-5"),
                runTensors("reinterpret", call -> TENSORS.cast(tensor(call), (DType) call.argument(1))));
    }

    @Test
    void a_tensor_whose_bits_are_copied_fails_bit_1_and_bit_5() {
        assertFails(Set.of("BIT-1", "BIT-5"),
                runTensors("reinterpret", call -> TENSORS.copy((Tensor) call.proceed())));
    }

    @Test
    void a_tensor_that_is_packed_first_fails_bit_2_bit_3_bit_4_and_cpx_9() {
        assertFails(Set.of("BIT-2", "BIT-3", "BIT-4", "CPX-9"), runTensors("reinterpret", call -> {
            Layout layout = tensor(call).elements().layout();
            return layout.isContiguous() && layout.offset() == 0
                    ? call.proceed()
                    : call.proceedWith(TENSORS.copy(tensor(call)));
        }));
    }

    @Test
    void a_tensor_that_refuses_other_sizes_fails_bit_1_bit_3_and_bit_5() {
        assertFails(Set.of("BIT-1", "BIT-3", "BIT-5"), runTensors("reinterpret", call -> {
            if (!keepsSize(TENSORS.dtype(tensor(call)), call)) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH, "view: the sizes differ");
            }
            return call.proceed();
        }));
    }

    @Test
    void bits_that_stay_in_the_graph_fail_bit_5() {
        assertFails(Set.of("BIT-5"), runTensors("reinterpret", call -> {
            Tensor bits = (Tensor) call.proceed();
            boolean differentiable = TENSORS.dtype(bits).kind() == DType.Kind.FLOAT;
            if (differentiable && TENSORS.requiresGrad(tensor(call))) {
                TENSORS.requireGrad(bits, true);
            }
            return bits;
        }));
    }

    @Test
    void an_array_that_is_converted_fails_bit_6_bit_8_and_bit_9() {
        assertFails(Set.of("BIT-6", "BIT-8", "BIT-9"), runArrays(Map.of("reinterpret",
                call -> ARRAYS.cast(array(call), (DType) call.argument(1)))));
    }

    @Test
    void an_array_that_is_packed_first_fails_bit_7_bit_8_and_bit_9() {
        assertFails(Set.of("BIT-7", "BIT-8", "BIT-9"), runArrays(Map.of("reinterpret", call -> {
            boolean whole = array(call).elements().layout().isContiguous();
            return whole ? call.proceed() : call.proceedWith(ARRAYS.copy(array(call)));
        })));
    }

    @Test
    void an_array_by_the_rules_of_tensors_fails_bit_8_and_bit_10() {
        assertFails(Set.of("BIT-8", "BIT-10"), runArrays(Map.of("reinterpret", call -> {
            StridedElements elements = array(call).elements();
            elements.reinterpret((DType) call.argument(1), ElementSizeRule.TORCH);
            return call.proceed();
        })));
    }
}
