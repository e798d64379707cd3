package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.register.Registers;
import org.tensortck.register.TutorialPage;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;

/** A reader who follows {@code spec/tutorial.md} gets what it shows. */
class TutorialTest {
    private static final Path PAGE = Path.of("../spec/tutorial.md");
    private static final Pattern NEW_FILE = Pattern.compile("(?s)Add\\s+`(src/main/java/[^`]+)`:.*?```java\n(.*?)```");
    private static final Pattern EDIT = Pattern.compile("```java\n( *this\\(List\\.of\\(.*\\)\\);)\n```");

    @TempDir
    private Path folder;

    @Test
    void the_code_and_the_outcomes_are_those_of_the_present_suite() {
        List<String> stale = new Registers(Path.of(".."),
                List.of(TutorialPage.of(Suite.canonical(), CallRecord.published(), new ReferenceArrays()))).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }

    @Test
    void its_steps_turn_the_project_of_init_into_a_library_with_the_capabilities() throws IOException {
        String page = Files.readString(PAGE);
        new StarterProject(Side.TENSOR, "org.example", "mine").write(folder);
        List<MatchResult> files = NEW_FILE.matcher(page).results().toList();
        List<MatchResult> edits = EDIT.matcher(page).results().toList();
        assertEquals(2, files.size());
        assertEquals(files.size(), edits.size());
        for (int step = 0; step < files.size(); step++) {
            Files.writeString(folder.resolve(files.get(step).group(1)), files.get(step).group(2));
            Path library = folder.resolve("src/main/java/org/example/MyTensors.java");
            String before = Files.readString(library);
            String after = before.replaceFirst("(?m)^ *this\\(List\\.of\\(.*\\)\\);$", edits.get(step).group(1));
            assertTrue(!after.equals(before), () -> "no constructor was edited in\n" + before);
            Files.writeString(library, after);
            Path classes = Compiled.sources(folder.resolve("src"), folder.resolve("classes" + step));
            Compiled.provide(classes, TensorLibrary.class, "org.example.MyTensors");
            assertEquals(0, Main.execute(new Main(), "run", "--class-path", classes.toString(), "--tensor", "mine",
                    "--array", "reference", "--only", "MEM-1,VIW-45", "--report", folder.resolve("report").toString()));
        }
    }
}
