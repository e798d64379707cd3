package org.tensortck.reference.text;

import java.util.List;

/** SplitMix64: random numbers that {@code record_tensor_texts.py} draws too. */
final class Draw {
    private long state;

    Draw(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }
}
