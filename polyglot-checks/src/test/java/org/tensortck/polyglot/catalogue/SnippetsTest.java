package org.tensortck.polyglot.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.polyglot.catalogue.Snippets.Outcome;
import org.tensortck.polyglot.catalogue.Snippets.Verdict;
import org.tensortck.polyglot.embedded.EmbeddedRuntime;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.vocabulary.LibraryCaller;

/** Programs in the embedded CPython give what the real libraries have given for them. */
class SnippetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Snippets snippets;

    @BeforeAll
    static void start() {
        LibraryCaller caller = LibraryCaller.ofProgram(new ReferenceTensors(), new NumPyArrays());
        snippets = new Snippets(EmbeddedRuntime.forPrograms(caller), caller);
    }

    /** Recorded by {@code src/test/python/record_programs.py}. */
    static Stream<String> programs() {
        return PythonResources.read(SnippetsTest.class, "programs.jsonl").lines();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_gives_the_result_of_the_real_libraries(String row) throws IOException {
        String id = JSON.readTree(row).path("id").asText();
        Outcome outcome = snippets.run(id, row);
        assertEquals(List.of(), outcome.differences());
        assertEquals(Verdict.SAME, outcome.verdict());
    }

    private static Outcome run(String python, Object observed) throws IOException {
        ObjectNode row = JSON.createObjectNode();
        row.put("python", python).set("observed", JSON.valueToTree(observed));
        return snippets.run("x", new String(JSON.writeValueAsBytes(row), StandardCharsets.UTF_8));
    }

    @Test
    void a_wrong_expectation_is_a_difference() throws IOException {
        assertEquals(new Outcome("x", Verdict.DIFFERENT, List.of("observed.a[1] is 2.0, and was 3.0"), List.of()),
                run("import torch\nobserved = {'a': torch.tensor([1.0, 2.0]).tolist()}",
                        Map.of("a", List.of(1.0, 3.0))));
    }

    @Test
    void an_integer_is_no_float_and_no_bool() throws IOException {
        assertEquals(Verdict.DIFFERENT, run("observed = 1", 1.0).verdict());
        assertEquals(Verdict.DIFFERENT, run("observed = 1", true).verdict());
    }

    @Test
    void the_text_of_an_error_alone_is_told_apart() throws IOException {
        String code = "observed = {'type': 'ValueError', 'message': 'here'}";
        assertEquals(Verdict.OTHER_TEXTS, run(code, Map.of("type", "ValueError", "message", "there")).verdict());
        assertEquals(Verdict.DIFFERENT, run(code, Map.of("type", "TypeError", "message", "there")).verdict());
    }

    @Test
    void a_missing_function_is_named() throws IOException {
        Outcome outcome = run("import torch\nobserved = torch.no_such_function(1)", 1);
        assertEquals(Verdict.NOT_EXPRESSIBLE, outcome.verdict());
        assertEquals(List.of("torch.no_such_function"), outcome.missing());
    }

    @Test
    void a_snippet_that_ends_early_is_a_difference() throws IOException {
        assertEquals(List.of("it ended with ZeroDivisionError: division by zero"), run("1 / 0", 1).differences());
        assertEquals(List.of("it sets no observed"), run("x = 1", 1).differences());
    }

    @Test
    void a_snippet_does_not_see_the_names_of_another_one() throws IOException {
        assertEquals(Verdict.SAME, run("leftover = 1\nobserved = 1", 1).verdict());
        assertEquals(Verdict.SAME, run("observed = 'leftover' in globals()", false).verdict());
    }

    @Test
    void threads_of_python_call_tensors() throws IOException {
        assertEquals(new Outcome("x", Verdict.SAME, List.of(), List.of()), run("""
                import threading, torch
                found = []
                threads = [threading.Thread(target=lambda: found.append(torch.ones(3).sum().item())) for _ in range(4)]
                for thread in threads: thread.start()
                for thread in threads: thread.join()
                observed = found
                """, List.of(3.0, 3.0, 3.0, 3.0)));
    }
}
