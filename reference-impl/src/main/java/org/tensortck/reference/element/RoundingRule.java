package org.tensortck.reference.element;

/**
 * How a number becomes one of a floating-point dtype that holds fewer digits.
 *
 * <p>Sources: observed on PyTorch 2.13 and NumPy 2.4.
 */
public enum RoundingRule {
    /** PyTorch rounds to float32 first where the dtype is shorter than that, and so rounds some numbers twice. */
    TORCH,
    /** NumPy rounds once. */
    NUMPY
}
