package org.tensortck.polyglot.graalpy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.python.LibraryCallers;
import org.tensortck.run.RunInfo;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.value.Value;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** A scenario under GraalPy reaches the libraries and nothing else: not by its text, and not by Python either. */
class ConfinementTest {
    private static Evaluator python;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        python = GraalPyRuntime.evaluator(LibraryCallers.reference("reference"), Map.of());
    }

    @AfterAll
    static void stop() {
        python.close();
    }

    private static List<CaseResult> run(String... steps) {
        String scenarios = IntStream.range(0, steps.length)
                .mapToObj(i -> "@OWN-1." + (i + 1) + "\nScenario: " + i + "\n" + steps[i] + "\nThen `1` is `1`\n")
                .collect(Collectors.joining());
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:///x.feature"),
                "Feature: x\nRule: OWN-1 Something\n" + scenarios, false)));
        return new TckRun(suite, Waivers.none(), Manifest.of(suite))
                .execute(python, new RunInfo("graalpy", "x", "x", Map.of()), Optional.empty(), _ -> {}).results();
    }

    @Test
    void a_step_that_is_not_in_the_notation_is_refused_before_python_sees_it() {
        Path file = folder.resolve("written");
        List<CaseResult> results = run(
                "Given `open('" + file + "', 'w')`",
                "Given `x = open('/etc/passwd').read()`",
                "Given `import os`",
                "Given `f = lambda: 1`",
                "Given `__import__('os').environ`",
                "Given `exec('import os')`",
                "Given `x = __builtins__`",
                "Given `c = ().__class__.__base__.__subclasses__()`",
                "Given `x = torch.os`",
                "Given `x = np.lib.npyio`",
                "Given `torch.zeros = np.zeros`",
                "Given `torch.zeros(1).__init__.__globals__`",
                "Given `open = torch.zeros(2).reshape(3)`\nThen it fails with `SHAPE_MISMATCH`\nGiven `open('" + file
                        + "', 'w')`",
                "Given `open = 1; del open; open('" + file + "', 'w')`",
                "Then `open('" + file + "', 'w')` is `1`",
                "Then `ROW` is `CELL`\n|   | a |\n| open('" + file + "', 'w') | 1 |");
        assertFalse(Files.exists(file), "a scenario wrote a file");
        assertAll(results.stream().map(result -> () -> assertEquals(Verdict.FAILED, result.verdict(),
                () -> result.of().steps() + " " + result.detail())));
        assertTrue(results.getFirst().detail()
                .endsWith("line 1, column 1: nothing is bound to the name 'open'"), results.getFirst().detail());
        assertTrue(results.get(8).detail().contains("torch has no function 'os' in the vocabulary"),
                results.get(8).detail());
    }

    @Test
    void a_scenario_leaves_nothing_behind_for_the_next_one() {
        List<CaseResult> results = run("Given `type(torch.zeros(1)).__eq__ = abs`",
                "Given `c = type(np.zeros(1)); c.shape = 5`", "Then `np.zeros(2).shape` is `(2,)`",
                "Given `t = torch.tensor([1]) == torch.tensor([1])`\nThen `t.item()` is `True`");
        assertEquals(List.of(Verdict.FAILED, Verdict.FAILED, Verdict.PASSED, Verdict.PASSED),
                results.stream().map(CaseResult::verdict).toList(), results.toString());
        assertTrue(results.getFirst().detail().contains("'__eq__' of Tensor cannot be set"),
                results.getFirst().detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open('FILE', 'w')", "open('/etc/passwd')", "__import__('os').listdir('/')",
            "__import__('os').mkdir('FILE')", "__import__('os').getcwd()", "__import__('os').environ['PATH']",
            "__import__('socket').create_connection(('127.0.0.1', PORT))",
            "__import__('socket').socket().bind(('127.0.0.1', 0))",
            "__import__('threading').Thread(target=abs).start()", "__import__('_thread').start_new_thread(abs, (1,))",
            "__import__('os').system('touch FILE')", "__import__('subprocess').run(['touch', 'FILE'])",
            "__import__('ctypes')", "__import__('java').type('java.lang.System')",
            "__import__('polyglot').eval(language='python', string='1')",
            "__import__('posix').kill(__import__('posix').getppid(), 0)"})
    void python_itself_has_no_files_network_environment_threads_processes_or_native_code(String code)
            throws IOException {
        Path file = folder.resolve("written");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String concrete = code.replace("FILE", file.toString()).replace("PORT",
                    String.valueOf(server.getLocalPort()));
            assertThrows(EvaluationException.class, () -> python.execute(concrete));
            assertFalse(Files.exists(file), "Python wrote a file");
            assertEquals(Value.of(2), python.evaluate("1 + 1"), "Python goes on");
        }
    }
}
