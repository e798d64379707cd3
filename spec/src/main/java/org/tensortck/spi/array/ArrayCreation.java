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
 * Capability: arrays made from a shape and numbers. Each has new memory and is writable.
 *
 * <p>Where the dtype is empty, NumPy chooses it. An order other than {@link MemoryOrder#C} and {@link MemoryOrder#F} is
 * refused with {@link ErrorKind#INVALID_ARGUMENT}, a negative size with {@link ErrorKind#SHAPE_MISMATCH}.
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
     * Returns {@code numpy.full(shape, value, dtype, order)}; without a dtype, the dtype of the value itself.
     *
     * @param value a number, or an array that is broadcast; it is cast without a check, unless it is a Python integer
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a Python integer that an integer dtype
     *     does not hold; {@link ErrorKind#SHAPE_MISMATCH} for an array that cannot be broadcast
     */
    @Python("np.full(shape, fill_value, dtype=None, order='C')")
    A full(long[] shape, Operand<A> value, Optional<DType> dtype, MemoryOrder order);

    /**
     * Returns {@code numpy.arange(start, stop, step, dtype)}. Without a dtype, integers give the default integer, and
     * floats give float64.
     *
     * <p>There is one element for each step before the stop, and none where the step leads away from the stop. The
     * first two are {@code start} and {@code start + step}, cast to the dtype; the difference of these two is the step
     * of the others.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the step is 0 or a bound is infinite or
     *     NaN; {@link ErrorKind#VALUE_OUT_OF_RANGE} where one of the first two elements does not fit the dtype;
     *     {@link ErrorKind#DTYPE_UNSUPPORTED} for more than two elements of bool
     */
    @Python("np.arange(start=None, stop=None, step=1, dtype=None)")
    A arange(Scalar start, Scalar stop, Scalar step, Optional<DType> dtype);

    /**
     * Returns {@code numpy.linspace(start, stop, count, endpoint, dtype=)}: {@code count} evenly spaced numbers from
     * the start on. The stop is the last of them, or would be the next one if {@code endpoint} is false. Without a
     * dtype, float64 or complex128; for an integer dtype the numbers are rounded down.
     */
    @Python("np.linspace(start, stop, num=50, endpoint=True, *, dtype=None)")
    A linspace(Scalar start, Scalar stop, long count, boolean endpoint, Optional<DType> dtype);

    /**
     * Returns {@code numpy.eye(rows, columns, diagonal, dtype, order)}: shape {@code [rows, columns]}, ones on a
     * diagonal and zeros elsewhere; without a dtype, float64.
     *
     * @param diagonal the distance from the main diagonal: positive to the right of it, negative to the left
     */
    @Python("np.eye(N, M=None, k=0, dtype=None, order='C')")
    A eye(long rows, long columns, long diagonal, Optional<DType> dtype, MemoryOrder order);
}
