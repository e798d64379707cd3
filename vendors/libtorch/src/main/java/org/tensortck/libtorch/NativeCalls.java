package org.tensortck.libtorch;

import java.util.Optional;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;

/** Calls libtorch: frees the native objects of a call, and translates its exceptions. */
final class NativeCalls {
    private NativeCalls() {}

    /**
     * Executes an operation whose result is no native object. All native objects that it creates are freed at its end.
     *
     * @param name the name of the operation in messages
     */
    static <R> R call(String name, Supplier<R> operation) {
        try (PointerScope _ = new PointerScope()) {
            return operation.get();
        } catch (RuntimeException e) {
            throw Refusals.translate(name, e);
        }
    }

    /** Carries out an operation that returns a new tensor, which is freed some time after it is unreachable. */
    static Tensor newTensor(String name, Supplier<Tensor> operation) {
        return call(name, () -> {
            Tensor result = operation.get();
            // The scope gives up one reference when it closes, and the last one frees.
            result.retainReference();
            return result;
        });
    }

    /** Carries out an operation that returns nothing. */
    static void run(String name, Runnable operation) {
        call(name, () -> {
            operation.run();
            return Optional.empty();
        });
    }
}
