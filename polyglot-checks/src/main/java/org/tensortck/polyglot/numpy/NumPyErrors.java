package org.tensortck.polyglot.numpy;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.polyglot.cpython.PythonFailure;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;

/** The kinds of NumPy's exceptions and warnings: the rows of {@code spec/errors.md} and {@code spec/warnings.md}. */
final class NumPyErrors {
    private NumPyErrors() {}

    /**
     * Returns the exception to throw for a failure: a {@link TensorException} if the table has a kind for it, else the
     * failure itself.
     *
     * @param operation the called function, for the message
     */
    static RuntimeException translate(String operation, PythonFailure failure) {
        List<String> types = failure.classNames().stream().map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
        return KindTable.errors().kind(types, failure.pythonMessage()).<RuntimeException>map(
                kind -> new TensorException(kind, operation + ": " + failure.pythonMessage(), failure)).orElse(failure);
    }

    /**
     * Returns the kinds of warnings.
     *
     * @param lines a line for each: its class and base classes with spaces between them, a tab, and the message
     * @throws IllegalStateException where a warning has no kind
     */
    static List<WarningKind> warnings(String lines) {
        List<WarningKind> kinds = new ArrayList<>();
        lines.lines().map(line -> line.split("\t", 2)).forEach(warning -> kinds.add(
                KindTable.warnings().kind(List.of(warning[0].split(" ")), warning[1])
                        .orElseThrow(() -> new IllegalStateException(
                                "numpy: no row of spec/warnings.md names the warning '" + warning[1] + "'"))));
        return kinds;
    }
}
