package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import jcuda.Pointer;

/** A pointer to memory of the host. */
final class HostPointer extends Pointer {

    private HostPointer(long address) {
        super(address);
    }

    /** Receives a pointer. */
    @FunctionalInterface
    interface Use {
        void accept(Pointer pointer);
    }

    /** Passes on a pointer to bytes that are read; memory of the Java heap is copied first. */
    static void read(MemorySegment host, Use use) {
        if (host.isNative()) {
            accept(host, use);
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            accept(arena.allocate(host.byteSize()).copyFrom(host), use);
        }
    }

    /** Passes on a pointer to bytes that are written; into memory of the Java heap they are copied last. */
    static void write(MemorySegment host, Use use) {
        if (host.isNative()) {
            accept(host, use);
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment outside = arena.allocate(host.byteSize());
            accept(outside, use);
            host.copyFrom(outside);
        }
    }

    private static void accept(MemorySegment outside, Use use) {
        try {
            use.accept(new HostPointer(outside.address()));
        } finally {
            Reference.reachabilityFence(outside);
        }
    }
}
