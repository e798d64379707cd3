package org.tensortck.buffer;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.SharedMemory;

/** A {@code bytes}, which never changes; or a {@code bytearray}, which can be written, and grows while its memory has no users. */
public final class ByteSequence implements PythonBuffer {
    /** That of the memory of the reference, since a library may share only memory with a certain alignment. */
    private static final long BYTE_ALIGNMENT = 64;

    private static final String FORMAT = "B";
    private static final int LARGEST_BYTE = 255;

    private final Type type;
    private final List<Lease> leases = new ArrayList<>();
    private MemorySegment memory;

    /**
     * Makes a buffer of a copy of bytes.
     *
     * @param type {@link PythonBuffer.Type#BYTES} or {@link PythonBuffer.Type#BYTEARRAY}
     */
    public ByteSequence(Type type, byte[] bytes) {
        this.type = type;
        this.memory = allocated(bytes, bytes.length);
    }

    private static MemorySegment allocated(byte[] bytes, int byteSize) {
        return Arena.ofAuto().allocate(byteSize, BYTE_ALIGNMENT)
                .copyFrom(MemorySegment.ofArray(bytes).asSlice(0, Math.min(bytes.length, byteSize)));
    }

    @Override
    public Type type() {
        return type;
    }

    /** Returns the number of bytes. */
    public int size() {
        return Math.toIntExact(memory.byteSize());
    }

    /**
     * Returns a byte as an unsigned integer.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    public int get(long index) {
        return Byte.toUnsignedInt(memory.get(ValueLayout.JAVA_BYTE, place(index)));
    }

    /**
     * Sets a byte of a {@code bytearray}.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY}, {@link ErrorKind#INDEX_OUT_OF_RANGE} or
     *     {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    public void set(long index, long value) {
        requireWritable();
        memory.set(ValueLayout.JAVA_BYTE, place(index), byteOf(value));
    }

    /**
     * Adds a byte at the end of a {@code bytearray}, in new memory.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY} or {@link ErrorKind#VALUE_OUT_OF_RANGE}, or of kind
     *     {@link ErrorKind#NOT_RESIZABLE} while a view or a library has the memory
     */
    public void append(long value) {
        requireWritable();
        byte last = byteOf(value);
        leases.removeIf(Lease::isOver);
        if (!leases.isEmpty()) {
            throw new TensorException(ErrorKind.NOT_RESIZABLE, type.className() + ": " + leases.size()
                    + " users have its memory of " + size() + " bytes, so it cannot be resized");
        }
        int size = size();
        memory = allocated(toBytes(), size + 1);
        memory.set(ValueLayout.JAVA_BYTE, size, last);
    }

    private void requireWritable() {
        if (type == Type.BYTES) {
            throw new TensorException(ErrorKind.READ_ONLY, "bytes: the items of bytes never change");
        }
    }

    /**
     * Returns the byte with the value of an unsigned integer.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} where there is none
     */
    public static byte byteOf(long value) {
        if (value < 0 || value > LARGEST_BYTE) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    "bytes: " + value + " is not in the range from 0 to " + LARGEST_BYTE);
        }
        return (byte) value;
    }

    private long place(long index) {
        long place = index < 0 ? index + size() : index;
        if (place < 0 || place >= size()) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    type.className() + ": index " + index + " is out of range for " + size() + " bytes");
        }
        return place;
    }

    @Override
    public MemoryView view() {
        SharedMemory shared = shared();
        return new MemoryView(new FormattedMemory(shared, FORMAT), leased(shared));
    }

    @Override
    public FormattedMemory lend() {
        SharedMemory shared = shared();
        leased(shared).lend();
        return new FormattedMemory(shared, FORMAT);
    }

    /** Returns the memory with a scope of its own, which shows whether anything still reaches this view of it. */
    private SharedMemory shared() {
        return SharedMemory
                .builder(MemorySegment.ofAddress(memory.address()).reinterpret(memory.byteSize()), DType.UINT8,
                        memory.byteSize())
                .readOnly(type == Type.BYTES).owner(memory).build();
    }

    private Lease leased(SharedMemory shared) {
        Lease lease = new Lease(shared);
        leases.add(lease);
        return lease;
    }

    @Override
    public byte[] toBytes() {
        return memory.toArray(ValueLayout.JAVA_BYTE);
    }
}
