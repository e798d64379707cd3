package org.tensortck.polyglot.numpy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.value.Scalar;

/**
 * NumPy's texts of arrays. NumPy keeps print options in a context variable; here each library object has a context, so
 * that two of them, or two threads, do not see each other's options.
 */
final class NumPyPrinting implements Printing<NumPyArray>, ArrayPrintOptions<NumPyArray> {
    private static final PythonFunctions PRINTING = new PythonFunctions("printing.py");

    private PythonObject context;

    /** Forgets the options; the next text starts with those that NumPy starts with. */
    void reset() {
        context = null;
    }

    private PythonObject context() {
        if (context == null) {
            context = PRINTING.ask("new_context", PythonResults::object);
        }
        return context;
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

    /** Returns the settings in the order in which Python expects them, {@code null} where none is stated. */
    private static List<Object> values(Settings settings) {
        return Arrays.asList(integer(settings.precision()), real(settings.threshold()), integer(settings.edgeItems()),
                integer(settings.lineWidth()), settings.suppress().orElse(null), settings.nan().orElse(null),
                settings.infinity().orElse(null), settings.sign().orElse(null), settings.floatMode().orElse(null));
    }

    private static Long integer(OptionalInt value) {
        return value.isPresent() ? (Long) (long) value.getAsInt() : null;
    }

    private static Scalar real(OptionalDouble value) {
        return value.isPresent() ? Scalar.of(value.getAsDouble()) : null;
    }
}
