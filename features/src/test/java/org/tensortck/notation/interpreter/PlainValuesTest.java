package org.tensortck.notation.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.vocabulary.Vocabulary;

/** Compares the interpreter with what CPython made of the same code; plain_values.py recorded it. */
final class PlainValuesTest {
    private static final String TABLE = "plain-values.tsv";

    @Test
    void every_recorded_line_gives_the_value_or_the_exception_of_cpython() throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> lines = recorded();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            String actual = outcome(columns[0], columns[1]);
            if (!actual.equals(columns[2])) {
                differences.add(columns[0] + "\t" + columns[1] + "\tshould give " + columns[2] + ", gives " + actual);
            }
        }
        assertEquals("", String.join("\n", differences), differences.size() + " of " + lines.size() + " lines");
    }

    @Test
    void the_table_has_values_and_every_exception() throws IOException {
        List<String> lines = recorded();
        assertTrue(lines.size() > 5000, lines.size() + " lines");
        for (PythonException.Type type : PythonException.Type.values()) {
            assertTrue(lines.stream().anyMatch(line -> line.endsWith("\t!" + type.className())), type.className());
        }
        long values = lines.stream().filter(line -> !line.contains("\t!")).count();
        assertTrue(values > lines.size() / 2, values + " values");
    }

    private static List<String> recorded() throws IOException {
        try (InputStream table = Objects.requireNonNull(PlainValuesTest.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String outcome(String code, String expression) {
        try (Interpreter interpreter = new Interpreter(new NoCaller(), Vocabulary.standard(), Map.of())) {
            interpreter.begin();
            interpreter.execute(code);
            return PythonRepr.repr(interpreter.evaluate(expression));
        } catch (PythonException e) {
            return "!" + e.type().className();
        } catch (NotationException e) {
            return "refused: " + e.getMessage();
        }
    }
}
