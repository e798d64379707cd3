package org.tensortck.polyglot.cpython;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/** A Python module whose functions Java calls. It is compiled and run once, when it is made. */
public final class PythonModule {
    private final PythonObject module;
    private final Map<String, PythonObject> functions = new ConcurrentHashMap<>();

    private PythonModule(PythonObject module) {
        this.module = module;
    }

    /**
     * Makes a module of a resource; starts Python if it is not running.
     *
     * @param name the name of the module in Python
     * @param owner the class whose package has the resource
     * @param resource the name of the resource, Python source in UTF-8
     * @throws PythonFailure if the source does not compile, or running it fails
     */
    public static PythonModule load(String name, Class<?> owner, String resource) {
        EmbeddedPython.start();
        String source = source(owner, resource);
        return Gil.hold(() -> {
            try (Arena arena = Arena.ofConfined()) {
                long code = PythonApi.compile(arena.allocateFrom(source), arena.allocateFrom(resource));
                MemorySegment nameText = arena.allocateFrom(name);
                long module = PythonResults.take(code, compiled -> PythonApi.executeModule(nameText, compiled));
                return new PythonModule(new PythonObject(PythonResults.orThrow(module)));
            }
        });
    }

    private static String source(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("embedded python: no resource " + resource + " beside " + owner);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("embedded python: cannot read resource " + resource, e);
        }
    }

    /**
     * Calls a function.
     *
     * @param function the name of a function of the module
     * @param result reads the result while the lock is held; it must not keep the reference
     * @param arguments see {@link PythonArguments}
     * @throws PythonFailure where the function raises an exception
     */
    public <R> R call(String function, LongFunction<R> result, Object... arguments) {
        PythonObject callable = function(function);
        try {
            return Gil.hold(() -> {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment references = PythonArguments.array(arena, arguments);
                    long value;
                    try {
                        value = PythonApi.call(callable.address(), references, arguments.length);
                    } finally {
                        PythonArguments.release(references, arguments.length);
                    }
                    return PythonResults.take(value, result);
                }
            });
        } finally {
            // Or the collector could give references back that the call still uses.
            Reference.reachabilityFence(arguments);
        }
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
