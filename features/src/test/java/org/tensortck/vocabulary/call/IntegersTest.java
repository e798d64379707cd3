package org.tensortck.vocabulary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Side;

/** Python ints at the limits of 64 and of 32 bits. */
class IntegersTest {
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger TOO_GREAT = GREATEST.add(BigInteger.ONE);
    private static final BigInteger TOO_SMALL = LEAST.subtract(BigInteger.ONE);

    private static void assertRefuses(ErrorKind kind, Executable conversion) {
        assertEquals(kind, assertThrows(TensorException.class, conversion).kind());
    }

    @Test
    void arguments() {
        assertEquals(Long.MAX_VALUE, Integers.argument("size", GREATEST));
        assertEquals(Long.MIN_VALUE, Integers.argument("size", LEAST));
        assertRefuses(ErrorKind.VALUE_OUT_OF_RANGE, () -> Integers.argument("size", TOO_GREAT));
        assertRefuses(ErrorKind.VALUE_OUT_OF_RANGE, () -> Integers.argument("size", TOO_SMALL));
    }

    @Test
    void indices() {
        assertEquals(Long.MAX_VALUE, Integers.index(Side.ARRAY, GREATEST));
        assertRefuses(ErrorKind.VALUE_OUT_OF_RANGE, () -> Integers.index(Side.TENSOR, TOO_SMALL));
        assertRefuses(ErrorKind.INVALID_INDEX, () -> Integers.index(Side.ARRAY, TOO_SMALL));
        assertRefuses(ErrorKind.VALUE_OUT_OF_RANGE,
                () -> Integers.index(Side.ARRAY, BigInteger.TWO.pow(64).subtract(BigInteger.ONE)));
        assertRefuses(ErrorKind.INVALID_INDEX, () -> Integers.index(Side.ARRAY, BigInteger.TWO.pow(64)));
    }

    @Test
    void slices() {
        assertEquals(Long.MAX_VALUE, Integers.slice(TOO_GREAT));
        assertEquals(Long.MIN_VALUE, Integers.slice(TOO_SMALL));
        assertEquals(-1, Integers.slice(BigInteger.ONE.negate()));
    }

    @Test
    void axes() {
        BigInteger beyondInt = BigInteger.ONE.shiftLeft(31);
        assertEquals(Integer.MIN_VALUE, Integers.axis(Side.ARRAY, "axis", beyondInt.negate()));
        assertRefuses(ErrorKind.INDEX_OUT_OF_RANGE, () -> Integers.axis(Side.TENSOR, "dim", beyondInt));
        assertRefuses(ErrorKind.VALUE_OUT_OF_RANGE, () -> Integers.axis(Side.ARRAY, "axis", beyondInt));
        assertRefuses(ErrorKind.VALUE_OUT_OF_RANGE, () -> Integers.axis(Side.TENSOR, "dim", TOO_GREAT));
    }
}
