package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the same elements in another shape, as in PyTorch.
 *
 * <p>A shape may have one size of -1, which is inferred from the others. A shape that does not fit the number of
 * elements is refused with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SHAPES)
public interface TensorShapes<T> extends Capability {

    /** Returns {@code Tensor.reshape(shape)}: a view where strides can express it, else a copy. */
    @Python({"torch.reshape(input, shape)", "Tensor.reshape(self, *shape)"})
    T reshape(T tensor, long... shape);

    /** Returns {@code Tensor.reshape_as(other)}, which is {@link #reshape} to the shape of another tensor. */
    @Python("Tensor.reshape_as(self, other)")
    T reshapeAs(T tensor, T other);

    /**
     * Returns {@code Tensor.view(shape)}: a view.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, also where strides cannot express the shape
     */
    @Python("Tensor.view(self, *shape)")
    T view(T tensor, long... shape);

    /** Returns {@code Tensor.view_as(other)}, which is {@link #view} with the shape of another tensor. */
    @Python("Tensor.view_as(self, other)")
    T viewAs(T tensor, T other);

    /**
     * Returns {@code Tensor.flatten(start, end)}: the dimensions from {@code start} to {@code end} joined into one. If
     * that is a single dimension, the tensor itself, the same Java object; otherwise a view where strides can express
     * it, else a copy.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, or {@link ErrorKind#INVALID_ARGUMENT} where
     *     {@code start} comes after {@code end}
     */
    @Python({"torch.flatten(input, start_dim=0, end_dim=-1)", "Tensor.flatten(self, start_dim=0, end_dim=-1)"})
    T flatten(T tensor, long start, long end);

    /**
     * Returns {@code Tensor.unflatten(axis, lengths)}: a view in which one dimension is split into several. Shape
     * {@code [n, m * k]} with {@code (1, [m, k])} becomes {@code [n, m, k]}.
     *
     * @param lengths the sizes of the new dimensions, at least one; one of them may be -1, which is inferred from the
     *     size of the dimension
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, or {@link ErrorKind#SHAPE_MISMATCH} where
     *     the product of the sizes is not the size of the dimension
     */
    @Python({"torch.unflatten(input, dim, sizes)", "Tensor.unflatten(self, dim, sizes)"})
    T unflatten(T tensor, long axis, long[] lengths);

    /** Returns {@code Tensor.ravel()}, contiguous with one dimension: a view of a contiguous tensor, else a copy. */
    @Python({"torch.ravel(input)", "Tensor.ravel(self)"})
    T ravel(T tensor);

    /** Returns {@code Tensor.expand_as(other)}, a view that is broadcast to the shape of another tensor. */
    @Python("Tensor.expand_as(self, other)")
    T expandAs(T tensor, T other);

    /**
     * Returns {@code Tensor.t()}, a view, which is transposed for a matrix and has the same shape for a tensor of lower
     * rank.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the rank is above 2
     */
    @Python({"torch.t(input)", "Tensor.t(self)"})
    T transposeMatrix(T tensor);
}
