package org.tensortck.benchmarks;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Elements that look random and are the same in every run, for all libraries. */
final class Drawn {
    /** The number of elements of each operand. */
    static final int COUNT = 1_000_000;

    private static final long SIDE = 1_000;

    private Drawn() {}

    /** Returns the numbers of a seed, float32 in [0, 1). */
    static SharedMemory vector(long seed, int count) {
        Random random = new Random(seed);
        MemorySegment memory = Arena.ofAuto().allocate(ValueLayout.JAVA_FLOAT, count);
        for (int place = 0; place < count; place++) {
            memory.setAtIndex(ValueLayout.JAVA_FLOAT, place, random.nextFloat());
        }
        return SharedMemory.builder(memory, DType.FLOAT32, count).build();
    }

    /** Returns the numbers of a seed as a square matrix. */
    static SharedMemory matrix(long seed) {
        return SharedMemory.builder(vector(seed, COUNT).memory(), DType.FLOAT32, SIDE, SIDE).build();
    }

    /** Returns bools, half of them true. */
    static SharedMemory mask() {
        Random random = new Random(3);
        MemorySegment memory = Arena.ofAuto().allocate(COUNT);
        for (int place = 0; place < COUNT; place++) {
            memory.set(ValueLayout.JAVA_BOOLEAN, place, random.nextBoolean());
        }
        return SharedMemory.builder(memory, DType.BOOL, COUNT).build();
    }

    /** Returns each index once in random order, int64. */
    static SharedMemory indices() {
        Random random = new Random(4);
        MemorySegment memory = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, COUNT);
        for (int place = 0; place < COUNT; place++) {
            int other = random.nextInt(place + 1);
            memory.setAtIndex(ValueLayout.JAVA_LONG, place, memory.getAtIndex(ValueLayout.JAVA_LONG, other));
            memory.setAtIndex(ValueLayout.JAVA_LONG, other, place);
        }
        return SharedMemory.builder(memory, DType.INT64, COUNT).build();
    }
}
