package org.tensortck.djl;

import ai.djl.engine.EngineException;
import java.util.function.Supplier;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.TensorException;

/**
 * Calls of the engine. It has one exception for all refusals, with the messages of PyTorch, whose table tells their kinds. Any
 * other exception is thrown on.
 */
final class Calls {
    private Calls() {}

    /** Returns the result of a call. */
    static <R> R call(String operation, Supplier<R> call) {
        try {
            return call.get();
        } catch (EngineException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw KindTable.errors().kind(KindTable.Origin.PYTORCH, message)
                    .<RuntimeException>map(kind -> new TensorException(kind, operation + ": " + message, e)).orElse(e);
        }
    }

    /** Makes a call without a result. */
    static void run(String operation, Runnable call) {
        var _ = call(operation, () -> {
            call.run();
            return operation;
        });
    }
}
