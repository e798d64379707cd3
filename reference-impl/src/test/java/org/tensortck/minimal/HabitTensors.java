package org.tensortck.minimal;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.tensortck.spi.value.Scalar;
import org.tensortck.starter.Elements;

/**
 * Tensors with bad habits. The first element of one that is copied is the number of the habit that shows; the habit of the
 * start shows where system property {@code habit} names it.
 */
public final class HabitTensors extends MinimalTensors {
    /** What a library should not do. */
    public enum Habit {
        NONE(0),
        EXIT(1),
        HALT(2),
        INTERRUPT(3),
        THREAD(4),
        STACK(5),
        MEMORY(6),
        DEATH(7),
        NULL(8),
        SNEAK(9),
        SLEEP(10),
        SPIN(
                11),
        START(12);

        private final int number;

        Habit(int number) {
            this.number = number;
        }

        /** Returns the element of a tensor that shows the habit when it is copied. */
        public int number() {
            return number;
        }
    }

    @Override
    public String name() {
        return "habit";
    }

    @Override
    public String version() {
        if (Habit.START.name().equals(System.getProperty("habit"))) {
            spin();
        }
        return super.version();
    }

    private Habit habit(Elements tensor) {
        double number = ((Scalar.Real) read(tensor, 0)).value();
        return Arrays.stream(Habit.values()).filter(habit -> habit.number() == number).findFirst().orElseThrow();
    }

    @Override
    @SuppressWarnings("removal") // which does not keep a library from it
    public Elements copy(Elements tensor) {
        switch (habit(tensor)) {
            case EXIT -> System.exit(0);
            case HALT -> Runtime.getRuntime().halt(0);
            case INTERRUPT -> Thread.currentThread().interrupt();
            case THREAD -> new Thread(HabitTensors::spin).start();
            case STACK -> deeper(0);
            case MEMORY -> fill();
            case DEATH -> throw new ThreadDeath();
            case NULL -> {
                return null;
            }
            case SNEAK -> throw sneaked(new ClassNotFoundException("a.b.C"));
            case SLEEP -> sleep();
            case SPIN -> spin();
            case START, NONE -> {
            }
        }
        return super.copy(tensor);
    }

    @SuppressWarnings("InfiniteRecursion") // that is the habit
    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static void fill() {
        long[][] filled = new long[1 << 20][];
        for (int place = 0; place < filled.length; place++) {
            filled[place] = new long[1 << 20];
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException("woken", e);
        }
    }

    private static void spin() {
        while (true) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Throws what no method declares, as code in other languages of the JVM does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // which is how it gets past the compiler
    private static <E extends Throwable> RuntimeException sneaked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
