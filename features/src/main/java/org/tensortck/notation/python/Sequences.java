package org.tensortck.notation.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.value.Value;

/** Lists, tuples and strings: their items, slices, concatenation and repetition. */
public final class Sequences {
    private static final BigInteger MOST_ITEMS = BigInteger.valueOf(10_000_000);

    private Sequences() {}

    /** Returns the items of a list or a tuple or the characters of a string, or empty for anything else. */
    public static Optional<List<Value>> items(Value value) {
        return switch (value) {
            case Value.Tuple(List<Value> items) -> Optional.of(items);
            case Value.ListOf(List<Value> items) -> Optional.of(items);
            case Value.Text(String text) -> Optional.of(characters(text));
            default -> Optional.empty();
        };
    }

    private static List<Value> characters(String text) {
        List<Value> characters = new ArrayList<>();
        text.codePoints().forEach(character -> characters.add(new Value.Text(Character.toString(character))));
        return characters;
    }

    /** Returns a sequence of the same class as another. */
    private static Value like(Value original, List<Value> items) {
        return switch (original) {
            case Value.Tuple _ -> new Value.Tuple(items);
            case Value.ListOf _ -> new Value.ListOf(items);
            default -> {
                StringBuilder text = new StringBuilder();
                items.forEach(item -> text.append(((Value.Text) item).value()));
                yield new Value.Text(text.toString());
            }
        };
    }

    /** Returns one item, or the sequence of those that a slice selects. */
    public static Value item(Value sequence, List<Value> items, Value index) {
        if (!(index instanceof Value.Slice slice)) {
            return items.get(position(sequence, items, index));
        }
        List<Value> selected = new ArrayList<>();
        SliceRange range = SliceRange.of(slice, items.size());
        for (int i = 0, position = range.start(); i < range.length(); i++, position += range.step()) {
            selected.add(items.get(position));
        }
        return like(sequence, selected);
    }

    /** Returns the flat index of the item that an index selects; a negative index counts from the end. */
    public static int position(Value sequence, List<Value> items, Value index) {
        String name = PythonTypes.name(sequence);
        BigInteger given = index(index).orElseThrow(() -> PythonException
                .typeError("a " + name + " is indexed by ints and slices, not by " + PythonTypes.described(index)));
        BigInteger size = BigInteger.valueOf(items.size());
        BigInteger position = given.signum() < 0 ? given.add(size) : given;
        if (position.signum() < 0 || position.compareTo(size) >= 0) {
            throw new PythonException(PythonException.Type.INDEX_ERROR,
                    "index " + given + " is out of range for a " + name + " of length " + size);
        }
        return position.intValueExact();
    }

    /** Returns the int of a value that Python accepts as an index, or empty. */
    public static Optional<BigInteger> index(Value value) {
        if (value instanceof Value.ArrayScalar scalar && Value.of(scalar.value()) instanceof Value.Int(var integer)) {
            return Optional.of(integer);
        }
        return PythonNumbers.integer(value);
    }

    /** Returns the result of {@code +} or {@code *}, or empty where the operands do not fit. */
    public static Optional<Value> binary(BinaryOperator operator, Value left, Value right) {
        return switch (operator) {
            case ADD -> concatenation(left, right);
            case MULTIPLY -> repetition(left, right).or(() -> repetition(right, left));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> concatenation(Value left, Value right) {
        if (left.getClass() != right.getClass() || items(left).isEmpty()) {
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>(items(left).orElseThrow());
        items.addAll(items(right).orElseThrow());
        return Optional.of(like(left, items));
    }

    private static Optional<Value> repetition(Value sequence, Value times) {
        if (items(sequence).isEmpty() || index(times).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(like(sequence, repeated(items(sequence).get(), index(times).get())));
    }

    public static List<Value> repeated(List<Value> items, BigInteger times) {
        if (times.bitLength() > Long.SIZE - 1) {
            throw PythonException.overflow(times + " times the items do not fit into any memory");
        }
        List<Value> repeated = new ArrayList<>();
        if (times.signum() <= 0 || items.isEmpty()) {
            return repeated;
        }
        if (times.multiply(BigInteger.valueOf(items.size())).compareTo(MOST_ITEMS) > 0) {
            throw new NotationException(
                    times + " times " + items.size() + " items; the notation stops at " + MOST_ITEMS);
        }
        for (int i = 0; i < times.intValueExact(); i++) {
            repeated.addAll(items);
        }
        return repeated;
    }
}
