package org.tensortck.reference.memory;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;

/**
 * Memory for elements. All views of a tensor or array hold one storage, whose segment keeps the memory: it is freed some
 * time after the last of them is unreachable, and never before.
 *
 * <p>A storage on {@code meta} has no memory.
 */
public final class Storage {
    // NumPy and PyTorch align to 16 and 64 bytes; the larger one suits vector loads of both.
    private static final long BYTE_ALIGNMENT = 64;

    private Optional<MemorySegment> memory;
    private final Device device;
    private boolean resizable;

    private Storage(Optional<MemorySegment> memory, Device device, boolean resizable) {
        this.memory = memory;
        this.device = device;
        this.resizable = resizable;
    }

    /** Returns memory of its own in the host, all zero. */
    static Storage allocate(long byteSize) {
        return new Storage(Optional.of(newMemory(byteSize)), Device.CPU, true);
    }

    private static MemorySegment newMemory(long byteSize) {
        return Arena.ofAuto().allocate(byteSize, BYTE_ALIGNMENT);
    }

    /**
     * Returns the bytes of a file as memory, which keeps them mapped for as long as it is reachable.
     *
     * @throws IOException where the system cannot map them
     */
    public static MemorySegment map(FileChannel channel, FileChannel.MapMode mode, long byteOffset, long byteSize)
            throws IOException {
        return channel.map(mode, byteOffset, byteSize, Arena.ofAuto());
    }

    /** Returns a storage without memory, on {@code meta}. */
    static Storage withoutMemory() {
        return new Storage(Optional.empty(), Device.META, true);
    }

    /**
     * Returns part of somebody else's memory, which the part keeps; nothing is copied.
     *
     * @param shared the memory, in the host
     * @param byteOffset where the part begins
     * @param byteSize the size of the part
     */
    static Storage adopt(SharedMemory shared, long byteOffset, long byteSize) {
        return new Storage(Optional.of(shared.memory().asSlice(byteOffset, byteSize)), Device.CPU, false);
    }

    /** Returns the part of this memory from a place on; shares. Two storages of one memory cannot grow together. */
    Storage from(long byteOffset) {
        if (memory.isEmpty() || byteOffset == 0) {
            return this;
        }
        freeze();
        // A layout without elements may begin beyond the memory.
        return new Storage(memory.map(segment -> segment.asSlice(Math.min(byteOffset, segment.byteSize()))), device,
                false);
    }

    /** Returns where the memory is. */
    Device device() {
        return device;
    }

    /** Returns whether there are elements to read and write. */
    boolean hasMemory() {
        return memory.isPresent();
    }

    /** Returns whether the memory may be exchanged for more: it is nobody else's, and nobody else knows it. */
    boolean isResizable() {
        return resizable;
    }

    /** Lets somebody else know the memory, so that it cannot be exchanged any more. */
    void freeze() {
        resizable = false;
    }

    /**
     * Makes sure that there are so many bytes; the bytes that there were stay, at a new address.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}
     */
    void requireBytes(String operation, long byteSize) {
        if (memory.isEmpty() || byteSize <= memory.get().byteSize()) {
            return;
        }
        MemorySegment smaller = memory.get();
        if (!resizable) {
            throw new TensorException(ErrorKind.NOT_RESIZABLE, operation + ": " + byteSize
                    + " bytes are needed, but the memory has " + smaller.byteSize() + " and is shared");
        }
        MemorySegment larger = newMemory(byteSize);
        MemorySegment.copy(smaller, 0, larger, 0, smaller.byteSize());
        memory = Optional.of(larger);
    }

    /**
     * Returns the memory.
     *
     * @param operation the operation that needs it, for the message
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where there is none, or
     *     {@link ErrorKind#INVALID_MEMORY} where its owner has freed it
     */
    MemorySegment memory(String operation) {
        MemorySegment segment = memory.orElseThrow(() -> new TensorException(ErrorKind.NOT_HOST_MEMORY,
                operation + ": the elements are on " + device + ", not in host memory"));
        if (!segment.scope().isAlive()) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, operation + ": the owner of the memory has freed it");
        }
        return segment;
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
