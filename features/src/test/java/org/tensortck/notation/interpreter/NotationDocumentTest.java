package org.tensortck.notation.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.vocabulary.Vocabulary;

/** The examples in spec/notation.md; {@code python -m doctest} runs the same ones. */
final class NotationDocumentTest {
    private static final Pattern BLOCK = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = ">>> ";

    @Test
    void examples_give_what_the_document_says() throws IOException {
        List<String> lines = blocks().stream().flatMap(String::lines).toList();
        int compared = 0;
        try (Interpreter interpreter = new Interpreter(new NoCaller(), Vocabulary.standard(), Map.of())) {
            interpreter.begin();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith(PROMPT)) {
                    continue;
                }
                String code = lines.get(i).substring(PROMPT.length());
                boolean silent = i + 1 == lines.size() || lines.get(i + 1).isEmpty()
                        || lines.get(i + 1).startsWith(PROMPT);
                if (silent) {
                    interpreter.execute(code);
                } else {
                    assertEquals(lines.get(i + 1), PythonRepr.repr(interpreter.evaluate(code)), code);
                    compared++;
                }
            }
        }
        assertTrue(compared > 5, compared + " examples");
    }

    @Test
    void code_without_results_is_in_the_notation() throws IOException {
        List<String> programs = blocks().stream().filter(block -> !block.startsWith(PROMPT)).toList();
        assertEquals(false, programs.isEmpty());
        programs.forEach(NotationParser::parse);
    }

    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        var matcher = BLOCK.matcher(Files.readString(Path.of("..", "spec", "notation.md")));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }
}
