package org.tensortck.spi.array;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Cuts;

/**
 * Capability: pieces of an array along one axis. All pieces are views; they are writable if the array is.
 *
 * <p>An axis is in {@code [-rank, rank)}; any other is refused with {@link ErrorKind#INDEX_OUT_OF_RANGE}. A number of
 * sections that is not positive is refused with {@link ErrorKind#INVALID_ARGUMENT}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SPLITTING)
public interface ArraySplitting<A> extends Capability {

    /**
     * Returns {@code numpy.split(array, indices_or_sections, axis)}: pieces of equal size, or the pieces between the
     * given indices.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the number of sections does not divide the
     *     size of the axis
     */
    @Python("np.split(ary, indices_or_sections, axis=0) -> list")
    List<A> split(A array, Cuts cuts, long axis);

    /**
     * Returns {@code numpy.array_split}: as {@link #split}, but where the number of sections does not divide the size
     * of the axis, the first pieces are larger by 1.
     */
    @Python("np.array_split(ary, indices_or_sections, axis=0) -> list")
    List<A> arraySplit(A array, Cuts cuts, long axis);

    /**
     * Returns {@code numpy.hsplit(array, indices_or_sections)}: pieces along the second axis, or along the only one for
     * rank 1.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} as for {@link #split}, or where the rank is 0
     */
    @Python("np.hsplit(ary, indices_or_sections) -> list")
    List<A> hsplit(A array, Cuts cuts);

    /**
     * Returns {@code numpy.vsplit(array, indices_or_sections)}: pieces along the first axis.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} as for {@link #split}, or where the rank is
     *     below 2
     */
    @Python("np.vsplit(ary, indices_or_sections) -> list")
    List<A> vsplit(A array, Cuts cuts);

    /**
     * Returns {@code numpy.dsplit(array, indices_or_sections)}: pieces along the third axis.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} as for {@link #split}, or where the rank is
     *     below 3
     */
    @Python("np.dsplit(ary, indices_or_sections) -> list")
    List<A> dsplit(A array, Cuts cuts);

    /**
     * Returns {@code numpy.unstack(array, axis=)}: one piece for each index along the axis, without the axis.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the rank is 0
     */
    @Python("np.unstack(x, *, axis=0) -> scalars")
    List<A> unstack(A array, long axis);
}
