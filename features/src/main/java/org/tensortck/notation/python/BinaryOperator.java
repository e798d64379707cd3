package org.tensortck.notation.python;

import java.util.Arrays;

/** An operator with two operands and, but for comparisons, the methods that Python calls for it. */
public enum BinaryOperator {
    ADD("+", "add"),
    SUBTRACT("-", "sub"),
    MULTIPLY("*", "mul"),
    MATRIX_MULTIPLY("@", "matmul"),
    DIVIDE("/", "truediv"),
    FLOOR_DIVIDE("//", "floordiv"),
    REMAINDER("%", "mod"),
    POWER("**", "pow"),
    SHIFT_LEFT("<<", "lshift"),
    SHIFT_RIGHT(">>", "rshift"),
    AND("&", "and"),
    XOR("^", "xor"),
    OR("|", "or");

    private final String symbol;
    private final String stem;

    BinaryOperator(String symbol, String stem) {
        this.symbol = symbol;
        this.stem = stem;
    }

    /** Returns the operator that is written so. */
    public static BinaryOperator of(String symbol) {
        return Arrays.stream(values()).filter(operator -> operator.symbol.equals(symbol)).findFirst().orElseThrow();
    }

    /** Returns the symbol of the operator in code. */
    public String symbol() {
        return symbol;
    }

    /** Returns the method of the left operand, such as {@code __add__}. */
    public String method() {
        return "__" + stem + "__";
    }

    /** Returns the method of the right operand, for a left operand that has none, such as {@code __radd__}. */
    public String reflectedMethod() {
        return "__r" + stem + "__";
    }

    /** Returns the method that changes the left operand itself, such as {@code __iadd__}. */
    public String inPlaceMethod() {
        return "__i" + stem + "__";
    }
}
