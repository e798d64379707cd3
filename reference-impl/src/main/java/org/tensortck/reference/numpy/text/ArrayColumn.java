package org.tensortck.reference.numpy.text;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tensortck.reference.numpy.text.ArrayText.Options;
import org.tensortck.reference.numpy.text.ArrayText.Options.Sign;
import org.tensortck.reference.text.BinaryFormat;
import org.tensortck.reference.text.NumberParts;
import org.tensortck.reference.text.PythonText;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** How NumPy writes the elements of one array: all in one notation, aligned at the decimal point. */
interface ArrayColumn {

    /** Returns the text of an element. */
    String text(Scalar element);

    /**
     * Chooses the notation and the width that suit the printed elements.
     *
     * @param rank the rank of the array; bools of rank 0 are not aligned
     */
    static ArrayColumn of(DType dtype, int rank, List<Scalar> elements, Options options, ArrayTextRules rules) {
        return switch (dtype.kind()) {
            case BOOL -> element -> PythonText.rightJustified(PythonText.of(element), rank == 0 ? 0 : "False".length());
            case UNSIGNED, SIGNED -> integers(elements,
                    rules.signsIntegers() ? options.sign() : Sign.NEGATIVE_ONLY);
            case FLOAT -> {
                ArrayNumbers reals = numbers(dtype, elements, NumberParts::real, options, rules);
                yield element -> reals.text(NumberParts.real(element));
            }
            case COMPLEX -> {
                ArrayNumbers reals = numbers(dtype, elements, NumberParts::real, options, rules);
                ArrayNumbers imaginaries = numbers(dtype, elements, NumberParts::imaginary,
                        options.withSign(Sign.ALWAYS), rules);
                yield element -> reals.text(NumberParts.real(element))
                        + withUnit(imaginaries.text(NumberParts.imaginary(element)));
            }
        };
    }

    private static ArrayColumn integers(List<Scalar> elements, Sign sign) {
        boolean signed = elements.stream().anyMatch(element -> PythonText.of(element).startsWith("-"));
        String plus = sign == Sign.SPACE && signed ? "" : sign.ofPositive();
        int width = elements.stream()
                .mapToInt(element -> integer(element, plus).length())
                .max()
                .orElse(0);
        return element -> PythonText.rightJustified(integer(element, plus), width);
    }

    private static String integer(Scalar element, String plus) {
        String digits = PythonText.of(element);
        return digits.startsWith("-") ? digits : plus + digits;
    }

    private static ArrayNumbers numbers(
            DType dtype,
            List<Scalar> elements,
            ToDoubleFunction<Scalar> part,
            Options options,
            ArrayTextRules rules) {
        return ArrayNumbers.of(NumberParts.of(elements, part), BinaryFormat.of(dtype), options, rules);
    }

    /** Returns the imaginary part with its unit before the spaces that align it. */
    private static String withUnit(String imaginary) {
        String number = imaginary.stripTrailing();
        return number + "j" + imaginary.substring(number.length());
    }
}
