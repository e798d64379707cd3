package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: other dtypes.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.CASTS)
public interface Casts<X> extends Capability {

    /**
     * Converts every element. A floating-point number is rounded to the nearest, ties to even: once in an array, by way
     * of float32 in a tensor of a shorter dtype. {@code Tensor.to(dtype)}, which returns the very same tensor, the same
     * Java object, where nothing changes; {@code ndarray.astype(dtype)}, which always copies.
     */
    @Python({"ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)",
            "Tensor.to(self, *args, device=None, dtype=None, copy=False)"})
    X cast(X x, DType dtype);
}
