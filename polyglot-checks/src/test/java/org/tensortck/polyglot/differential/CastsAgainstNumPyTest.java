package org.tensortck.polyglot.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.polyglot.numpy.NumPyArray;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/**
 * Every pair of dtypes is cast to the same numbers by the reference arrays and by the real NumPy, bit for bit, but for the
 * bits of a NaN. Both cast the same memory, once in a row and once backwards with gaps.
 *
 * <p>{@code -Dtensortck.differential.seed} is the seed of the numbers, {@code -Dtensortck.differential.casts} how many
 * there are for each pair.
 */
class CastsAgainstNumPyTest {
    private static final long SEED = Long.getLong("tensortck.differential.seed", 1);
    private static final int COUNT = Integer.getInteger("tensortck.differential.casts", 2_000);
    private static final int MOST_SHOWN = 10;
    private static final ReferenceArrays REFERENCE = new ReferenceArrays();
    private static final NumPyArrays NUMPY = new NumPyArrays();

    static Stream<Arguments> pairs() {
        List<DType> dtypes = Arrays.stream(DType.values()).filter(DType::inNumPy).toList();
        return dtypes.stream().flatMap(from -> dtypes.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void casts_are_the_same_as_those_of_numpy(DType from, DType to) {
        MemorySegment memory = patterns(from);
        List<String> differences = new ArrayList<>();
        compare(shared(memory, from, 1), to, differences);
        compare(shared(memory, from, -2), to, differences);
        assertTrue(differences.isEmpty(), () -> "seed " + SEED + ", " + from + " to " + to + ": "
                + differences.size() + " differ\n" + String.join("\n", differences.subList(0,
                        Math.min(differences.size(), MOST_SHOWN))));
    }

    private static MemorySegment patterns(DType dtype) {
        CastPatterns patterns = new CastPatterns(dtype, new SplittableRandom(SEED + dtype.typeName().hashCode()));
        int partByteSize = dtype.kind() == Kind.COMPLEX ? dtype.byteSize() / 2 : dtype.byteSize();
        MemorySegment memory = Arena.ofAuto().allocate((long) COUNT * dtype.byteSize(), Long.BYTES);
        for (long place = 0; place < memory.byteSize(); place += partByteSize) {
            long bits = patterns.next();
            switch (partByteSize) {
                case Byte.BYTES -> memory.set(ValueLayout.JAVA_BYTE, place, (byte) bits);
                case Short.BYTES -> memory.set(ValueLayout.JAVA_SHORT, place, (short) bits);
                case Integer.BYTES -> memory.set(ValueLayout.JAVA_INT, place, (int) bits);
                default -> memory.set(ValueLayout.JAVA_LONG, place, bits);
            }
        }
        return memory;
    }

    private static SharedMemory shared(MemorySegment memory, DType dtype, int step) {
        long byteSize = dtype.byteSize();
        long byteStart = step < 0 ? memory.byteSize() - byteSize : 0;
        return SharedMemory.builder(memory, dtype, COUNT / Math.abs(step)).byteStrides(step * byteSize)
                .byteOffset(byteStart).build();
    }

    private static void compare(SharedMemory source, DType to, List<String> differences) {
        NdArray numbers = REFERENCE.adopt(source);
        NdArray actual = REFERENCE.cast(numbers, to);
        NumPyArray cast = NUMPY.cast(NUMPY.adopt(source), to);
        NdArray expected = REFERENCE.adopt(NUMPY.share(cast));
        for (long place = 0; place < source.shape()[0]; place++) {
            Scalar number = REFERENCE.read(numbers, place);
            Scalar ours = REFERENCE.read(actual, place);
            Scalar theirs = REFERENCE.read(expected, place);
            // A scalar is the exact number: zeros differ by their sign, and any NaN equals any other.
            if (!ours.equals(theirs) && hasOneResult(number, to)) {
                differences.add(number + " is " + ours + ", but with NumPy " + theirs);
            }
        }
    }

    /**
     * Returns whether C says what the cast of a number is: it does not for a float that is cast to an integer dtype which
     * does not hold its whole part. What comes out depends on the machine, and with vectorised loops on the place of the
     * number in the array.
     */
    private static boolean hasOneResult(Scalar number, DType to) {
        boolean toInteger = to.kind() == Kind.SIGNED || to.kind() == Kind.UNSIGNED;
        return !toInteger || switch (number) {
            case Scalar.Real(double value) -> holdsWholePart(value, to);
            case Scalar.Complex(double real, double _) -> holdsWholePart(real, to);
            default -> true;
        };
    }

    private static boolean holdsWholePart(double value, DType to) {
        if (!Double.isFinite(value)) {
            return false;
        }
        BigInteger whole = new BigDecimal(value).toBigInteger();
        return to.kind() == Kind.SIGNED
                ? whole.bitLength() < to.bits()
                : whole.signum() >= 0 && whole.bitLength() <= to.bits();
    }
}
