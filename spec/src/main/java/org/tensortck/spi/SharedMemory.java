package org.tensortck.spi;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * Memory that one side offers and the other side takes without a copy: the only value that crosses between a tensor
 * library and an array library. It says what DLPack's {@code DLTensor} and NumPy's {@code __array_interface__} say.
 *
 * <p>Creating one checks that it is sound, so that a receiver never has to follow a description out of its memory:
 * <ol>
 * <li>shape and strides have the same rank, which is 64 at most, and no length is negative;
 * <li>the number of elements and every distance fit a {@code long};
 * <li>every element lies inside {@link #memory()}, which has an address other than null;
 * <li>the memory is still alive.
 * </ol>
 *
 * <p>Whoever keeps the memory keeps this object, or at least its {@link #owner()}: the owner frees the memory when it is
 * no longer reachable, and not before.
 */
public final class SharedMemory {
    /** The most dimensions that a tensor of PyTorch or an array of NumPy has. */
    private static final int MAXIMUM_RANK = 64;

    private final MemorySegment memory;
    private final DType dtype;
    private final ByteOrder byteOrder;
    private final long[] shape;
    private final long[] byteStrides;
    private final long byteOffset;
    private final boolean readOnly;
    private final Device device;
    private final Object owner;

    /**
     * Describes memory.
     *
     * @param memory all memory that the elements may lie in; it need not start where the storage does. Of the host,
     *        native memory, which any thread may use; of another device, its address there
     * @param dtype the dtype of an element
     * @param byteOrder the byte order of an element
     * @param shape the length of each dimension
     * @param byteStrides the signed distance, in bytes, between neighbours in each dimension
     * @param byteOffset the distance, in bytes, from the start of {@code memory} to the element at index zero
     * @param readOnly whether the receiver must not write
     * @param device where the memory is
     * @param owner keeps the memory alive for as long as it is reachable
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where the description is not sound
     */
    public SharedMemory(MemorySegment memory, DType dtype, ByteOrder byteOrder, long[] shape, long[] byteStrides,
            long byteOffset, boolean readOnly, Device device, Object owner) {
        this.memory = Objects.requireNonNull(memory, "memory must not be null");
        this.dtype = Objects.requireNonNull(dtype, "dtype must not be null");
        this.byteOrder = Objects.requireNonNull(byteOrder, "byteOrder must not be null");
        this.shape = shape.clone();
        this.byteStrides = byteStrides.clone();
        this.byteOffset = byteOffset;
        this.readOnly = readOnly;
        this.device = Objects.requireNonNull(device, "device must not be null");
        this.owner = Objects.requireNonNull(owner, "owner must not be null");
        requireSound();
    }

    private void requireSound() {
        // Condition 1.
        if (shape.length != byteStrides.length) {
            throw invalid("shape has rank " + shape.length + " but there are " + byteStrides.length + " strides");
        }
        if (shape.length > MAXIMUM_RANK) {
            throw invalid("there are " + shape.length + " dimensions, which is more than " + MAXIMUM_RANK);
        }
        long lowest = byteOffset;
        long highest = byteOffset;
        boolean empty = false;
        try {
            long count = 1;
            for (int axis = 0; axis < shape.length; axis++) {
                if (shape[axis] < 0) {
                    throw invalid("length " + shape[axis] + " of axis " + axis + " is negative");
                }
                if (shape[axis] == 0) {
                    empty = true;
                    continue;
                }
                // Condition 2.
                count = Math.multiplyExact(count, shape[axis]);
                long reach = Math.multiplyExact(shape[axis] - 1, byteStrides[axis]);
                lowest = Math.addExact(lowest, Math.min(reach, 0));
                highest = Math.addExact(highest, Math.max(reach, 0));
            }
            highest = Math.addExact(highest, dtype.byteSize());
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    "shared memory: shape " + Arrays.toString(shape) + " with byte strides "
                            + Arrays.toString(byteStrides) + " does not fit 64 bits",
                    e);
        }
        // Condition 3.
        if (!empty && (lowest < 0 || highest > memory.byteSize())) {
            throw invalid("the elements span bytes " + lowest + " to " + highest + ", but the memory has "
                    + memory.byteSize() + " bytes");
        }
        if (!memory.isNative()) {
            throw invalid("the memory is on the Java heap, where it has no address");
        }
        if (!empty && memory.address() == 0) {
            throw invalid("the elements are at the null address");
        }
        // Condition 4.
        if (!memory.scope().isAlive()) {
            throw invalid("its owner has freed it");
        }
    }

    private static TensorException invalid(String what) {
        return new TensorException(ErrorKind.INVALID_MEMORY, "shared memory: " + what);
    }

    /** Returns all memory that the elements may lie in. */
    public MemorySegment memory() {
        return memory;
    }

    /** Returns the dtype of an element. */
    public DType dtype() {
        return dtype;
    }

    /** Returns the byte order of an element. */
    public ByteOrder byteOrder() {
        return byteOrder;
    }

    /** Returns the length of each dimension; a copy. */
    public long[] shape() {
        return shape.clone();
    }

    /** Returns the signed distance, in bytes, between neighbours in each dimension; a copy. */
    public long[] byteStrides() {
        return byteStrides.clone();
    }

    /** Returns the distance, in bytes, from the start of {@link #memory()} to the element at index zero. */
    public long byteOffset() {
        return byteOffset;
    }

    /** Returns whether the receiver must not write. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Returns where the memory is. */
    public Device device() {
        return device;
    }

    /** Returns the object that keeps the memory alive for as long as it is reachable. */
    public Object owner() {
        return owner;
    }
}
