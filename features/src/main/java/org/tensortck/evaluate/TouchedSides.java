package org.tensortck.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * The libraries that the calls of a scenario touch, seen from outside: the one whose function is called, and those whose
 * objects go in and come out. It serves scenarios that were not recorded.
 */
public final class TouchedSides {
    private final Set<Side> sides = EnumSet.noneOf(Side.class);

    /** Forgets all; a scenario begins. */
    public void clear() {
        sides.clear();
    }

    /** Adds what a call is known to touch before it is carried out. */
    public void called(String function, List<Value> positional, Map<String, Value> named) {
        switch (function.substring(0, function.indexOf('.') + 1)) {
            case "torch.", "Tensor." -> sides.add(Side.TENSOR);
            case "np.", "ndarray.", "generic." -> sides.add(Side.ARRAY);
            default -> {
                // Of both libraries, as dtype.name, or of none: the objects say.
            }
        }
        positional.forEach(this::add);
        named.values().forEach(this::add);
    }

    /** Adds what a call has returned, and returns that. */
    public Value returned(Value value) {
        add(value);
        return value;
    }

    private void add(Value value) {
        switch (value) {
            case Value.Ref ref -> sides.add(ref.side());
            case Value.DTypeOf(Side side, DType _) -> sides.add(side);
            case Value.Tuple(List<Value> items) -> items.forEach(this::add);
            case Value.ListOf(List<Value> items) -> items.forEach(this::add);
            default -> {
                // A plain value, which no library has made.
            }
        }
    }

    /** Returns the sides so far. */
    public Set<Side> sides() {
        return EnumSet.copyOf(sides);
    }
}
