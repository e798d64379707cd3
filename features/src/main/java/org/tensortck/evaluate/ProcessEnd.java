package org.tensortck.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why this process is about to end.
 *
 * @param what in words
 * @param called whether a call of {@code System.exit} ends it; otherwise a signal does
 * @param caller the thread that did, where it is known
 * @param trace who called {@code System.exit}: the frames from there to where the suite called the implementation
 */
public record ProcessEnd(String what, boolean called, Optional<Thread> caller, List<String> trace) {

    /** Finds out, in a shutdown hook. */
    public static ProcessEnd find() {
        for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
            StackTraceElement[] frames = entry.getValue();
            String thread = entry.getKey().getName();
            if (thread.startsWith("SIG") && thread.endsWith(" handler")) {
                return new ProcessEnd("interrupted (" + thread.substring(0, thread.indexOf(' ')) + ")", false,
                        Optional.empty(),
                        List.of());
            }
            for (int frame = frames.length - 1; frame >= 0; frame--) {
                if (frames[frame].getClassName().equals(Runtime.class.getName())
                        && frames[frame].getMethodName().equals("exit")) {
                    return new ProcessEnd("the process was ended with System.exit", true, Optional.of(entry.getKey()),
                            FailureTrace.of(Arrays.copyOfRange(frames, frame, frames.length)));
                }
            }
        }
        return new ProcessEnd("the process was ended", true, Optional.empty(), List.of());
    }
}
