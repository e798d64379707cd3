package org.tensortck.reference.torch.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import org.tensortck.reference.text.DecimalDigits;
import org.tensortck.reference.text.DecimalDigits.Limits;
import org.tensortck.reference.text.DecimalDigits.Unit;
import org.tensortck.reference.text.DecimalText;
import org.tensortck.reference.text.NumberParts;
import org.tensortck.reference.text.PythonText;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** How PyTorch writes the elements of one tensor: in one notation and, as far as they are finite, of one width. */
sealed interface TensorColumn {

    /** Returns the width that rows are filled by. */
    int width();

    /** Returns the text of an element. */
    String text(Scalar element);

    /** Chooses the notation and the width that suit the printed elements. */
    static TensorColumn of(DType dtype, List<Scalar> elements, TensorText.Options options) {
        return switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> Whole.of(elements);
            case FLOAT -> Floating.of(NumberParts.of(elements, NumberParts::real), significant(dtype), options);
            case COMPLEX -> new Complex(
                    Floating.of(NumberParts.of(elements, NumberParts::real), significant(dtype), options),
                    Floating.of(NumberParts.of(elements, NumberParts::imaginary), significant(dtype), options));
        };
    }

    /**
     * Returns a test whether a number affects the choice: whether it is finite and not zero.
     *
     * <p>For float8_e8m0fnu, PyTorch 2.13 treats NaN as finite, and the smallest number as zero, since a zero is
     * converted to it.
     */
    private static DoublePredicate significant(DType dtype) {
        return dtype == DType.FLOAT8_E8M0FNU
                ? number -> number != 0x1p-127
                : number -> Double.isFinite(number) && number != 0;
    }

    /** Bools and integers. */
    record Whole(int width) implements TensorColumn {

        private static Whole of(List<Scalar> elements) {
            return new Whole(elements.stream().mapToInt(element -> PythonText.of(element).length()).max().orElse(1));
        }

        @Override
        public String text(Scalar element) {
            return PythonText.rightJustified(PythonText.of(element), width);
        }
    }

    /** Real numbers, or one part of complex numbers. */
    record Floating(Notation notation, int precision, int width) implements TensorColumn {
        private static final double MOST_POSITIONAL = 1e8;
        private static final double LEAST_POSITIONAL = 1e-4;
        private static final double MOST_POSITIONAL_RATIO = 1000;

        /** How a finite number is written. */
        enum Notation {
            /** {@code 12.}. */
            INTEGRAL,
            /** {@code 12.5000}. */
            FRACTIONAL,
            /** {@code 1.2500e+01}. */
            SCIENTIFIC
        }

        private static Floating of(double[] numbers, DoublePredicate isSignificant, TensorText.Options options) {
            double[] significant = Arrays.stream(numbers).filter(isSignificant).toArray();
            if (significant.length == 0) {
                return new Floating(Notation.INTEGRAL, options.precision(), 1);
            }
            Floating unaligned = new Floating(notation(significant, options), options.precision(), 1);
            int width = Arrays.stream(significant).mapToInt(number -> unaligned.text(number).length()).max().orElse(1);
            return new Floating(unaligned.notation, options.precision(), width);
        }

        private static Notation notation(double[] significant, TensorText.Options options) {
            if (options.scientific().orElseGet(() -> isScientific(significant))) {
                return Notation.SCIENTIFIC;
            }
            boolean integral = Arrays.stream(significant).allMatch(number -> number == Math.rint(number));
            return integral ? Notation.INTEGRAL : Notation.FRACTIONAL;
        }

        private static boolean isScientific(double[] significant) {
            double most = Arrays.stream(significant).map(Math::abs).max().orElseThrow();
            double least = Arrays.stream(significant).map(Math::abs).min().orElseThrow();
            return most / least > MOST_POSITIONAL_RATIO || most > MOST_POSITIONAL || least < LEAST_POSITIONAL;
        }

        @Override
        public String text(Scalar element) {
            return text(NumberParts.real(element));
        }

        private String text(double number) {
            return PythonText.rightJustified(unaligned(number), width);
        }

        private String unaligned(double number) {
            if (Double.isNaN(number)) {
                return "nan";
            }
            String sign = DecimalText.sign(number, "");
            if (Double.isInfinite(number)) {
                return sign + "inf";
            }
            double magnitude = Math.abs(number);
            return switch (notation) {
                case INTEGRAL -> DecimalText.positional(sign, rounded(magnitude, Unit.FRACTION, 0)).toString();
                case FRACTIONAL -> DecimalText.positional(sign, rounded(magnitude, Unit.FRACTION, precision))
                        .withFraction(precision)
                        .withoutBarePoint();
                case SCIENTIFIC -> DecimalText.scientific(sign, rounded(magnitude, Unit.SIGNIFICANT, precision + 1))
                        .withFraction(precision)
                        .withoutBarePoint();
            };
        }

        private static DecimalDigits rounded(double magnitude, Unit unit, int count) {
            return DecimalDigits.exact(magnitude, new Limits(unit, 0, OptionalInt.of(count)));
        }
    }

    /** Complex numbers; the imaginary part follows the real one without a space. */
    record Complex(Floating real, Floating imaginary) implements TensorColumn {

        @Override
        public int width() {
            return real.width() + imaginary.width() + 1;
        }

        @Override
        public String text(Scalar element) {
            String imaginaryText = imaginary.text(NumberParts.imaginary(element)).strip() + "j";
            String joint = imaginaryText.startsWith("-") ? "" : "+";
            return real.text(NumberParts.real(element)) + joint + imaginaryText;
        }
    }
}
