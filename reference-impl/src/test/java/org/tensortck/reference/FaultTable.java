package org.tensortck.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.run.RunResult;

/**
 * A table of faults: each row breaks the reference in one way, and names exactly the requirements that fail. The name of its
 * test is made of both. What merely builds on what is broken is blocked, or belongs to the requirements about many functions.
 */
abstract class FaultTable {
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private record Row(Set<String> expected, Supplier<RunResult> run) {}

    /** Changes what a method of the reference returns. */
    @FunctionalInterface
    interface Change {
        Object apply(Object result, Object[] arguments);
    }

    /** Adds all rows. */
    abstract void faults();

    /**
     * Adds a row.
     *
     * @param description what the reference does in place of what it should do
     * @param expected the ids of the requirements that fail
     * @param breaks the methods that do something else, all at once
     */
    final void fault(String description, Set<String> expected, Break... breaks) {
        fault(description, expected, () -> BrokenReference.runAsserted(expected, breaks));
    }

    /** Adds a row of what is broken in another way than a method of the SPI. */
    final void fault(String description, Set<String> expected, Supplier<RunResult> run) {
        String name = description + " fails " + String.join(", ", expected);
        if (rows.put(name, new Row(expected, run)) != null) {
            throw new IllegalArgumentException("'" + name + "' stands in the table twice");
        }
    }

    /** Returns the ids of the requirements that fail. */
    static Set<String> fails(String... ids) {
        return new TreeSet<>(Set.of(ids));
    }

    /** Does something else in some calls. */
    static Fault when(Predicate<Call> calls, Fault otherwise) {
        return call -> calls.test(call) ? otherwise.apply(call) : call.proceed();
    }

    /** Does what the sound reference does, and returns something else. */
    static Fault changed(Change change) {
        return call -> change.apply(call.proceed(), call.arguments().toArray());
    }

    @TestFactory
    final Stream<DynamicTest> each_fault_fails_exactly_its_requirements() {
        faults();
        return rows.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> BrokenReference
                .assertFails(row.getValue().expected(), row.getValue().run().get())));
    }
}
