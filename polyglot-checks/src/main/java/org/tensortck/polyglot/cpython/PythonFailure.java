package org.tensortck.polyglot.cpython;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** An exception that Python raised. */
public final class PythonFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> classNames;
    private final String pythonMessage;

    // One exception may be raised while another is read, by a __str__; a third is for want of memory.
    private static final int NESTED = 2;
    // Guarded by the interpreter's lock.
    private static int reading;

    private PythonFailure(List<String> classNames, String pythonMessage) {
        super("python: " + classNames.getFirst() + ": " + pythonMessage);
        this.classNames = List.copyOf(classNames);
        this.pythonMessage = pythonMessage;
    }

    /**
     * Reads an exception and gives the reference to it back; the caller holds the interpreter's lock.
     *
     * @param exception a new reference; or zero, for a call that failed without one
     */
    static PythonFailure of(long exception) {
        if (exception == 0) {
            return new PythonFailure(List.of("SystemError"), "a call failed without an exception");
        }
        if (reading == NESTED) {
            PythonApi.decRef(exception);
            return new PythonFailure(List.of("SystemError"), "an exception cannot be read");
        }
        reading++;
        try {
            return PythonResults.take(exception, raised -> {
                List<String> classNames = PythonResults.take(PythonApi.type(raised), PythonFailure::classNames);
                return new PythonFailure(classNames, message(raised));
            });
        } finally {
            reading--;
        }
    }

    private static List<String> classNames(long type) {
        return PythonResults.attribute(type, "__mro__", order -> {
            List<String> names = new ArrayList<>();
            for (long place = 0; place < PythonApi.tupleSize(order); place++) {
                names.add(className(PythonApi.tupleItem(order, place)));
            }
            return names;
        });
    }

    private static String className(long type) {
        String module = PythonResults.attribute(type, "__module__", PythonResults::text);
        String name = PythonResults.attribute(type, "__qualname__", PythonResults::text);
        return module.equals("builtins") ? name : module + "." + name;
    }

    private static String message(long exception) {
        try {
            return PythonResults.take(PythonApi.str(exception), PythonResults::text);
        } catch (PythonFailure inMessage) {
            return "(str of the exception failed with " + inMessage.className() + ")";
        }
    }

    /** Returns the name of the exception's class, such as {@code IndexError}, with its module where that is not builtins. */
    public String className() {
        return classNames.getFirst();
    }

    /** Returns the names of the class and of all its base classes, in the order in which Python searches them. */
    public List<String> classNames() {
        return classNames;
    }

    /** Returns whether Python's {@code except} with this class catches the exception. */
    public boolean isA(String name) {
        return classNames.contains(name);
    }

    /** Returns {@code str(exception)}. */
    public String pythonMessage() {
        return pythonMessage;
    }
}
