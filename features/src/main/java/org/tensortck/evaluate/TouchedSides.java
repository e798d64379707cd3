package org.tensortck.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * The libraries that the calls of a scenario touch, as observed from the calls: the library of each function, and the
 * libraries of the objects that are arguments or results. It serves scenarios whose calls are not recorded.
 */
public final class TouchedSides {
    private final Set<Side> sides = EnumSet.noneOf(Side.class);

    /** Forgets all; a scenario begins. */
    public void clear() {
        sides.clear();
    }

    /** Adds the libraries that the function and the arguments of a call show, before the call is made. */
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

    /** Adds the libraries of the result of a call, and returns the result. */
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
