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
     * {@code tensor.repeat(*repeats)}: the tensor again and again along each dimension; dimensions are added at the front
     * where there are more repeats. Copies, in row-major order.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there are fewer repeats than dimensions, or
     *     one is negative
     */
    @Python("Tensor.repeat(self, *repeats)")
    T repeat(T tensor, long[] repeats);

    /**
     * {@code torch.tile(tensor, dims)}: the same, but where there are fewer repeats than dimensions the first dimensions
     * are not repeated. Copies.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a repeat is negative
     */
    @Python({"torch.tile(input, dims)", "Tensor.tile(self, *dims)"})
    T tile(T tensor, long[] repeats);

    /**
     * {@code torch.repeat_interleave(tensor, repeats, dim)}: each element that many times in a row. Copies.
     *
     * @param dimension the dimension to repeat along, in {@code [-rank, rank)}; where it is empty, all elements in row-major
     *     order become one dimension
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where {@code repeats} is negative, or
     *     {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python({"torch.repeat_interleave(input, repeats, dim=None)", "Tensor.repeat_interleave(self, repeats, dim=None)"})
    T repeatInterleave(T tensor, long repeats, OptionalLong dimension);
}
