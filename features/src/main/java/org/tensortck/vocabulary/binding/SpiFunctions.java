package org.tensortck.vocabulary.binding;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.python.Python;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.VocabularyFunction;

/**
 * The functions that the SPI itself declares, with {@link Python} on its methods and on constants of its enums. One that has
 * a binding of its own in the vocabulary, because it needs more than types can say, is left to that.
 */
public final class SpiFunctions {
    private final Map<String, List<SpiBinding>> bindings = new LinkedHashMap<>();
    private final FunctionTable table;

    private SpiFunctions(FunctionTable table) {
        this.table = table;
    }

    /** Adds them to a table that has all bindings of their own. */
    public static void addTo(FunctionTable table) {
        SpiFunctions functions = new SpiFunctions(table);
        List.of(Library.class, TensorLibrary.class, ArrayLibrary.class).forEach(functions::addMethods);
        Capabilities.all().forEach(functions::addMethods);
        functions.bindings.forEach((signature, overloads) -> table.define(signature, body(overloads)));
    }

    private void addMethods(Class<?> type) {
        // Java has no order of methods.
        Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toGenericString))
                .forEach(method -> addMethod(type, method));
    }

    private void addMethod(Class<?> type, Method method) {
        add(type, method, Optional.ofNullable(method.getAnnotation(Python.class)), Optional.empty());
        Arrays.stream(method.getParameterTypes()).filter(Class::isEnum).findFirst()
                .ifPresent(constants -> addConstants(type, method, constants));
    }

    private void addConstants(Class<?> type, Method method, Class<?> constants) {
        for (Object constant : constants.getEnumConstants()) {
            add(type, method, Optional.ofNullable(field((Enum<?>) constant).getAnnotation(Python.class)),
                    Optional.of((Enum<?>) constant));
        }
    }

    static Field field(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum has no field for " + constant, e);
        }
    }

    private void add(Class<?> type, Method method, Optional<Python> python, Optional<Enum<?>> constant) {
        python.ifPresent(annotation -> {
            for (String text : annotation.value()) {
                ParsedSignature signature = NotationParser.parseSignature(text);
                boolean isOfMethod = constant.isEmpty() || isOf(method, signature);
                if (isOfMethod && !hasItsOwn(signature.signature())) {
                    bindings.computeIfAbsent(text, _ -> new ArrayList<>())
                            .add(bound(type, method, signature, constant));
                }
            }
        });
    }

    /** Returns whether a signature on a constant belongs to a method: {@code -> self} to one that returns nothing. */
    static boolean isOf(Method method, ParsedSignature signature) {
        return method.getReturnType() == void.class == signature.result().equals(Optional.of(SpiResult.SELF));
    }

    private static SpiBinding bound(Class<?> type, Method method, ParsedSignature signature,
            Optional<Enum<?>> constant) {
        try {
            return new SpiBinding(type, method, signature, constant);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "vocabulary: " + signature.signature().name() + " cannot be bound to " + method + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private boolean hasItsOwn(Signature signature) {
        Optional<VocabularyFunction> own = table.find(signature.name());
        if (own.isPresent() && !own.get().signature().equals(signature)) {
            throw new IllegalStateException("vocabulary: " + signature.name() + " has the parameters "
                    + signature.parameters() + " in the SPI, but " + own.get().signature().parameters() + " here");
        }
        return own.isPresent();
    }

    private static VocabularyFunction.Body body(List<SpiBinding> overloads) {
        List<SpiBinding> ordered = overloads.stream()
                .sorted(Comparator.comparingInt(SpiBinding::parameterCount)).toList();
        return ordered.size() == 1 ? ordered.getFirst() : call -> choose(call, ordered).apply(call);
    }

    private static SpiBinding choose(Invocation call, List<SpiBinding> overloads) {
        return overloads.stream().filter(binding -> binding.takes(call)).findFirst()
                .orElseThrow(() -> new EvaluationException(call.function() + ": takes no arguments such as "
                        + call.arguments().values().stream().map(Value::toString).toList()));
    }
}
