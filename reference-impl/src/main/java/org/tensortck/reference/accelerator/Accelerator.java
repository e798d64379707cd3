package org.tensortck.reference.accelerator;

import java.lang.foreign.MemorySegment;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Devices of one type, with memory of their own: the seam below {@code Storage}. Only the code of kernels reads and writes
 * that memory; everything else is a transfer, which is counted.
 */
public interface Accelerator {

    /** Returns the type of its devices, such as {@code cuda}. */
    String type();

    /** Returns the name of its first device, for reports; a device that is not real says so. */
    String deviceName();

    /** Returns the number of its devices, whose ordinals are from 0. */
    int count();

    /**
     * Returns new memory of a device, all zero. It is freed some time after it is unreachable.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for a nonexistent ordinal, and for more bytes than
     *     the device has free
     */
    DeviceMemory allocate(int ordinal, long byteSize);

    /**
     * Returns new memory of the host, all zero, that the devices reach without the processor. It is freed some time after it is
     * unreachable.
     */
    MemorySegment allocatePinned(long byteSize);

    /** Waits until all work of a device is done. */
    void synchronize(int ordinal);

    /** Returns the transfers so far, which go on being counted. */
    Transfers transfers();
}
