package org.tensortck.notation.python;

import java.math.BigInteger;
import java.util.Optional;
import org.tensortck.notation.error.PythonException;
import org.tensortck.value.Value;

/**
 * The flat indices that a slice selects from a sequence.
 *
 * @param start the first index
 * @param step the difference between neighbours, not zero
 * @param length the number of indices
 */
public record SliceRange(int start, int step, int length) {

    /** Clips a slice to a sequence of the given size, as Python does. */
    public static SliceRange of(Value.Slice slice, int size) {
        int step = part(slice.step()).map(given -> clipped(given, -size - 1, size + 1)).orElse(1);
        if (step == 0) {
            throw PythonException.valueError("the step of a slice is zero");
        }
        int least = step > 0 ? 0 : -1;
        int greatest = step > 0 ? size : size - 1;
        int start = part(slice.start()).map(given -> clipped(fromEnd(given, size), least, greatest))
                .orElse(step > 0 ? least : greatest);
        int stop = part(slice.stop()).map(given -> clipped(fromEnd(given, size), least, greatest))
                .orElse(step > 0 ? greatest : least);
        int distance = step > 0 ? stop - start : start - stop;
        return new SliceRange(start, step, distance <= 0 ? 0 : (distance - 1) / Math.abs(step) + 1);
    }

    private static Optional<BigInteger> part(Value value) {
        if (value instanceof Value.None) {
            return Optional.empty();
        }
        return Optional.of(Sequences.index(value).orElseThrow(
                () -> PythonException.typeError("a slice has ints or None, not " + PythonTypes.described(value))));
    }

    private static BigInteger fromEnd(BigInteger position, int size) {
        return position.signum() < 0 ? position.add(BigInteger.valueOf(size)) : position;
    }

    private static int clipped(BigInteger value, int least, int greatest) {
        return value.max(BigInteger.valueOf(least)).min(BigInteger.valueOf(greatest)).intValueExact();
    }
}
