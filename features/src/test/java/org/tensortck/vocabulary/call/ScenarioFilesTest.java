package org.tensortck.vocabulary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.EvaluationException;

class ScenarioFilesTest {
    private final ScenarioFiles files = new ScenarioFiles(false);

    @Test
    void files_of_one_scenario_are_in_one_folder_that_is_deleted() throws IOException {
        Path first = files.file("np.save", "a.npy");
        Path second = files.file("np.save", "b_1-2.raw");
        Files.write(first, new byte[1]);
        assertEquals(first.getParent(), second.getParent());
        files.delete();
        assertFalse(Files.exists(first.getParent()));
        Path next = files.file("np.load", "a.npy");
        assertNotEquals(first, next);
        assertTrue(Files.isDirectory(next.getParent()));
        files.delete();
    }

    @Test
    void without_files_nothing_is_deleted() {
        files.delete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a", "/a", "a/b", "a\\b", "C:a", ".a", "-a", "a b", "\u00e4", "a\n"})
    void a_name_that_is_not_plain_is_refused(String name) {
        EvaluationException refusal = assertThrows(EvaluationException.class, () -> files.file("np.load", name));
        assertEquals("np.load: '" + name + "' is not a plain name of a file, such as 'a.npy'", refusal.getMessage());
    }
}
