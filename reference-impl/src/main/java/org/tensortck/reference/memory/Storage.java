package org.tensortck.reference.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;

/**
 * Memory for elements. All views of a tensor or array hold one storage, whose segment keeps the memory: it is freed some
 * time after the last of them is unreachable, and never before.
 *
 * <p>A storage on {@code meta} has no memory; one on an accelerator has memory that the host cannot reach.
 */
public final class Storage {
    // NumPy and PyTorch align to 16 and 64 bytes; the larger one suits vector loads of both.
    private static final long BYTE_ALIGNMENT = 64;

    private Optional<MemorySegment> memory;
    private Optional<DeviceMemory> onDevice;
    private final Device device;
    private final long byteSizeOnMeta;
    private boolean resizable;
    private boolean inSharedMemory;
    private boolean pinned;

    private Storage(Optional<MemorySegment> memory, Optional<DeviceMemory> onDevice, Device device,
            boolean resizable) {
        this(memory, onDevice, device, resizable, 0);
    }

    private Storage(Optional<MemorySegment> memory, Optional<DeviceMemory> onDevice, Device device, boolean resizable,
            long byteSizeOnMeta) {
        this.byteSizeOnMeta = byteSizeOnMeta;
        this.memory = memory;
        this.onDevice = onDevice;
        this.device = device;
        this.resizable = resizable;
    }

    /**
     * Returns memory of its own, all zero; none on {@code meta}.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for a nonexistent device of an accelerator
     */
    static Storage allocate(long byteSize, Device device) {
        if (device.isHost()) {
            return new Storage(Optional.of(newMemory(byteSize)), Optional.empty(), Device.CPU, true);
        }
        if (device.isMeta()) {
            return new Storage(Optional.empty(), Optional.empty(), Device.META, true, byteSize);
        }
        DeviceMemory allocated = Accelerators.allocate(device, byteSize);
        return new Storage(Optional.empty(), Optional.of(allocated), allocated.device(), true);
    }

    private static MemorySegment newMemory(long byteSize) {
        return Arena.ofAuto().allocate(byteSize, BYTE_ALIGNMENT);
    }

    /**
     * Returns the bytes of a file as memory, which keeps them mapped while it is reachable.
     *
     * @throws IOException where the system cannot map them
     */
    public static MemorySegment map(FileChannel channel, FileChannel.MapMode mode, long byteOffset, long byteSize)
            throws IOException {
        return channel.map(mode, byteOffset, byteSize, Arena.ofAuto());
    }

    /**
     * Moves the bytes to memory that other processes can map, unless they are there: a file without a name. The storage cannot
     * grow any more.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}
     * @throws UncheckedIOException where the system has no place for the file
     */
    void moveToSharedMemory(String operation) {
        if (inSharedMemory) {
            return;
        }
        MemorySegment old = memory(operation);
        try (FileChannel channel = FileChannel.open(Files.createTempFile("storage", null), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            memory = Optional.of(map(channel, FileChannel.MapMode.READ_WRITE, 0, old.byteSize()).copyFrom(old));
        } catch (IOException e) {
            throw new UncheckedIOException(operation + ": " + old.byteSize() + " bytes cannot be shared", e);
        }
        markInSharedMemory();
    }

    /**
     * Moves the bytes to pinned memory of the host, unless they are there. Only for memory that no other object uses.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}
     */
    void moveToPinnedMemory(String operation) {
        if (!pinned) {
            MemorySegment old = memory(operation);
            memory = Optional.of(Accelerators.allocatePinned(old.byteSize()).copyFrom(old));
            pinned = true;
            freeze();
        }
    }

    boolean isPinned() {
        return pinned;
    }

    /** Marks the memory as a mapped file. */
    void markInSharedMemory() {
        freeze();
        inSharedMemory = true;
    }

    boolean isInSharedMemory() {
        return inSharedMemory;
    }

    /**
     * Returns a part of memory with another owner, which the part keeps alive; nothing is copied.
     *
     * @param shared the memory, in the host
     * @param byteOffset where the part begins
     * @param byteSize the size of the part
     */
    static Storage adopt(SharedMemory shared, long byteOffset, long byteSize) {
        return new Storage(Optional.of(shared.memory().asSlice(byteOffset, byteSize)), Optional.empty(), Device.CPU,
                false);
    }

    /** Returns the part of this memory from a place on; shares. Two storages of one memory cannot grow together. */
    Storage from(long byteOffset) {
        if (!hasMemory() || byteOffset == 0) {
            return this;
        }
        freeze();
        // An empty layout may begin beyond the memory.
        Storage part = new Storage(memory.map(segment -> segment.asSlice(Math.min(byteOffset, segment.byteSize()))),
                onDevice.map(onward -> onward.from(byteOffset)), device, false);
        part.pinned = pinned;
        return part;
    }

    /** Returns where the memory is. */
    Device device() {
        return device;
    }

    /** Returns whether there are elements to read and write. */
    boolean hasMemory() {
        return memory.isPresent() || onDevice.isPresent();
    }

    /** Returns the memory of an accelerator, or empty on the host and on {@code meta}. */
    Optional<DeviceMemory> onDevice() {
        return onDevice;
    }

    /** Returns the size of the memory; 0 on {@code meta}. */
    long byteSize() {
        return onDevice.map(DeviceMemory::byteSize).or(() -> memory.map(MemorySegment::byteSize)).orElse(0L);
    }

    /** Returns the size that the memory has, or would have on {@code meta}. */
    long nominalByteSize() {
        return hasMemory() ? byteSize() : byteSizeOnMeta;
    }

    /** Returns whether the memory may be replaced by more: it has no other owner, and no other object uses it. */
    boolean isResizable() {
        return resizable;
    }

    /** Marks the memory as used by another object, so that it cannot be replaced any more. */
    void freeze() {
        resizable = false;
    }

    /**
     * Grows the memory to a number of bytes; the existing bytes are kept, at a new address.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}
     */
    void requireBytes(String operation, long byteSize) {
        if (!hasMemory() || byteSize <= byteSize()) {
            return;
        }
        if (!resizable) {
            throw new TensorException(ErrorKind.NOT_RESIZABLE, operation + ": " + byteSize
                    + " bytes are needed, but the memory has " + byteSize() + " and is shared");
        }
        replace(byteSize);
    }

    /**
     * Changes the size of the memory, in which both sizes have the first bytes in common; nothing on {@code meta}.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}
     */
    void resize(String operation, long byteSize) {
        if (!resizable) {
            throw new TensorException(ErrorKind.NOT_RESIZABLE, operation + ": the " + nominalByteSize()
                    + " bytes of the storage are shared, and cannot become " + byteSize);
        }
        replace(byteSize);
    }

    private void replace(long byteSize) {
        long kept = Math.min(byteSize, byteSize());
        memory = memory.map(old -> {
            MemorySegment replacement = newMemory(byteSize);
            MemorySegment.copy(old, 0, replacement, 0, kept);
            return replacement;
        });
        onDevice = onDevice.map(old -> {
            DeviceMemory replacement = Accelerators.allocate(device, byteSize);
            old.copyToDevice(0, replacement, 0, kept);
            return replacement;
        });
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
