package org.tensortck.polyglot.numpy;

import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** What NumPy's exceptions are called here. NumPy tells most of them apart by their text only. */
final class NumPyErrors {
    private NumPyErrors() {}

    /**
     * Returns what to throw for a failure: a {@link TensorException} if there is a kind for it, else the failure itself.
     *
     * @param operation what was asked of NumPy
     */
    static RuntimeException translate(String operation, PythonFailure failure) {
        String message = failure.pythonMessage();
        if (failure.isA("IndexError")) {
            return exception(ErrorKind.INDEX_OUT_OF_RANGE, operation, failure);
        } else if (failure.isA("OverflowError") || message.equals("cannot convert float NaN to integer")) {
            return exception(ErrorKind.VALUE_OUT_OF_RANGE, operation, failure);
        } else if (failure.isA("ValueError") && message.contains("read-only")) {
            return exception(ErrorKind.READ_ONLY, operation, failure);
        } else if (failure.isA("ValueError") && (message.contains("broadcast") || message.contains("shape"))) {
            return exception(ErrorKind.SHAPE_MISMATCH, operation, failure);
        } else if (failure.isA("TypeError") && message.endsWith("not understood")) {
            return exception(ErrorKind.DTYPE_UNSUPPORTED, operation, failure);
        }
        return failure;
    }

    private static TensorException exception(ErrorKind kind, String operation, PythonFailure failure) {
        return new TensorException(kind, operation + ": " + failure.pythonMessage(), failure);
    }
}
