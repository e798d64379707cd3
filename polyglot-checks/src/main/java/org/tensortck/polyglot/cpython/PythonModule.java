package org.tensortck.polyglot.cpython;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A Python module whose functions Java calls. It is compiled and run once, when it is made. */
public final class PythonModule {
    private final PythonObject module;
    private final Map<String, PythonObject> functions = new ConcurrentHashMap<>();

    private PythonModule(PythonObject module) {
        this.module = module;
    }

    /**
     * Makes a module of its source; starts Python if it is not running.
     *
     * @param name the name of the module in Python
     * @param source Python code
     * @param fileName the name that tracebacks show
     * @throws PythonFailure if the source does not compile, or running it fails
     */
    public static PythonModule load(String name, String source, String fileName) {
        EmbeddedPython.start();
        return Gil.hold(() -> {
            try (Arena arena = Arena.ofConfined()) {
                long code = PythonApi.compile(arena.allocateFrom(source), arena.allocateFrom(fileName));
                MemorySegment nameText = arena.allocateFrom(name);
                long module = PythonResults.take(code, compiled -> PythonApi.executeModule(nameText, compiled));
                return new PythonModule(new PythonObject(PythonResults.orThrow(module)));
            }
        });
    }

    /**
     * Calls a function.
     *
     * @param function the name of a function of the module
     * @param result reads the result while the lock is held; it must not keep the reference
     * @param arguments see {@link PythonArguments}
     * @throws PythonFailure where the function raises an exception
     */
    public <R extends @Nullable Object> R call(String function, LongFunction<R> result, @Nullable Object... arguments) {
        return function(function).call(result, arguments);
    }

    private PythonObject function(String name) {
        PythonObject known = functions.get(name);
        if (known != null) {
            return known;
        }
        // Not computeIfAbsent, which would wait for the interpreter's lock while it holds one of its own.
        PythonObject found = Gil.hold(() -> PythonResults.attribute(module.address(), name, function -> {
            PythonApi.incRef(function);
            return new PythonObject(function);
        }));
        functions.put(name, found);
        return found;
    }
}
