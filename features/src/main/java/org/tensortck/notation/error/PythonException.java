package org.tensortck.notation.error;

import java.util.stream.Stream;

/** Code that Python refuses too: an operation on plain values, or a name that nothing is bound to. */
public final class PythonException extends CodeException {
    private static final long serialVersionUID = 1L;

    /** The exceptions of Python that the notation raises itself. */
    public enum Type {
        INDEX_ERROR("IndexError"),
        NAME_ERROR("NameError"),
        OVERFLOW_ERROR("OverflowError"),
        RECURSION_ERROR("RecursionError"),
        TYPE_ERROR("TypeError"),
        VALUE_ERROR("ValueError"),
        ZERO_DIVISION_ERROR("ZeroDivisionError");

        private final String className;

        Type(String className) {
            this.className = className;
        }

        /** Returns the name of the exception's class in Python. */
        public String className() {
            return className;
        }
    }

    private final Type type;

    public PythonException(Type type, String message) {
        super(message);
        this.type = type;
    }

    /** Returns which exception Python raises. */
    public Type type() {
        return type;
    }

    public static PythonException typeError(String message) {
        return new PythonException(Type.TYPE_ERROR, message);
    }

    public static PythonException valueError(String message) {
        return new PythonException(Type.VALUE_ERROR, message);
    }

    public static PythonException overflow(String message) {
        return new PythonException(Type.OVERFLOW_ERROR, message);
    }

    public static PythonException unbound(String name, Stream<String> known) {
        return new PythonException(Type.NAME_ERROR,
                "nothing is bound to the name '" + name + "'" + ClosestName.hint(name, known));
    }

    public static PythonException recursion(String message) {
        return new PythonException(Type.RECURSION_ERROR, message);
    }

    public static PythonException divisionByZero() {
        return new PythonException(Type.ZERO_DIVISION_ERROR, "division by zero");
    }
}
