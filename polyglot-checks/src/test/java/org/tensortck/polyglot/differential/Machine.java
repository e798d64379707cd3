package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.value.Value.DTypeOf;
import org.tensortck.value.Value.Tuple;

/** Executes programs on the reference tensors and some arrays, and says what they did. */
final class Machine implements AutoCloseable {
    private final Evaluator evaluator;

    Machine(ArrayLibrary<?> arrays) {
        this.evaluator = Evaluators.inThisJvm(new ReferenceTensors(), arrays);
    }

    void begin() {
        evaluator.begin();
    }

    /** Executes a statement, and looks at all names. */
    Outcome execute(String statement) {
        Optional<TensorException> refusal = Optional.empty();
        try {
            evaluator.execute(statement);
        } catch (TensorException e) {
            refusal = Optional.of(e);
        }
        Map<String, Facts> facts = new LinkedHashMap<>();
        evaluator.variables().forEach((name, value) -> facts.put(name, Facts.of(value, evaluator.caller())));
        return new Outcome(refusal.map(TensorException::kind), facts);
    }

    /** Returns the tensors and arrays among the names. */
    static List<NamedObject> objects(Map<String, Facts> facts) {
        List<NamedObject> objects = new ArrayList<>();
        facts.forEach((name, shown) -> {
            if (shown.attributes().get(".dtype") instanceof DTypeOf dtype) {
                objects.add(
                        new NamedObject(name, dtype.side(), dtype.dtype(), lengths(shown.attributes().get(".shape")),
                                holdsSmallNumbersOnly(shown.contents()), holdsNaN(shown.contents()),
                                overlapsItself(shown, dtype),
                                Value.of(false).equals(shown.attributes().get(".flags.writeable"))));
            }
        });
        return objects;
    }

    private static int length(Value length) {
        return ((Value.Int) length).value().intValueExact();
    }

    private static List<Integer> lengths(Value lengths) {
        return ((Tuple) lengths).items().stream().map(Machine::length).toList();
    }

    private static boolean overlapsItself(Facts shown, DTypeOf dtype) {
        boolean isArray = dtype.side() == Side.ARRAY;
        List<Integer> shape = lengths(shown.attributes().get(".shape"));
        List<Integer> strides = lengths(shown.attributes().get(isArray ? ".strides" : ".stride()"));
        List<Integer> places = List.of(0);
        for (int axis = 0; axis < shape.size(); axis++) {
            int length = shape.get(axis);
            int stride = strides.get(axis);
            places = places.stream()
                    .flatMap(place -> IntStream.range(0, length).mapToObj(position -> place + position * stride))
                    .toList();
        }
        int elementSize = isArray ? dtype.dtype().byteSize() : 1;
        List<Integer> sorted = places.stream().sorted().toList();
        return IntStream.range(1, sorted.size())
                .anyMatch(next -> sorted.get(next) - sorted.get(next - 1) < elementSize);
    }

    private static boolean holdsSmallNumbersOnly(Value contents) {
        return switch (contents) {
            case Value.ListOf(List<Value> items) -> items.stream().allMatch(Machine::holdsSmallNumbersOnly);
            case Value.Real(double number) -> number > -1 && number <= Byte.MAX_VALUE;
            case Value.Complex(double real, double _) -> real > -1 && real <= Byte.MAX_VALUE;
            default -> true;
        };
    }

    private static boolean holdsNaN(Value contents) {
        return switch (contents) {
            case Value.ListOf(List<Value> items) -> items.stream().anyMatch(Machine::holdsNaN);
            case Value.Real(double number) -> Double.isNaN(number);
            case Value.Complex(double real, double imaginary) -> Double.isNaN(real) || Double.isNaN(imaginary);
            default -> false;
        };
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
