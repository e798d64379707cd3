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
 * Capability: how {@link Printing} writes arrays, {@code numpy.set_printoptions}, and texts with options of their own.
 *
 * <p>The options belong to the library: all arrays print by them until {@link Library#reset}. They have no effect on
 * single elements, {@link ArrayLibrary#scalarRepr}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.PRINTING)
public interface ArrayPrintOptions<A> extends Capability {

    /**
     * Options, as far as they are stated; an empty setting leaves the option as it is.
     *
     * @param precision the digits after the decimal point; {@code floatMode} says how it is applied
     * @param threshold the number of elements above which only the edges are printed; may be infinite
     * @param edgeItems the items at either end of a dimension that is cut
     * @param lineWidth the columns of a line
     * @param suppress whether small numbers are rounded to the precision rather than written in scientific notation
     * @param nan the word for NaN
     * @param infinity the word for infinity
     * @param sign {@code "-"}, {@code "+"} or {@code " "}: what stands before numbers that are not negative
     * @param floatMode {@code "fixed"}, {@code "unique"}, {@code "maxprec"} or {@code "maxprec_equal"}
     */
    record Settings(OptionalInt precision, OptionalDouble threshold, OptionalInt edgeItems, OptionalInt lineWidth,
            Optional<Boolean> suppress, Optional<String> nan, Optional<String> infinity, Optional<String> sign,
            Optional<String> floatMode) {

        /** Returns what {@code numpy.array_repr} and {@code numpy.array_str} can be told. */
        public static Settings of(OptionalInt lineWidth, OptionalInt precision, Optional<Boolean> suppress) {
            return new Settings(precision, OptionalDouble.empty(), OptionalInt.empty(), lineWidth, suppress,
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * What stands around the words of {@code numpy.array2string}.
     *
     * @param separator what stands between elements
     * @param prefix what the caller writes before the text: lines are indented by its length, and it is not part of the text
     * @param suffix what the caller writes after the text: every line is shorter by its length
     */
    record Surroundings(String separator, String prefix, String suffix) {}

    /**
     * {@code numpy.set_printoptions(…)}. Where an option is refused, none is set.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where an option has no such value: an unknown sign
     *         or float mode, a threshold that is NaN
     */
    @Python("np.set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, *, sign=None, floatmode=None)")
    void setPrintOptions(Settings settings);

    /**
     * {@code numpy.array2string(array, …)}: the text of the elements, by the options and the settings that replace them.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT}
     */
    @Python("np.array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', *, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='')")
    String array2string(A array, Settings settings, Surroundings surroundings);

    /** {@code numpy.array_repr(array, …)}: {@link Printing#repr} with other settings. */
    @Python("np.array_repr(arr, max_line_width=None, precision=None, suppress_small=None)")
    String arrayRepr(A array, Settings settings);

    /** {@code numpy.array_str(array, …)}: {@link Printing#str} with other settings. */
    @Python("np.array_str(a, max_line_width=None, precision=None, suppress_small=None)")
    String arrayStr(A array, Settings settings);
}
