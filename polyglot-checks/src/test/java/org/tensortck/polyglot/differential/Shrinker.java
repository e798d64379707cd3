package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the program of a difference smaller for as long as some difference is left: it leaves statements out, and takes
 * simpler choices.
 */
final class Shrinker {
    private static final int LONGEST_RUN = 4;

    private final Differential differential;

    Shrinker(Differential differential) {
        this.differential = differential;
    }

    Difference shrink(Difference found) {
        Difference smallest = found;
        Optional<Difference> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = candidates(smallest.choices()).map(differential::replay).flatMap(Optional::stream)
                    .filter(isSmallerThan(smallest)).findFirst();
        }
        return smallest;
    }

    private static Predicate<Difference> isSmallerThan(Difference other) {
        return difference -> compare(difference.choices(), other.choices()) < 0;
    }

    /** Compares by the number of statements, then of choices, then by the choices themselves. */
    static int compare(List<List<Integer>> program, List<List<Integer>> other) {
        List<Integer> choices = program.stream().flatMap(List::stream).toList();
        List<Integer> others = other.stream().flatMap(List::stream).toList();
        if (program.size() != other.size()) {
            return Integer.compare(program.size(), other.size());
        }
        if (choices.size() != others.size()) {
            return Integer.compare(choices.size(), others.size());
        }
        return IntStream.range(0, choices.size()).map(place -> Integer.compare(choices.get(place), others.get(place)))
                .filter(order -> order != 0).findFirst().orElse(0);
    }

    private static Stream<List<List<Integer>>> candidates(List<List<Integer>> program) {
        // A statement that is left out takes its name along: the choice of another name may have to change with it.
        return Stream.of(shorter(program), shorter(program).flatMap(Shrinker::simplerProgram), simplerProgram(program))
                .flatMap(candidates -> candidates);
    }

    private static Stream<List<List<Integer>>> shorter(List<List<Integer>> program) {
        return IntStream.range(0, program.size()).mapToObj(statement -> without(program, statement, 1));
    }

    private static Stream<List<List<Integer>>> simplerProgram(List<List<Integer>> program) {
        return IntStream.range(0, program.size()).boxed().flatMap(
                statement -> simpler(program.get(statement)).map(choices -> with(program, statement, choices)));
    }

    /** Returns the choices without a few that follow each other, or with a lower one and without a few behind it. */
    static Stream<List<Integer>> simpler(List<Integer> choices) {
        return IntStream.range(0, choices.size()).boxed().flatMap(place -> Stream.concat(
                shortened(choices, place), IntStream.range(0, choices.get(place)).boxed().flatMap(choice -> {
                    List<Integer> lower = with(choices, place, choice);
                    return Stream.concat(Stream.of(lower), shortened(lower, place + 1));
                })));
    }

    private static Stream<List<Integer>> shortened(List<Integer> choices, int place) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_RUN, choices.size() - place))
                .mapToObj(run -> without(choices, place, run));
    }

    private static <T> List<T> without(List<T> items, int place, int run) {
        List<T> fewer = new ArrayList<>(items);
        fewer.subList(place, place + run).clear();
        return fewer;
    }

    private static <T> List<T> with(List<T> items, int place, T item) {
        List<T> changed = new ArrayList<>(items);
        changed.set(place, item);
        return changed;
    }
}
