package org.tensortck.spi.common;

import java.util.List;
import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: several objects joined into one. All results are copies, even that of a single part.
 *
 * <p>An axis is in {@code [-rank, rank)} of the result; any other is refused with {@link ErrorKind#INDEX_OUT_OF_RANGE}.
 * An empty list is refused with {@link ErrorKind#INVALID_ARGUMENT}. The dtype of the result is the promotion of all
 * parts.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.REARRANGING)
public interface Joining<X> extends Capability {

    /**
     * Returns {@code torch.cat(parts, axis)} or {@code numpy.concatenate(parts, axis)}: the parts one after the other
     * along an existing axis. PyTorch ignores tensors of shape {@code [0]}, whatever the rank of the others.
     *
     * @param axis the axis; empty, for arrays only, to join the elements of each part in row-major order into a result
     *     of rank 1
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the parts differ in rank or in the size of
     *     another axis, or are 0-d
     */
    @Python({"torch.cat(tensors, dim=0)", "torch.concat(tensors, dim=0)", "np.concatenate(arrays, axis=0)"})
    X concatenate(List<X> parts, OptionalLong axis);

    /**
     * Returns {@code stack(parts, axis)}: the parts along a new axis.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the parts differ in shape
     */
    @Python({"torch.stack(tensors, dim=0)", "np.stack(arrays, axis=0)"})
    X stack(List<X> parts, long axis);

    /**
     * Returns {@code hstack(parts)}: joined along the second axis, or along the only one; a 0-d part counts as a vector
     * of one element.
     */
    @Python({"torch.hstack(tensors)", "np.hstack(tup)"})
    X hstack(List<X> parts);

    /** Returns {@code vstack(parts)}: joined along the first axis; a part of rank below 2 counts as one row. */
    @Python({"torch.vstack(tensors)", "np.vstack(tup)"})
    X vstack(List<X> parts);
}
