package org.tensortck.polyglot.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The code cells of a Jupyter notebook, in order.
 *
 * @param name the name of its file
 * @param cells its code cells; text cells are left out
 */
public record Notebook(String name, List<CodeCell> cells) {
    private static final String SEED = "seed.ipynb";

    public Notebook {
        cells = List.copyOf(cells);
    }

    /**
     * Reads a file.
     *
     * @throws NotebookException where it is not a Python notebook of format 4
     */
    public static Notebook read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.getFileName().toString(), stream);
        }
    }

    /** Reads a stream, as {@link #read(Path)} reads a file. */
    public static Notebook read(String name, InputStream stream) throws IOException {
        return new NotebookReader(name).read(stream);
    }

    /** Returns the notebook that the suite grew from: conversions between PyTorch and NumPy. */
    public static Notebook seed() throws IOException {
        try (InputStream stream = Notebook.class.getResourceAsStream(SEED)) {
            return read(SEED, stream);
        }
    }
}
