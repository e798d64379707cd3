package org.tensortck.libtorch;

import java.util.Optional;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;

/** Calls libtorch: frees what a call leaves behind, and translates what it throws. */
final class NativeCalls {
    private NativeCalls() {}

    /**
     * Carries out an operation that returns nothing native. Everything native that is made on the way is freed when it
     * ends.
     *
     * @param name what messages call the operation
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
