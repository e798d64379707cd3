package org.tensortck.steps;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tensortck.suite.Case;

/**
 * The phrases as Cucumber reads them, for a run without it. Each text is read once in a process. Safe for use by several
 * threads.
 */
public final class PhraseTable {
    /** The classes that have the phrases. */
    static final List<Class<?>> CLASSES = List.of(CodeSteps.class, ValueSteps.class, MemorySteps.class,
            TableSteps.class, WarningSteps.class);

    private static final PhraseTable STANDARD = new PhraseTable();

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Call>> read = new ConcurrentHashMap<>();

    private record Phrase(Expression expression, Method method) {}

    /** A phrase, and the code that a step has in it. */
    private record Call(Method method, List<Object> code) {}

    /** The effect of a step, on an object of a class of steps. */
    @FunctionalInterface
    public interface Action {
        void run(Object steps) throws Throwable;
    }

    /**
     * A way to read a step.
     *
     * @param type the class that has the phrase
     * @param action the effect of the step
     */
    public record Reading(Class<?> type, Action action) {}

    private PhraseTable() {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ROOT);
        types.defineParameterType(new io.cucumber.cucumberexpressions.ParameterType<>("code", code(), String.class,
                (String text) -> text));
        ExpressionFactory expressions = new ExpressionFactory(types);
        for (Class<?> type : CLASSES) {
            for (Method method : type.getMethods()) {
                Stream.of(method.getAnnotations()).map(PhraseTable::text).filter(text -> !text.isEmpty())
                        .forEach(text -> phrases.add(new Phrase(expressions.createExpression(text), method)));
            }
        }
    }

    /** Returns all phrases of the suite. */
    public static PhraseTable standard() {
        return STANDARD;
    }

    private static String code() {
        try {
            return Phrases.class.getMethod("code", String.class).getAnnotation(ParameterType.class).value();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Annotation annotation) {
        return switch (annotation) {
            case Given given -> given.value();
            case When when -> when.value();
            case Then then -> then.value();
            default -> "";
        };
    }

    /** Returns the texts of all phrases. */
    List<String> texts() {
        return phrases.stream().map(phrase -> phrase.expression().getSource()).toList();
    }

    /** Returns the ways to read a step; a step of the suite has exactly one. */
    public List<Reading> read(Case.Step step) {
        return read.computeIfAbsent(step.text(), this::calls).stream()
                .map(call -> new Reading(call.method().getDeclaringClass(), steps -> invoke(call, step, steps)))
                .toList();
    }

    private List<Call> calls(String text) {
        List<Call> calls = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<Argument<?>> found = phrase.expression().match(text, phrase.method().getGenericParameterTypes());
            if (found != null) {
                calls.add(new Call(phrase.method(), found.stream().<Object>map(Argument::getValue).toList()));
            }
        }
        return calls;
    }

    private static void invoke(Call call, Case.Step step, Object steps) throws Throwable {
        List<Object> arguments = new ArrayList<>(call.code());
        step.docString().ifPresent(arguments::add);
        if (!step.table().isEmpty()) {
            arguments.add(DataTable.create(step.table()));
        }
        if (arguments.size() != call.method().getParameterCount()) {
            throw new AssertionError("the phrase needs a text or a table below it, or has one that it does not need");
        }
        try {
            call.method().invoke(steps, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
