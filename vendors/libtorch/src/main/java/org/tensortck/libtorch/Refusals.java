package org.tensortck.libtorch;

import java.util.Map;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.TensorException;

/**
 * The error kinds of libtorch's exceptions. The binding turns every C++ exception into a {@link RuntimeException}, so
 * only the message distinguishes them. PyTorch passes these messages on, so its table has them; an exception without a
 * row stays a failure.
 */
final class Refusals {
    /** Fragments of messages that PyTorch's layer in Python never lets through. */
    private static final Map<String, ErrorKind> OF_LIBTORCH_ALONE = Map.of(
            "unflatten got an unexpected error", ErrorKind.SHAPE_MISMATCH,
            "with Meta tensors", ErrorKind.NOT_HOST_MEMORY);

    private Refusals() {}

    /** Returns the exception that an operation should throw in place of one of the binding. */
    static RuntimeException translate(String operation, RuntimeException exception) {
        if (exception.getClass() != RuntimeException.class || exception.getMessage() == null) {
            return exception;
        }
        // A C++ stack trace follows the first line.
        String message = exception.getMessage().lines().findFirst().orElse("");
        return ofLibtorchAlone(message).or(() -> KindTable.errors().kind(KindTable.Origin.PYTORCH, message))
                .<RuntimeException>map(kind -> new TensorException(kind, operation + ": " + message, exception))
                .orElseGet(() -> new IllegalStateException(operation + ": " + message, exception));
    }

    private static Optional<ErrorKind> ofLibtorchAlone(String message) {
        return OF_LIBTORCH_ALONE.entrySet().stream().filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }
}
