package org.tensortck.polyglot.cpython;

/** The Python interpreter in this process. There is at most one; it starts at its first use and runs until the end. */
final class EmbeddedPython {
    private static final Once<Boolean> STARTED = new Once<>(() -> Gil.onPlatformThread(() -> {
        PythonStart.start();
        return true;
    }));

    private EmbeddedPython() {}

    /**
     * Starts Python if it is not running.
     *
     * @throws IllegalStateException where it cannot run here, with the reason as its cause
     */
    static void start() {
        STARTED.get();
    }
}
