package org.tensortck.reference.accelerator.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Processes that find the stub driver as {@code libcuda.so.1}. A process of its own is needed: a missing entry point ends the
 * whole process, and a driver is never unloaded.
 */
final class StubProcess {
    private static final Path SOURCE = Path.of("src/test/cuda/stub_driver.cpp");
    private static final Path FOLDER = Path.of("target/cuda-stub");
    private static final int SECONDS = 240;

    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment;

    /**
     * Prepares a process.
     *
     * @param environment the settings of the stub
     * @param options of the JVM
     */
    StubProcess(Map<String, String> environment, String... options) {
        this.environment = environment;
        this.options.addAll(List.of(options));
    }

    /** Builds the driver; returns why it cannot be built on this machine, or empty. */
    static Optional<String> build() throws IOException, InterruptedException {
        if (!isLinuxOnX86()) {
            return Optional.of("the stub driver is for Linux on x86-64");
        }
        Optional<String> compiler = Stream.of("c++", "g++", "clang++").filter(StubProcess::isOnPath).findFirst();
        if (compiler.isEmpty()) {
            return Optional.of("this machine has no C++ compiler");
        }
        Files.createDirectories(FOLDER);
        Process build = new ProcessBuilder(compiler.get(), "-std=c++17", "-O1", "-fno-strict-aliasing",
                "-ffp-contract=off",
                "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,-soname,libcuda.so.1", "-o",
                FOLDER.resolve("libcuda.so.1").toString(), SOURCE.toString()).redirectErrorStream(true).start();
        String messages = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, build.waitFor(), messages);
        return Optional.empty();
    }

    /** Returns whether the native libraries of jcuda that the tests have are for this machine. */
    static boolean isLinuxOnX86() {
        return System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a check of {@link StubChecks} to its end; returns its output. */
    String run(String check) throws IOException, InterruptedException {
        return run(StubChecks.class, check);
    }

    /** Runs a main class to its end; returns its output. */
    String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        // jcuda unpacks its libraries there, and takes those that it finds.
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(FOLDER.resolve("tmp")).toAbsolutePath());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", FOLDER.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        Path output = Files.createTempFile(FOLDER, main.getSimpleName(), ".txt");
        Process process = builder.redirectOutput(output.toFile()).start();
        try {
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), main + " does not end");
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
