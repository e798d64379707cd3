package org.tensortck.reference.element;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;

/**
 * The encoding of an element as bytes: a dtype in a byte order, and pending signs. It reads and writes single elements;
 * {@link RowReader}, {@link RowWriter}, {@link CastLoops} and {@link ByteMoves} handle rows of them.
 *
 * <p>Reading is exact; writing rounds to nearest, ties to even, once or twice as the rule says. Writing never fails, it
 * casts:
 * <ul>
 * <li>to bool, everything but zero is true, NaN included;
 * <li>to an integer, a fraction is truncated and an integer keeps its low bits. A number that is not finite or too
 *     large for the int32 (int64 for uint32, int64 and uint64) in between becomes the smallest integer of that type, of
 *     which the low bits are kept. Note: C leaves this case open; PyTorch and NumPy do this on x86-64;
 * <li>to a real dtype, the imaginary part is dropped.
 * </ul>
 * Elements need not be aligned.
 */
public final class ElementCodec {
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final double TWO_TO_63 = 0x1p63;

    private static final Map<RoundingRule, Map<DType, ElementCodec>> LITTLE_ENDIAN = codecs(ByteOrder.LITTLE_ENDIAN);
    private static final Map<RoundingRule, Map<DType, ElementCodec>> BIG_ENDIAN = codecs(ByteOrder.BIG_ENDIAN);

    private final DType dtype;
    private final ByteOrder order;
    private final RoundingRule rounding;
    private final boolean reversed;
    private final boolean isNative;
    private final int partByteSize;
    private final Optional<FloatFormat> format;
    private final boolean throughFloat;
    private final PendingSigns signs;
    private final long realSign;
    private final long imaginarySign;

    private ElementCodec(DType dtype, ByteOrder order, RoundingRule rounding, PendingSigns signs) {
        this.dtype = dtype;
        this.order = order;
        this.rounding = rounding;
        this.reversed = order == ByteOrder.BIG_ENDIAN;
        this.partByteSize = DTypes.partOf(dtype).byteSize();
        this.format = isInteger() ? Optional.empty() : Optional.of(FloatFormat.of(dtype));
        this.throughFloat = rounding == RoundingRule.TORCH && partByteSize < Float.BYTES;
        this.signs = signs;
        this.isNative = signs == PendingSigns.NONE && (order == ByteOrder.nativeOrder() || partByteSize == 1);
        long signBit = 1L << (partByteSize * Byte.SIZE - 1);
        this.realSign = signs.ofReal() ? signBit : 0;
        this.imaginarySign = signs.ofImaginary() ? signBit : 0;
    }

    private static Map<RoundingRule, Map<DType, ElementCodec>> codecs(ByteOrder order) {
        Map<RoundingRule, Map<DType, ElementCodec>> codecs = new EnumMap<>(RoundingRule.class);
        for (RoundingRule rounding : RoundingRule.values()) {
            Map<DType, ElementCodec> ofRule = new EnumMap<>(DType.class);
            for (DType dtype : DType.values()) {
                ofRule.put(dtype, new ElementCodec(dtype, order, rounding, PendingSigns.NONE));
            }
            codecs.put(rounding, ofRule);
        }
        return codecs;
    }

    /** Returns the codec for a dtype in a byte order that rounds by a rule. There is one for each, without pending signs. */
    public static ElementCodec of(DType dtype, ByteOrder order, RoundingRule rounding) {
        Map<DType, ElementCodec> codecs = (order == ByteOrder.BIG_ENDIAN ? BIG_ENDIAN : LITTLE_ENDIAN)
                .getOrDefault(rounding, Map.of());
        return Objects.requireNonNull(codecs.get(dtype), "a dtype without a codec");
    }

    /** Returns the codec for a dtype in the byte order of this machine that rounds by a rule. */
    public static ElementCodec of(DType dtype, RoundingRule rounding) {
        return of(dtype, ByteOrder.nativeOrder(), rounding);
    }

    /** Returns the codec for a dtype in the byte order of this machine that rounds once. */
    public static ElementCodec of(DType dtype) {
        return of(dtype, RoundingRule.NUMPY);
    }

    /** Returns the codec for another dtype in the byte order of this machine that rounds by the same rule. */
    public ElementCodec withDType(DType other) {
        return of(other, rounding);
    }

