package org.tensortck.notation.interpreter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.IntegerText;
import org.tensortck.notation.python.PythonNumbers;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.notation.python.QuotedText;
import org.tensortck.value.Value;

/** {@code int(x)}, {@code float(x)}, {@code complex(x)}, {@code str(x)} and {@code repr(x)}. */
final class Conversions {
    // Possessive, since a group with backtracking takes stack for each repetition.
    private static final String DIGITS = "\\d++(?:_\\d++)*+";
    private static final Pattern INTEGER = Pattern.compile("[+-]?" + DIGITS);
    private static final Pattern REAL = Pattern
            .compile(
                    "[+-]?(?:" + DIGITS + "(?:\\.(?:" + DIGITS + ")?)?|\\." + DIGITS + ")(?:[eE][+-]?" + DIGITS + ")?");

    private final Members members;

    Conversions(Members members) {
        this.members = members;
    }

    Value integer(Value value) {
        return switch (value) {
            case Value.Bool _,Value.Int _ -> new Value.Int(PythonNumbers.integer(value).orElseThrow());
            case Value.Real(double real) -> new Value.Int(truncated(real));
            case Value.Text(String text) -> new Value.Int(parsedInteger(text));
            case Value.ArrayScalar scalar -> integer(Value.of(scalar.value()));
            case Value.Ref ref -> members.callSpecial(ref, "__int__");
            default -> throw notTaken("int", value);
        };
    }

    private static BigInteger truncated(double real) {
        if (Double.isNaN(real)) {
            throw PythonException.valueError("NaN has no int");
        }
        if (Double.isInfinite(real)) {
            throw PythonException.overflow("infinity has no int");
        }
        return new BigDecimal(real).toBigInteger();
    }

    private static BigInteger parsedInteger(String text) {
        String digits = text.strip();
        if (!INTEGER.matcher(digits).matches()) {
            throw PythonException.valueError(QuotedText.of(text) + " is not an int");
        }
        String plain = digits.replace("_", "");
        if (IntegerText.isTooLong(plain.replaceFirst("^[+-]", ""))) {
            throw PythonException.valueError(IntegerText.tooLong(plain.replaceFirst("^[+-]", "")));
        }
        return new BigInteger(plain);
    }

    double real(Value value) {
        return switch (value) {
            case Value.Bool _,Value.Int _,Value.Real _ -> PythonNumbers.toReal(value);
            case Value.Text(String text) -> parsedReal(text);
            case Value.ArrayScalar scalar -> real(Value.of(scalar.value()));
            case Value.Ref ref -> real(members.callSpecial(ref, "__float__"));
            default -> throw notTaken("float", value);
        };
    }

    private static double parsedReal(String text) {
        String digits = text.strip();
        return switch (digits.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            case "nan", "+nan", "-nan" -> Double.NaN;
            default -> {
                if (!REAL.matcher(digits).matches()) {
                    throw PythonException.valueError(QuotedText.of(text) + " is not a float");
                }
                yield Double.parseDouble(digits.replace("_", ""));
            }
        };
    }

    /** Returns {@code real + imaginary * 1j}; each part may be missing, and may itself be complex. */
    Value complex(List<Value> parts) {
        Value.Complex real = parts.isEmpty() ? new Value.Complex(0, 0) : complexPart(parts.getFirst());
        if (parts.size() < 2) {
            return real;
        }
        Value.Complex imaginary = complexPart(parts.getLast());
        boolean plain = !(parts.getLast() instanceof Value.Complex);
        return new Value.Complex(plain ? real.real() : real.real() - imaginary.imaginary(),
                parts.getFirst() instanceof Value.Complex ? real.imaginary() + imaginary.real() : imaginary.real());
    }

    private Value.Complex complexPart(Value value) {
        return switch (value) {
            case Value.Bool _,Value.Int _,Value.Real _,Value.Complex _ -> PythonNumbers.toComplex(value);
            case Value.ArrayScalar scalar -> PythonNumbers.toComplex(Value.of(scalar.value()));
            case Value.Ref ref -> complexPart(members.callSpecial(ref, "__complex__"));
            case Value.Text _ -> throw new NotationException("complex does not read strings in the notation");
            default -> throw notTaken("complex", value);
        };
    }

    String repr(Value value) {
        return PythonRepr.repr(value, object -> text(object, "__repr__"));
    }

    String str(Value value) {
        return Members.isObject(value)
                ? text(value, "__str__")
                : PythonRepr.str(value, object -> text(object, "__repr__"));
    }

    private String text(Value object, String method) {
        if (members.callSpecial(object, method) instanceof Value.Text(String text)) {
            return text;
        }
        throw new NotationException(Members.owner(object) + "." + method + " did not return a str");
    }

    private static PythonException notTaken(String function, Value value) {
        return PythonException.typeError(function + " does not take " + PythonTypes.described(value));
    }
}
