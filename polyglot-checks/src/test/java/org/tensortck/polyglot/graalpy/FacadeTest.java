package org.tensortck.polyglot.graalpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.VocabularyFunction;
import org.tensortck.vocabulary.call.VocabularyFunction.Form;

/** The façade against the vocabulary: it has all of it, and prints with it alone. */
class FacadeTest {
    private static Evaluator python;

    /** Owners without a name of their own in a script: their objects come from functions, which scenarios call. */
    private static final Set<String> UNNAMED = Set.of("builtins", "bytes", "bytearray", "memoryview", "NpzFile",
            "UntypedStorage");

    @BeforeAll
    static void start() {
        python = GraalPyRuntime.evaluator(new RecordingCaller(), Map.of());
    }

    @AfterAll
    static void stop() {
        python.close();
    }

    private static Stream<VocabularyFunction> rows(Form form) {
        return Vocabulary.standard().functions().stream()
                .filter(row -> row.form() == form && !row.owner().equals("tck") && !UNNAMED.contains(row.owner()));
    }

    private static String ownerInPython(VocabularyFunction row) {
        String owner = row.name().substring(0, row.name().lastIndexOf('.'));
        return switch (owner) {
            case "Tensor", "device" -> "torch." + owner;
            case "ndarray", "generic" -> "np." + owner;
            // The members that the classes of both libraries have are in their common base.
            case "dtype", "finfo", "iinfo" -> "torch." + owner + ".__base__";
            // A group of attributes is a property, which makes an object of the group's class.
            case "ndarray.flags" -> "np.ndarray.flags.fget";
            default -> owner;
        };
    }

    private static String simpleName(VocabularyFunction row) {
        return row.name().substring(row.name().lastIndexOf('.') + 1);
    }

    private static List<String> missing(Form form, String test) {
        return rows(form)
                .filter(row -> !python.evaluate(test.formatted(ownerInPython(row), simpleName(row)))
                        .equals(Value.of(true)))
                .map(VocabularyFunction::name).toList();
    }

    @Test
    void every_function_is_in_its_module() {
        assertEquals(List.of(), missing(Form.FUNCTION, "callable(vars(%s)['%s'])"));
    }

    @Test
    void every_method_is_in_its_class() {
        assertEquals(List.of(), missing(Form.METHOD, "hasattr(vars(%s)['%s'], 'vocabulary_name')"));
    }

    @Test
    void every_attribute_of_a_class_is_a_property() {
        List<String> missing = rows(Form.ATTRIBUTE)
                .filter(row -> !row.owner().equals("np") && !row.owner().equals("torch"))
                .filter(row -> !python
                        .evaluate("type(vars(%s)['%s']) is property".formatted(ownerInPython(row), simpleName(row)))
                        .equals(Value.of(true)))
                .map(VocabularyFunction::name).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_constant_is_in_its_module() {
        Vocabulary.standard().constants().forEach((name, value) -> assertEquals(value, python.evaluate(name), name));
    }

    @Test
    void the_vocabulary_has_what_printing_needs() {
        List<String> needed = List.of("Tensor.__repr__", "Tensor.__str__", "ndarray.__repr__", "ndarray.__str__",
                "generic.__repr__", "generic.__str__", "generic.item");
        assertEquals(List.of(),
                needed.stream().filter(name -> Vocabulary.standard().find(name).isEmpty()).toList());
    }

    @Test
    void assertions_own_functions_are_out_of_reach() {
        assertTrue(Vocabulary.standard().functions().stream().anyMatch(row -> row.owner().equals("tck")));
        assertEquals(Value.of(false), python.evaluate("'tck' in dir() or 'tck' in __import__('sys').modules"));
    }

    @Test
    void help_shows_a_signature() {
        assertEquals(Value.of("torch.from_numpy(ndarray)"), python.evaluate("torch.from_numpy.__doc__"));
    }
}
