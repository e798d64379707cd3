package org.tensortck.polyglot.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.ReferenceArrays;

/**
 * Random arrays with random print options print the same as the reference arrays and as the real NumPy.
 *
 * <p>{@code -Dtensortck.print.seed} names the seed, {@code -Dtensortck.print.count} how many arrays there are.
 */
class PrintDifferentialTest {
    private static final long SEED = Long.getLong("tensortck.print.seed", 1);
    private static final int COUNT = Integer.getInteger("tensortck.print.count", 50_000);
    private static final int FOR_A_FAULT = 20_000;

    @Test
    void random_arrays_print_the_same() {
        try (PrintDifferential differential = new PrintDifferential(new ReferenceArrays())) {
            differential.run(SEED, COUNT).ifPresent(found -> fail("seed " + SEED
                    + ": the reference prints otherwise than NumPy\n" + found.scenario()));
        }
    }

    @Test
    void a_sign_that_is_lost_is_found_and_shown_small() {
        assertShownBy(FaultyPrinting.NEGATIVE_ZERO, """
                  Given `a = np.array([-0.0], dtype=np.float64)`
                  When `np.set_printoptions()`
                  Then `repr(a)` is `'array([-0.])'`
                but with the arrays under test
                  Then `repr(a)` is `'array([ 0.])'`
                """);
    }

    @Test
    void a_line_that_is_too_long_is_found_and_shown_small() {
        assertShownBy(FaultyPrinting.LINE_WIDTH, """
                  Given `a = np.array(0.0, dtype=np.float32)`
                  When `np.set_printoptions(linewidth=20)`
                  Then `repr(a)` is `'array(0.,\\n      dtype=float32)'`
                but with the arrays under test
                  Then `repr(a)` is `'array(0., dtype=float32)'`
                """);
    }

    private static void assertShownBy(FaultyPrinting fault, String scenario) {
        try (PrintDifferential differential = new PrintDifferential(fault.library())) {
            Optional<PrintDifferential.Found> found = differential.run(SEED, FOR_A_FAULT);
            assertEquals(scenario, found.map(PrintDifferential.Found::scenario).orElse("nothing is found"));
        }
    }
}
