package org.tensortck.spi.value;

/** An operation on the elements of two operands. Each is an operator of Python and a function of both libraries. */
public enum BinaryOperation {
    /** {@code +}, {@code add}. */
    ADD,
    /** {@code -}, {@code sub} and {@code subtract}. */
    SUBTRACT,
    /** {@code *}, {@code mul} and {@code multiply}. */
    MULTIPLY,
    /** {@code /}, {@code div} and {@code divide}: the quotient, for integers a float. */
    DIVIDE,
    /** {@code //}, {@code floor_divide}: the quotient rounded down. */
    FLOOR_DIVIDE,
    /** {@code torch.div(…, rounding_mode='trunc')}: the quotient truncated. NumPy has no such function. */
    TRUNCATE_DIVIDE,
    /** {@code %}, {@code remainder}: the remainder, with the sign of the divisor. */
    REMAINDER,
    /** {@code **}, {@code pow} and {@code power}. */
    POWER,
    /** {@code &}, {@code bitwise_and}. */
    AND,
    /** {@code |}, {@code bitwise_or}. */
    OR,
    /** {@code ^}, {@code bitwise_xor}. */
    XOR,
    /** {@code <<}, {@code bitwise_left_shift} and {@code left_shift}. */
    SHIFT_LEFT,
    /** {@code >>}, {@code bitwise_right_shift} and {@code right_shift}. */
    SHIFT_RIGHT
}
