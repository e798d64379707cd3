package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;

/**
 * Capability: tensors made of nothing but a shape and a number or two. Each has memory of its own, in row-major order.
 *
 * <p>An empty dtype leaves the choice to PyTorch. A negative length is refused with {@link ErrorKind#SHAPE_MISMATCH}, a
 * number that the dtype does not hold with {@link ErrorKind#VALUE_OUT_OF_RANGE}.
 *
 * @param <T> the implementation's own tensor type; opaque to the suite
 */
@Group.In(Group.CREATING)
public interface TensorCreation<T> extends Capability {

    /** Returns {@code torch.zeros(shape, dtype=, device=)}; without a dtype, of the default one. */
    @Python("torch.zeros(*size, dtype=None, device=None, requires_grad=False)")
    T zeros(long[] shape, Optional<DType> dtype, Device device);

    /** Returns {@code torch.ones(shape, dtype=, device=)}; without a dtype, of the default one. */
    @Python("torch.ones(*size, dtype=None, device=None, requires_grad=False)")
    T ones(long[] shape, Optional<DType> dtype, Device device);

    /**
     * Returns {@code torch.full(shape, value, dtype=, device=)}; without a dtype, of the one that the value has by itself:
     * bool, int64, the default one, or complex.
     */
    @Python("torch.full(size, fill_value, *, dtype=None, device=None, requires_grad=False)")
    T full(long[] shape, Scalar value, Optional<DType> dtype, Device device);

    /**
     * Returns {@code torch.arange(start, end, step, dtype=, device=)}: the numbers {@code start + i * step} before the
     * end; without a dtype, int64 of integers and else the default one.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the step is 0 or leads away from the end, or
     *     a bound is infinite or NaN; {@link ErrorKind#DTYPE_UNSUPPORTED} for bool, complex, unsigned dtypes of more than 8
     *     bits, and floating-point ones of 8 bits
     */
    @Python("torch.arange(start=None, end=None, step=1, *, dtype=None, device=None, requires_grad=False)")
    T arange(Scalar start, Scalar end, Scalar step, Optional<DType> dtype, Device device);

    /**
     * Returns {@code torch.linspace(start, end, steps, dtype=, device=)}: that many numbers, evenly spaced, both bounds
     * among them; one step is the start. Without a dtype, of the default one.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} as {@link #arange}, but for complex64 and
     *     complex128, and where a bound is complex and the dtype is not
     */
    @Python("torch.linspace(start, end, steps, *, dtype=None, device=None, requires_grad=False)")
    T linspace(Scalar start, Scalar end, long steps, Optional<DType> dtype, Device device);

    /**
     * Returns {@code torch.eye(rows, columns, dtype=, device=)}: shape {@code [rows, columns]}, one where both indices are
     * the same and else zero. Without a dtype, of the default one.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for complex32 and unsigned dtypes of more than 8
     *     bits
     */
    @Python("torch.eye(n, m=None, *, dtype=None, device=None, requires_grad=False)")
    T eye(long rows, long columns, Optional<DType> dtype, Device device);

    /**
     * Returns {@code torch.logspace(start, end, steps, base, dtype=, device=)}: powers of the base whose exponents are those
     * of {@code linspace(start, end, steps)}. Shape: {@code [steps]}. Memory: new.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the number of steps is negative
     */
    @Python("torch.logspace(start, end, steps, base=10.0, *, dtype=None, device=None, requires_grad=False)")
    T logspace(Scalar start, Scalar end, long steps, double base, Optional<DType> dtype, Device device);
}
