package org.tensortck.spi.math;

import org.tensortck.spi.python.Python;

/** A function of one element. Both libraries have most of them, under nearly the same names. */
public enum ElementFunction {
    /** {@code abs}: the magnitude, which is real for a complex number. */
    @Python({"torch.abs(input)", "Tensor.abs(self)", "Tensor.abs_(self) -> self", "np.abs(x) -> scalar",
            "np.absolute(x) -> scalar"})
    ABSOLUTE,
    /** {@code neg}: the number with the other sign. */
    @Python({"torch.neg(input)", "Tensor.neg(self)", "Tensor.neg_(self) -> self", "np.negative(x) -> scalar"})
    NEGATE,
    /** {@code sqrt}: the square root; NaN for a negative float. */
    @Python({"torch.sqrt(input)", "Tensor.sqrt(self)", "Tensor.sqrt_(self) -> self", "np.sqrt(x) -> scalar"})
    SQUARE_ROOT,
    /** {@code rsqrt}: one divided by the square root. NumPy has no such function. */
    @Python({"torch.rsqrt(input)", "Tensor.rsqrt(self)", "Tensor.rsqrt_(self) -> self"})
    RECIPROCAL_SQUARE_ROOT,
    /** {@code reciprocal}: one divided by the number; of an integer of an array, truncated. */
    @Python({"torch.reciprocal(input)", "Tensor.reciprocal(self)", "Tensor.reciprocal_(self) -> self",
            "np.reciprocal(x) -> scalar"})
    RECIPROCAL,
    /** {@code square}: the number times itself. */
    @Python({"torch.square(input)", "Tensor.square(self)", "Tensor.square_(self) -> self", "np.square(x) -> scalar"})
    SQUARE,
    /** {@code exp}: the power of e. */
    @Python({"torch.exp(input)", "Tensor.exp(self)", "Tensor.exp_(self) -> self", "np.exp(x) -> scalar"})
    EXPONENTIAL,
    /** {@code expm1}: the power of e, minus one. */
    @Python({"torch.expm1(input)", "Tensor.expm1(self)", "Tensor.expm1_(self) -> self", "np.expm1(x) -> scalar"})
    EXPONENTIAL_MINUS_ONE,
    /** {@code log}: the natural logarithm. */
    @Python({"torch.log(input)", "Tensor.log(self)", "Tensor.log_(self) -> self", "np.log(x) -> scalar"})
    LOGARITHM,
    /** {@code log2}: the logarithm to the base 2. */
    @Python({"torch.log2(input)", "Tensor.log2(self)", "Tensor.log2_(self) -> self", "np.log2(x) -> scalar"})
    LOGARITHM_TO_2,
    /** {@code log10}: the logarithm to the base 10. */
    @Python({"torch.log10(input)", "Tensor.log10(self)", "Tensor.log10_(self) -> self", "np.log10(x) -> scalar"})
    LOGARITHM_TO_10,
    /** {@code log1p}: the natural logarithm of one plus the number. */
    @Python({"torch.log1p(input)", "Tensor.log1p(self)", "Tensor.log1p_(self) -> self", "np.log1p(x) -> scalar"})
    LOGARITHM_OF_ONE_PLUS,
    /** {@code sin}: the sine. */
    @Python({"torch.sin(input)", "Tensor.sin(self)", "Tensor.sin_(self) -> self", "np.sin(x) -> scalar"})
    SINE,
    /** {@code cos}: the cosine. */
    @Python({"torch.cos(input)", "Tensor.cos(self)", "Tensor.cos_(self) -> self", "np.cos(x) -> scalar"})
    COSINE,
    /** {@code tan}: the tangent. */
    @Python({"torch.tan(input)", "Tensor.tan(self)", "Tensor.tan_(self) -> self", "np.tan(x) -> scalar"})
    TANGENT,
    /** {@code tanh}: the hyperbolic tangent. */
    @Python({"torch.tanh(input)", "Tensor.tanh(self)", "Tensor.tanh_(self) -> self", "np.tanh(x) -> scalar"})
    HYPERBOLIC_TANGENT,
    /** {@code sigmoid}: one divided by one plus the power of e to the negative number. NumPy has no such function. */
    @Python({"torch.sigmoid(input)", "Tensor.sigmoid(self)", "Tensor.sigmoid_(self) -> self"})
    SIGMOID,
    /** {@code floor}: rounded down. */
    @Python({"torch.floor(input)", "Tensor.floor(self)", "Tensor.floor_(self) -> self", "np.floor(x) -> scalar"})
    FLOOR,
    /** {@code ceil}: rounded up. */
    @Python({"torch.ceil(input)", "Tensor.ceil(self)", "Tensor.ceil_(self) -> self", "np.ceil(x) -> scalar"})
    CEILING,
    /** {@code trunc}: truncated. */
    @Python({"torch.trunc(input)", "Tensor.trunc(self)", "Tensor.trunc_(self) -> self", "np.trunc(x) -> scalar"})
    TRUNCATE,
    /** {@code rint}: rounded to the nearest integer, ties to even; {@link ElementFunctions#round} is the function of PyTorch. */
    @Python({"np.rint(x) -> scalar"})
    ROUND_TO_INTEGER,
    /** {@code sign}: -1, 0 or 1; for a complex number of an array, the number divided by its magnitude. */
    @Python({"torch.sign(input)", "Tensor.sign(self)", "Tensor.sign_(self) -> self", "np.sign(x) -> scalar"})
    SIGN,
    /** {@code isnan}: whether the number is NaN. */
    @Python({"torch.isnan(input)", "Tensor.isnan(self)", "np.isnan(x) -> scalar"})
    IS_NAN,
    /** {@code isinf}: whether the number is infinite. */
    @Python({"torch.isinf(input)", "Tensor.isinf(self)", "np.isinf(x) -> scalar"})
    IS_INFINITE,
    /** {@code isfinite}: whether the number is neither NaN nor infinite. */
    @Python({"torch.isfinite(input)", "Tensor.isfinite(self)", "np.isfinite(x) -> scalar"})
    IS_FINITE
}
