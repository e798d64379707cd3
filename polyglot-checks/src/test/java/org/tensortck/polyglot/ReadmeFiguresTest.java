package org.tensortck.polyglot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.register.Figures;
import org.tensortck.register.Registers;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Suite;

/** The README shows what its first command prints. */
class ReadmeFiguresTest {

    @Test
    void the_figures_are_those_of_the_present_suite() {
        List<String> stale = new Registers(Path.of(".."),
                List.of(Figures.ofRun(Suite.canonical(), CallRecord.published()))).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }
}
