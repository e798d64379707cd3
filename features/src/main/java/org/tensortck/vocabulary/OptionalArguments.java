package org.tensortck.vocabulary;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The arguments of a call that may be {@code None}, which stands for "not given". */
record OptionalArguments(Invocation call) {

    OptionalInt integer(String parameter) {
        return switch (call.argument(parameter)) {
            case Value.None() -> OptionalInt.empty();
            case Value.Int(BigInteger value) -> OptionalInt.of(Integers.axis(Side.ARRAY, parameter, value));
            default -> throw call.wrong(parameter, "an int");
        };
    }

    OptionalDouble real(String parameter) {
        return switch (call.argument(parameter)) {
            case Value.None() -> OptionalDouble.empty();
            case Value.Int(BigInteger value) -> OptionalDouble.of(value.doubleValue());
            case Value.Real(double value) -> OptionalDouble.of(value);
            default -> throw call.wrong(parameter, "a number");
        };
    }

    Optional<String> text(String parameter) {
        return call.isNone(parameter) ? Optional.empty() : Optional.of(call.text(parameter));
    }

    Optional<Boolean> flag(String parameter) {
        return call.isNone(parameter) ? Optional.empty() : Optional.of(call.flag(parameter));
    }
}
