package org.tensortck.polyglot.python;

import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** The Python exceptions for Java exceptions. */
final class PythonErrors {
    /** The reason of a failure. */
    enum Reason {
        /** The implementation, asked to do it, did not. */
        REFUSED,
        /** The implementation does not declare a capability that the call needs, or the façade lacks it. */
        UNSUPPORTED,
        /** The arguments are not those of the function. */
        WRONG_CALL
    }

    private PythonErrors() {}

    /**
     * Returns the name of the built-in Python class that PyTorch or NumPy raises in the same situation, so that
     * {@code except IndexError} catches the same failures.
     *
     * @param function the vocabulary function that failed; PyTorch's and NumPy's classes differ for some kinds
     */
    static String className(RuntimeException failure, String function) {
        return switch (failure) {
            case TensorException refusal -> className(refusal.kind(), function);
            case UnsupportedException _ -> "NotImplementedError";
            case WorkerException _ -> "ConnectionError";
            case EvaluationException e when e.getCause() == null -> "TypeError";
            default -> "RuntimeError";
        };
    }

    private static String className(ErrorKind kind, String function) {
        boolean array = function.startsWith("np.") || function.startsWith("ndarray.");
        return switch (kind) {
            case INDEX_OUT_OF_RANGE, INVALID_INDEX -> "IndexError";
            case NOT_HOST_MEMORY, DTYPE_UNSUPPORTED -> "TypeError";
            case NEGATIVE_STRIDE, READ_ONLY, COPY_NEEDED, NOT_CONTIGUOUS -> "ValueError";
            case SHAPE_MISMATCH, INVALID_ARGUMENT, INVALID_FILE, NOT_RESIZABLE -> array ? "ValueError" : "RuntimeError";
            case VALUE_OUT_OF_RANGE -> array ? "OverflowError" : "RuntimeError";
            case REQUIRES_GRAD, OVERLAPPING_MEMORY, INVALID_MEMORY, UNRESOLVED, DIVISION_BY_ZERO, NO_GRADIENT,
                    GRAPH_FREED, MODIFIED_IN_PLACE, INFERENCE_TENSOR ->
                "RuntimeError";
        };
    }

    static Reason reason(RuntimeException failure) {
        return switch (failure) {
            case UnsupportedException _ -> Reason.UNSUPPORTED;
            case EvaluationException e when e.getCause() == null -> Reason.WRONG_CALL;
            default -> Reason.REFUSED;
        };
    }
}
