package org.tensortck.polyglot.differential;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.ReferenceArrays;

/**
 * Random programs do the same on the reference arrays and on the real NumPy.
 *
 * <p>{@code -Dtensortck.differential.seed} names the seed of the first program, {@code -Dtensortck.differential.count}
 * how many there are; each next program has the next seed.
 */
class DifferentialTest {
    private static final long SEED = Long.getLong("tensortck.differential.seed", 1);
    private static final long COUNT = Long.getLong("tensortck.differential.count", 10_000);

    @Test
    void random_programs_show_no_difference() {
        try (Differential differential = new Differential(new ReferenceArrays())) {
            for (long seed = SEED; seed < SEED + COUNT; seed++) {
                Optional<Difference> found = differential.run(seed);
                if (found.isPresent()) {
                    Difference smallest = new Shrinker(differential).shrink(found.get());
                    fail("seed " + seed + ": the reference differs from NumPy; -Dtensortck.differential.seed=" + seed
                            + " -Dtensortck.differential.count=1 shows it again\n" + ScenarioWriter.feature(smallest)
                            + "but with the reference\n" + ScenarioWriter.instead(smallest));
                }
            }
        }
    }
}
