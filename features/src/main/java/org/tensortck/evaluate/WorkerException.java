package org.tensortck.evaluate;

/** A worker process that did not answer. The scenario that it was busy with is lost; the run goes on. */
public final class WorkerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The way in which the process ended. */
    public enum Fate {
        /** It ended by itself. */
        CRASHED,
        /** It did not answer in time and was killed. */
        HUNG
    }

    private final Fate fate;

    /** Creates the exception; the message has the exit code or the time limit, and the last lines of stderr. */
    public WorkerException(Fate fate, String message) {
        super(message);
        this.fate = fate;
    }

    /** Returns how the process ended. */
    public Fate fate() {
        return fate;
    }
}
