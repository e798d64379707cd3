package org.tensortck.spi.value;

/**
 * What an operation or a question about promotion is given.
 *
 * @param <X> the implementation's own tensor or array type
 */
public sealed interface Operand<X> {

    /** A tensor or an array. */
    record Of<X>(X object) implements Operand<X> {}

    /** A Python number. It is weak: it says which category the result has, not how many bits. */
    record PythonNumber<X>(Scalar value) implements Operand<X> {}

    /** A NumPy scalar such as {@code np.float32(0.5)}; among arrays it counts as an array without dimensions. */
    record NumPyScalar<X>(DType dtype, Scalar value) implements Operand<X> {}

    /** A dtype alone, which {@code np.result_type} takes. */
    record OfType<X>(DType dtype) implements Operand<X> {}
}
