package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: casts to other dtypes.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.CASTS)
public interface Casts<X> extends Capability {

    /**
     * Returns {@code Tensor.to(dtype)} or {@code ndarray.astype(dtype)}: every element cast to the dtype. A
     * floating-point number is rounded to the nearest, ties to even: once in an array; in a tensor to float32 first,
     * and then to the dtype if it is smaller. A tensor that already has the dtype is returned itself, the same Java
     * object; an array is always copied.
     */
    @Python({"ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)",
            "Tensor.to(self, *args, device=None, dtype=None, non_blocking=False, copy=False)"})
    X cast(X x, DType dtype);
}
