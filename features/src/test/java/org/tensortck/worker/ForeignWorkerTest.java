package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.evaluate.InputException;
import org.tensortck.value.Side;

class ForeignWorkerTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(3);

    /** Answers the first request with its argument, or does what that names, and ends with its input. */
    static final class Greeter {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            switch (arguments[0]) {
                case "die" -> {
                    System.err.println("no licence found");
                    System.exit(9);
                }
                case "wait" -> Thread.sleep(Duration.ofMinutes(5));
                default -> {
                    System.out.println("{\"id\":1," + arguments[0] + "}");
                    System.in.transferTo(System.err);
                }
            }
        }
    }

    private static WorkerCommand greeter(String answer) {
        return WorkerCommand.java(Greeter.class.getName(), List.of(answer), List.of()).within(LIMIT, LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "die | hello ended the process with exit code 9; its last output:",
            "\"protocol\":1,\"capabilities\":[\"call\"],\"hosts\":[\"mine\"] | its 'hosts' is [\"mine\"], which names",
            "\"protocol\":1,\"capabilities\":[],\"hosts\":{\"tensor\":\"mine\"} | it does not answer 'call', only []",
            "\"protocol\":7 | it speaks version 7 of the protocol, this suite version 1",
            "\"error\":{\"message\":\"no GPU\"} | no GPU",
            "\"protocol\":1,\"missing\":{\"jax\":\"not installed\"} | it lacks jax (not installed)"})
    void a_worker_that_cannot_serve_is_wrong_input(String answer, String message) {
        InputException wrong = assertThrows(InputException.class, () -> ForeignWorker.start(greeter(answer)));
        assertTrue(wrong.getMessage().contains(message), wrong::getMessage);
    }

    @Test
    void a_worker_that_names_no_library_is_wrong_input() {
        InputException wrong = assertThrows(InputException.class,
                () -> ForeignWorker.start(greeter("\"protocol\":1,\"capabilities\":[\"call\"]")));
        assertTrue(wrong.getMessage().contains("has no 'hosts', which names the libraries"), wrong::getMessage);
    }

    @Test
    void a_worker_that_says_nothing_is_wrong_input() {
        InputException wrong = assertThrows(InputException.class,
                () -> ForeignWorker.start(greeter("wait").within(SHORT, LIMIT)));
        assertTrue(wrong.getMessage().contains("hello had no answer within 3000 ms"), wrong::getMessage);
    }

    @Test
    void a_program_that_does_not_exist_is_wrong_input() {
        InputException wrong = assertThrows(InputException.class,
                () -> ForeignWorker.start(WorkerCommand.ofLine("no-such-program-anywhere --x")));
        assertTrue(wrong.getMessage().contains("no-such-program-anywhere"), wrong::getMessage);
    }

    @Test
    void a_worker_names_its_libraries() throws Exception {
        ForeignWorker worker = ForeignWorker.start(greeter("\"protocol\":1,\"capabilities\":[\"call\"],"
                + "\"versions\":{\"mine\":\"2.1\"},\"hosts\":{\"array\":\"mine\"}"));
        try (WorkerCaller caller = worker.caller()) {
            assertEquals(Set.of(Side.ARRAY), worker.sides());
            assertEquals("mine", worker.library(Side.ARRAY));
            assertEquals("none", worker.library(Side.TENSOR));
            assertEquals("2.1", worker.versions().get("mine"));
            assertTrue(String.valueOf(worker.versions().get("worker")).startsWith("java "), "the program is named");
            assertFalse(worker.executesPython());
            assertEquals(Set.of(Side.ARRAY), caller.declarations().hosted());
        }
    }

    @Test
    void the_words_of_a_command_are_those_between_spaces_outside_quotes() {
        Map<String, List<String>> lines = Map.of("python3 w.py", List.of("python3", "w.py"),
                "  'my program'  --title=\"a b\" '' ", List.of("my program", "--title=a b", ""),
                "C:\\python.exe \"it's\"", List.of("C:\\python.exe", "it's"));
        lines.forEach((line, words) -> assertEquals(words, WorkerCommand.ofLine(line).command(), line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`  ` | the command of the worker is empty",
            "python 'w.py | the command 'python 'w.py' has a quote ' that is not closed"})
    void a_command_without_words_or_with_an_open_quote_is_wrong_input(String line, String message) {
        assertEquals(message, assertThrows(InputException.class, () -> WorkerCommand.ofLine(line)).getMessage());
    }
}
