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
 * Capability: the options with which {@link Printing} writes tensors, {@code torch.set_printoptions}.
 *
 * <p>The options belong to the library: they apply to all tensors until {@link Library#reset}.
 */
@Group.In(Group.PRINTING)
public interface TensorPrintOptions extends Capability {

    /**
     * The arguments of {@code torch.set_printoptions}. An empty setting leaves its option unchanged, except
     * {@code scientific}: if it is empty, the notation depends on the elements again.
     *
     * @param precision the number of digits after the decimal point
     * @param threshold the number of elements above which only the edges are printed; may be infinite
     * @param edgeItems the number of items at either end of a dimension of which only the edges are printed
     * @param lineWidth the number of columns of a line
     * @param profile {@code "default"}, {@code "short"} or {@code "full"}: a name for values of all four options above,
     *     which is applied before them; another name sets nothing
     * @param scientific true to write floats always in scientific notation, false never
     */
    record Settings(OptionalInt precision, OptionalDouble threshold, OptionalInt edgeItems, OptionalInt lineWidth,
            Optional<String> profile, Optional<Boolean> scientific) {}

    /**
     * Does {@code torch.set_printoptions(…)}.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the implementation does not support a
     *     setting; PyTorch itself refuses nothing here
     */
    @Python("torch.set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None)")
    void setPrintOptions(Settings settings);
}
