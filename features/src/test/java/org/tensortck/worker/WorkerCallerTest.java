package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.evaluate.WorkerException.Fate;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

class WorkerCallerTest {
    private static final Duration SHORT = Duration.ofSeconds(4);

    private WorkerCaller caller;

    @BeforeEach
    void start() {
        caller = new WorkerCaller(ChildWorker.command().within(Duration.ofSeconds(60), Duration.ofSeconds(60)));
        caller.begin();
    }

    @AfterEach
    void close() {
        caller.close();
    }

    private Value call(String function, Value... positional) {
        return caller.call(function, List.of(positional), Map.of());
    }

    private long pid() {
        return ((Value.Int) call("pid")).value().longValueExact();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @Nested
    class Answers {
        @Test
        void arguments_arrive_and_results_return() {
            assertEquals(new Value.Tuple(List.of(Value.of(1), Value.of(1.0))),
                    call("echo", Value.of(1), Value.of(1.0)));
            assertEquals(new Value.ListOf(List.of(Value.of("cpu"))),
                    caller.call("named", List.of(), Map.of("device", Value.of("cpu"))));
        }

        @Test
        void warnings_arrive_with_whether_they_are_complete() {
            assertEquals(new ObservedWarnings(Set.of(WarningKind.READ_ONLY_SHARED), false), caller.takeWarnings(false));
        }

        @Test
        void a_request_may_be_larger_than_a_pipe() {
            Value text = Value.of("x".repeat(1_000_000));
            assertEquals(new Value.Tuple(List.of(text)), call("echo", text));
        }

        @Test
        void an_object_is_found_by_its_handle_until_the_next_scenario() {
            Value tensor = call("tensor");
            assertEquals(new Value.Ref(Side.TENSOR, 1), tensor);
            assertEquals(Value.of(true), call("target", tensor));

            caller.begin();
            EvaluationException failure = assertThrows(EvaluationException.class, () -> call("target", tensor));
            assertEquals("worker: there is no Tensor with handle 1", failure.getMessage());
        }

        @Test
        void versions_are_those_of_the_worker() {
            assertEquals(Map.of("child", "1.0"), caller.versions());
        }

        @Test
        void what_implementations_print_stays_out_of_the_protocol() {
            assertEquals(Value.of("printed"), call("print"));
            assertEquals(new Value.Tuple(List.of()), call("echo"));
        }
    }

    @Nested
    class Failures {
        @Test
        void a_refusal_keeps_kind_and_text() {
            TensorException refusal = assertThrows(TensorException.class, () -> call("refuse"));
            assertEquals(ErrorKind.READ_ONLY, refusal.kind());
            assertEquals("write: the array is read-only", refusal.getMessage());
        }

        @Test
        void what_is_not_declared_is_unsupported() {
            UnsupportedException unsupported = assertThrows(UnsupportedException.class, () -> call("lack"));
            assertEquals("Views", unsupported.capability());
        }

        @Test
        void a_wrong_call_and_an_exception_are_no_refusals() {
            assertEquals("wrong: there is no such function",
                    assertThrows(EvaluationException.class, () -> call("wrong")).getMessage());
            assertEquals("IllegalStateException: broken inside",
                    assertThrows(EvaluationException.class, () -> call("fail")).getMessage());
        }

        @Test
        void a_worker_that_is_not_python_executes_no_code() {
            try (WorkerEvaluator evaluator = new WorkerEvaluator(ChildWorker.command())) {
                EvaluationException failure = assertThrows(EvaluationException.class, evaluator::begin);
                assertTrue(failure.getMessage().endsWith("it does not answer 'execute', only [call, warnings]"),
                        failure::getMessage);
            }
        }

        @Test
        void another_version_of_the_protocol_is_refused() {
            try (WorkerCaller other = new WorkerCaller(ChildWorker.command("2"))) {
                EvaluationException failure = assertThrows(EvaluationException.class, other::begin);
                assertTrue(failure.getMessage().endsWith("it speaks version 2 of the protocol, this suite version 1"),
                        failure::getMessage);
            }
        }

        @Test
        void a_program_that_cannot_be_started_has_crashed() {
            try (WorkerCaller absent = new WorkerCaller(WorkerCommand.of(List.of("no-such-program-anywhere")))) {
                WorkerException failure = assertThrows(WorkerException.class, absent::begin);
                assertEquals(Fate.CRASHED, failure.fate());
            }
        }
    }

    @Nested
    class Ends {
        @Test
        void a_crash_tells_exit_code_and_last_words_and_costs_one_scenario() {
            long first = pid();
            WorkerException failure = assertThrows(WorkerException.class, () -> call("halt"));
            assertEquals(Fate.CRASHED, failure.fate());
            assertTrue(failure.getMessage().contains("call halt ended the process with exit code 134 (SIGABRT)"),
                    failure::getMessage);
            assertTrue(failure.getMessage().contains("last words"), failure::getMessage);
            assertEquals(Fate.CRASHED, assertThrows(WorkerException.class, () -> call("echo")).fate());

            caller.begin();
            assertNotEquals(first, pid());
        }

        @Test
        void a_hang_ends_at_the_limit_and_costs_one_scenario() {
            try (WorkerCaller hasty = new WorkerCaller(ChildWorker.command().within(Duration.ofSeconds(60), SHORT))) {
                hasty.begin();
                long first = ((Value.Int) hasty.call("pid", List.of(), Map.of())).value().longValueExact();
                WorkerException failure = assertThrows(WorkerException.class,
                        () -> hasty.call("hang", List.of(), Map.of()));
                assertEquals(Fate.HUNG, failure.fate());
                assertTrue(failure.getMessage().contains("call hang had no answer within 4000 ms"),
                        failure::getMessage);
                assertFalse(isAlive(first));
                assertEquals(Fate.HUNG,
                        assertThrows(WorkerException.class, () -> hasty.call("echo", List.of(), Map.of())).fate());

                hasty.begin();
                assertEquals(new Value.Tuple(List.of()), hasty.call("echo", List.of(), Map.of()));
            }
        }

        @Test
        void a_kill_reaches_the_children_of_the_worker() {
            try (WorkerCaller hasty = new WorkerCaller(ChildWorker.command().within(Duration.ofSeconds(60), SHORT))) {
                hasty.begin();
                long child = ((Value.Int) hasty.call("spawn", List.of(), Map.of())).value().longValueExact();
                assertTrue(isAlive(child));
                assertThrows(WorkerException.class, () -> hasty.call("hang", List.of(), Map.of()));
                ProcessHandle.of(child).ifPresent(process -> process.onExit().join());
                assertFalse(isAlive(child));
            }
        }

        @Test
        void the_folder_of_a_worker_is_deleted_when_it_ends_in_whatever_way() throws IOException {
            Path first = folder();
            Files.writeString(first.resolve("a.npy"), "x");
            assertThrows(WorkerException.class, () -> call("halt"));
            assertFalse(Files.exists(first), "after a crash");

            caller.begin();
            Path second = folder();
            assertNotEquals(first, second);
            caller.close();
            assertFalse(Files.exists(second), "after the end of its input");
        }

        private Path folder() {
            Path folder = Path.of(((Value.Text) call("folder")).value());
            assertTrue(Files.isDirectory(folder));
            return folder;
        }

        @Test
        void closing_ends_the_process() {
            long pid = pid();
            assertTrue(isAlive(pid));
            caller.close();
            assertFalse(isAlive(pid));
        }
    }
}
