package org.tensortck.notation.python;

import java.util.Arrays;

/** An operator with one operand. */
public enum UnaryOperator {
    NEGATE("-", "__neg__"),
    PLUS("+", "__pos__"),
    INVERT("~", "__invert__");

    private final String symbol;
    private final String method;

    UnaryOperator(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** Returns the operator that is written so. */
    public static UnaryOperator of(String symbol) {
        return Arrays.stream(values()).filter(operator -> operator.symbol.equals(symbol)).findFirst().orElseThrow();
    }

    /** Returns the symbol of the operator in code. */
    public String symbol() {
        return symbol;
    }

    /** Returns the method of the operand that Python calls. */
    public String method() {
        return method;
    }
}
