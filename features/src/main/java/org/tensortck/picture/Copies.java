package org.tensortck.picture;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.value.Value;

/**
 * The objects that are copies: when they get their first name, they are in memory of their own, with the elements of an
 * object that had a name before, in the same order. Only memory says so; the code of the scenario is not read.
 */
final class Copies {
    private final Map<String, List<String>> copies = new HashMap<>();

    /** Finds the copies among the objects that have their first name since the last statement. */
    void find(List<SeenObject> objects, List<SeenObject> before) {
        List<String> known = before.stream().map(SeenObject::key).toList();
        for (List<SeenObject> group : MemoryState.groups(objects)) {
            if (group.stream().noneMatch(object -> known.contains(object.key()))) {
                for (SeenObject object : group) {
                    List<String> sources = objects.stream()
                            .filter(other -> known.contains(other.key()) && hasSameElements(object, other))
                            .map(SeenObject::name).toList();
                    if (!sources.isEmpty()) {
                        copies.putIfAbsent(object.key(), sources);
                    }
                }
            }
        }
    }

    /** Returns for each copy, by its key, the names of the objects that it was a copy of. */
    Map<String, List<String>> found() {
        return Map.copyOf(copies);
    }

    private static boolean hasSameElements(SeenObject first, SeenObject second) {
        return first.host().isPresent() && second.host().isPresent() && numbers(first).equals(numbers(second));
    }

    private static List<String> numbers(SeenObject object) {
        return object.host().orElseThrow().elements().stream().map(Copies::number).toList();
    }

    /** Returns a text that equal numbers of all dtypes have in common. */
    private static String number(Value element) {
        return switch (element) {
            case Value.Bool(boolean value) -> value ? "1" : "0";
            case Value.Int(var value) -> value.toString();
            case Value.Real(double value) -> real(value);
            case Value.Complex(double real, double imaginary) ->
                imaginary == 0 ? real(real) : real(real) + " " + real(imaginary);
            default -> ElementText.of(element);
        };
    }

    private static String real(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
