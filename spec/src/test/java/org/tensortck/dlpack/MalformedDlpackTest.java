package org.tensortck.dlpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.SharedMemory;

/**
 * Random structures: the sound ones are consumed, and each other one is refused with a kind that names one of its faults, and is
 * not deleted.
 *
 * <p>{@code -Dtensortck.dlpack.seed} names the seed of the first structure, {@code -Dtensortck.dlpack.count} how many there are;
 * each next structure has the next seed.
 */
class MalformedDlpackTest {
    private static final long SEED = Long.getLong("tensortck.dlpack.seed", 1);
    private static final long COUNT = Long.getLong("tensortck.dlpack.count", 20_000);

    private static final int MAXIMUM_RANK = 64;
    private static final long BYTE_SIZE = 96;
    private static final int[] RANKS = {-1, 0, 1, 2, 3, MAXIMUM_RANK, MAXIMUM_RANK + 1, Integer.MAX_VALUE,
            Integer.MIN_VALUE};
    private static final long[] SIZES = {0, 1, 1, 2, 2, 3, -1, 1L << 31, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final long[] STRIDES = {0, 1, 2, -1, -2, 3, 1L << 31, 1L << 60, 1L << 62, Long.MAX_VALUE,
            Long.MIN_VALUE, -(1L << 40)};
    private static final long[] OFFSETS = {0, 4, 8, 40, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -1};
    private static final int[] DEVICES = {-1, 0, 1, 2, 3, 4, 7, 8, 10, 11, 12, 13, 14, 99, Integer.MIN_VALUE};
    private static final int[] BITS = {0, 1, 4, 8, 16, 32, 64, 128, 255};
    private static final int[] VERSIONS = {0, 1, 2, -1};
    private static final Set<Integer> HOST = Set.of(1, 3, 11, 13);
    /** The types of element that exist here: code, bits. */
    private static final Set<Integer> TYPES = Set.of(type(0, 8), type(0, 16), type(0, 32), type(0, 64), type(1, 8),
            type(1, 16), type(1, 32), type(1, 64), type(2, 16), type(2, 32), type(2, 64), type(4, 16), type(5, 32),
            type(5, 64), type(5, 128), type(6, 8), type(10, 8), type(11, 8), type(12, 8), type(13, 8), type(14, 8));

    private final MemorySegment memory = Arena.ofAuto().allocate(BYTE_SIZE, 8);
    private final MemorySegment structure = Arena.ofAuto().allocate(DlpackForm.VERSIONED.byteSize(), 8);
    private final MemorySegment axes = Arena.ofAuto().allocate(2L * MAXIMUM_RANK * Long.BYTES, 8);

    private static int type(int code, int bits) {
        return code << 8 | bits;
    }

    /** A structure, and the faults that it has. */
    private final class Trial {
        private final Random random;
        private final DlpackForm form;
        private int rank = 2;
        private final long[] shape = new long[MAXIMUM_RANK];
        private final long[] strides = new long[MAXIMUM_RANK];
        private boolean hasShape = true;
        private boolean hasStrides = true;
        private long data = memory.address();
        private long byteOffset;
        private int code;
        private int bits = 32;
        private int lanes = 1;
        private int device = 1;
        private int major = 1;

        Trial(long seed) {
            random = new Random(seed);
            form = random.nextBoolean() ? DlpackForm.VERSIONED : DlpackForm.UNVERSIONED;
            Arrays.fill(shape, 1);
            shape[0] = 2;
            shape[1] = 3;
            strides[0] = 3;
            strides[1] = 1;
            int changes = random.nextInt(4);
            for (int change = 0; change < changes; change++) {
                change();
            }
            write();
        }

        private void change() {
            switch (random.nextInt(11)) {
                case 0 -> rank = one(RANKS);
                case 1, 2 -> shape[random.nextInt(3)] = one(SIZES);
                case 3, 4 -> strides[random.nextInt(3)] = one(STRIDES);
                case 5 -> hasShape = false;
                case 6 -> hasStrides = false;
                case 7 -> data = random.nextBoolean() ? 0 : data + one(OFFSETS);
                case 8 -> byteOffset = one(OFFSETS);
                case 9 -> {
                    code = random.nextInt(19);
                    bits = one(BITS);
                    lanes = random.nextInt(4) == 0 ? random.nextInt(1 << 16) : 1;
                }
                default -> {
                    device = one(DEVICES);
                    major = one(VERSIONS);
                }
            }
        }

        private int one(int[] values) {
            return values[random.nextInt(values.length)];
        }

        private long one(long[] values) {
            return values[random.nextInt(values.length)];
        }

        private void write() {
            MemorySegment.copy(shape, 0, axes, ValueLayout.JAVA_LONG, 0, MAXIMUM_RANK);
            MemorySegment.copy(strides, 0, axes, ValueLayout.JAVA_LONG, (long) MAXIMUM_RANK * Long.BYTES, MAXIMUM_RANK);
            ManagedTensor tensor = ManagedTensor.at(structure.address(), form).data(data, byteOffset).device(device, 0)
                    .dtype(code, bits, lanes)
                    .axes(rank, hasShape ? axes.address() : 0,
                            hasStrides ? axes.address() + (long) MAXIMUM_RANK * Long.BYTES : 0)
                    .deleter(Deletions.DELETER, 0);
            if (form == DlpackForm.VERSIONED) {
                tensor.version(major, random.nextInt(9)).flags(random.nextInt(4));
            }
        }

        /** Returns the kinds that name a fault of the structure; counted without a limit. */
        Set<ErrorKind> faults() {
            if (form == DlpackForm.VERSIONED && major != 1) {
                return EnumSet.of(ErrorKind.INVALID_MEMORY);
            }
            Set<ErrorKind> faults = EnumSet.noneOf(ErrorKind.class);
            if (!HOST.contains(device)) {
                faults.add(ErrorKind.NOT_HOST_MEMORY);
            }
            if (lanes != 1 || !TYPES.contains(type(code, bits))) {
                faults.add(ErrorKind.DTYPE_UNSUPPORTED);
            }
            if (rank < 0 || rank > MAXIMUM_RANK || (rank > 0 && !hasShape) || isOutOfRange()) {
                faults.add(ErrorKind.INVALID_MEMORY);
            }
            return faults;
        }

        private boolean isOutOfRange() {
            if (Arrays.stream(shape).limit(rank).anyMatch(size -> size < 0)) {
                return true;
            }
            BigInteger size = BigInteger.valueOf(bits / Byte.SIZE);
            BigInteger first = BigInteger.valueOf(data).add(BigInteger.valueOf(byteOffset));
            BigInteger low = first;
            BigInteger high = first;
            BigInteger count = BigInteger.ONE;
            BigInteger rowMajor = size;
            boolean isEmpty = false;
            boolean isTooFar = isTooLong(first);
            for (int axis = rank - 1; axis >= 0; axis--) {
                BigInteger stride = hasStrides ? BigInteger.valueOf(strides[axis]).multiply(size) : rowMajor;
                isTooFar |= hasStrides && isTooLong(stride);
                isEmpty |= shape[axis] == 0;
                if (shape[axis] > 0) {
                    count = count.multiply(BigInteger.valueOf(shape[axis]));
                    rowMajor = rowMajor.multiply(BigInteger.valueOf(shape[axis]));
                    BigInteger reach = BigInteger.valueOf(shape[axis] - 1).multiply(stride);
                    isTooFar |= isTooLong(reach);
                    low = low.add(reach.min(BigInteger.ZERO));
                    high = high.add(reach.max(BigInteger.ZERO));
                }
            }
            isTooFar |= isTooLong(count) || isTooLong(low) || isTooLong(high.add(size));
            return isTooFar || (!isEmpty && (data == 0 || low.signum() <= 0));
        }

        private boolean isTooLong(BigInteger value) {
            return value.bitLength() > Long.SIZE - 1;
        }

        void assertSame(SharedMemory taken) {
            assertArrayEquals(Arrays.copyOf(shape, rank), taken.shape());
            if (Arrays.stream(taken.shape()).allMatch(size -> size > 0)) {
                assertEquals(data + byteOffset, taken.memory().address() + taken.byteOffset());
            }
            if (hasStrides) {
                assertArrayEquals(
                        Arrays.stream(strides).limit(rank).map(stride -> stride * (bits / Byte.SIZE)).toArray(),
                        taken.byteStrides());
            }
        }
    }

    @Test
    void sound_structures_are_consumed_and_others_refused_with_the_kind_of_a_fault() throws InterruptedException {
        long deletions = Deletions.count();
        int consumed = 0;
        Map<ErrorKind, Integer> refusals = new EnumMap<>(ErrorKind.class);
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            Trial trial = new Trial(seed);
            Set<ErrorKind> faults = trial.faults();
            String hint = "-Dtensortck.dlpack.seed=" + seed + " -Dtensortck.dlpack.count=1 shows it again";
            try {
                SharedMemory taken = DlpackConsumer.consume(structure.address(), trial.form).memory();
                assertTrue(faults.isEmpty(), () -> "consumed with faults " + faults + "; " + hint);
                trial.assertSame(taken);
                consumed++;
            } catch (TensorException e) {
                assertTrue(faults.contains(e.kind()),
                        () -> e.kind() + " of " + faults + ": " + e.getMessage() + "; " + hint);
                refusals.merge(e.kind(), 1, Integer::sum);
            } catch (RuntimeException e) {
                throw new AssertionError(hint, e);
            }
        }
        Deletions.assertCount(deletions + consumed);
        if (COUNT >= 1000) {
            assertEquals(Set.of(ErrorKind.INVALID_MEMORY, ErrorKind.NOT_HOST_MEMORY, ErrorKind.DTYPE_UNSUPPORTED),
                    refusals.keySet());
            assertTrue(consumed > COUNT / 5, consumed + " were sound; refused: " + refusals);
        }
    }
}
