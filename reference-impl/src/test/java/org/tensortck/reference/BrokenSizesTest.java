package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;

/** Breaks what says how large objects are; as {@link BrokenReferenceTest}. */
class BrokenSizesTest {
    private static final Fault FROM_THE_FRONT = call -> Math.max(0, (Long) call.argument(1)) == 0
            ? call.method().invoke(call.target(), call.argument(0), 0L)
            : call.proceed();

    // A dtype has a size in bytes as well.
    private static final Fault BYTES_OF_THE_MEMORY = call -> call.argument(0) instanceof DType
            ? call.proceed()
            : span(call) * elements(call).dtype().byteSize();

    private static StridedElements elements(Call call) {
        return call.argument(0) instanceof Tensor tensor ? tensor.elements() : ((NdArray) call.argument(0)).elements();
    }

    /** Returns the number of elements from the first to the last in memory. */
    private static long span(Call call) {
        Layout layout = elements(call).layout();
        return layout.count() == 0 ? 0 : layout.highestOffset() - layout.lowestOffset() + 1;
    }

    @Test
    void a_count_of_the_elements_in_memory_fails_cre_31() {
        assertFails(Set.of("CRE-31"), runTensors("elementCount", BrokenSizesTest::span));
    }

    @Test
    void a_length_that_is_counted_from_the_front_alone_fails_cre_32() {
        assertFails(Set.of("CRE-32"), runTensors("length", FROM_THE_FRONT));
    }

    @Test
    void the_bytes_of_the_memory_of_a_tensor_fail_cre_33() {
        assertFails(Set.of("CRE-33"),
                runTensors("byteSize", BYTES_OF_THE_MEMORY));
    }

    @Test
    void a_count_of_the_elements_of_an_array_in_memory_fails_cre_34() {
        assertFails(Set.of("CRE-34"), runArrays(Map.of("elementCount", BrokenSizesTest::span)));
    }

    @Test
    void a_length_of_an_array_that_is_counted_from_the_front_alone_fails_cre_34() {
        assertFails(Set.of("CRE-34"), runArrays(Map.of("length", FROM_THE_FRONT)));
    }

    @Test
    void the_bytes_of_the_memory_of_an_array_fail_cre_35() {
        assertFails(Set.of("CRE-35"),
                runArrays(Map.of("byteSize", BYTES_OF_THE_MEMORY)));
    }
}
