package org.tensortck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.polyglot.python.PythonScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a Python program over an implementation. */
@Command(name = "python", mixinStandardHelpOptions = true, description = {
        "Runs a Python program whose torch is the tensor library chosen, and whose numpy is the real one.",
        "Output and exit code are the program's. A program may do all that the user may: read and write files, start",
        "processes, use the network."})
final class PythonCommand implements Callable<Integer> {
    private static final String INPUT = "-";

    @Mixin
    private EngineOptions engine;

    @Option(names = "-c", paramLabel = "CODE", description = "code to run in place of a file")
    private Optional<String> code = Optional.empty();

    @Parameters(paramLabel = "FILE ARGUMENT", description = "the program, or - for standard input, and its arguments; without one, statements are read from the terminal")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        if (code.isEmpty() && !words.isEmpty() && !words.getFirst().equals(INPUT)
                && !Files.isRegularFile(Path.of(words.getFirst()))) {
            throw new InputException(words.getFirst() + " is not a file");
        }
        return ProgramThread.run(() -> engine.start(System.out, System.err, (python, _) -> run(python)));
    }

    private int run(PythonRuntime python) {
        PythonScript script = new PythonScript(python);
        if (code.isPresent()) {
            return script.code(code.get(), words);
        }
        if (words.isEmpty()) {
            return script.prompt("Python " + python.version() + ", torch over " + engine.tensorName());
        }
        List<String> arguments = words.subList(1, words.size());
        return words.getFirst().equals(INPUT)
                ? script.input(arguments)
                : script.file(Path.of(words.getFirst()), arguments);
    }
}
