package org.tensortck.vocabulary.call;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.List;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Value;

/**
 * The bytes of elements, read and written directly in memory: for numbers that the SPI cannot express, such as the bits
 * of a NaN.
 */
public final class ElementBytes {
    private final SharedMemory memory;

    public ElementBytes(SharedMemory memory) {
        if (!memory.memory().isNative()) {
            throw new EvaluationException("tck.memory: the elements are on the Java heap, where they have no address");
        }
        this.memory = memory;
    }

    /** Returns the address of the element at index zero, and the distance in bytes between neighbours in each dimension. */
    public Value facts() {
        return new Value.Tuple(List.of(Value.of(memory.memory().address() + memory.byteOffset()),
                Value.tuple(memory.byteStrides())));
    }

    /** Returns the bytes of an element as the digits of an unsigned integer, the first byte being the lowest digit. */
    public Value bits(long... position) {
        MemorySegment element = element(position);
        BigInteger bits = BigInteger.ZERO;
        for (long place = element.byteSize() - 1; place >= 0; place--) {
            bits = bits.shiftLeft(Byte.SIZE)
                    .or(BigInteger.valueOf(Byte.toUnsignedLong(element.get(ValueLayout.JAVA_BYTE, place))));
        }
        return new Value.Int(bits);
    }

    /** Writes the bytes of an element. */
    public void restore(BigInteger bits, long... position) {
        MemorySegment element = element(position);
        for (long place = 0; place < element.byteSize(); place++) {
            element.set(ValueLayout.JAVA_BYTE, place, bits.shiftRight((int) place * Byte.SIZE).byteValue());
        }
    }

    private MemorySegment element(long... position) {
        long byteOffset = memory.byteOffset();
        long[] byteStrides = memory.byteStrides();
        for (int axis = 0; axis < position.length; axis++) {
            byteOffset += position[axis] * byteStrides[axis];
        }
        return memory.memory().asSlice(byteOffset, memory.dtype().byteSize());
    }
}
