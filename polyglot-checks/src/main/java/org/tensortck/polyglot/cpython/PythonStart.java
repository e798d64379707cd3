package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the interpreter in Python's isolated configuration: it reads no environment variables and no files of the
 * user's, and leaves signals such as SIGINT to the JVM.
 */
final class PythonStart {
    private static final MethodHandle CREATE = PythonApi.function("PyInitConfig_Create", ADDRESS);
    private static final MethodHandle FREE = PythonApi.procedure("PyInitConfig_Free", ADDRESS);
    private static final MethodHandle SET_TEXT = PythonApi.function("PyInitConfig_SetStr", JAVA_INT, ADDRESS, ADDRESS,
            ADDRESS);
    private static final MethodHandle SET_TEXTS = PythonApi.function("PyInitConfig_SetStrList", JAVA_INT, ADDRESS,
            ADDRESS, JAVA_LONG, ADDRESS);
    private static final MethodHandle INITIALIZE = PythonApi.function("Py_InitializeFromInitConfig", JAVA_INT, ADDRESS);
    private static final MethodHandle ERROR = PythonApi.function("PyInitConfig_GetError", JAVA_INT, ADDRESS, ADDRESS);

    private PythonStart() {}

    /**
     * Starts the interpreter on this thread, which does not hold its lock afterwards.
     *
     * @throws IllegalStateException where Python refuses, with its reason
     */
    static void start() {
        PythonNatives natives = PythonApi.NATIVES;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment config = (MemorySegment) CREATE.invokeExact();
            if (config.address() == 0) {
                throw new IllegalStateException("embedded python: no memory for a configuration");
            }
            try {
                initialize(arena, config, natives);
            } finally {
                FREE.invokeExact(config);
            }
            PythonApi.saveThread();
        } catch (IllegalStateException e) {
            throw e;
        } catch (Throwable e) {
            throw PythonApi.impossible(e);
        }
    }

    private static void initialize(Arena arena, MemorySegment config, PythonNatives natives) throws Throwable {
        MemorySegment home = arena.allocateFrom(natives.home().toString());
        List<String> modules = natives.modules().stream().map(Path::toString).toList();
        int failed = (int) SET_TEXT.invokeExact(config, arena.allocateFrom("home"), home);
        if (failed == 0) {
            failed = (int) SET_TEXTS.invokeExact(config, arena.allocateFrom("module_search_paths"),
                    (long) modules.size(), texts(arena, modules));
        }
        if (failed == 0) {
            failed = (int) INITIALIZE.invokeExact(config);
        }
        if (failed != 0) {
            throw new IllegalStateException("embedded python: cannot start in " + natives.home() + " with modules "
                    + String.join(File.pathSeparator, modules) + ": " + error(arena, config));
        }
    }

    private static MemorySegment texts(Arena arena, List<String> texts) {
        MemorySegment pointers = arena.allocate(ADDRESS, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            pointers.setAtIndex(ADDRESS, i, arena.allocateFrom(texts.get(i)));
        }
        return pointers;
    }

    private static String error(Arena arena, MemorySegment config) throws Throwable {
        MemorySegment message = arena.allocate(ADDRESS);
        int found = (int) ERROR.invokeExact(config, message);
        return found == 0 ? "no reason given" : message.get(ADDRESS, 0).reinterpret(Long.MAX_VALUE).getString(0);
    }
}
