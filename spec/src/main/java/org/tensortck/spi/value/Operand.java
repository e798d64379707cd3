package org.tensortck.spi.value;

/**
 * An argument of an operation, or of a function that promotes dtypes.
 *
 * @param <X> the implementation's own tensor or array type
 */
public sealed interface Operand<X> {

    /** A tensor or an array. */
    record Of<X>(X object) implements Operand<X> {}

    /** A Python number. In promotion it determines the category of the result's dtype, but not its size. */
    record PythonNumber<X>(Scalar value) implements Operand<X> {}

    /** A NumPy scalar such as {@code np.float32(0.5)}; for an array library it counts as a 0-d array. */
    record NumPyScalar<X>(DType dtype, Scalar value) implements Operand<X> {}

    /** A dtype, which {@code np.result_type} takes in place of a value. */
    record OfType<X>(DType dtype) implements Operand<X> {}
}
