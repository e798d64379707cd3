package org.tensortck.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a stack trace that helps the author of an implementation: from the frame that threw down to the one that
 * the suite called, and the same of each cause.
 */
public final class FailureTrace {
    private static final int FIRST_FRAMES = 12;
    private static final int LAST_FRAMES = 4;
    // The package whose classes call implementations.
    private static final String CALLER = "org.tensortck.vocabulary.";
    private static final List<String> REFLECTION = List.of("java.lang.reflect.", "jdk.internal.reflect.",
            "java.lang.invoke.", "jdk.proxy");

    private FailureTrace() {}

    /** Returns the frames of a failure and of its causes, a line each. */
    public static List<String> of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (seen.size() > 1) {
                lines.add("Caused by: " + cause);
            }
            lines.addAll(of(cause.getStackTrace()));
        }
        return lines;
    }

    /** Returns frames as the end of a message: each on a line of its own, indented. */
    public static String indented(List<String> frames) {
        return frames.stream().map(frame -> "\n  " + frame).collect(Collectors.joining());
    }

    /** Returns the frames above those of the suite, a line each; all of them if the suite has none. */
    public static List<String> of(StackTraceElement... trace) {
        int end = 0;
        while (end < trace.length && !trace[end].getClassName().startsWith(CALLER)) {
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
