package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Library;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** Memory that is described wrongly is refused, by kind, and never read. */
class MalformedMemoryTest {
    private static final int DESCRIPTIONS = 60_000;
    private static final long BYTE_SIZE = 96;
    private static final long[] LENGTHS = {0, 1, 1, 2, 2, 3, 5, 24, -1, 1L << 31, 1L << 62, Long.MAX_VALUE,
            Long.MIN_VALUE};
    private static final long[] STRIDES = {0, 1, 2, 4, 4, 8, 8, 16, -4, -8, 12, 7, 1L << 31, 1L << 62, Long.MAX_VALUE,
            Long.MIN_VALUE, -(1L << 40)};
    private static final long[] OFFSETS = {0, 0, 0, 4, 8, 40, 88, 92, 95, 96, -1, -8, 1L << 40, Long.MAX_VALUE,
            Long.MIN_VALUE};

    private final ReferenceTensors torch = new ReferenceTensors();
    private final ReferenceArrays numpy = new ReferenceArrays();
    private final MemorySegment memory = Arena.ofAuto().allocate(BYTE_SIZE, 8);
    private final Random random = new Random(20);

    private record Description(DType dtype, List<Long> shape, List<Long> byteStrides, long byteOffset) {

        SharedMemory of(MemorySegment memory) {
            return builder(memory).build();
        }

        SharedMemory.Builder builder(MemorySegment memory) {
            return SharedMemory.builder(memory, dtype, array(shape)).byteStrides(array(byteStrides))
                    .byteOffset(byteOffset);
        }

        private static long[] array(List<Long> values) {
            return values.stream().mapToLong(Long::longValue).toArray();
        }

        /** Returns whether every element lies in the memory; counted without a limit. */
        boolean isInside() {
            BigInteger lowest = BigInteger.valueOf(byteOffset);
            BigInteger highest = lowest.add(BigInteger.valueOf(dtype.byteSize()));
            for (int axis = 0; axis < shape.size(); axis++) {
                BigInteger reach = BigInteger.valueOf(shape.get(axis)).subtract(BigInteger.ONE)
                        .multiply(BigInteger.valueOf(byteStrides.get(axis)));
                lowest = lowest.add(reach.min(BigInteger.ZERO));
                highest = highest.add(reach.max(BigInteger.ZERO));
            }
            return lowest.signum() >= 0 && highest.compareTo(BigInteger.valueOf(BYTE_SIZE)) <= 0;
        }

        boolean isEmpty() {
            return shape.stream().anyMatch(length -> length == 0);
        }

        /** Returns the position of the last element in each dimension, or of the first. */
        long[] corner(boolean last) {
            return shape.stream().mapToLong(length -> last ? length - 1 : 0).toArray();
        }

        long byteOffsetOf(long[] position) {
            long result = byteOffset;
            for (int axis = 0; axis < position.length; axis++) {
                result += position[axis] * byteStrides.get(axis);
            }
            return result;
        }
    }

    private Description next() {
        int rank = random.nextInt(4);
        DType[] dtypes = {DType.INT8, DType.INT16, DType.INT32, DType.INT64};
        return new Description(dtypes[random.nextInt(dtypes.length)], some(LENGTHS, rank), some(STRIDES, rank),
                some(OFFSETS, 1).getFirst());
    }

    private List<Long> some(long[] values, int count) {
        return random.ints(count, 0, values.length).mapToObj(place -> values[place]).toList();
    }

    @Test
    void of_random_descriptions_those_that_are_sound_are_read_and_the_others_refused() {
        for (long place = 0; place < BYTE_SIZE; place++) {
            memory.set(ValueLayout.JAVA_BYTE, place, (byte) place);
        }
        Map<ErrorKind, Integer> refusals = new EnumMap<>(ErrorKind.class);
        int read = 0;
        for (int attempt = 0; attempt < DESCRIPTIONS; attempt++) {
            Description description = next();
            read += tryOut(torch, description, refusals) + tryOut(numpy, description, refusals);
        }
        assertEquals(Map.of(ErrorKind.INVALID_MEMORY, refusals.get(ErrorKind.INVALID_MEMORY),
                ErrorKind.NEGATIVE_STRIDE, refusals.get(ErrorKind.NEGATIVE_STRIDE)), refusals);
        assertTrue(read > DESCRIPTIONS / 50, "only " + read + " were sound");
    }

    private <X, L extends Library<X> & MemoryImport<X>> int tryOut(L library, Description description,
            Map<ErrorKind, Integer> refusals) {
        X adopted;
        try {
            adopted = library.adopt(description.of(memory));
        } catch (TensorException e) {
            refusals.merge(e.kind(), 1, Integer::sum);
            return 0;
        }
        assertEquals(description.shape(), Arrays.stream(library.shape(adopted)).boxed().toList());
        if (description.isEmpty()) {
            assertThrows(TensorException.class, () -> library.read(adopted, description.corner(false)));
            return 0;
        }
        assertTrue(description.isInside(), description::toString);
        for (boolean last : new boolean[]{false, true}) {
            long[] corner = description.corner(last);
            long expected = number(description.dtype(), description.byteOffsetOf(corner));
            assertEquals(Scalar.of(expected), library.read(adopted, corner), description::toString);
        }
        return 1;
    }

