package org.tensortck.reference;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.tensortck.spi.Device;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/**
 * Memory for elements, and what keeps it alive. All views of a tensor or array hold one storage; the memory is freed
 * some time after the last of them is unreachable, and never before.
 *
 * <p>A storage on {@code meta} has no memory.
 */
final class Storage {
    // NumPy and PyTorch align to 16 and 64 bytes; the larger one suits vector loads of both.
    private static final long BYTE_ALIGNMENT = 64;

    private final MemorySegment memory;
    private final Device device;
    private final Object owner;

    private Storage(MemorySegment memory, Device device, Object owner) {
        this.memory = memory;
        this.device = device;
        this.owner = owner;
    }

    /** Returns memory of its own in the host, all zero. */
    static Storage allocate(long byteSize) {
        MemorySegment memory = Arena.ofAuto().allocate(byteSize, BYTE_ALIGNMENT);
        return new Storage(memory, Device.CPU, memory);
    }

    /** Returns a storage without memory, on {@code meta}. */
    static Storage withoutMemory() {
        return new Storage(null, Device.META, Device.META);
    }

    /**
     * Returns part of somebody else's memory; nothing is copied, and its owner is kept.
     *
     * @param shared the memory, in the host
     * @param byteOffset where the part begins
     * @param byteSize the size of the part
     */
    static Storage adopt(SharedMemory shared, long byteOffset, long byteSize) {
        return new Storage(shared.memory().asSlice(byteOffset, byteSize), Device.CPU, shared.owner());
    }

    /** Returns the part of this memory from a place on; shares. */
    Storage from(long byteOffset) {
        return hasMemory() ? new Storage(memory.asSlice(byteOffset), device, owner) : this;
    }

    /** Returns where the memory is. */
    Device device() {
        return device;
    }

    /** Returns whether there are elements to read and write. */
    boolean hasMemory() {
        return memory != null;
    }

    /** Returns the object to hold for as long as the memory is in use. */
    Object owner() {
        return owner;
    }

    /**
     * Returns the memory.
     *
     * @param operation the operation that needs it, for the message
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where there is none, or
     *     {@link ErrorKind#INVALID_MEMORY} where its owner has freed it or keeps it to another thread
     */
    MemorySegment memory(String operation) {
        if (!hasMemory()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    operation + ": the elements are on " + device + ", not in host memory");
        }
        if (!memory.scope().isAlive()) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, operation + ": the owner of the memory has freed it");
        }
        Thread thread = Thread.currentThread();
        if (!memory.isAccessibleBy(thread)) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    operation + ": the owner of the memory keeps it to a thread other than " + thread.getName());
        }
        return memory;
    }

    /**
     * Returns the memory to write to.
     *
     * @param operation the operation that writes, for the message
     * @throws TensorException as {@link #memory}, or of kind {@link ErrorKind#READ_ONLY}
     */
    MemorySegment writableMemory(String operation) {
        MemorySegment writable = memory(operation);
        if (writable.isReadOnly()) {
            throw new TensorException(ErrorKind.READ_ONLY, operation + ": the memory can only be read");
        }
        return writable;
    }
}
