package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;

/**
 * Capability: arrays made of nothing but a shape and a number or two. Each has memory of its own that can be written.
 *
 * <p>An empty dtype leaves the choice to NumPy. An order other than {@link MemoryOrder#C} and {@link MemoryOrder#F} is
 * refused with {@link ErrorKind#INVALID_ARGUMENT}, a negative length with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <A> the implementation's own array type; opaque to the suite
 */
@Group.In(Group.CREATING)
public interface ArrayCreation<A> extends Capability {

    /** Returns {@code numpy.zeros(shape, dtype, order)}; without a dtype, float64. */
    @Python("np.zeros(shape, dtype=None, order='C')")
    A zeros(long[] shape, Optional<DType> dtype, MemoryOrder order);

    /** Returns {@code numpy.ones(shape, dtype, order)}; without a dtype, float64. */
    @Python("np.ones(shape, dtype=None, order='C')")
    A ones(long[] shape, Optional<DType> dtype, MemoryOrder order);

    /** Returns {@code numpy.empty(shape, dtype, order)}, whose elements are not set; without a dtype, float64. */
    @Python("np.empty(shape, dtype=None, order='C')")
    A empty(long[] shape, Optional<DType> dtype, MemoryOrder order);

    /**
     * Returns {@code numpy.full(shape, value, dtype, order)}; without a dtype, of the one that the value has by itself.
     *
     * @param value a number, or an array that is broadcast; it is cast without a check, unless it is a Python integer
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a Python integer that an integer dtype does
     *     not hold; {@link ErrorKind#SHAPE_MISMATCH} for an array that cannot be broadcast
     */
    @Python("np.full(shape, fill_value, dtype=None, order='C')")
    A full(long[] shape, Operand<A> value, Optional<DType> dtype, MemoryOrder order);

    /**
     * Returns {@code numpy.arange(start, stop, step, dtype)}. Without a dtype, the default integer of integers, float64 of
     * floats.
     *
     * <p>There are as many elements as steps before the stop, none where it lies in the other direction. The first two are
     * {@code start} and {@code start + step}, cast; the others go on with the difference of these two.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the step is 0 or a bound is infinite or NaN;
     *     {@link ErrorKind#VALUE_OUT_OF_RANGE} where one of the first two does not fit the dtype;
     *     {@link ErrorKind#DTYPE_UNSUPPORTED} for more than two bools
     */
    @Python("np.arange(start=None, stop=None, step=1, dtype=None)")
    A arange(Scalar start, Scalar stop, Scalar step, Optional<DType> dtype);

    /**
     * Returns {@code numpy.linspace(start, stop, count, endpoint, dtype=)}: that many numbers, evenly spaced, the stop
     * among them or the next one. Without a dtype, float64 or complex128; for an integer dtype they are rounded down.
     */
    @Python("np.linspace(start, stop, num=50, endpoint=True, *, dtype=None)")
    A linspace(Scalar start, Scalar stop, long count, boolean endpoint, Optional<DType> dtype);

    /**
     * Returns {@code numpy.eye(rows, columns, diagonal, dtype, order)}: shape {@code [rows, columns]}, one on a diagonal and
     * else zero; without a dtype, float64.
     *
     * @param diagonal how far right of the main diagonal, or left of it where it is negative
     */
    @Python("np.eye(N, M=None, k=0, dtype=None, order='C')")
    A eye(long rows, long columns, long diagonal, Optional<DType> dtype, MemoryOrder order);
}
