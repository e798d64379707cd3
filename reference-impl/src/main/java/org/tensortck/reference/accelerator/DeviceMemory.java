package org.tensortck.reference.accelerator;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.tensortck.spi.value.Device;

/** Memory of one device, which the host can neither read nor write. */
public interface DeviceMemory {

    /** Returns the device. */
    Device device();

    /** Returns the size in bytes. */
    long byteSize();

    /** Returns the address on the device, which means nothing to the host; unique among all memory of the device. */
    long address();

    /** Copies all bytes of memory of the host to a place in this memory: one transfer. */
    void copyFromHost(MemorySegment host, long byteOffset);

    /** Copies bytes from a place in this memory to memory of the host, as many as that has: one transfer. */
    void copyToHost(long byteOffset, MemorySegment host);

    /** Copies bytes from a place in this memory to a place in memory of another device of the type: one transfer. */
    void copyToDevice(long byteOffset, DeviceMemory target, long targetByteOffset, long byteSize);

    /** Returns the part of this memory from a place on; shares. */
    DeviceMemory from(long byteOffset);

    /**
     * Runs a kernel of the device, whose target is in this memory.
     *
     * @return false where the device has no such kernel: nothing was done, and the caller computes with lent memory
     */
    boolean run(DeviceKernel kernel);

    /**
     * Lends the bytes to a kernel that runs in this process: a copy, which is gone when the arena of the kernel is
     * closed. It is no transfer, since the kernel represents code on the device; a real accelerator counts it as lent.
     */
    MemorySegment lend(Arena kernel);

    /** Takes back bytes that were lent to a kernel, which has written to them. */
    void takeBack(MemorySegment lent);
}
