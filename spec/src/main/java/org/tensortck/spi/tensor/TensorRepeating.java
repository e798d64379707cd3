package org.tensortck.spi.tensor;

import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: copies of a tensor in which elements appear more than once.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.REARRANGING)
public interface TensorRepeating<T> extends Capability {

    /**
     * Returns {@code tensor.repeat(*repeats)}: a copy of the whole tensor, repeated along each dimension. Dimensions
     * are added at the front where there are more repeats. The result is contiguous.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there are fewer repeats than dimensions,
     *     or a number is negative
     */
    @Python("Tensor.repeat(self, *repeats)")
    T repeat(T tensor, long[] repeats);

    /**
     * Returns {@code torch.tile(tensor, dims)}: as {@link #repeat}, but if there are fewer repeats than dimensions, the
     * first dimensions are not repeated.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a number is negative
     */
    @Python({"torch.tile(input, dims)", "Tensor.tile(self, *dims)"})
    T tile(T tensor, long[] repeats);

    /**
     * Returns {@code torch.repeat_interleave(tensor, repeats, dim)}: a copy in which each element along the dimension
     * appears {@code repeats} times in a row.
     *
     * @param dimension the dimension in {@code [-rank, rank)} along which elements are repeated; empty for the elements
     *     in row-major order, as a result of rank 1
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where {@code repeats} is negative, or
     *     {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python({"torch.repeat_interleave(input, repeats, dim=None)", "Tensor.repeat_interleave(self, repeats, dim=None)"})
    T repeatInterleave(T tensor, long repeats, OptionalLong dimension);
}
