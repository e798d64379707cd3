package org.tensortck.reference.text;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tensortck.spi.value.Scalar;

/** The floating-point numbers that floating-point and complex elements consist of. */
public final class NumberParts {

    private NumberParts() {}

    /** Returns one part of every element. */
    public static double[] of(List<Scalar> elements, ToDoubleFunction<Scalar> part) {
        return elements.stream().mapToDouble(part).toArray();
    }

    /** Returns a floating-point number, or the real part of a complex one. */
    public static double real(Scalar element) {
        return switch (element) {
            case Scalar.Real(double value) -> value;
            case Scalar.Complex(double real, _) -> real;
            case Scalar.Bool _,Scalar.Int _ -> throw notFloatingPoint(element);
        };
    }

    /** Returns the imaginary part of a complex number. */
    public static double imaginary(Scalar element) {
        if (element instanceof Scalar.Complex(_, double imaginary)) {
            return imaginary;
        }
        throw notFloatingPoint(element);
    }

    private static IllegalArgumentException notFloatingPoint(Scalar element) {
        return new IllegalArgumentException("print: " + element + " is not of the kind of the dtype");
    }
}
