package org.tensortck.libtorch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/**
 * The error kinds of libtorch's exceptions. The binding turns every C++ exception into a {@link RuntimeException}, so
 * only the message tells them apart; anything that no fragment describes stays what it is, a failure.
 */
final class Refusals {
    private static final Map<String, ErrorKind> KIND_BY_FRAGMENT = new LinkedHashMap<>();

    static {
        put(ErrorKind.INDEX_OUT_OF_RANGE, "is out of bounds for dimension", "too many indices for tensor",
                "invalid index of a 0-dim tensor", "Dimension out of range", "but tensor has no dimensions",
                "cannot be applied to a 0-dim tensor");
        put(ErrorKind.INVALID_INDEX, "tensors used as indices must be", "slice step cannot be zero");
        put(ErrorKind.OVERLAPPING_MEMORY, "to a single memory location");
        put(ErrorKind.SHAPE_MISMATCH, "must match the existing size",
                "shape mismatch: indexing tensors", "shape mismatch: value tensor", "The shape of the mask",
                "must be greater or equal to the number of dimensions in the tensor",
                "Trying to create tensor with negative dimension", "is invalid for input of size",
                "only one dimension can be inferred", "invalid shape dimension", "cannot reshape tensor of 0 elements",
                "view size is not compatible with input tensor's size and stride",
                "isn't allowed in a leading, non-existing dimension", "must match the size of tensor",
                "expects a tensor with <= 2 dimensions", "only supported on matrices",
                "don't multiply up to the size of dim", "unflatten got an unexpected error", "sizes must be non-empty");
        put(ErrorKind.INVALID_ARGUMENT, "does not match the length of the desired ordering of dimensions",
                "duplicate dims are not allowed", "repeated dim in", "should contain the same number of dims as",
                "appears multiple times in the list of dims", "start_dim cannot come after end_dim",
                "Can't detach views in-place");
        put(ErrorKind.NEGATIVE_STRIDE, "step must be greater than zero");
        put(ErrorKind.VALUE_OUT_OF_RANGE, "without overflow");
        put(ErrorKind.REQUIRES_GRAD, "leaf Variable that requires grad is being used in an in-place operation",
                "only change requires_grad flags of leaf variables");
        put(ErrorKind.DTYPE_UNSUPPORTED, "dtype can require gradients", "not implemented for '",
                "requires the source and destination dtypes match");
        put(ErrorKind.NOT_HOST_MEMORY, "Cannot copy out of meta tensor", "with Meta tensors");
    }

    private Refusals() {}

    private static void put(ErrorKind kind, String... fragments) {
        for (String fragment : fragments) {
            KIND_BY_FRAGMENT.put(fragment, kind);
        }
    }

    /** Returns what an operation should throw in place of an exception. */
    static RuntimeException translate(String operation, RuntimeException exception) {
        if (exception.getClass() != RuntimeException.class || exception.getMessage() == null) {
            return exception;
        }
        // A C++ stack trace follows the first line.
        String message = exception.getMessage().lines().findFirst().orElse("");
        return KIND_BY_FRAGMENT.entrySet().stream().filter(entry -> message.contains(entry.getKey())).findFirst()
                .<RuntimeException>map(
                        entry -> new TensorException(entry.getValue(), operation + ": " + message, exception))
                .orElseGet(() -> new IllegalStateException(operation + ": " + message, exception));
    }
}
