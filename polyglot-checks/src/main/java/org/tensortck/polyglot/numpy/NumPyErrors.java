package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonFailure;
import org.tensortck.spi.error.ErrorTable;
import org.tensortck.spi.error.TensorException;

/** The error kinds of NumPy's exceptions: the rows of {@code spec/errors.md}. */
final class NumPyErrors {
    private NumPyErrors() {}

    /**
     * Returns the exception to throw for a failure: a {@link TensorException} if the table has a kind for it, else the
     * failure itself.
     *
     * @param operation the called function, for the message
     */
    static RuntimeException translate(String operation, PythonFailure failure) {
        return ErrorTable.standard().kind(failure.classNames(), failure.pythonMessage()).<RuntimeException>map(
                kind -> new TensorException(kind, operation + ": " + failure.pythonMessage(), failure)).orElse(failure);
    }
}
