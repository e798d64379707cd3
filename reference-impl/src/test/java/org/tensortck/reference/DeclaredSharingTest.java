package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.requirements;
import static org.tensortck.reference.BrokenReference.run;
import static org.tensortck.reference.BrokenReference.runSeeing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.RunResult;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/** A library that declares that it cannot share, or not all layouts, is told apart from one that copies. */
class DeclaredSharingTest {

    /** Returns what takes capabilities away. */
    private static Fault without(Set<Class<? extends Capability>> capabilities) {
        return call -> capabilities.contains(call.argument(0)) ? Optional.empty() : call.proceed();
    }

    /** Returns what makes of the tensors a library whose elements have no address. */
    private static Break onTheHeap() {
        return IN_TENSORS.at(Library.class, "capability", without(Set.of(MemoryExport.class, MemoryImport.class)));
    }

    private static boolean passed(RunResult result, String id) {
        return result.results().stream()
                .anyMatch(one -> one.of().id().equals(id) && one.verdict() == Verdict.PASSED);
    }

    private static List<String> failures(RunResult result) {
        return result.results().stream().filter(one -> one.verdict() == Verdict.FAILED)
                .map(one -> one.of().id() + ": " + one.detail()).toList();
    }

    private static void assertFails(String requirement, RunResult result) {
        assertTrue(requirements(result, Verdict.FAILED).contains(requirement), () -> failures(result).toString());
    }

    @Test
    void tensors_on_the_heap_conform_and_their_views_are_judged() {
        RunResult result = run(onTheHeap());
        assertEquals(List.of(), failures(result));
        assertTrue(passed(result, "VIW-1.1/transpose"));
        assertTrue(requirements(result, Verdict.UNSUPPORTED).contains("MEM-1"));
    }

    @Test
    void arrays_on_the_heap_conform_and_their_views_are_judged() {
        RunResult result = run(IN_ARRAYS.at(Library.class, "capability",
                without(Set.of(MemoryExport.class, MemoryImport.class))));
        assertEquals(List.of(), failures(result));
        assertTrue(requirements(result, Verdict.UNSUPPORTED).contains("MEM-1"));
    }

    @Test
    void a_view_that_copies_is_seen_without_addresses() {
        assertFails("MEM-6", runSeeing(
                List.of(IN_TENSORS.at(Views<Tensor>::transpose, call -> TENSORS.copy((Tensor) call.proceed()))),
                List.of(onTheHeap())));
    }

    @Test
    void a_copy_that_shares_is_seen_without_addresses() {
        assertFails("VIW-45", runSeeing(
                List.of(IN_TENSORS.at(Library<Tensor>::copy, call -> call.argument(0))), List.of(onTheHeap())));
    }

    @Test
    void tensors_that_adopt_contiguous_memory_only_conform_if_they_say_so() {
        assertEquals(List.of(), failures(contiguousOnly(Side.TENSOR, true)));
    }

    @Test
    void tensors_that_adopt_contiguous_memory_only_fail_if_they_do_not_say_so() {
        assertFails("MEM-4", contiguousOnly(Side.TENSOR, false));
    }

    @Test
    void tensors_that_copy_other_memory_silently_fail() {
        Fault copies = call -> {
            SharedMemory memory = (SharedMemory) call.argument(0);
            Object adopted = call.proceed();
            return isContiguous(memory) ? adopted : TENSORS.copy((Tensor) adopted);
        };
        assertFails("MEM-4", run(IN_TENSORS.at(MemoryImport<Tensor>::adopt, copies)));
    }

    @Test
    void arrays_that_adopt_contiguous_memory_only_conform_if_they_say_so() {
        assertEquals(List.of(), failures(contiguousOnly(Side.ARRAY, true)));
    }

    private static RunResult contiguousOnly(Side side, boolean declared) {
        Fault refuses = call -> {
            boolean ofMemory = call.arguments().stream().anyMatch(SharedMemory.class::isInstance);
            boolean contiguous = call.arguments().stream().filter(SharedMemory.class::isInstance)
                    .allMatch(memory -> isContiguous((SharedMemory) memory));
            if (ofMemory && !contiguous) {
                throw new TensorException(ErrorKind.NOT_CONTIGUOUS, "adopt: the memory is not contiguous");
            }
            return call.proceed();
        };
        Break declaration = new Break(side, new SpiMethod(MemoryImport.class, "adoptable"),
                _ -> Set.of(MemoryImport.Layout.CONTIGUOUS));
        return runSeeing(
                List.of(new Break(side, new SpiMethod(MemoryImport.class, "adopt"), refuses),
                        new Break(side, new SpiMethod(Dlpack.class, "fromDlpack"), refuses)),
                declared ? List.of(declaration) : List.of());
    }

    private static boolean isContiguous(SharedMemory memory) {
        long[] shape = memory.shape();
        long[] expected = TENSORS.strides(TENSORS.empty(shape, Optional.of(memory.dtype()), Optional.of(Device.CPU)));
        boolean isEmpty = LongStream.of(shape).anyMatch(length -> length == 0);
        return isEmpty || IntStream.range(0, shape.length)
                .allMatch(axis -> shape[axis] == 1
                        || memory.byteStrides()[axis] == expected[axis] * memory.dtype().byteSize());
    }
}
