package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: PyTorch's other shapes for the same elements.
 *
 * <p>A shape may have one length of -1, which is inferred from the others. A shape that does not fit the number of
 * elements is refused with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SHAPES)
public interface TensorShapes<T> extends Capability {

    /** Returns {@code Tensor.reshape(shape)}: a view where strides can express it, else a copy. */
    @Python({"torch.reshape(input, shape)", "Tensor.reshape(self, *shape)"})
    T reshape(T tensor, long... shape);

    /** Returns {@code Tensor.reshape_as(other)}, with the shape of another tensor: a view or a copy. */
    @Python("Tensor.reshape_as(self, other)")
    T reshapeAs(T tensor, T other);

    /**
     * Returns {@code Tensor.view(shape)}; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, also where strides cannot express it
     */
    @Python("Tensor.view(self, *shape)")
    T view(T tensor, long... shape);

    /** Returns {@code Tensor.view_as(other)}, with the shape of another tensor; shares. Errors as {@link #view}. */
    @Python("Tensor.view_as(self, other)")
    T viewAs(T tensor, T other);

    /**
     * Returns {@code Tensor.flatten(start, end)}: the axes from one to another made one. The tensor itself, the same Java
     * object, where that is a single axis; else a view where strides can express it; else a copy.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, or {@link ErrorKind#INVALID_ARGUMENT} where the
     *     first axis comes after the last
     */
    @Python({"torch.flatten(input, start_dim=0, end_dim=-1)", "Tensor.flatten(self, start_dim=0, end_dim=-1)"})
    T flatten(T tensor, long start, long end);

    /**
     * Returns {@code Tensor.unflatten(axis, lengths)}: one axis made several; shares. Shape: {@code [n, m * k]} with
     * {@code (1, [m, k])} to {@code [n, m, k]}.
     *
     * @param lengths at least one; one of them may be -1, which is inferred from the length of the axis
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, or {@link ErrorKind#SHAPE_MISMATCH} where the
     *     lengths do not multiply to that of the axis
     */
    @Python({"torch.unflatten(input, dim, sizes)", "Tensor.unflatten(self, dim, sizes)"})
    T unflatten(T tensor, long axis, long[] lengths);

    /** Returns {@code Tensor.ravel()}, contiguous with one axis: a view of a contiguous tensor, else a copy. */
    @Python({"torch.ravel(input)", "Tensor.ravel(self)"})
    T ravel(T tensor);

    /** Returns {@code Tensor.expand_as(other)}, broadcast to the shape of another tensor; shares. */
    @Python("Tensor.expand_as(self, other)")
    T expandAs(T tensor, T other);

    /**
     * Returns {@code Tensor.t()}, a matrix transposed and anything with fewer axes as it is; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there are more than two axes
     */
    @Python({"torch.t(input)", "Tensor.t(self)"})
    T transposeMatrix(T tensor);
}
