package org.tensortck.reference.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tensortck.spi.value.Scalar;

/** The words that Python itself writes, and their alignment. */
public final class PythonText {

    private PythonText() {}

    /** Returns {@code str(value)} of a bool or an integer. */
    public static String of(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean truth) -> truth ? "True" : "False";
            case Scalar.Int(var integer) -> integer.toString();
            case Scalar.Real _,Scalar.Complex _ ->
                throw new IllegalArgumentException("print: " + value + " is not a bool or an integer");
        };
    }

    /** Returns {@code str(tuple(shape))}, such as {@code (3,)}. */
    public static String tuple(long... shape) {
        String lengths = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
        return shape.length == 1 ? "(" + lengths + ",)" : "(" + lengths + ")";
    }

    /** Returns the text with spaces before it, so that it fills the width; a wider text is unchanged. */
    public static String rightJustified(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Returns the length of the text after the last line break. */
    public static int lastLineLength(String text) {
        return text.length() - (text.lastIndexOf('\n') + 1);
    }
}
