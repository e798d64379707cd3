package org.tensortck.polyglot.numpy;

import java.util.Optional;
import java.util.function.LongFunction;
import org.tensortck.polyglot.cpython.Once;
import org.tensortck.polyglot.cpython.PythonFailure;
import org.tensortck.polyglot.cpython.PythonModule;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.spi.error.TensorException;

/** A file of Python functions beside this class, which call NumPy. Loaded at the first call. */
final class PythonFunctions {
    private final Once<PythonModule> module;

    /** Creates the functions of a file, such as {@code core.py}. */
    PythonFunctions(String file) {
        String name = "tensortck_" + file.substring(0, file.indexOf('.'));
        module = new Once<>(
                () -> PythonModule.load(name, PythonResources.read(PythonFunctions.class, file), file));
    }

    /** Returns why the functions cannot be loaded, or empty where they are. */
    Optional<Throwable> rootFailure() {
        return module.rootFailure();
    }

    /**
     * Calls a function.
     *
     * @param result converts the Python object that the function returns into the result of this call
     * @throws TensorException if NumPy raises an exception that has a kind
     */
    <R> R ask(String function, LongFunction<R> result, Object... arguments) {
        try {
            return module.get().call(function, result, arguments);
        } catch (PythonFailure failure) {
            throw NumPyErrors.translate(function, failure);
        }
    }
}
