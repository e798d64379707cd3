package org.tensortck.reference.accelerator;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers of transfers by direction, and of lent memories. */
public final class Transfers {
    private final AtomicLong toDevice = new AtomicLong();
    private final AtomicLong toHost = new AtomicLong();
    private final AtomicLong betweenDevices = new AtomicLong();
    private final AtomicLong lent = new AtomicLong();

    /** Counts a transfer from the host to a device. */
    public void countToDevice() {
        toDevice.incrementAndGet();
    }

    /** Counts a transfer from a device to the host. */
    public void countToHost() {
        toHost.incrementAndGet();
    }

    /** Counts a transfer from one device to another. */
    public void countBetweenDevices() {
        betweenDevices.incrementAndGet();
    }

    /** Counts a memory of a real device that is lent to a kernel in this process. */
    public void countLent() {
        lent.incrementAndGet();
    }

    /** Returns the number of transfers from the host to a device. */
    public long toDevice() {
        return toDevice.get();
    }

    /** Returns the number of transfers from a device to the host. */
    public long toHost() {
        return toHost.get();
    }

    /** Returns the number of transfers from one device to another. */
    public long betweenDevices() {
        return betweenDevices.get();
    }

    /** Returns how often memory of a real device was lent to a kernel in this process, since the device has no such kernel. */
    public long lent() {
        return lent.get();
    }
}
