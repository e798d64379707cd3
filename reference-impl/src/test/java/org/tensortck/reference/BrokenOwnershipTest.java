package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.memory.NumPyOwnership;
import org.tensortck.spi.ArrayBase;
import org.tensortck.spi.Index;

/** Breaks what arrays say of whose memory is whose; as {@link BrokenReferenceTest}. */
class BrokenOwnershipTest {

    private static NdArray array(Call call, int place) {
        return (NdArray) call.argument(place);
    }

    private static boolean isEmpty(NdArray array) {
        return array.elements().layout().count() == 0;
    }

    private static boolean hasEmpty(Call call) {
        return isEmpty(array(call, 0)) || isEmpty(array(call, 1));
    }

    private static boolean hasRankZero(Call call) {
        return ARRAYS.shape(array(call, 0)).length == 0 || ARRAYS.shape(array(call, 1)).length == 0;
    }

    @Test
    void flags_that_call_every_array_an_owner_fail_mem_31_and_mem_34() {
        assertFails(Set.of("MEM-31", "MEM-34"), runArrays(Map.of("ownsData", _ -> true)));
    }

    @Test
    void flags_that_call_no_array_an_owner_fail_mem_30() {
        assertFails(Set.of("MEM-30"), runArrays(Map.of("ownsData", _ -> false)));
    }

    @Test
    void a_base_that_is_always_somebody_else_fails_mem_30_and_mem_31() {
        assertFails(Set.of("MEM-30", "MEM-31"), runArrays(Map.of("base", _ -> new ArrayBase.Other<>())));
    }

    @Test
    void a_base_that_is_a_new_array_over_the_same_memory_fails_mem_31() {
        Fault anotherObject = call -> call.proceed() instanceof ArrayBase.Array<?>(Object base)
                ? new ArrayBase.Array<>(ARRAYS.select((NdArray) base, List.of(new Index.Rest())))
                : call.proceed();
        assertFails(Set.of("MEM-31"), runArrays(Map.of("base", anotherObject)));
    }

    @Test
    void a_base_that_is_the_view_in_between_fails_mem_32_and_mem_35() {
        IdentityHashMap<Object, Object> sources = new IdentityHashMap<>();
        Fault select = call -> {
            Object view = call.proceed();
            sources.put(view, call.argument(0));
            return view;
        };
        Fault base = call -> call.proceed() instanceof ArrayBase.Array<?> && sources.containsKey(call.argument(0))
                ? new ArrayBase.Array<>(sources.get(call.argument(0)))
                : call.proceed();
        assertFails(Set.of("MEM-32", "MEM-35"), runArrays(Map.of("select", select, "base", base)));
    }

    @Test
    void a_base_that_is_a_copy_made_when_it_is_first_asked_for_fails_mem_31() {
        IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
        assertFails(Set.of("MEM-31"),
                runArrays(Map.of("base", call -> call.proceed() instanceof ArrayBase.Array<?>(Object base)
                        ? new ArrayBase.Array<>(copies.computeIfAbsent(base, _ -> ARRAYS.copy((NdArray) base)))
                        : call.proceed())));
    }

    @Test
    void a_base_that_is_a_copy_of_a_vector_fails_mem_33() {
        Fault copied = call -> call.proceed() instanceof ArrayBase.Array<?>(NdArray base) && base.ownsMemory()
                && ARRAYS.shape(base).length == 1 && !isEmpty(array(call, 0))
                        ? new ArrayBase.Array<>(ARRAYS.copy(base))
                        : call.proceed();
        assertFails(Set.of("MEM-33"), runArrays(Map.of("base", copied)));
    }

    @Test
    void an_array_over_other_memory_without_a_base_fails_mem_34() {
        assertFails(Set.of("MEM-34"), runArrays(Map.of("base",
                call -> call.proceed() instanceof ArrayBase.Other<?> ? new ArrayBase.None<>() : call.proceed())));
    }

    @Test
    void shares_memory_that_looks_at_the_bounds_only_fails_mem_36_and_mem_38() {
        assertFails(Set.of("MEM-36", "MEM-38"), runArrays(Map.of("sharesMemory",
                call -> new NumPyOwnership().mayShareMemory(array(call, 0), array(call, 1)))));
    }

    @Test
    void shares_memory_that_looks_at_where_elements_begin_only_fails_mem_36() {
        assertFails(Set.of("MEM-36"), runArrays(Map.of("sharesMemory", call -> {
            boolean sameSize = array(call, 0).elements().dtype().byteSize() == array(call, 1).elements().dtype()
                    .byteSize();
            return sameSize && (boolean) call.proceed();
        })));
    }

    @Test
    void may_share_memory_that_is_exact_fails_mem_37_and_mem_38() {
        assertFails(Set.of("MEM-37", "MEM-38"), runArrays(Map.of("mayShareMemory",
                call -> new NumPyOwnership().sharesMemory(array(call, 0), array(call, 1)))));
    }

    @Test
    void sharing_that_sees_no_memory_of_somebody_else_fails_mem_38_and_mem_40() {
        Fault ownOnly = call -> (boolean) call.proceed()
                && (array(call, 0).ownsMemory() || array(call, 0).base().isPresent());
        assertFails(Set.of("MEM-38", "MEM-40"),
                runArrays(Map.of("sharesMemory", ownOnly, "mayShareMemory", ownOnly)));
    }

    @Test
    void an_empty_array_that_shares_memory_with_itself_fails_mem_39() {
        Fault sameObject = call -> (hasEmpty(call) && call.argument(0).equals(call.argument(1)))
                || (boolean) call.proceed();
        assertFails(Set.of("MEM-39"), runArrays(Map.of("sharesMemory", sameObject, "mayShareMemory", sameObject)));
    }

    @Test
    void an_array_without_dimensions_that_shares_nothing_fails_mem_40() {
        Fault none = call -> !hasRankZero(call) && (boolean) call.proceed();
        assertFails(Set.of("MEM-40"), runArrays(Map.of("sharesMemory", none, "mayShareMemory", none)));
    }
}
