package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tensortck.polyglot.notebook.Notebook;
import org.tensortck.polyglot.notebook.NotebookException;
import org.tensortck.polyglot.notebook.NotebookReplay;
import org.tensortck.polyglot.notebook.NotebookResult;
import org.tensortck.vocabulary.LibraryCaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replays a notebook. */
@Command(name = "notebook", mixinStandardHelpOptions = true, description = {
        "Runs the code cells of a notebook in GraalPy; torch and numpy are the libraries chosen.",
        "Shows where the outputs differ from the recorded ones. Exit code: 0 no difference, 1 differences, 2 wrong usage."})
final class NotebookCommand implements Callable<Integer> {

    @Mixin
    private LibraryOptions libraries;

    @Parameters(index = "0", paramLabel = "FILE", description = "the notebook, .ipynb")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("notebook: " + file + " is not a file");
        }
        try (NotebookReplay replay = new NotebookReplay(new LibraryCaller(libraries.tensors(), libraries.arrays()))) {
            NotebookResult result = replay.run(Notebook.read(file));
            System.out.print(result.text());
            return result.isSame() ? 0 : 1;
        } catch (NotebookException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
