package org.tensortck.spi.array;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the options with which {@link Printing} writes arrays, {@code numpy.set_printoptions}, and texts of
 * single calls with other options.
 *
 * <p>The options belong to the library: they apply to all arrays until {@link Library#reset}. They have no effect on
 * single elements, {@link ArrayLibrary#scalarRepr}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.PRINTING)
public interface ArrayPrintOptions<A> extends Capability {

    /**
     * The options to set; an empty setting leaves its option unchanged.
     *
     * @param precision the number of digits after the decimal point; {@code floatMode} says how it is applied
     * @param threshold the number of elements above which only the edges are printed; may be infinite
     * @param edgeItems the number of items at either end of an axis of which only the edges are printed
     * @param lineWidth the number of columns of a line
     * @param suppress whether small numbers are rounded to the precision rather than written in scientific notation
     * @param nan the text of NaN
     * @param infinity the text of infinity
     * @param sign {@code "-"}, {@code "+"} or {@code " "}: nothing, a plus sign or a space before numbers that are not
     *     negative
     * @param floatMode {@code "fixed"}, {@code "unique"}, {@code "maxprec"} or {@code "maxprec_equal"}
     */
    record Settings(OptionalInt precision, OptionalDouble threshold, OptionalInt edgeItems, OptionalInt lineWidth,
            Optional<Boolean> suppress, Optional<String> nan, Optional<String> infinity, Optional<String> sign,
            Optional<String> floatMode) {

        /** Returns the settings that {@code numpy.array_repr} and {@code numpy.array_str} take. */
        public static Settings of(OptionalInt lineWidth, OptionalInt precision, Optional<Boolean> suppress) {
            return new Settings(precision, OptionalDouble.empty(), OptionalInt.empty(), lineWidth, suppress,
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * The texts between and around the elements in {@code numpy.array2string}.
     *
     * @param separator the text between elements
     * @param prefix the text that the caller writes before the result, and which is not part of it; lines are indented
     *     by its length
     * @param suffix the text that the caller writes after the result, and which is not part of it; every line is
     *     shorter by its length
     */
    record Surroundings(String separator, String prefix, String suffix) {}

    /**
     * Does {@code numpy.set_printoptions(…)}. If one option is refused, none is set.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for an unknown sign or float mode, or a
     *     threshold that is NaN
     */
    @Python("np.set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, *, sign=None, floatmode=None)")
    void setPrintOptions(Settings settings);

    /**
     * Returns {@code numpy.array2string(array, …)}: the text of the elements. The settings replace the options of the
     * library in this call.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT}
     */
    @Python("np.array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', *, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='')")
    String array2string(A array, Settings settings, Surroundings surroundings);

    /** Returns {@code numpy.array_repr(array, …)}: {@link Printing#repr} with other settings. */
    @Python("np.array_repr(arr, max_line_width=None, precision=None, suppress_small=None)")
    String arrayRepr(A array, Settings settings);

    /** Returns {@code numpy.array_str(array, …)}: {@link Printing#str} with other settings. */
    @Python("np.array_str(a, max_line_width=None, precision=None, suppress_small=None)")
    String arrayStr(A array, Settings settings);
}
