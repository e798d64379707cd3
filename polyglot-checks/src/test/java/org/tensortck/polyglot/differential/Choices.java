package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The choices that make a statement: drawn at random, or given. They are remembered, so that a smaller statement can be
 * made from smaller choices; 0 is the simplest.
 */
final class Choices {
    private final IntUnaryOperator source;
    private final List<Integer> made = new ArrayList<>();

    private Choices(IntUnaryOperator source) {
        this.source = source;
    }

    static Choices random(RandomGenerator random) {
        return new Choices(random::nextInt);
    }

    /** Returns choices that were made before; the highest where they are too high, 0 where they do not suffice. */
    static Choices given(List<Integer> choices) {
        List<Integer> left = new ArrayList<>(choices);
        return new Choices(bound -> {
            int choice = left.isEmpty() ? 0 : left.removeFirst();
            return Math.min(choice, bound - 1);
        });
    }

    /** Chooses a number from 0 up to a bound, which it does not reach. */
    int below(int bound) {
        int choice = source.applyAsInt(bound);
        made.add(choice);
        return choice;
    }

    /** Chooses an item. The first one is the simplest. */
    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    /** Returns all choices made so far. */
    List<Integer> made() {
        return List.copyOf(made);
    }
}
