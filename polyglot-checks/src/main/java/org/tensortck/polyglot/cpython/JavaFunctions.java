package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** Python's functions for those in Java. */
final class JavaFunctions {
    private static final int POSITIONAL = 1;
    private static final MemoryLayout METHOD = MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_INT,
            MemoryLayout.paddingLayout(4), ADDRESS);
    /** The one function in C of all of them: the object that it is bound to is the keeper of the function in Java. */
    private static final MemorySegment DEFINITION = definition();

    private JavaFunctions() {}

    private static MemorySegment definition() {
        MemorySegment method = Arena.global().allocate(METHOD);
        method.set(ADDRESS, 0, Arena.global().allocateFrom("java"));
        method.set(ADDRESS, ADDRESS.byteSize(), call());
        method.set(JAVA_INT, 2 * ADDRESS.byteSize(), POSITIONAL);
        return method;
    }

    private static MemorySegment call() {
        try {
            return Linker.nativeLinker().upcallStub(
                    MethodHandles.lookup().findStatic(JavaFunctions.class, "call",
                            MethodType.methodType(long.class, long.class, long.class)),
                    FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("embedded python: no way back into Java", e);
        }
    }

    /** Returns a new Python function that calls one in Java; the caller holds the interpreter's lock. */
    static long of(JavaFunction function) {
        long keeper = JavaObjects.keeperOf(function);
        try {
            return PythonApi.newFunction(DEFINITION, keeper);
        } finally {
            PythonApi.decRef(keeper);
        }
    }

    /**
     * Python calls this. Nothing may be thrown from here, since that would end the JVM: an exception of Java
     * becomes one of Python.
     *
     * @param keeper that of the function in Java
     * @param arguments a tuple
     * @return a new reference, or zero with an exception set
     */
    static long call(long keeper, long arguments) {
        try {
            JavaFunction function = (JavaFunction) Objects.requireNonNull(JavaObjects.of(keeper));
            return PythonArguments.of(function.call(PythonResults.list(arguments)));
        } catch (Throwable e) {
            return raised(e);
        }
    }

    @SuppressWarnings("EmptyCatch") // a message would need memory or stack, which may be exhausted
    private static long raised(Throwable thrown) {
        try (Arena arena = Arena.ofConfined()) {
            PythonApi.raise(thrown instanceof StackOverflowError ? "PyExc_RecursionError" : "PyExc_RuntimeError",
                    arena.allocateFrom("java: " + thrown));
        } catch (Throwable _) {
            // Python then raises a SystemError of its own: a result of NULL without an exception.
        }
        return 0;
    }
}
