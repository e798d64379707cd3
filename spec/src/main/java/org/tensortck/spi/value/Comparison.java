package org.tensortck.spi.value;

import org.tensortck.spi.python.Python;

/** A comparison of the elements of two operands. */
public enum Comparison {
    /** {@code ==}. */
    @Python({"torch.eq(input, other)", "Tensor.eq(self, other)", "np.equal(x1, x2) -> scalar"})
    EQUAL,
    /** {@code !=}. */
    @Python({"torch.ne(input, other)", "Tensor.ne(self, other)", "np.not_equal(x1, x2) -> scalar"})
    NOT_EQUAL,
    /** {@code <}. */
    @Python({"torch.lt(input, other)", "Tensor.lt(self, other)", "np.less(x1, x2) -> scalar"})
    LESS,
    /** {@code <=}. */
    @Python({"torch.le(input, other)", "Tensor.le(self, other)", "np.less_equal(x1, x2) -> scalar"})
    LESS_OR_EQUAL,
    /** {@code >}. */
    @Python({"torch.gt(input, other)", "Tensor.gt(self, other)", "np.greater(x1, x2) -> scalar"})
    GREATER,
    /** {@code >=}. */
    @Python({"torch.ge(input, other)", "Tensor.ge(self, other)", "np.greater_equal(x1, x2) -> scalar"})
    GREATER_OR_EQUAL
}
