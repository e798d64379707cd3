package org.tensortck.spi.value;

import org.tensortck.spi.python.Python;

/** A function that reduces all elements, or those along some axes, to one value. */
public enum Reduction {
    /** {@code sum}; 0 for no elements. */
    @Python({"torch.sum(input, dim=None, keepdim=False, *, dtype=None)",
            "Tensor.sum(self, dim=None, keepdim=False, *, dtype=None)",
            "np.sum(a, axis=None, dtype=None, *, keepdims=False) -> scalar",
            "ndarray.sum(self, axis=None, dtype=None, *, keepdims=False) -> scalar"})
    SUM,
    /** {@code prod}; 1 for no elements. */
    @Python({"torch.prod(input, dim=None, keepdim=False, *, dtype=None)",
            "Tensor.prod(self, dim=None, keepdim=False, *, dtype=None)",
            "np.prod(a, axis=None, dtype=None, *, keepdims=False) -> scalar",
            "ndarray.prod(self, axis=None, dtype=None, *, keepdims=False) -> scalar"})
    PRODUCT,
    /** {@code mean}. */
    @Python({"torch.mean(input, dim=None, keepdim=False, *, dtype=None)",
            "Tensor.mean(self, dim=None, keepdim=False, *, dtype=None)",
            "np.mean(a, axis=None, dtype=None, *, keepdims=False) -> scalar",
            "ndarray.mean(self, axis=None, dtype=None, *, keepdims=False) -> scalar"})
    MEAN,
    /** {@code any}: whether at least one element is not zero. */
    @Python({"torch.any(input, dim=None, keepdim=False)",
            "Tensor.any(self, dim=None, keepdim=False)",
            "np.any(a, axis=None, *, keepdims=False) -> scalar",
            "ndarray.any(self, axis=None, *, keepdims=False) -> scalar"})
    ANY,
    /** {@code all}: whether no element is zero. */
    @Python({"torch.all(input, dim=None, keepdim=False)",
            "Tensor.all(self, dim=None, keepdim=False)",
            "np.all(a, axis=None, *, keepdims=False) -> scalar",
            "ndarray.all(self, axis=None, *, keepdims=False) -> scalar"})
    ALL,
    /** {@code torch.amax} and {@code np.max}; NaN if any element is NaN. */
    @Python({"torch.max(input, dim=None, keepdim=False)",
            "Tensor.max(self, dim=None, keepdim=False)",
            "torch.amax(input, dim, keepdim=False)",
            "Tensor.amax(self, dim, keepdim=False)",
            "np.max(a, axis=None, *, keepdims=False) -> scalar",
            "ndarray.max(self, axis=None, *, keepdims=False) -> scalar"})
    MAXIMUM,
    /** {@code torch.amin} and {@code np.min}; NaN if any element is NaN. */
    @Python({"torch.min(input, dim=None, keepdim=False)",
            "Tensor.min(self, dim=None, keepdim=False)",
            "torch.amin(input, dim, keepdim=False)",
            "Tensor.amin(self, dim, keepdim=False)",
            "np.min(a, axis=None, *, keepdims=False) -> scalar",
            "ndarray.min(self, axis=None, *, keepdims=False) -> scalar"})
    MINIMUM,
    /** {@code argmax}: the index of the first maximum along the axis; without an axis, its flat index. */
    @Python({"torch.argmax(input, dim=None, keepdim=False)",
            "Tensor.argmax(self, dim=None, keepdim=False)",
            "np.argmax(a, axis=None, *, keepdims=False) -> scalar",
            "ndarray.argmax(self, axis=None, *, keepdims=False) -> scalar"})
    POSITION_OF_MAXIMUM,
    /** {@code argmin}: the index of the first minimum along the axis; without an axis, its flat index. */
    @Python({"torch.argmin(input, dim=None, keepdim=False)",
            "Tensor.argmin(self, dim=None, keepdim=False)",
            "np.argmin(a, axis=None, *, keepdims=False) -> scalar",
            "ndarray.argmin(self, axis=None, *, keepdims=False) -> scalar"})
    POSITION_OF_MINIMUM
}
