package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.spi.ArrayLibrary;

/** Executes one program on arrays under test and on the real NumPy, and compares after every statement. */
final class Differential implements AutoCloseable {
    private static final int SHORTEST = 3;
    private static final int LENGTHS = 6;

    private final Machine tested;
    private final Machine numpy = new Machine(new NumPyArrays());

    Differential(ArrayLibrary<?> arrays) {
        this.tested = new Machine(arrays);
    }

    /** Runs a random program, and returns the part of it that ends with a difference; empty if there is none. */
    Optional<Difference> run(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int length = SHORTEST + random.nextInt(LENGTHS);
        try {
            return run(Stream.generate(() -> Choices.random(random)).limit(length).toList());
        } catch (EvaluationException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** Runs the program that comes of these choices. */
    Optional<Difference> replay(List<List<Integer>> choices) {
        return run(choices.stream().map(Choices::given).toList());
    }

    private Optional<Difference> run(List<Choices> statements) {
        tested.begin();
        numpy.begin();
        List<Step> program = new ArrayList<>();
        Map<String, Facts> facts = Map.of();
        for (Choices choices : statements) {
            String code = new StatementWriter(choices, Machine.objects(facts), newName(facts)).statement();
            Outcome expected;
            Outcome actual;
            try {
                expected = numpy.execute(code);
                actual = tested.execute(code);
            } catch (EvaluationException e) {
                throw new EvaluationException("`" + code + "` fails after " + program.stream().map(Step::code).toList()
                        + ": " + e.getMessage(), e);
            }
            program.add(new Step(code, choices.made(), expected.refusal().isPresent()));
            if (!expected.equals(actual)) {
                return Optional.of(new Difference(program, expected, actual));
            }
            facts = expected.facts();
        }
        return Optional.empty();
    }

    private static String newName(Map<String, Facts> facts) {
        for (char name = 'a';; name++) {
            if (!facts.containsKey(String.valueOf(name))) {
                return String.valueOf(name);
            }
        }
    }

    @Override
    public void close() {
        tested.close();
        numpy.close();
    }
}
