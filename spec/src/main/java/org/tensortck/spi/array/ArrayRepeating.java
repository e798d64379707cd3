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
     * {@code numpy.repeat(array, repeats, axis)}: each element that many times in a row. Copies.
     *
     * @param repeats how often each element appears, or one number for all of them
     * @param axis the axis to repeat along, in {@code [-rank, rank)}; where it is empty, all elements in row-major order
     *     become one axis
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there are neither one nor as many numbers as
     *     elements along the axis, or one is negative; of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python({"np.repeat(a, repeats, axis=None)", "ndarray.repeat(self, repeats, axis=None)"})
    A repeat(A array, long[] repeats, OptionalLong axis);

    /**
     * {@code numpy.tile(array, reps)}: the array again and again along each axis. The shorter of shape and {@code reps} is
     * extended with ones at the front. Copies, even where nothing is repeated.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a repeat is negative
     */
    @Python("np.tile(A, reps)")
    A tile(A array, long[] repeats);
}
