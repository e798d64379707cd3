package org.tensortck.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The part of a stack trace that helps the author of an implementation: from the frame that threw down to the one that
 * the suite called, and the same of each cause.
 */
public final class FailureTrace {
    private static final int FIRST_FRAMES = 24;
    private static final int LAST_FRAMES = 6;
    private static final List<String> REFLECTION = List.of("java.lang.reflect.", "jdk.internal.reflect.",
            "java.lang.invoke.", "jdk.proxy");

    private FailureTrace() {}

    /**
     * Returns the frames of a failure and of its causes, a line each, without indentation.
     *
     * @param boundary the class of the suite that called the implementation; its frames and those below it are left out
     */
    public static List<String> of(Throwable failure, Class<?> boundary) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause != failure) {
                lines.add("Caused by: " + cause);
            }
            lines.addAll(frames(cause.getStackTrace(), boundary.getName()));
        }
        return lines;
    }

    /** Returns the frames of a thread that called out of the suite, a line each; all of them if it did not. */
    public static List<String> of(StackTraceElement[] trace, Class<?> boundary) {
        return frames(trace, boundary.getName());
    }

    private static List<String> frames(StackTraceElement[] trace, String boundary) {
        int end = 0;
        while (end < trace.length && !trace[end].getClassName().equals(boundary)) {
            end++;
        }
        while (end > 0 && end < trace.length && isReflection(trace[end - 1])) {
            end--;
        }
        List<String> lines = new ArrayList<>();
        for (int frame = 0; frame < end; frame++) {
            if (frame < FIRST_FRAMES || frame >= end - LAST_FRAMES) {
                lines.add("at " + trace[frame]);
            } else if (frame == FIRST_FRAMES) {
                lines.add("… " + (end - FIRST_FRAMES - LAST_FRAMES) + " frames …");
            }
        }
        return lines;
    }

    private static boolean isReflection(StackTraceElement frame) {
        return REFLECTION.stream().anyMatch(frame.getClassName()::startsWith);
    }
}
