package org.tensortck.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tensortck.evaluate.LibraryPath;

/**
 * How to start a worker, and how long to wait for it.
 *
 * @param command the program and its arguments
 * @param startLimit the longest time from the start of the process to its answer to {@code hello}
 * @param callLimit the longest time that any later answer may take
 */
public record WorkerCommand(List<String> command, Duration startLimit, Duration callLimit) {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    // Agents, such as a debugger, and options that write a file or open a port.
    private static final List<String> OF_ONE_JVM = List.of("-agentlib:", "-agentpath:", "-javaagent:", "-Xrun",
            "-Xdebug", "-Xlog", "-XX:StartFlightRecording", "-XX:FlightRecorderOptions",
            "-Dcom.sun.management.", "-Dtensortck.");
    private static final Duration CALL_LIMIT = Duration.ofSeconds(30);

    public WorkerCommand {
        command = List.copyOf(command);
    }

    /** Returns a command with limits that suit a library which takes seconds to load. */
    public static WorkerCommand of(List<String> command) {
        return new WorkerCommand(command, START_LIMIT, CALL_LIMIT);
    }

    /**
     * Returns the command of a line: spaces separate its words, and single or double quotes keep the spaces between
     * them. Nothing else that a shell does is done.
     *
     * @throws org.tensortck.evaluate.InputException where there is no word, or a quote is not closed
     */
    public static WorkerCommand ofLine(String line) {
        return of(CommandWords.of(line));
    }

    /**
     * Returns the command that runs the real PyTorch and NumPy.
     *
     * @param interpreter a Python 3.9 or later that has both
     */
    public static WorkerCommand python(String interpreter) {
        return of(List.of(interpreter, "-u", script().toString()));
    }

    /**
     * Returns the command that runs a class of this class path in a JVM like this one, with the options of this one: its
     * heap, its system properties and others.
     *
     * @param mainClass the qualified name of the class
     * @param arguments the arguments of its {@code main}
     * @param jvmOptions more options, which take precedence over those of this JVM
     */
    public static WorkerCommand java(String mainClass, List<String> arguments, List<String> jvmOptions) {
        return java(mainClass, arguments, jvmOptions, LibraryPath.empty());
    }

    private static WorkerCommand java(String mainClass, List<String> arguments, List<String> jvmOptions,
            LibraryPath path) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(WorkerCommand::isForWorkers)
                .forEach(command::add);
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(path.withThatOfThisJvm());
        command.add(mainClass);
        command.addAll(arguments);
        return of(command);
    }

    private static boolean isForWorkers(String option) {
        return OF_ONE_JVM.stream().noneMatch(option::startsWith);
    }

    /**
     * Returns the command that hosts two implementations, of this class path or of a path, by name, in a JVM like
     * this one.
     */
    public static WorkerCommand implementations(String tensors, String arrays, List<String> jvmOptions,
            LibraryPath path) {
        return java(WorkerMain.class.getName(), List.of("--tensor", tensors, "--array", arrays), jvmOptions, path);
    }

    /** Returns this command with another limit for its answers. */
    public WorkerCommand withCallLimit(Duration limit) {
        return within(startLimit, limit);
    }

    /** Returns this command with other limits. */
    public WorkerCommand within(Duration newStartLimit, Duration newCallLimit) {
        return new WorkerCommand(command, newStartLimit, newCallLimit);
    }

    private static Path script() {
        try (InputStream source = WorkerCommand.class.getResourceAsStream("worker.py")) {
            Objects.requireNonNull(source, "worker.py is missing from the jar");
            Path script = Files.createTempFile("worker", ".py");
            script.toFile().deleteOnExit();
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException("worker: the Python program cannot be written to a temporary file", e);
        }
    }
}
