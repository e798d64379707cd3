package org.tensortck.reference.device;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers of transfers by direction. */
public final class Transfers {
    private final AtomicLong toDevice = new AtomicLong();
    private final AtomicLong toHost = new AtomicLong();
    private final AtomicLong betweenDevices = new AtomicLong();

    void countToDevice() {
        toDevice.incrementAndGet();
    }

    void countToHost() {
        toHost.incrementAndGet();
    }

    void countBetweenDevices() {
        betweenDevices.incrementAndGet();
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
}
