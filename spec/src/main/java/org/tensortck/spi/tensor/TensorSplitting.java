package org.tensortck.spi.tensor;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Cuts;

/**
 * Capability: pieces of a tensor along one dimension. All pieces are views: they share the storage of the tensor, with
 * strides and an offset, in elements, of their own.
 *
 * <p>A dimension is in {@code [-rank, rank)}; any other is refused with {@link ErrorKind#INDEX_OUT_OF_RANGE}. A 0-d
 * tensor has no dimension to split: {@code unbind}, {@code select} and {@code narrow} refuse it with
 * {@link ErrorKind#INDEX_OUT_OF_RANGE}, the other methods with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SPLITTING)
public interface TensorSplitting<T> extends Capability {

    /**
     * Returns {@code tensor.split(size, dim)}: pieces of the given size; the last piece is smaller if the size does not
     * divide that of the dimension. A dimension of size 0 gives one piece.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the size is negative, or where it is 0
     *     but that of the dimension is not
     */
    @Python({"torch.split(tensor, split_size_or_sections, dim=0)", "Tensor.split(self, split_size, dim=0)"})
    List<T> split(T tensor, long size, long dimension);

    /**
     * Returns {@code tensor.split(sizes, dim)}: pieces of the given sizes.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the sizes do not add up to that of the
     *     dimension, or {@link ErrorKind#INVALID_ARGUMENT} where a size is negative
     */
    @Python({"torch.split(tensor, split_size_or_sections, dim=0)", "Tensor.split(self, split_size, dim=0)"})
    List<T> split(T tensor, long[] sizes, long dimension);

    /**
     * Returns {@code tensor.chunk(chunks, dim)}: at most {@code chunks} pieces, all of the same size except the last,
     * which may be smaller.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where {@code chunks} is not positive
     */
    @Python({"torch.chunk(input, chunks, dim=0)", "Tensor.chunk(self, chunks, dim=0)"})
    List<T> chunk(T tensor, long chunks, long dimension);

    /**
     * Returns {@code tensor.tensor_split(indices_or_sections, dim)}: exactly that number of pieces, of which the first
     * ones are larger by 1 if the number does not divide the size of the dimension; or the pieces between the given
     * indices.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the number of sections is not positive
     */
    @Python({"torch.tensor_split(input, indices_or_sections, dim=0)",
            "Tensor.tensor_split(self, indices_or_sections, dim=0)"})
    List<T> tensorSplit(T tensor, Cuts cuts, long dimension);

    /** Returns {@code tensor.unbind(dim)}: one piece for each index along the dimension, without the dimension. */
    @Python({"torch.unbind(input, dim=0)", "Tensor.unbind(self, dim=0)"})
    List<T> unbind(T tensor, long dimension);

    /**
     * Returns {@code tensor.select(dim, index)}: the piece with one index along the dimension, without the dimension. A
     * negative index counts from the end.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python({"torch.select(input, dim, index)", "Tensor.select(self, dim, index)"})
    T selectPosition(T tensor, long dimension, long position);

    /**
     * Returns {@code tensor.narrow(dim, start, length)}: the piece of the given size that begins at index
     * {@code start}. A negative start counts from the end.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where the piece exceeds the dimension, or
     *     {@link ErrorKind#INVALID_ARGUMENT} where {@code length} is negative
     */
    @Python({"torch.narrow(input, dim, start, length)", "Tensor.narrow(self, dim, start, length)"})
    T narrow(T tensor, long dimension, long start, long length);
}
