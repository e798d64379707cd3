package org.tensortck.notation.error;

/**
 * A place in a piece of code.
 *
 * @param line counts from one
 * @param column counts from one, in characters
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
