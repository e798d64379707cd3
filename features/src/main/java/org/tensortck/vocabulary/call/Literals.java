package org.tensortck.vocabulary.call;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Value;

/** Turns Python numbers and nested lists into arguments of implementations. */
public final class Literals {
    private Literals() {}

    /** Returns the scalar that a Python number or a NumPy scalar has the value of, or empty for anything else. */
    public static Optional<Scalar> scalar(Value value) {
        return switch (value) {
            case Value.Bool(boolean bool) -> Optional.of(new Scalar.Bool(bool));
            case Value.Int(BigInteger integer) -> Optional.of(new Scalar.Int(integer));
            case Value.Real(double real) -> Optional.of(new Scalar.Real(real));
            case Value.Complex(double real, double imaginary) -> Optional.of(new Scalar.Complex(real, imaginary));
            case Value.ArrayScalar(var _, Scalar scalar) -> Optional.of(scalar);
            default -> Optional.empty();
        };
    }

    /** Returns the elements of a number or of rectangular nested lists or tuples, or empty for anything else. */
    public static Optional<Values> values(Value value) {
        if (!(value instanceof Value.ListOf) && !(value instanceof Value.Tuple)) {
            return scalar(value).map(scalar -> new Values(List.of(), List.of(scalar)));
        }
        List<Long> shape = new ArrayList<>();
        Optional<List<Value>> level = items(value);
        while (level.isPresent()) {
            List<Value> items = level.get();
            shape.add((long) items.size());
            level = items.isEmpty() ? Optional.empty() : items(items.getFirst());
        }
        List<Scalar> elements = new ArrayList<>();
        collect(value, shape, 0, elements);
        return Optional.of(new Values(shape, elements));
    }

    /**
     * Returns the dtype that Python numbers get where none is named: bool for bools, the one given for integers, and for
     * complex numbers the one whose parts are of the dtype of floats; empty for floats, which have a default.
     */
    static Optional<DType> inferred(Values values, DType integer, DType real) {
        if (values.elements().stream().anyMatch(Scalar.Complex.class::isInstance)) {
            return switch (real) {
                case FLOAT16 -> Optional.of(DType.COMPLEX32);
                case FLOAT32 -> Optional.of(DType.COMPLEX64);
                case FLOAT64 -> Optional.of(DType.COMPLEX128);
                // There is none, which the library has to say.
                default -> Optional.empty();
            };
        }
        boolean allBools = !values.elements().isEmpty()
                && values.elements().stream().allMatch(Scalar.Bool.class::isInstance);
        boolean allWhole = !values.elements().isEmpty() && values.elements().stream()
                .allMatch(element -> element instanceof Scalar.Bool || element instanceof Scalar.Int);
        return allBools ? Optional.of(DType.BOOL) : allWhole ? Optional.of(integer) : Optional.empty();
    }

    /** Returns the dtypes of the NumPy scalars in nested lists; empty for a Python number. */
    static Set<Optional<DType>> dtypes(Value value) {
        return items(value).map(items -> items.stream().flatMap(item -> dtypes(item).stream())
                .collect(Collectors.toSet()))
                .orElseGet(() -> Set.of(value instanceof Value.ArrayScalar(DType dtype, Scalar _)
                        ? Optional.of(dtype)
                        : Optional.empty()));
    }

    private static Optional<List<Value>> items(Value value) {
        return switch (value) {
            case Value.ListOf(List<Value> items) -> Optional.of(items);
            case Value.Tuple(List<Value> items) -> Optional.of(items);
            default -> Optional.empty();
        };
    }

    private static void collect(Value value, List<Long> shape, int depth, List<Scalar> elements) {
        Optional<List<Value>> items = items(value);
        boolean expected = depth == shape.size()
                ? items.isEmpty()
                : items.filter(found -> found.size() == shape.get(depth)).isPresent();
        if (!expected) {
            throw new EvaluationException(
                    "nested lists: " + value + " does not fit shape " + shape + ", which the first items have");
        }
        if (items.isEmpty()) {
            elements.add(scalar(value)
                    .orElseThrow(() -> new EvaluationException("nested lists: " + value + " is not a number")));
            return;
        }
        for (Value item : items.get()) {
            collect(item, shape, depth + 1, elements);
        }
    }
}
