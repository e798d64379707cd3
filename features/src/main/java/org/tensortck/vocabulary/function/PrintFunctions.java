package org.tensortck.vocabulary.function;

import java.util.Optional;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The functions that print an array with options of their own, which have another order in each of them. */
final class PrintFunctions {
    private PrintFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("np.array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', "
                + "prefix='', *, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='')",
                PrintFunctions::array2string);
        table.define("np.array_repr(arr, max_line_width=None, precision=None, suppress_small=None)",
                call -> Value.of(options(call).arrayRepr(call.target("arr", Side.ARRAY), settings(call))));
        table.define("np.array_str(a, max_line_width=None, precision=None, suppress_small=None)",
                call -> Value.of(options(call).arrayStr(call.target("a", Side.ARRAY), settings(call))));
    }

    private static ArrayPrintOptions<Object> options(Invocation call) {
        return call.capability(Side.ARRAY, ArrayPrintOptions.class);
    }

    private static Value array2string(Invocation call) {
        var settings = new ArrayPrintOptions.Settings(call.optionalInt("precision", Side.ARRAY),
                call.optionalReal("threshold"),
                call.optionalInt("edgeitems", Side.ARRAY), call.optionalInt("max_line_width", Side.ARRAY),
                flag(call, "suppress_small"),
                Optional.empty(), Optional.empty(), text(call, "sign"), text(call, "floatmode"));
        var surroundings = new ArrayPrintOptions.Surroundings(call.text("separator"), call.text("prefix"),
                call.text("suffix"));
        return Value.of(options(call).array2string(call.target("a", Side.ARRAY), settings, surroundings));
    }

    private static ArrayPrintOptions.Settings settings(Invocation call) {
        return ArrayPrintOptions.Settings.of(call.optionalInt("max_line_width", Side.ARRAY),
                call.optionalInt("precision", Side.ARRAY),
                flag(call, "suppress_small"));
    }

    private static Optional<String> text(Invocation call, String parameter) {
        return call.isNone(parameter) ? Optional.empty() : Optional.of(call.text(parameter));
    }

    private static Optional<Boolean> flag(Invocation call, String parameter) {
        return call.isNone(parameter) ? Optional.empty() : Optional.of(call.flag(parameter));
    }
}
