package org.tensortck.worker;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines that a process wrote, for the message that says how it ended. Safe for use by many threads. */
final class LastLines {
    private static final int LIMIT = 20;
    private static final int LONGEST = 1_000;

    private final Deque<String> lines = new ArrayDeque<>();

    /** Adds a line, of a long one its beginning, and forgets the first where there are too many. */
    synchronized void add(String line) {
        if (lines.size() == LIMIT) {
            lines.removeFirst();
        }
        lines.addLast(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …");
    }

    /** Returns the lines as the end of a message; empty where there are none. */
    synchronized String message() {
        return lines.isEmpty() ? "" : "; its last output:\n  " + String.join("\n  ", lines);
    }
}
