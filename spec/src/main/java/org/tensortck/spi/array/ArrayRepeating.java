package org.tensortck.spi.array;

import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: copies of an array in which elements appear more than once.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.REARRANGING)
public interface ArrayRepeating<A> extends Capability {

    /**
     * Returns {@code numpy.repeat(array, repeats, axis)}: a copy in which each element along the axis appears the given
     * number of times in a row.
     *
     * @param repeats how often each element along the axis appears, or one number for all of them
     * @param axis the axis in {@code [-rank, rank)} along which elements are repeated; empty for the elements in
     *     row-major order, as a result of rank 1
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where {@code repeats} has neither one number nor
     *     one for each element along the axis, or a number is negative; of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     *     for an axis out of range
     */
    @Python({"np.repeat(a, repeats, axis=None)", "ndarray.repeat(self, repeats, axis=None)"})
    A repeat(A array, long[] repeats, OptionalLong axis);

    /**
     * Returns {@code numpy.tile(array, reps)}: a copy of the whole array, repeated along each axis. The shorter of
     * shape and {@code reps} is extended with ones at the front. Copies, even where nothing is repeated.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a number of {@code repeats} is negative
     */
    @Python("np.tile(A, reps)")
    A tile(A array, long[] repeats);
}
