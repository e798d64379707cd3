package org.tensortck.notation.python;

import java.util.Arrays;

/** An operator whose result is a bool for plain values. */
public enum ComparisonOperator {
    EQUAL("==", "__eq__"),
    NOT_EQUAL("!=", "__ne__"),
    LESS("<", "__lt__"),
    LESS_OR_EQUAL("<=", "__le__"),
    GREATER(">", "__gt__"),
    GREATER_OR_EQUAL(">=", "__ge__"),
    IS("is", ""),
    IS_NOT("is not", ""),
    IN("in", "__contains__"),
    NOT_IN("not in", "__contains__");

    private final String symbol;
    private final String method;

    ComparisonOperator(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** Returns the operator that is written so, with one space between two words. */
    public static ComparisonOperator of(String symbol) {
        return Arrays.stream(values()).filter(operator -> operator.symbol.equals(symbol)).findFirst().orElseThrow();
    }

    /** Returns the symbol of the operator in code. */
    public String symbol() {
        return symbol;
    }

    /** Returns the method that Python calls, on the left operand or, for membership, on the right one. */
    public String method() {
        return method;
    }

    /** Returns the operator that says the same with the operands exchanged; only for equality and order. */
    public ComparisonOperator reflected() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }
}
