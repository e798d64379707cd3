package org.tensortck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.InputException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.run.ExitGuard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tests whether implementations of tensors and arrays behave as PyTorch and NumPy do. */
@Command(name = "tensor-tck", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, subcommands = {
        InitCommand.class, RunCommand.class, MergeCommand.class, WaiversCommand.class, PythonCommand.class,
        NotebookCommand.class, CatalogueCommand.class, PictureCommand.class, SiteCommand.class, ListCommand.class,
        RegistersCommand.class}, description = {
                "Holds implementations of tensors and arrays to what PyTorch and NumPy do.",
                "A command's own options: tensor-tck COMMAND --help"})
public final class Main implements Callable<Integer> {
    /** The exit code where the suite itself fails. */
    static final int SOFTWARE_ERROR = 70;

    @Spec
    private CommandSpec spec;

    /** Prints the version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[]{"tensor-tck " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        Console.install();
        Exit.withLauncher();
        Exit.with(execute(new Main(), arguments));
    }

    /** Runs a command and returns the exit code; nothing is thrown. */
    static int execute(Object command, String... arguments) {
        try {
            CommandLine line = new CommandLine(command);
            // What follows the file of a program is the program's.
            Optional.ofNullable(line.getSubcommands().get("python"))
                    .ifPresent(python -> python.setStopAtPositional(true));
            return line.setExecutionExceptionHandler(Main::report)
                    .setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
        } catch (Throwable e) {
            // The JVM's own exit code for any exception, 1, would be a verdict.
            e.printStackTrace();
            return SOFTWARE_ERROR;
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "tensor-tck: no command; the usual one is 'tensor-tck run'");
    }

    /** Distinguishes an invalid input, such as a Python that cannot be started, from a fault of the suite. */
    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof InputException || failure instanceof WorkerException
                || failure instanceof EvaluationException) {
            System.err.println("tensor-tck: " + failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            System.err.println("tensor-tck: unfinished: " + failure);
            return ExitGuard.UNFINISHED;
        }
        failure.printStackTrace();
        return SOFTWARE_ERROR;
    }
}
