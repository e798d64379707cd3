package org.tensortck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Holds the table of phrases in {@code features/README.md} to the phrases in the code. */
class PhrasesTest {
    private static final List<Class<?>> STEP_CLASSES = List.of(CodeSteps.class, ValueSteps.class, MemorySteps.class,
            TableSteps.class);
    private static final Pattern ROW = Pattern.compile("\\| `([^`]*)` \\|.*");

    @Test
    void the_documented_phrases_are_those_of_the_code() throws IOException {
        List<String> inCode = phrasesInCode();
        String readme = Files.readString(Path.of("README.md"));
        List<String> documented = readme.lines().dropWhile(line -> !line.startsWith("| phrase |")).skip(2)
                .map(ROW::matcher).takeWhile(Matcher::matches).map(row -> row.group(1)).toList();
        assertEquals(new TreeSet<>(inCode), new TreeSet<>(documented));
        assertEquals(inCode.size(), documented.size());
    }

    @Test
    void every_step_of_the_suite_is_one_of_the_phrases() throws ReflectiveOperationException {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ROOT);
        String code = Phrases.class.getMethod("code", String.class).getAnnotation(ParameterType.class).value();
        types.defineParameterType(new io.cucumber.cucumberexpressions.ParameterType<>("code", code, String.class,
                (String text) -> text));
        ExpressionFactory factory = new ExpressionFactory(types);
        List<Expression> phrases = phrasesInCode().stream().map(factory::createExpression).toList();
        List<String> unknown = new ArrayList<>();
        for (Case c : Suite.canonical().cases().values()) {
            for (Case.Step step : c.steps()) {
                if (phrases.stream().filter(phrase -> phrase.match(step.text()) != null).count() != 1) {
                    unknown.add(c.feature() + ": " + c.id() + ": '" + step.text()
                            + "' is no phrase; use one that features/README.md lists, or add it there");
                }
            }
        }
        assertTrue(unknown.isEmpty(), () -> String.join("\n", unknown));
    }

    private static List<String> phrasesInCode() {
        List<String> phrases = new ArrayList<>();
        for (Class<?> type : STEP_CLASSES) {
            for (Method method : type.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    phrase(annotation, phrases);
                }
            }
        }
        return phrases;
    }

    private static void phrase(Annotation annotation, List<String> phrases) {
        switch (annotation) {
            case Given given -> phrases.add(given.value());
            case When when -> phrases.add(when.value());
            case Then then -> phrases.add(then.value());
            default -> {
            }
        }
    }
}
