package org.tensortck.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.evaluate.WorkerException.Fate;

/**
 * One running process that answers one request at a time, each a line of JSON.
 *
 * <p>A line that answers no request, such as one that a native library prints, is not part of the protocol: it is kept
 * with the last lines of stderr, for the message of a failure.
 */
final class WorkerProcess {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Map<Integer, String> SIGNALS = Map.of(4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9,
            "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");
    // The exit code of a process that a signal ended is this much more than the number of the signal.
    private static final int SIGNAL_BASE = 128;
    // No answer is as long: the suite asks for the contents of small objects only.
    private static final int LONGEST_LINE = 1 << 25;

    private final String program;
    private final WorkerFolder folder;
    private final Process process;
    // An empty element marks the end of the stream.
    private final BlockingQueue<Optional<ObjectNode>> answers = new LinkedBlockingQueue<>();
    private final LastLines lastLines = new LastLines();
    private final Thread errorReader;
    // The id of the answer that is waited for; 0 for none. Others are not kept, so that they cannot fill the memory.
    private final AtomicLong awaited = new AtomicLong();
    private long lastId;
    // How the process ended, once an exchange has found that out.
    private Optional<WorkerException> end = Optional.empty();

    private WorkerProcess(String program, Process process, WorkerFolder folder) {
        // Evidence keeps these messages, and a path is of one machine only.
        this.program = Path.of(program).getFileName().toString();
        this.process = process;
        this.folder = folder;
        this.errorReader = startReader("stderr", () -> readLines(process.getErrorStream(), lastLines::add));
        startReader("stdout", this::readAnswers);
    }

    /**
     * Starts a process, with a temporary folder that is deleted when it ends. It does not outlive this JVM.
     *
     * @throws WorkerException of fate {@link Fate#CRASHED} where the program cannot be started
     */
    static WorkerProcess start(List<String> command) {
        String program = command.getFirst();
        WorkerFolder folder = WorkerFolder.create();
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put(WorkerFolder.VARIABLE, folder.path().toString());
            Process process = builder.start();
            WorkerGuard.watch(process, folder);
            return new WorkerProcess(program, process, folder);
        } catch (IOException e) {
            folder.delete();
            throw new WorkerException(Fate.CRASHED, "worker " + program + ": " + e.getMessage());
        }
    }

    private Thread startReader(String stream, Runnable reader) {
        return Thread.ofPlatform().daemon().name("worker " + process.pid() + " " + stream).start(reader);
    }

    /** Returns whether the process can take a request. */
    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param request the request without its id, which is added here
     * @param limit the longest time to wait; at its end the process and its children are killed
     * @throws WorkerException where no answer came
     */
    synchronized ObjectNode exchange(ObjectNode request, Duration limit) {
        if (end.isPresent()) {
            throw new WorkerException(end.get().fate(), String.valueOf(end.get().getMessage()));
        }
        long id = ++lastId;
        awaited.set(id);
        byte[] line = (request.put("id", id) + "\n").getBytes(StandardCharsets.UTF_8);
        // Writing blocks while the pipe is full, and nothing may block for longer than the limit.
        Thread.ofVirtual().start(() -> write(line));
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                Optional<ObjectNode> answer = answers.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (answer == null) {
                    kill();
                    throw ended(Fate.HUNG, request, "had no answer within " + limit.toMillis() + " ms");
                }
                if (answer.isEmpty()) {
                    throw crashed(request);
                }
                if (answer.get().path("id").longValue() == id) {
                    return answer.get();
                }
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw ended(Fate.HUNG, request, "had no answer when it had to end");
        }
    }

    private void write(byte[] line) {
        try {
            OutputStream output = process.getOutputStream();
            output.write(line);
            output.flush();
        } catch (IOException e) {
            lastLines.add("request not sent: " + e.getMessage());
        }
    }

    private void readAnswers() {
        readLines(process.getInputStream(), line -> {
            Optional<ObjectNode> answer = parse(line);
            if (answer.isPresent() && awaited.compareAndSet(answer.get().path("id").longValue(), 0)) {
                answers.add(answer);
            } else if (!line.isEmpty()) {
                lastLines.add(line);
            }
        });
        answers.add(Optional.empty());
    }

    private static Optional<ObjectNode> parse(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            JsonNode node = ValueCodec.MAPPER.readTree(line);
            return node instanceof ObjectNode answer && answer.has("id") ? Optional.of(answer) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void readLines(InputStream stream, Consumer<String> receiver) {
        OutputLines lines = new OutputLines(stream, LONGEST_LINE);
        try (stream) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                receiver.accept(line.get());
            }
        } catch (IOException e) {
            lastLines.add("output lost: " + e.getMessage());
        }
    }

    private WorkerException crashed(ObjectNode request) throws InterruptedException {
        // A process closes its output before it ends; its exit code is more informative than that of a kill.
        process.waitFor(GRACE);
        kill();
        return ended(Fate.CRASHED, request, process.isAlive()
                ? "closed its output, and the process cannot be killed"
                : "ended the process with " + exit(process.exitValue()));
    }

    private WorkerException ended(Fate fate, ObjectNode request, String what) {
        String detail = request.path("function").asText(request.path("code").asText());
        String subject = request.path("request").asText() + (detail.isEmpty() ? "" : " " + detail);
        WorkerException ended = new WorkerException(fate,
                "worker " + program + ": " + subject + " " + what + lastLines.message());
        end = Optional.of(ended);
        return ended;
    }

    private static String exit(int code) {
        String signal = SIGNALS.get(code - SIGNAL_BASE);
        return "exit code " + code + (signal == null ? "" : " (" + signal + ")");
    }

    /** Requests the end of the process by closing its input, and kills it if it does not end. */
    void close() {
        try {
            process.getOutputStream().close();
            process.waitFor(GRACE);
        } catch (IOException e) {
            lastLines.add("input not closed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /**
     * Kills the process and all that it started, waits until it is gone, lets its last words be read, and deletes its
     * folder.
     */
    private void kill() {
        // Listed first: the children of a dead process cannot be found any more.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(GRACE);
            errorReader.join(GRACE);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        folder.delete();
        WorkerGuard.done(process);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
