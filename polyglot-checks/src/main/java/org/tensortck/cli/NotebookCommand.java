package org.tensortck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.notebook.Notebook;
import org.tensortck.polyglot.notebook.NotebookReplay;
import org.tensortck.polyglot.notebook.NotebookResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replays a notebook. */
@Command(name = "notebook", mixinStandardHelpOptions = true, description = {
        "Runs the code cells of a notebook; its torch is the tensor library chosen, and its numpy the real one.",
        "Shows where the outputs differ from the recorded ones. Exit code: 0 no difference, 1 differences, 2 wrong usage."})
final class NotebookCommand implements Callable<Integer> {

    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "FILE", description = "the notebook, .ipynb")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + " is not a file");
        }
        Notebook notebook = Notebook.read(file);
        if (notebook.cells().isEmpty()) {
            System.err.println("tensor-tck: warning: " + file + " has no code cell, so nothing is shown by it");
        }
        NotebookResult result = ProgramThread.run(() -> engine.start(OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(), (python, caller) -> new NotebookReplay(python, caller).run(notebook)));
        System.out.print(result.text());
        return result.isSame() ? 0 : 1;
    }
}