    /** Returns the dtype of an element. */
    public DType dtype() {
        return dtype;
    }

    /** Returns the byte order of an element. */
    public ByteOrder order() {
        return order;
    }

    /** Returns the signs that an element has and its bytes have not. */
    public PendingSigns signs() {
        return signs;
    }

    /** Returns the codec without pending signs. */
    public ElementCodec resolved() {
        return with(dtype, PendingSigns.NONE);
    }

    /** Returns the codec for another dtype, or with other signs, in the same byte order and with the same rounding. */
    public ElementCodec with(DType other, PendingSigns otherSigns) {
        return otherSigns == PendingSigns.NONE
                ? of(other, order, rounding)
                : new ElementCodec(other, order, rounding, otherSigns);
    }

    /** Returns how numbers become elements. */
    RoundingRule rounding() {
        return rounding;
    }

    /** Returns whether the bytes of an element mean the same to another codec. */
    public boolean hasSameBytesAs(ElementCodec other) {
        return dtype == other.dtype && signs == other.signs && (order == other.order || partByteSize == 1);
    }

    /** Returns whether the bytes are in the order of this machine and no signs are pending. */
    boolean isNative() {
        return isNative;
    }

    /** Returns whether an element is an integer or a bool, which {@link #integer} reads. */
    public boolean isInteger() {
        return DTypes.isWhole(dtype);
    }

    /** Returns whether an element has an imaginary part. */
    public boolean isComplex() {
        return dtype.kind() == Kind.COMPLEX;
    }

    /** Reads an element. */
    public Scalar decode(MemorySegment memory, long byteOffset) {
        if (isComplex()) {
            return new Scalar.Complex(real(memory, byteOffset), imaginary(memory, byteOffset));
        }
        if (!isInteger()) {
            return Scalar.of(real(memory, byteOffset));
        }
        long value = integer(memory, byteOffset);
        if (dtype == DType.BOOL) {
            return Scalar.of(value != 0);
        }
        return value < 0 && dtype == DType.UINT64
                ? new Scalar.Int(new BigInteger(Long.toUnsignedString(value)))
                : Scalar.of(value);
    }

    /** Writes an element. */
    public void encode(MemorySegment memory, long byteOffset, Scalar value) {
        switch (value) {
            case Scalar.Bool bool -> putInteger(memory, byteOffset, bool.value() ? 1 : 0);
            case Scalar.Int integer -> putInteger(memory, byteOffset, integer.value());
            case Scalar.Real real -> putReal(memory, byteOffset, real.value());
            case Scalar.Complex complex -> putComplex(memory, byteOffset, complex.real(), complex.imaginary());
        }
    }

    /** Reads an integer or a bool, as 0 or 1. A uint64 from 2⁶³ on is negative, as its bits are. */
    public long integer(MemorySegment memory, long byteOffset) {
        long bits = bits(memory, byteOffset);
        return switch (dtype.kind()) {
            case BOOL -> bits == 0 ? 0 : 1;
            case SIGNED -> bits << -dtype.bits() >> -dtype.bits();
            default -> bits;
        };
    }

    private FloatFormat format() {
        return format.orElseThrow();
    }

    /** Reads a floating-point number, or the real part of a complex one. */
    public double real(MemorySegment memory, long byteOffset) {
        return format().decode(bits(memory, byteOffset) ^ realSign);
    }

    /** Reads the imaginary part of a complex number. */
    public double imaginary(MemorySegment memory, long byteOffset) {
        return format().decode(bits(memory, byteOffset + partByteSize) ^ imaginarySign);
    }

    /** Writes a signed integer. */
    public void putInteger(MemorySegment memory, long byteOffset, long value) {
        if (isInteger()) {
            putBits(memory, byteOffset, dtype == DType.BOOL ? value == 0 ? 0 : 1 : value);
        } else {
            putParts(memory, byteOffset,
                    throughFloat ? format().encode((double) (float) value) : format().encode(value),
                    0);
        }
    }

