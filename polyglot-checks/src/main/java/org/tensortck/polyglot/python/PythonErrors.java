package org.tensortck.polyglot.python;

import org.graalvm.polyglot.PolyglotException;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** Which Python exception stands for which Java exception, and back. */
final class PythonErrors {
    private PythonErrors() {}

    /**
     * Returns the name of the built-in Python class that PyTorch or NumPy raises in the same situation, so that
     * {@code except IndexError} catches what it should.
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
            case INDEX_OUT_OF_RANGE -> "IndexError";
            case NOT_HOST_MEMORY, DTYPE_UNSUPPORTED -> "TypeError";
            case NEGATIVE_STRIDE, READ_ONLY -> "ValueError";
            case SHAPE_MISMATCH -> array ? "ValueError" : "RuntimeError";
            case VALUE_OUT_OF_RANGE -> array ? "OverflowError" : "RuntimeError";
            case REQUIRES_GRAD, INVALID_MEMORY -> "RuntimeError";
        };
    }

    /** Returns whether a failure says nothing about what PyTorch or NumPy do: only about what can be run here. */
    static boolean beyondVocabulary(RuntimeException failure) {
        return failure instanceof UnsupportedException || failure instanceof EvaluationException;
    }

    /** Returns the Java exception that a Python error carries, or else one with Python's type and message. */
    static RuntimeException translated(PolyglotException error) {
        org.graalvm.polyglot.Value guest = error.getGuestObject();
        if (guest != null && guest.hasMember("java")
                && guest.getMember("java").asHostObject() instanceof RuntimeException carried) {
            return carried;
        }
        return new EvaluationException(error.getMessage(), error);
    }
}
