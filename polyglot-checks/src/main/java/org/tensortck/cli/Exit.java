package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.tensortck.run.ExitGuard;

/**
 * The end of the command line. If the launcher gives a file, the exit code is written to it first: a library can end
 * the JVM at any time with any exit code, so only the code in the file is a verdict.
 */
final class Exit {
    /** The system property with the file that the launcher reads the exit code from. */
    private static final String FILE = "tensortck.exit";
    private static final Duration GRACE = Duration.ofSeconds(10);

    private Exit() {}

    /** Ends the process, as unfinished, when the launcher that waits for it is gone. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing comes after the end of the process
    static void withLauncher() {
        if (System.getProperty(FILE) != null) {
            ProcessHandle.current().parent().ifPresent(
                    launcher -> launcher.onExit().thenRun(() -> System.exit(ExitGuard.UNFINISHED)));
        }
    }

    /** Ends the process, even where shutdown hooks of a library do not end. */
    static void with(int code) {
        String file = System.getProperty(FILE);
        if (file != null) {
            try {
                Files.writeString(Path.of(file), code + "\n");
            } catch (IOException e) {
                System.err.println("tensor-tck: the exit code cannot be written to " + file + ": " + e);
            }
        }
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(GRACE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(code);
        });
        System.exit(code);
    }
}
