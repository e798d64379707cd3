package org.tensortck.reference.numpy.text;

import java.util.OptionalInt;
import org.tensortck.reference.text.BinaryFormat;
import org.tensortck.reference.text.DecimalDigits;
import org.tensortck.reference.text.DecimalDigits.Limits;
import org.tensortck.reference.text.DecimalDigits.Unit;
import org.tensortck.reference.text.DecimalText;
import org.tensortck.reference.text.PythonText;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** The text of one element that was taken out of an array: the fewest digits that identify it. */
final class ArrayScalarText {
    private static final Limits UNLIMITED = new Limits(Unit.SIGNIFICANT, 1, OptionalInt.empty());

    private final DType dtype;
    private final ArrayTextRules rules;

    ArrayScalarText(DType dtype, ArrayTextRules rules) {
        this.dtype = dtype;
        this.rules = rules;
    }

    /** Returns {@code repr(scalar)}. */
    String repr(Scalar scalar) {
        if (!rules.namesScalarTypes()) {
            return str(scalar);
        }
        return switch (scalar) {
            case Scalar.Bool _ -> "np." + str(scalar) + "_";
            case Scalar.Complex complex -> "np." + dtype + "(" + parts(complex) + ")";
            case Scalar.Int _,Scalar.Real _ -> "np." + dtype + "(" + str(scalar) + ")";
        };
    }

    /** Returns {@code str(scalar)}. */
    String str(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Bool _,Scalar.Int _ -> PythonText.of(scalar);
            case Scalar.Real(double value) -> Double.isFinite(value) ? real(value) : nonFinite(value, "");
            case Scalar.Complex complex -> isImaginary(complex) ? parts(complex) : "(" + parts(complex) + ")";
        };
    }

    private String real(double value) {
        DecimalText text = decimal(value, "");
        return text.exponent().isEmpty() ? text.withFraction(1).toString() : text.withoutBarePoint();
    }

    private String parts(Scalar.Complex complex) {
        if (isImaginary(complex)) {
            return part(complex.imaginary(), "") + "j";
        }
        return part(complex.real(), "") + part(complex.imaginary(), "+") + "j";
    }

    private String part(double value, String plus) {
        return Double.isFinite(value) ? decimal(value, plus).withoutBarePoint() : nonFinite(value, plus);
    }

    private static boolean isImaginary(Scalar.Complex complex) {
        return Double.doubleToRawLongBits(complex.real()) == 0;
    }

    private DecimalText decimal(double value, String plus) {
        BinaryFormat format = BinaryFormat.of(dtype);
        double magnitude = Math.abs(value);
        DecimalDigits digits = DecimalDigits.shortest(magnitude, format, UNLIMITED);
        String sign = DecimalText.sign(value, plus);
        return magnitude == 0 || rules.isPositionalScalar(magnitude, format)
                ? DecimalText.positional(sign, digits)
                : DecimalText.scientific(sign, digits);
    }

    private static String nonFinite(double value, String plus) {
        return Double.isNaN(value) ? plus + "nan" : DecimalText.sign(value, plus) + "inf";
    }
}