    private long number(DType dtype, long byteOffset) {
        return switch (dtype) {
            case INT8 -> memory.get(ValueLayout.JAVA_BYTE, byteOffset);
            case INT16 -> memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, byteOffset);
            case INT32 -> memory.get(ValueLayout.JAVA_INT_UNALIGNED, byteOffset);
            default -> memory.get(ValueLayout.JAVA_LONG_UNALIGNED, byteOffset);
        };
    }

    private static void assertInvalid(String detail, MemorySegment memory, List<Long> shape, List<Long> byteStrides) {
        assertInvalid(detail, new Description(DType.INT32, shape, byteStrides, 0).builder(memory));
    }

    private static void assertInvalid(String detail, SharedMemory.Builder description) {
        TensorException refusal = assertThrows(TensorException.class, description::build);
        assertEquals(ErrorKind.INVALID_MEMORY, refusal.kind());
        assertEquals("shared memory: " + detail, refusal.getMessage());
    }

    @Test
    void the_null_address_is_refused() {
        assertInvalid("the elements are at the null address", MemorySegment.NULL.reinterpret(BYTE_SIZE), List.of(1L),
                List.of(4L));
    }

    @Test
    void the_null_address_is_taken_where_there_is_no_element() {
        SharedMemory nothing = new Description(DType.INT32, List.of(2L, 0L), List.of(1L << 40, -8L), 1L << 50)
                .of(MemorySegment.NULL);
        assertEquals(0, numpy.shape(numpy.adopt(nothing))[1]);
    }

    @Test
    void the_java_heap_is_refused() {
        assertInvalid("the memory is on the Java heap, where it has no address", MemorySegment.ofArray(new int[2]),
                List.of(2L), List.of(4L));
    }

    @Test
    void more_dimensions_than_a_library_has_are_refused() {
        Tensor tensor = torch.adopt(new Description(DType.INT32, Collections.nCopies(64, 1L),
                Collections.nCopies(64, 0L), 8).of(memory));
        assertEquals(64, torch.shape(tensor).length);
        assertInvalid("there are 65 dimensions, which is more than 64", memory,
                Collections.nCopies(65, 1L), Collections.nCopies(65, 0L));
    }

    @Test
    void freed_memory_is_refused() {
        MemorySegment freed;
        try (Arena arena = Arena.ofShared()) {
            freed = arena.allocate(BYTE_SIZE);
        }
        assertInvalid("its owner has freed it", freed, List.of(1L), List.of(4L));
    }

    @Test
    void memory_that_an_arena_keeps_to_one_thread_is_refused() {
        try (Arena arena = Arena.ofConfined()) {
            assertInvalid("its arena keeps it to one thread; use a shared or an automatic arena",
                    arena.allocate(BYTE_SIZE), List.of(1L), List.of(4L));
        }
    }

    @Test
    void an_address_that_nothing_keeps_is_refused() {
        MemorySegment address = MemorySegment.ofAddress(memory.address()).reinterpret(BYTE_SIZE);
        SharedMemory.Builder nobodys = SharedMemory.builder(address, DType.INT8, BYTE_SIZE);
        String message = assertThrows(IllegalArgumentException.class, nobodys::build).getMessage();
        assertEquals("shared memory: nothing keeps " + address + ", whose scope is the global one: give its owner, or a"
                + " segment with a scope of its own", message);
        assertEquals(address.address(), nobodys.owner(memory).build().memory().address());
    }

    @Test
    void a_segment_that_keeps_its_memory_has_no_owner_as_well() {
        SharedMemory.Builder twice = SharedMemory.builder(memory, DType.INT8, BYTE_SIZE).owner("an owner");
        String message = assertThrows(IllegalArgumentException.class, twice::build).getMessage();
        assertEquals("shared memory: " + memory + " has a scope of its own, which keeps it, and so cannot have an owner"
                + " as well, which is an owner", message);
    }

    @Test
    void memory_with_an_owner_stays_read_only() {
        MemorySegment address = MemorySegment.ofAddress(memory.address()).reinterpret(BYTE_SIZE).asReadOnly();
        assertTrue(SharedMemory.builder(address, DType.INT8, BYTE_SIZE).owner(memory).build().memory().isReadOnly());
    }

    @Test
    void by_default_elements_are_in_row_major_order_without_gaps() {
        SharedMemory described = SharedMemory.builder(memory, DType.INT16, 2, 3, 4).build();
        assertArrayEquals(new long[]{24, 8, 2}, described.byteStrides());
        assertArrayEquals(new long[]{8, 8, 8},
                SharedMemory.builder(memory, DType.INT64, 3, 0, 1).build().byteStrides());
        assertInvalid("shape [4294967296, 4294967296] with byte strides [17179869184, 4] does not fit 64 bits",
                SharedMemory.builder(memory, DType.INT32, 1L << 32, 1L << 32));
    }

    @Test
    void an_address_without_a_size_is_refused() {
        assertInvalid("the elements span bytes 0 to 4, but the memory has 0 bytes", MemorySegment.ofAddress(4096),
                List.of(1L), List.of(4L));
    }
}
