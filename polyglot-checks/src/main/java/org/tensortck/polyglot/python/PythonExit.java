package org.tensortck.polyglot.python;

import org.tensortck.evaluate.EvaluationException;

/** Python code that has ended its program at once, by {@code os._exit}. */
public final class PythonExit extends EvaluationException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** Creates the end of a program with its exit code. */
    public PythonExit(int code) {
        super("the program ended itself with exit code " + code);
        this.code = code;
    }

    /** Returns its exit code. */
    public int code() {
        return code;
    }
}
