package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.polyglot.numpy.NumPyTexts;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.value.Value;

/** Prints random arrays with arrays under test and with the real NumPy, many at a time. */
final class PrintDifferential implements AutoCloseable {
    private static final int AT_A_TIME = 2000;

    private final Evaluator tested;

    PrintDifferential(ArrayLibrary<?> arrays) {
        this.tested = Evaluators.inThisJvm(new ReferenceTensors(), arrays);
    }

    /** An array whose text is not NumPy's. */
    record Found(PrintedArray array, String expected, String actual) {

        /** Returns a scenario that passes with NumPy, and what the arrays under test print instead. */
        String scenario() {
            String code = array.text().formatted("a");
            return """
                      Given `a = %s`
                      When `%s`
                      Then `%s` is `%s`
                    but with the arrays under test
                      Then `%s` is `%s`
                    """.formatted(array.array(), array.setting(), code, quoted(expected), code, quoted(actual));
        }

        private static String quoted(String text) {
            return PythonRepr.repr(Value.of(text));
        }
    }

    /** Prints random arrays, and returns the first whose text differs, made as small as possible. */
    Optional<Found> run(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int done = 0; done < count; done += AT_A_TIME) {
            List<PrintedArray> arrays = Stream.generate(() -> new PrintWriter(Choices.random(random)).array())
                    .limit(Math.min(AT_A_TIME, count - done)).toList();
            List<Found> found = differences(arrays);
            if (!found.isEmpty()) {
                return Optional.of(shrink(found.getFirst()));
            }
        }
        return Optional.empty();
    }

    private List<Found> differences(List<PrintedArray> arrays) {
        CompletableFuture<List<String>> expected = CompletableFuture
                .supplyAsync(() -> NumPyTexts.of(arrays.stream().map(PrintedArray::setting).toList(),
                        arrays.stream().map(PrintedArray::expression).toList()));
        List<String> actual = arrays.stream().map(this::text).toList();
        List<Found> found = new ArrayList<>();
        IntStream.range(0, arrays.size()).filter(place -> !expected.join().get(place).equals(actual.get(place)))
                .forEach(place -> found
                        .add(new Found(arrays.get(place), expected.join().get(place), actual.get(place))));
        return found;
    }

    private String text(PrintedArray array) {
        tested.begin();
        tested.execute(array.setting());
        return ((Value.Text) tested.evaluate(array.expression())).value();
    }

    private Found shrink(Found found) {
        Found smallest = found;
        Optional<Found> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            List<Integer> choices = smallest.array().choices();
            List<PrintedArray> candidates = Shrinker.simpler(choices)
                    .map(given -> new PrintWriter(Choices.given(given)).array())
                    .filter(array -> Shrinker.compare(List.of(array.choices()), List.of(choices)) < 0)
                    .distinct().limit(AT_A_TIME).toList();
            smaller = differences(candidates).stream().findFirst();
        }
        return smallest;
    }

    @Override
    public void close() {
        tested.close();
    }
}
