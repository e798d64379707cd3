package org.tensortck.spi;

/**
 * Capability: other dtypes.
 *
 * @param <X> the implementation's own tensor or array type
 */
public non-sealed interface Casts<X> extends Capability {

    /**
     * Converts every element, with one rounding. {@code Tensor.to(dtype)}, which returns the very same tensor, the same
     * Java object, where nothing changes; {@code ndarray.astype(dtype)}, which always copies.
     */
    X cast(X x, DType dtype);
}
