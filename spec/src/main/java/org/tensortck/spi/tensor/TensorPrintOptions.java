package org.tensortck.spi.tensor;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: how {@link Printing} writes tensors, {@code torch.set_printoptions}.
 *
 * <p>The options belong to the library: all tensors print by them until {@link Library#reset}.
 */
@Group.In(Group.PRINTING)
public interface TensorPrintOptions extends Capability {

    /**
     * What {@code torch.set_printoptions} is told. An empty setting leaves the option as it is, except {@code scientific}:
     * without it the elements decide the notation again.
     *
     * @param precision the digits after the decimal point
     * @param threshold the number of elements above which only the edges are printed; may be infinite
     * @param edgeItems the items at either end of a dimension that is cut
     * @param lineWidth the columns of a line
     * @param profile {@code "default"}, {@code "short"} or {@code "full"}: values for all four options above, which are set
     *        before them; another name sets nothing
     * @param scientific whether floats are always, or never, in scientific notation
     */
    record Settings(OptionalInt precision, OptionalDouble threshold, OptionalInt edgeItems, OptionalInt lineWidth,
            Optional<String> profile, Optional<Boolean> scientific) {}

    /**
     * {@code torch.set_printoptions(…)}.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the implementation cannot print that way;
     *         PyTorch itself refuses nothing here
     */
    @Python("torch.set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None)")
    void setPrintOptions(Settings settings);
}
