package org.tensortck.polyglot.numpy;

import java.util.List;
import java.util.Optional;
import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.common.Printing;

/**
 * NumPy's texts of arrays. NumPy keeps print options in a context variable; here each library object has a context, so
 * that two of them, or two threads, do not see each other's options.
 */
final class NumPyPrinting implements Printing<NumPyArray>, ArrayPrintOptions<NumPyArray> {
    private static final PythonFunctions PRINTING = new PythonFunctions("printing.py");

    private static volatile boolean followsProgram;

    private Optional<PythonObject> context = Optional.empty();

    /** Lets all library objects have the options that a program in the embedded Python sets, from their next reset on. */
    static void followProgram() {
        followsProgram = true;
    }

    /** Forgets the options; the next text starts with those that NumPy starts with. */
    void reset() {
        context = followsProgram ? Optional.of(newContext()) : Optional.empty();
    }

    private static PythonObject newContext() {
        return PRINTING.ask("new_context", PythonResults::object, followsProgram);
    }

    private PythonObject context() {
        if (context.isEmpty()) {
            context = Optional.of(newContext());
        }
        return context.get();
    }

    @Override
    public String repr(NumPyArray array) {
        return PRINTING.ask("representation", PythonResults::text, context(), array);
    }

    @Override
    public String str(NumPyArray array) {
        return PRINTING.ask("text", PythonResults::text, context(), array);
    }

    @Override
    public void setPrintOptions(Settings settings) {
        PRINTING.ask("set_print_options", PythonResults::nothing, context(), values(settings));
    }

    @Override
    public String array2string(NumPyArray array, Settings settings, Surroundings surroundings) {
        return PRINTING.ask("array_to_string", PythonResults::text, context(), array, values(settings),
                surroundings.separator(), surroundings.prefix(), surroundings.suffix());
    }

    @Override
    public String arrayRepr(NumPyArray array, Settings settings) {
        return PRINTING.ask("array_repr", PythonResults::text, context(), array, values(settings));
    }

    @Override
    public String arrayStr(NumPyArray array, Settings settings) {
        return PRINTING.ask("array_str", PythonResults::text, context(), array, values(settings));
    }

    /** Returns the settings in the order in which Python expects them. */
    private static List<Object> values(Settings settings) {
        return List.of(settings.precision(), settings.threshold(), settings.edgeItems(), settings.lineWidth(),
                settings.suppress(), settings.nan(), settings.infinity(), settings.sign(), settings.floatMode());
    }
}
