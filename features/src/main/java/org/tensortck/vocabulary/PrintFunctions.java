package org.tensortck.vocabulary;

import java.util.Optional;
import org.tensortck.spi.ArrayPrintOptions;
import org.tensortck.spi.TensorPrintOptions;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Print options, and the functions that print with options of their own. */
final class PrintFunctions {
    private PrintFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("torch.set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, "
                + "profile=None, sci_mode=None)", PrintFunctions::setTensorOptions);
        // NumPy takes formatter between infstr and sign, a dict, which the notation has not.
        table.define("np.set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, "
                + "suppress=None, nanstr=None, infstr=None, *, sign=None, floatmode=None)",
                PrintFunctions::setArrayOptions);
        table.define("np.array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', "
                + "prefix='', *, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='')",
                PrintFunctions::array2string);
        table.define("np.array_repr(arr, max_line_width=None, precision=None, suppress_small=None)",
                call -> Value.of(options(call).arrayRepr(call.target("arr", Side.ARRAY), settings(call))));
        table.define("np.array_str(a, max_line_width=None, precision=None, suppress_small=None)",
                call -> Value.of(options(call).arrayStr(call.target("a", Side.ARRAY), settings(call))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayPrintOptions<Object> options(Invocation call) {
        return call.capability(Side.ARRAY, ArrayPrintOptions.class);
    }

    private static Value setTensorOptions(Invocation call) {
        OptionalArguments given = new OptionalArguments(call);
        call.capability(Side.TENSOR, TensorPrintOptions.class)
                .setPrintOptions(new TensorPrintOptions.Settings(given.integer("precision"), given.real("threshold"),
                        given.integer("edgeitems"), given.integer("linewidth"), given.text("profile"),
                        given.flag("sci_mode")));
        return Value.NONE;
    }

    private static Value setArrayOptions(Invocation call) {
        OptionalArguments given = new OptionalArguments(call);
        options(call).setPrintOptions(new ArrayPrintOptions.Settings(given.integer("precision"),
                given.real("threshold"), given.integer("edgeitems"), given.integer("linewidth"),
                given.flag("suppress"), given.text("nanstr"), given.text("infstr"), given.text("sign"),
                given.text("floatmode")));
        return Value.NONE;
    }

    private static Value array2string(Invocation call) {
        OptionalArguments given = new OptionalArguments(call);
        var settings = new ArrayPrintOptions.Settings(given.integer("precision"), given.real("threshold"),
                given.integer("edgeitems"), given.integer("max_line_width"), given.flag("suppress_small"),
                Optional.empty(), Optional.empty(), given.text("sign"), given.text("floatmode"));
        var surroundings = new ArrayPrintOptions.Surroundings(call.text("separator"), call.text("prefix"),
                call.text("suffix"));
        return Value.of(options(call).array2string(call.target("a", Side.ARRAY), settings, surroundings));
    }

    private static ArrayPrintOptions.Settings settings(Invocation call) {
        OptionalArguments given = new OptionalArguments(call);
        return ArrayPrintOptions.Settings.of(given.integer("max_line_width"), given.integer("precision"),
                given.flag("suppress_small"));
    }
}
