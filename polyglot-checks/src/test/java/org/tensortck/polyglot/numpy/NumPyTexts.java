package org.tensortck.polyglot.numpy;

import java.util.List;
import java.util.stream.LongStream;
import org.tensortck.polyglot.cpython.PythonApi;
import org.tensortck.polyglot.cpython.PythonResults;

/** Evaluates many expressions in the embedded NumPy with one call. */
public final class NumPyTexts {
    private static final PythonFunctions TEXTS = new PythonFunctions("texts.py");

    private NumPyTexts() {}

    /**
     * Returns the texts that the expressions give.
     *
     * @param settings a call of {@code np.set_printoptions} for each expression, which begins with the default options
     */
    public static List<String> of(List<String> settings, List<String> expressions) {
        return TEXTS.ask("texts", tuple -> LongStream.range(0, PythonApi.tupleSize(tuple))
                .mapToObj(place -> PythonResults.text(PythonApi.tupleItem(tuple, place))).toList(), settings,
                expressions);
    }
}
