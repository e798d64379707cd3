package org.tensortck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.python.PythonScript;
import org.tensortck.vocabulary.LibraryCaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a Python script over implementations. */
@Command(name = "python", mixinStandardHelpOptions = true, description = {
        "Runs a Python script in GraalPy; its torch and numpy are the libraries chosen.",
        "Output and exit code are the script's."})
final class PythonCommand implements Callable<Integer> {

    @Mixin
    private LibraryOptions libraries;

    @Parameters(index = "0", paramLabel = "FILE", description = "the script")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "arguments of the script, in sys.argv; write -- before one that begins with a dash")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + " is not a file");
        }
        return PythonScript.run(file, arguments, new LibraryCaller(libraries.tensors(), libraries.arrays()), System.out,
                System.err);
    }
}
