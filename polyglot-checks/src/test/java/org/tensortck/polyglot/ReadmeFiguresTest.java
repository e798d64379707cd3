package org.tensortck.polyglot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.register.Figures;
import org.tensortck.register.ReadmePicture;
import org.tensortck.register.Registers;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Suite;

/** The README shows the output of its first command, and the picture of its scenario. */
class ReadmeFiguresTest {

    @Test
    void the_figures_are_those_of_the_present_suite() {
        List<String> stale = new Registers(Path.of(".."),
                List.of(Figures.ofRun(Suite.canonical(), CallRecord.published()))).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }

    @Test
    void the_picture_is_that_of_a_run() {
        List<String> stale = new Registers(Path.of(".."), List.of(ReadmePicture.of(Suite.canonical()))).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }
}
