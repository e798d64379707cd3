package org.tensortck.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ends the workers of a run that was killed. It is a process of its own, one for all workers of a JVM: its input ends
 * when that JVM ends, in whatever way. It then kills the workers that still run, with their children, and deletes their
 * folders.
 *
 * <p>Each line of its input is {@code watch PID FOLDER} or {@code done PID}.
 */
final class WorkerGuard {
    private static Optional<Process> running = Optional.empty();

    private WorkerGuard() {}

    /** A worker that runs. */
    private record Watched(Optional<ProcessHandle> process, WorkerFolder folder) {
        private void end() {
            // Listed first: the children of a dead process cannot be found any more.
            List<ProcessHandle> children = process.stream().flatMap(ProcessHandle::descendants).toList();
            process.ifPresent(ProcessHandle::destroyForcibly);
            children.forEach(ProcessHandle::destroyForcibly);
            process.ifPresent(ended -> ended.onExit().join());
            folder.delete();
        }
    }

    /** Reads the lines until they end, and then ends the workers. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Watched> watched = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("watch")) {
                watched.put(words[1], new Watched(ProcessHandle.of(Long.parseLong(words[1])),
                        new WorkerFolder(Path.of(words[2]))));
            } else {
                watched.remove(words[1]);
            }
        }
        watched.values().forEach(Watched::end);
    }

    /** Has the guard end a worker, if this JVM ends first. */
    static void watch(Process worker, WorkerFolder folder) {
        tell("watch " + worker.pid() + " " + folder.path());
    }

    /** Forgets a worker that has ended. */
    static void done(Process worker) {
        tell("done " + worker.pid());
    }

    private static synchronized void tell(String line) {
        try {
            if (running.filter(Process::isAlive).isEmpty()) {
                running = Optional.of(start());
            }
            running.get().outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
        } catch (IOException e) {
            System.err.println("tensor-tck: no process guards the workers, so they may outlive a run that is killed: "
                    + e.getMessage());
        }
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                WorkerGuard.class.getName()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
