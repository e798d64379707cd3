package org.tensortck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of phrases in {@code features/README.md} to the phrases in the code. */
class PhrasesTest {
    private static final List<Class<?>> STEP_CLASSES = List.of(CodeSteps.class, ValueSteps.class, MemorySteps.class);
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]*\\{code\\}[^`]*|it fails.*?)` \\|",
            Pattern.MULTILINE);

    @Test
    void the_documented_phrases_are_those_of_the_code() throws IOException {
        List<String> inCode = new ArrayList<>();
        for (Class<?> type : STEP_CLASSES) {
            for (Method method : type.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    phrase(annotation, inCode);
                }
            }
        }
        String readme = Files.readString(Path.of("README.md"));
        List<String> documented = ROW.matcher(readme).results().map(row -> row.group(1)).toList();
        assertEquals(new TreeSet<>(inCode), new TreeSet<>(documented));
        assertEquals(inCode.size(), documented.size());
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
