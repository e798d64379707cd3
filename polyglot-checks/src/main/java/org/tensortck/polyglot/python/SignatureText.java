package org.tensortck.polyglot.python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.value.Value;

/** Writes a signature as Python does, for {@code help(torch.as_tensor)}. */
final class SignatureText {
    private SignatureText() {}

    static String of(Signature signature) {
        List<String> parts = new ArrayList<>();
        boolean namedOnly = false;
        for (Signature.Parameter parameter : signature.parameters()) {
            if (parameter.passing() == Signature.Passing.REST) {
                namedOnly = true;
            } else if (parameter.passing() == Signature.Passing.NAMED && !namedOnly) {
                namedOnly = true;
                parts.add("*");
            }
            parts.add(parameter(parameter));
        }
        return signature.name() + parts.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameter(Signature.Parameter parameter) {
        String name = parameter.passing() == Signature.Passing.REST ? "*" + parameter.name() : parameter.name();
        return parameter.defaultValue().map(value -> name + "=" + literal(value)).orElse(name);
    }

    private static String literal(Value value) {
        return switch (value) {
            case Value.None() -> "None";
            case Value.Bool(boolean bool) -> bool ? "True" : "False";
            case Value.Int(var integer) -> integer.toString();
            case Value.Real(double real) -> Double.toString(real);
            case Value.Text(String text) -> "'" + text + "'";
            default -> "...";
        };
    }
}
