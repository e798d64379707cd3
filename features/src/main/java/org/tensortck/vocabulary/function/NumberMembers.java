package org.tensortck.vocabulary.function;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The methods by which Python makes a number or a truth value of an object with a single element. */
final class NumberMembers {
    private NumberMembers() {}

    static void addTo(FunctionTable table, Side side) {
        String owner = side.className();
        table.define(owner + ".__float__(self)", call -> Value.of(real(call, CommonMembers.element(call, side))));
        table.define(owner + ".__int__(self)",
                call -> new Value.Int(integer(call, CommonMembers.element(call, side))));
        table.define(owner + ".__complex__(self)", call -> complex(call, CommonMembers.element(call, side)));
        table.define(owner + ".__bool__(self)", call -> Value.of(truth(call, CommonMembers.element(call, side))));
    }

    private static double real(Invocation call, Scalar element) {
        return switch (element) {
            case Scalar.Bool(boolean value) -> value ? 1 : 0;
            case Scalar.Int(BigInteger value) -> value.doubleValue();
            case Scalar.Real(double value) -> value;
            case Scalar.Complex _ -> throw call.wrong("self", "a real number");
        };
    }

    private static BigInteger integer(Invocation call, Scalar element) {
        if (element instanceof Scalar.Int(BigInteger value)) {
            return value;
        }
        double value = real(call, element);
        if (!Double.isFinite(value)) {
            throw call.wrong("self", "a finite number");
        }
        return new BigDecimal(value).toBigInteger();
    }

    private static Value complex(Invocation call, Scalar element) {
        return element instanceof Scalar.Complex ? Value.of(element) : new Value.Complex(real(call, element), 0);
    }

    private static boolean truth(Invocation call, Scalar element) {
        return element instanceof Scalar.Complex(double real, double imaginary)
                ? real != 0 || imaginary != 0
                : real(call, element) != 0;
    }
}
