package org.tensortck.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Which cases of a suite a run executes: all, or a part. A run of a part gives no verdict on an implementation. */
public final class Selection {
    /** The system property with the ids of the part that the suite runs as tests. */
    public static final String PROPERTY = "tensortck.only";

    private static final Pattern SHARD = Pattern.compile("(\\d+)/(\\d+)");
    private static final Selection ALL = new Selection(Optional.empty(), suite -> List.copyOf(suite.cases().values()));

    private final Optional<String> part;
    private final Function<Suite, List<Case>> cases;

    private Selection(Optional<String> part, Function<Suite, List<Case>> cases) {
        this.part = part;
        this.cases = cases;
    }

    /** Returns the selection of all cases. */
    public static Selection all() {
        return ALL;
    }

    /**
     * Returns the part that ids name, separated by commas: chapters such as {@code MEM}, requirements such as
     * {@code MEM-1}, scenarios such as {@code MEM-2.3}, or rows such as {@code MEM-2.3/float32}.
     */
    public static Selection of(String ids) {
        List<String> names = Arrays.stream(ids.split(",")).map(String::strip).toList();
        return new Selection(Optional.of(String.join(", ", names)), suite -> {
            for (String name : names) {
                if (suite.cases().values().stream().noneMatch(named(name))) {
                    throw new InputException("'" + name + "' names no case: give the id of a chapter, such as MEM, of a"
                            + " requirement, MEM-1, of a scenario, MEM-2.3, or of a row, MEM-2.3/float32");
                }
            }
            return suite.cases().values().stream().filter(of -> names.stream().anyMatch(name -> named(name).test(of)))
                    .toList();
        });
    }

    private static Predicate<Case> named(String name) {
        return of -> of.id().equals(name) || of.requirement().equals(name) || of.id().startsWith(name + "/")
                || of.requirement().startsWith(name + "-");
    }

    /** Returns the part that the system property {@value #PROPERTY} names, or all cases where it is not set. */
    public static Selection ofProperty() {
        String ids = System.getProperty(PROPERTY, "");
        return ids.isBlank() ? ALL : of(ids);
    }

    /**
     * Returns a shard: of the requirements of a suite, in order, each {@code count}th, with all its cases. The shards from
     * 1 to {@code count} have all cases between them, and each case once.
     *
     * @throws IllegalArgumentException unless {@code 1 <= number <= count}
     */
    public static Selection shard(int number, int count) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(
                    "shard " + number + " of " + count + ": the first is 1, the last " + count);
        }
        return new Selection(Optional.of("shard " + number + " of " + count), suite -> {
            Map<String, Integer> shards = new HashMap<>();
            List<Case> chosen = new ArrayList<>();
            for (Case of : suite.cases().values()) {
                int shard = shards.computeIfAbsent(of.requirement(), _ -> shards.size() % count + 1);
                if (shard == number) {
                    chosen.add(of);
                }
            }
            return chosen;
        });
    }

    /**
     * Returns a shard that is written as its number and the count, such as {@code 3/16}.
     *
     * @throws InputException for another text, and for a number beyond the count
     */
    public static Selection ofShard(String text) {
        Matcher shard = SHARD.matcher(text);
        if (!shard.matches()) {
            throw new InputException("shard '" + text + "': write its number and the count, such as 3/16");
        }
        try {
            return shard(Integer.parseInt(shard.group(1)), Integer.parseInt(shard.group(2)));
        } catch (IllegalArgumentException e) {
            throw new InputException("shard '" + text + "': the first is 1, the last is the count", e);
        }
    }

    /** Returns the name of the part; empty for all cases. */
    public Optional<String> part() {
        return part;
    }

    /**
     * Returns the cases, in the order of the suite.
     *
     * @throws InputException if an id names no case
     */
    public List<Case> cases(Suite suite) {
        return cases.apply(suite);
    }
}
