package org.tensortck.polyglot.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.polyglot.embedded.EmbeddedRuntime;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.polyglot.notebook.CellResult.Verdict;
import org.tensortck.polyglot.python.LibraryCallers;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.vocabulary.LibraryCaller;

/** The seed notebook, verbatim, over the reference's tensors and three kinds of arrays. */
class SeedNotebookTest {
    /** The notebook was recorded with NumPy 1 on Windows, whose default integer is int32. */
    private static final Map<String, String> INT32_CELLS = Map.of("In [20]", "tensor([4, 8])", "In [22]",
            "tensor([4, 5])",
            "In [24]", "tensor([2, 2])", "In [27]", "tensor([2, 2])");

    private static NotebookResult replay(String arrays) throws IOException {
        LibraryCaller caller = LibraryCallers.reference(arrays);
        try (PythonRuntime python = GraalPyRuntime.trusted(caller, OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream())) {
            return new NotebookReplay(python, caller).run(Notebook.seed());
        }
    }

    private static NotebookResult replayInCPython() throws IOException {
        LibraryCaller caller = LibraryCallers.reference("numpy");
        try (PythonRuntime python = EmbeddedRuntime.forPrograms(caller)) {
            return new NotebookReplay(python, caller).run(Notebook.seed());
        }
    }

    @Test
    void the_notebook_has_the_cells_of_the_original() throws IOException {
        Notebook seed = Notebook.seed();
        List<String> labels = seed.cells().stream().map(CodeCell::label).toList();
        assertEquals(
                "[In [1], In [3], In [4], In [6], In [7], In [8], In [9], In [10], In [11], In [12], In [13], In [14], "
                        + "In [15], In [16], In [17], In [18], In [20], In [21], In [22], In [23], In [24], In [25], In [27]]",
                labels.toString());
        assertEquals(22, seed.cells().stream().mapToInt(cell -> cell.outputs().size()).sum());
        assertEquals(12, seed.cells().stream().mapToInt(cell -> cell.randomNumbers().size()).sum());
    }

    @Test
    void every_output_is_the_same_with_arrays_like_those_it_was_recorded_with() throws IOException {
        NotebookResult result = replay("reference-numpy1-windows");
        assertEquals("seed.ipynb: 23 code cells: 23 same, 0 different, 0 unsupported, 0 failed\n", result.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"numpy", "reference"})
    void only_the_default_integer_differs_with_arrays_of_numpy_2(String arrays) throws IOException {
        assertOnlyTheDefaultIntegerDiffers(replay(arrays));
    }

    @Test
    void only_the_default_integer_differs_beside_the_real_numpy() throws IOException {
        assertOnlyTheDefaultIntegerDiffers(replayInCPython());
    }

    private static void assertOnlyTheDefaultIntegerDiffers(NotebookResult result) {
        Map<String, CellResult> different = result.cells().stream().filter(cell -> cell.verdict() != Verdict.SAME)
                .collect(Collectors.toMap(cell -> cell.cell().label(), Function.identity()));
        assertEquals(INT32_CELLS.keySet(), different.keySet(), result.text());
        different.forEach((label, cell) -> {
            assertEquals(Verdict.DIFFERENT, cell.verdict(), result.text());
            assertEquals(List.of(new Output.Result(INT32_CELLS.get(label))), cell.outputs());
            String recorded = INT32_CELLS.get(label).replace(")", ", dtype=torch.int32)");
            assertEquals(List.of(new Output.Result(recorded)), cell.cell().outputs());
        });
    }
}
