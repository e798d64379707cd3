package org.tensortck.register;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.python.Python;
import org.tensortck.suite.CapabilityGroups;

/** The table of capabilities with the functions of Python that reach them, read off the SPI. */
final class FunctionsTable {
    private static final Region REGION = new Region("capabilities");
    private static final String OPERATORS = "operators, and functions of the same names";
    private static final String NONE = "none: no scenario calls it";

    private FunctionsTable() {}

    /** Returns a page with the table. */
    static String completed(String page) {
        List<String> lines = new ArrayList<>(List.of("| interface | group | functions |", "|---|---|---|"));
        Capabilities.all().stream()
                .sorted(Comparator.comparing((Class<?> type) -> CapabilityGroups.of(type.getSimpleName()))
                        .thenComparing(Class::getSimpleName))
                .forEach(capability -> lines.add(row(capability)));
        return REGION.replace(page, String.join("\n", lines));
    }

    private static String row(Class<?> capability) {
        String parameters = Arrays.stream(capability.getTypeParameters()).map(TypeVariable::getName)
                .collect(Collectors.joining(", "));
        String type = capability.getSimpleName() + (parameters.isEmpty() ? "" : "<" + parameters + ">");
        String functions = Arrays.stream(capability.getDeclaredMethods()).flatMap(FunctionsTable::declaring)
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(Python.class)).stream())
                .flatMap(python -> Arrays.stream(python.value())).map(FunctionsTable::shortName)
                .collect(Collectors.toCollection(TreeSet::new)).stream().map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "| `" + type + "` | " + CapabilityGroups.of(capability.getSimpleName()).word() + " | "
                + (functions.isEmpty() ? withoutSignatures(capability) : functions) + " |";
    }

    /** Says how scenarios reach a capability without signatures; one without objects is only asked by the suite. */
    private static String withoutSignatures(Class<?> capability) {
        return capability.getTypeParameters().length == 0 ? NONE : OPERATORS;
    }

    /** Returns a method and the constants of its enum parameters, which may have signatures too. */
    private static Stream<AnnotatedElement> declaring(Method method) {
        Stream<AnnotatedElement> constants = Arrays.stream(method.getParameterTypes()).filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getFields()));
        return Stream.concat(Stream.of(method), constants);
    }

    /** Returns the name of a function without its module or class; parentheses distinguish it from an attribute. */
    private static String shortName(String signature) {
        ParsedSignature parsed = NotationParser.parseSignature(signature);
        String name = parsed.signature().name();
        String last = name.substring(name.lastIndexOf('.') + 1);
        return parsed.attribute() ? "." + last : last + "()";
    }
}
