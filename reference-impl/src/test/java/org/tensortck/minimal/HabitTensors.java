package org.tensortck.minimal;

import java.util.concurrent.locks.LockSupport;

/** Tensors with the bad habit that system property {@code habit} names. It shows when they are copied, or at the start. */
public final class HabitTensors extends MinimalTensors {
    /** What a library should not do. */
    public enum Habit {
        EXIT, HALT, INTERRUPT, THREAD, STACK, MEMORY, DEATH, NULL, SNEAK, SLEEP, SPIN, START, NONE
    }

    @Override
    public String name() {
        return "habit";
    }

    @Override
    public String version() {
        if (habit() == Habit.START) {
            spin();
        }
        return super.version();
    }

    private static Habit habit() {
        return Habit.valueOf(System.getProperty("habit", "NONE"));
    }

    @Override
    @SuppressWarnings("removal") // which does not keep a library from it
    public Tensor copy(Tensor tensor) {
        switch (habit()) {
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
