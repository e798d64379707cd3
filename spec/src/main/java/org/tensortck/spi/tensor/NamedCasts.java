package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: the other methods that cast a tensor. Except for {@link #copyTo}, they return the tensor itself, the same
 * Java object, if it already has the dtype.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.CASTS)
public interface NamedCasts<T> extends Capability {

    /** Returns {@code tensor.to(dtype, copy=True)}: a copy, even where the dtype stays the same. */
    @Python("Tensor.to(self, *args, device=None, dtype=None, non_blocking=False, copy=False)")
    T copyTo(T tensor, DType dtype);

    /**
     * Calls the method that is named after a dtype: {@code tensor.double()}, {@code float()}, {@code half()},
     * {@code bfloat16()}, {@code long()}, {@code int()}, {@code short()}, {@code char()}, {@code byte()},
     * {@code bool()}, {@code cfloat()}, {@code cdouble()}, {@code chalf()}.
     *
     * @param dtype one of the 13 dtypes that have a method
     */
    T callNamed(T tensor, DType dtype);

    /** Returns {@code tensor.type(dtype)}: the tensor cast to the dtype. */
    @Python("Tensor.type(self, dtype=None)")
    T type(T tensor, DType dtype);

    /**
     * Returns {@code tensor.type('torch.DoubleTensor')}: the tensor cast to the dtype with this type name.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the type name does not exist
     */
    @Python("Tensor.type(self, dtype=None)")
    T type(T tensor, String typeName);

    /** Returns the type name, {@code tensor.type()}, such as {@code torch.FloatTensor}. */
    @Python("Tensor.type(self, dtype=None)")
    String typeName(T tensor);

    /** Returns {@code tensor.type_as(other)}: the tensor cast to the dtype of another tensor. */
    @Python("Tensor.type_as(self, other)")
    T typeAs(T tensor, T other);
}
