package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.evaluate.WorkerException.Fate;

class WorkerProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private WorkerProcess process;

    // The worker has to have read the request, also on a machine that is busy.
    private static final Duration TIME_TO_READ_IT = Duration.ofSeconds(3);

    /** Answers between lines that are no answers, and stops reading at a request called {@code deaf}. */
    static final class Noisy {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                if (line.contains("deaf")) {
                    System.out.println("cannot hear");
                    Thread.sleep(Duration.ofMinutes(5));
                }
                String id = line.replaceFirst(".*\"id\":(\\d+).*", "$1");
                System.out.println("Loading model...\n{not json\n{\"no\":\"id\"}\n{\"id\":999,\"value\":1}\n[1]");
                System.out.println("\n{\"id\":" + id + ",\"value\":\"" + id + "\"}");
                System.out.println("afterwards");
            }
            System.exit(3);
        }
    }

    private void start() {
        process = WorkerProcess.start(WorkerCommand.java(Noisy.class.getName(), List.of(), List.of()).command());
    }

    @AfterEach
    void close() {
        process.close();
    }

    private String ask(String request, Duration limit) {
        return process.exchange(WorkerConnection.request(request), limit).path("value").asText();
    }

    @Test
    void lines_that_are_not_the_answer_are_ignored() {
        start();
        assertEquals("1", ask("first", LIMIT));
        assertEquals("2", ask("second", LIMIT));
    }

    @Test
    void a_request_that_nobody_reads_does_not_block_beyond_the_limit() {
        start();
        assertEquals("1", ask("first", LIMIT));
        WorkerException failure = assertThrows(WorkerException.class,
                () -> ask("deaf" + "x".repeat(1_000_000), TIME_TO_READ_IT));
        assertEquals(Fate.HUNG, failure.fate());
        assertTrue(failure.getMessage().contains("{\"id\":999,\"value\":1}"), "ignored lines are in the message");
        assertTrue(failure.getMessage().contains("cannot hear"), failure::getMessage);
        assertFalse(process.isAlive());
    }

    @Test
    void an_interrupted_wait_kills_the_process() {
        start();
        Thread.currentThread().interrupt();
        assertThrows(WorkerException.class, () -> ask("first", LIMIT));
        assertTrue(Thread.interrupted());
        assertFalse(process.isAlive());
    }

    @Test
    void a_process_ends_when_its_input_is_closed() {
        start();
        ask("first", LIMIT);
        process.close();
        WorkerException failure = assertThrows(WorkerException.class, () -> ask("late", LIMIT));
        assertTrue(failure.getMessage().contains("late ended the process with exit code 3"), failure::getMessage);
    }
}
