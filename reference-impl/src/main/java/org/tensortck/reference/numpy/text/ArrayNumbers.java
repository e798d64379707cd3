package org.tensortck.reference.numpy.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.tensortck.reference.numpy.text.ArrayText.Options;
import org.tensortck.reference.numpy.text.ArrayText.Options.FloatMode;
import org.tensortck.reference.numpy.text.ArrayText.Options.Sign;
import org.tensortck.reference.text.BinaryFormat;
import org.tensortck.reference.text.DecimalDigits;
import org.tensortck.reference.text.DecimalDigits.Limits;
import org.tensortck.reference.text.DecimalDigits.Unit;
import org.tensortck.reference.text.DecimalText;
import org.tensortck.reference.text.PythonText;

/**
 * The text of floating-point numbers in one column, as NumPy writes it.
 *
 * <p>All numbers are written once to see how many digits they need. The longest then decides the widths, and in
 * scientific notation also how many digits every other number shows.
 */
final class ArrayNumbers {
    private static final double MOST_POSITIONAL_RATIO = 1000;

    private final Style style;
    private final Options options;
    private final int integerWidth;
    private final int fractionWidth;
    private final int exponentDigits;

    private ArrayNumbers(Style style, Options options, int integerWidth, int fractionWidth, int exponentDigits) {
        this.style = style;
        this.options = options;
        this.integerWidth = integerWidth;
        this.fractionWidth = fractionWidth;
        this.exponentDigits = exponentDigits;
    }

    /**
     * Chooses notation and widths.
     *
     * @param numbers the numbers that are printed, those that are not finite included
     * @param format the format that the numbers were stored in
     */
    static ArrayNumbers of(double[] numbers, BinaryFormat format, Options options, ArrayTextRules rules) {
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        Style trial = new Style(
                format,
                isScientific(finite, format, options, rules),
                options.floatMode() != FloatMode.FIXED,
                0,
                options.floatMode() == FloatMode.UNIQUE ? OptionalInt.empty() : OptionalInt.of(options.precision()),
                options.sign() == Sign.ALWAYS ? "+" : "");
        List<DecimalText> texts = Arrays.stream(finite).mapToObj(trial::text).toList();
        int integerWidth = longest(texts, text -> text.integer().length());
        int fractionDigits = longest(texts, text -> text.fraction().length());
        int exponentDigits = longest(texts, DecimalText::exponentDigits);

        boolean equalFractions = options.floatMode() == FloatMode.FIXED
                || options.floatMode() == FloatMode.MAXPREC_EQUAL;
        Style style = trial.scientific || equalFractions ? trial.withFractionDigits(fractionDigits) : trial;
        int fractionWidth = trial.scientific ? fractionDigits + "e+".length() + exponentDigits : fractionDigits;
        boolean unsigned = Arrays.stream(finite).allMatch(number -> Math.copySign(1.0, number) > 0);
        if (options.sign() == Sign.SPACE && unsigned) {
            integerWidth++;
        }
        if (finite.length < numbers.length) {
            integerWidth = Math.max(integerWidth, nonFiniteWidth(numbers, options) - fractionWidth - 1);
        }
        return new ArrayNumbers(style, options, integerWidth, fractionWidth, exponentDigits);
    }

    private static boolean isScientific(double[] finite, BinaryFormat format, Options options, ArrayTextRules rules) {
        double[] magnitudes = Arrays.stream(finite).map(Math::abs).filter(number -> number != 0).sorted().toArray();
        if (magnitudes.length == 0) {
            return false;
        }
        double least = magnitudes[0];
        double most = magnitudes[magnitudes.length - 1];
        if (most >= rules.arrayLimit(format)) {
            return true;
        }
        return !options.suppress()
                && (least < rules.leastInArray(format) || format.nearest(most / least) > MOST_POSITIONAL_RATIO);
    }

    private static int longest(List<DecimalText> texts, ToIntFunction<DecimalText> length) {
        return texts.stream().mapToInt(length).max().orElse(0);
    }

    private static int nonFiniteWidth(double[] numbers, Options options) {
        boolean signed = options.sign() != Sign.NEGATIVE_ONLY
                || Arrays.stream(numbers).anyMatch(number -> number == Double.NEGATIVE_INFINITY);
        return Math.max(options.nan().length(), options.infinity().length() + (signed ? 1 : 0));
    }

    /** Returns the text of a number, as wide as any other of the column. */
    String text(double number) {
        if (!Double.isFinite(number)) {
            String plus = style.plus;
            String word = Double.isNaN(number)
                    ? plus + options.nan()
                    : DecimalText.sign(number, plus) + options.infinity();
            return PythonText.rightJustified(word, integerWidth + 1 + fractionWidth);
        }
        DecimalText text = style.text(number).withExponent(exponentDigits);
        String padding = style.scientific ? "" : " ".repeat(Math.max(0, fractionWidth - text.fraction().length()));
        return " ".repeat(Math.max(0, integerWidth - text.integer().length())) + text + padding;
    }

    /**
     * How a single finite number is written.
     *
     * @param format the format of the number
     * @param scientific whether an exponent is written
     * @param shortest whether to stop at the digits that identify the number
     * @param least the fewest digits after the point
     * @param most the most digits after the point, or empty for no limit; present where not stopping at the shortest
     * @param plus the sign of a number that is not negative
     */
    private record Style(
            BinaryFormat format, boolean scientific, boolean shortest, int least, OptionalInt most, String plus) {

        private Style withFractionDigits(int digits) {
            return new Style(format, scientific, shortest, digits, OptionalInt.of(digits), plus);
        }

        private DecimalText text(double number) {
            double magnitude = Math.abs(number);
            DecimalDigits digits = shortest
                    ? DecimalDigits.shortest(magnitude, format, limits())
                    : DecimalDigits.exact(magnitude, limits());
            String sign = DecimalText.sign(number, plus);
            DecimalText text = scientific ? DecimalText.scientific(sign, digits) : DecimalText.positional(sign, digits);
            return text.withFraction(shortest ? least : most.orElseThrow());
        }

        private Limits limits() {
            if (!scientific) {
                return new Limits(Unit.FRACTION, least, most);
            }
            OptionalInt digits = most.isPresent() ? OptionalInt.of(most.getAsInt() + 1) : most;
            return new Limits(Unit.SIGNIFICANT, least + 1, digits);
        }
    }
}