    /** Writes an integer of any size. */
    public void putInteger(MemorySegment memory, long byteOffset, BigInteger value) {
        if (dtype == DType.BOOL) {
            putBits(memory, byteOffset, value.signum() == 0 ? 0 : 1);
        } else if (isInteger()) {
            putBits(memory, byteOffset, value.longValue());
        } else {
            putParts(memory, byteOffset,
                    throughFloat ? format().encode((double) value.floatValue()) : format().encode(value), 0);
        }
    }

    /** Writes a real number. */
    public void putReal(MemorySegment memory, long byteOffset, double value) {
        if (isInteger()) {
            putBits(memory, byteOffset, dtype == DType.BOOL ? value == 0 ? 0 : 1 : truncated(value));
        } else {
            putParts(memory, byteOffset, encoded(value), 0);
        }
    }

    private long encoded(double value) {
        return format().encode(throughFloat ? (float) value : value);
    }

    /** Writes a complex number. */
    public void putComplex(MemorySegment memory, long byteOffset, double real, double imaginary) {
        if (isComplex()) {
            putParts(memory, byteOffset, encoded(real), encoded(imaginary));
        } else if (dtype == DType.BOOL) {
            putBits(memory, byteOffset, real == 0 && imaginary == 0 ? 0 : 1);
        } else {
            putReal(memory, byteOffset, real);
        }
    }

    private long truncated(double value) {
        if (dtype == DType.UINT64 && value >= TWO_TO_63) {
            return truncatedToLong(value - TWO_TO_63) ^ Long.MIN_VALUE;
        }
        if (dtype.bits() == Long.SIZE || dtype == DType.UINT32) {
            return truncatedToLong(value);
        }
        // The cast of Java saturates; one that overflows has left the range by at least one.
        long whole = (long) value;
        return Double.isNaN(value) || whole != (int) whole ? Integer.MIN_VALUE : whole;
    }

    private static long truncatedToLong(double value) {
        return value >= -TWO_TO_63 && value < TWO_TO_63 ? (long) value : Long.MIN_VALUE;
    }

    private void putParts(MemorySegment memory, long byteOffset, long realBits, long imaginaryBits) {
        putBits(memory, byteOffset, realBits ^ realSign);
        if (isComplex()) {
            putBits(memory, byteOffset + partByteSize, imaginaryBits ^ imaginarySign);
        }
    }

    /** Copies an element of the same dtype in another byte order or with other signs; a NaN keeps its payload. */
    public void putElement(MemorySegment memory, long byteOffset, ElementCodec from, MemorySegment source,
            long sourceByteOffset) {
        long imaginaryBits = isComplex() ? from.bits(source, sourceByteOffset + partByteSize) : 0;
        putParts(memory, byteOffset, from.bits(source, sourceByteOffset) ^ from.realSign,
                imaginaryBits ^ from.imaginarySign);
    }

    private long bits(MemorySegment memory, long byteOffset) {
        return switch (partByteSize) {
            case Byte.BYTES -> memory.get(ValueLayout.JAVA_BYTE, byteOffset) & 0xFFL;
            case Short.BYTES -> {
                short bits = memory.get(SHORT, byteOffset);
                yield (reversed ? Short.reverseBytes(bits) : bits) & 0xFFFFL;
            }
            case Integer.BYTES -> {
                int bits = memory.get(INT, byteOffset);
                yield (reversed ? Integer.reverseBytes(bits) : bits) & 0xFFFF_FFFFL;
            }
            default -> {
                long bits = memory.get(LONG, byteOffset);
                yield reversed ? Long.reverseBytes(bits) : bits;
            }
        };
    }

    private void putBits(MemorySegment memory, long byteOffset, long bits) {
        switch (partByteSize) {
            case Byte.BYTES -> memory.set(ValueLayout.JAVA_BYTE, byteOffset, (byte) bits);
            case Short.BYTES ->
                memory.set(SHORT, byteOffset, reversed ? Short.reverseBytes((short) bits) : (short) bits);
            case Integer.BYTES ->
                memory.set(INT, byteOffset, reversed ? Integer.reverseBytes((int) bits) : (int) bits);
            default -> memory.set(LONG, byteOffset, reversed ? Long.reverseBytes(bits) : bits);
        }
    }

    @Override
    public String toString() {
        return dtype + " " + order + (signs == PendingSigns.NONE ? "" : " " + signs);
    }
}
