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
 * Capability: tensors made from a shape and numbers. Each has new memory and is contiguous.
 *
 * <p>Where the dtype is empty, PyTorch chooses it; an empty device stands for the default device. A negative size is
 * refused with {@link ErrorKind#SHAPE_MISMATCH}, a number out of range of the dtype with
 * {@link ErrorKind#VALUE_OUT_OF_RANGE}.
 *
 * @param <T> the implementation's own tensor type; opaque to the suite
 */
@Group.In(Group.CREATING)
public interface TensorCreation<T> extends Capability {

    /** Returns {@code torch.zeros(shape, dtype=, device=)}; without a dtype, the default dtype. */
    @Python("torch.zeros(*size, dtype=None, device=None, requires_grad=False)")
    T zeros(long[] shape, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.ones(shape, dtype=, device=)}; without a dtype, the default dtype. */
    @Python("torch.ones(*size, dtype=None, device=None, requires_grad=False)")
    T ones(long[] shape, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.full(shape, value, dtype=, device=)}; without a dtype, the one that corresponds to the
     * value: bool, int64, the default dtype, or its complex dtype.
     */
    @Python("torch.full(size, fill_value, *, dtype=None, device=None, requires_grad=False)")
    T full(long[] shape, Scalar value, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.arange(start, end, step, dtype=, device=)}: the numbers {@code start + i * step} before the
     * end. Without a dtype, integers give int64, and other numbers the default dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the step is 0 or leads away from the
     *     end, or a bound is infinite or NaN; {@link ErrorKind#DTYPE_UNSUPPORTED} for bool, complex dtypes, wide
     *     unsigned integers and 8-bit floats
     */
    @Python("torch.arange(start=None, end=None, step=1, *, dtype=None, device=None, requires_grad=False)")
    T arange(Scalar start, Scalar end, Scalar step, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.linspace(start, end, steps, dtype=, device=)}: {@code steps} evenly spaced numbers from
     * {@code start} to {@code end}, both included; a single number is the start. Without a dtype, the default dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for the dtypes that {@link #arange} refuses,
     *     except complex64 and complex128; and where a bound is complex but the dtype is not
     */
    @Python("torch.linspace(start, end, steps, *, dtype=None, device=None, requires_grad=False)")
    T linspace(Scalar start, Scalar end, long steps, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.eye(rows, columns, dtype=, device=)}: shape {@code [rows, columns]}, ones on the main
     * diagonal and zeros elsewhere. Without a dtype, the default dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for complex32 and wide unsigned integers
     */
    @Python("torch.eye(n, m=None, *, dtype=None, device=None, requires_grad=False)")
    T eye(long rows, long columns, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.logspace(start, end, steps, base, dtype=, device=)}: powers of the base, whose exponents are
     * the numbers of {@code linspace(start, end, steps)}. Shape: {@code [steps]}. Memory: new.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the number of steps is negative
     */
    @Python("torch.logspace(start, end, steps, base=10.0, *, dtype=None, device=None, requires_grad=False)")
    T logspace(Scalar start, Scalar end, long steps, double base, Optional<DType> dtype, Optional<Device> device);
}
