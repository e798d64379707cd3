package org.tensortck.spi.tensor;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Cuts;

/**
 * Capability: pieces of a tensor along one dimension. All are views: they share the tensor's storage, and their strides
 * and offset, in elements, say where they are in it.
 *
 * <p>A dimension lies in {@code [-rank, rank)}; any other is refused with {@link ErrorKind#INDEX_OUT_OF_RANGE}. A tensor
 * of rank 0 has nothing to split and is refused, by {@code unbind}, {@code select} and {@code narrow} with
 * {@link ErrorKind#INDEX_OUT_OF_RANGE} too, by the others with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SPLITTING)
public interface TensorSplitting<T> extends Capability {

    /**
     * {@code tensor.split(size, dim)}: pieces of that length, the last one shorter where it does not come out even. An
     * empty dimension is one piece.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the size is negative, or 0 though there are
     *     elements
     */
    @Python({"torch.split(tensor, split_size_or_sections, dim=0)", "Tensor.split(self, split_size, dim=0)"})
    List<T> split(T tensor, long size, long dimension);

    /**
     * {@code tensor.split(sizes, dim)}: pieces of these lengths.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where they do not add up to the length of the
     *     dimension, or {@link ErrorKind#INVALID_ARGUMENT} where one is negative
     */
    @Python({"torch.split(tensor, split_size_or_sections, dim=0)", "Tensor.split(self, split_size, dim=0)"})
    List<T> split(T tensor, long[] sizes, long dimension);

    /**
     * {@code tensor.chunk(chunks, dim)}: at most that many pieces, all of one length but the last, which may be shorter.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where {@code chunks} is not positive
     */
    @Python({"torch.chunk(input, chunks, dim=0)", "Tensor.chunk(self, chunks, dim=0)"})
    List<T> chunk(T tensor, long chunks, long dimension);

    /**
     * {@code tensor.tensor_split(indices_or_sections, dim)}: exactly that many pieces, the first ones longer by one where
     * it does not come out even; or the pieces between the cuts.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the number of sections is not positive
     */
    @Python({"torch.tensor_split(input, indices_or_sections, dim=0)",
            "Tensor.tensor_split(self, indices_or_sections, dim=0)"})
    List<T> tensorSplit(T tensor, Cuts cuts, long dimension);

    /** {@code tensor.unbind(dim)}: one piece for each position, without the dimension. */
    @Python({"torch.unbind(input, dim=0)", "Tensor.unbind(self, dim=0)"})
    List<T> unbind(T tensor, long dimension);

    /**
     * {@code tensor.select(dim, index)}: the piece at one position, without the dimension. A negative position counts from
     * the end.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python({"torch.select(input, dim, index)", "Tensor.select(self, dim, index)"})
    T selectPosition(T tensor, long dimension, long position);

    /**
     * {@code tensor.narrow(dim, start, length)}: the piece from a position on. A negative start counts from the end.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where the piece does not lie inside the
     *     dimension, or {@link ErrorKind#INVALID_ARGUMENT} where the length is negative
     */
    @Python({"torch.narrow(input, dim, start, length)", "Tensor.narrow(self, dim, start, length)"})
    T narrow(T tensor, long dimension, long start, long length);
}
