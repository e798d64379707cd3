package org.tensortck.vocabulary.call;

import java.lang.foreign.Arena;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.Library;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * Collects unreachable objects and overwrites their memory. An object that the scenario observes next has then really
 * kept its memory, or has visibly lost it.
 *
 * <p>Memory may be freed some collections after its last object, for instance if a cleaner releases the last reference.
 * Freed memory may also stay unchanged, since a thread caches small blocks. Before the collection, blocks of many sizes
 * are therefore left to the thread that frees memory. After it, blocks and objects of the same sizes are filled with
 * other bytes.
 */
public final class GarbageCollection {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MILLISECONDS_FOR_OTHER_CLEANERS = 2;
    private static final int MOST_PASSES = 2;
    private static final long[] BYTE_SIZES = {8, 12, 16, 24, 32, 48, 64, 96, 128};
    private static final long[] BYTE_ALIGNMENTS = {1, 64};
    private static final int LEFT_TO_CLEANER = 16;
    private static final int FILLED = 64;
    private static final int FILLED_OBJECTS = 16;
    private static final byte FILLING = (byte) 0xa5;
    private static final Scalar NUMBER = Scalar.of(77);

    private final Libraries libraries;
    private final List<Value.Ref> kept;

    /**
     * Prepares a collection.
     *
     * @param kept the objects that the scenario still holds
     */
    public GarbageCollection(Libraries libraries, List<Value.Ref> kept) {
        this.libraries = libraries;
        this.kept = kept;
    }

    /**
     * Collects and overwrites.
     *
     * @throws EvaluationException where this JVM collects nothing on request
     */
    public void run() {
        // A library may have left the thread's interrupted status set, which would end the waits here.
        Thread.interrupted();
        leaveBlocksToCleaner();
        boolean othersAreGone = false;
        for (int pass = 0; pass < MOST_PASSES && !othersAreGone; pass++) {
            // One more pass after the objects are gone, for the memory that only they referenced.
            othersAreGone = libraries.reachable() <= kept.stream().distinct().count();
            pass();
        }
        fillBlocks();
        fillObjects();
    }

    @SuppressWarnings("SystemGc") // scenarios request a collection
    private static void pass() {
        CountDownLatch collected = new CountDownLatch(1);
        CLEANER.register(new Object(), collected::countDown);
        System.gc();
        try {
            if (!collected.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EvaluationException("tck.collect: no garbage was collected within " + LIMIT.toSeconds()
                        + " s; an option of the JVM such as -XX:+DisableExplicitGC keeps it from that");
            }
            Thread.sleep(MILLISECONDS_FOR_OTHER_CLEANERS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationException("tck.collect: interrupted", e);
        }
    }

    private static void leaveBlocksToCleaner() {
        for (long byteAlignment : BYTE_ALIGNMENTS) {
            for (long byteSize : BYTE_SIZES) {
                for (int block = 0; block < LEFT_TO_CLEANER; block++) {
                    Arena.ofAuto().allocate(byteSize, byteAlignment);
                }
            }
        }
    }

    private static void fillBlocks() {
        try (Arena arena = Arena.ofConfined()) {
            for (long byteAlignment : BYTE_ALIGNMENTS) {
                for (long byteSize : BYTE_SIZES) {
                    for (int block = 0; block < FILLED; block++) {
                        arena.allocate(byteSize, byteAlignment).fill(FILLING);
                    }
                }
            }
        }
    }

    /** Makes objects like those that are kept, in both libraries if the scenario has objects of both. */
    private void fillObjects() {
        List<Object> filled = new ArrayList<>();
        try {
            fillObjects(filled);
        } finally {
            // Kept until here, so that none is made in the memory of one before.
            Reference.reachabilityFence(filled);
        }
    }

    private void fillObjects(List<Object> filled) {
        for (Value.Ref like : kept) {
            Library<Object> library = libraries.on(like.side());
            DType dtype = library.dtype(like.target());
            List<Long> shape = Arrays.stream(library.shape(like.target())).boxed().toList();
            int count = Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
            Values numbers = new Values(shape, Collections.nCopies(count, NUMBER));
            for (Side side : libraries.sides()) {
                for (int i = 0; i < FILLED_OBJECTS && libraries.on(side).dtypes().contains(dtype); i++) {
                    filled.add(libraries.on(side).create(numbers, Optional.of(dtype)));
                }
            }
        }
    }
}
