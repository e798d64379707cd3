package org.tensortck.vocabulary.binding;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.spi.python.Python;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * The call in Python that corresponds to a call of a method of the SPI. An adapter to a Python library forwards it.
 *
 * @param name the function, such as {@code np.flip}, or a method or an attribute of its first argument, such as
 *     {@code ndarray.T}
 * @param attribute whether it is an attribute, which is not called
 * @param positional the positional arguments: objects of the SPI, an empty Optional for {@code None}
 * @param named the keyword arguments
 */
public record PythonCall(String name, boolean attribute, List<Object> positional, Map<String, Object> named) {

    /** The form of a method's call in Python, independent of the arguments. */
    public static final class Form {
        private final ParsedSignature python;
        private final SpiArguments arguments;

        private Form(Method method, String signature, Side side, Optional<Enum<?>> constant) {
            this.python = NotationParser.parseSignature(signature);
            this.arguments = new SpiArguments(method, python.signature(), side, constant);
        }

        /**
         * Returns the first form in which a method is called on one side, or empty where it has none.
         *
         * @param constant the constant of an enum that the method is called with, if it has such a parameter
         */
        public static Optional<Form> of(Method method, Side side, Optional<Enum<?>> constant) {
            Python annotation = constant.isPresent()
                    ? SpiFunctions.field(constant.get()).getAnnotation(Python.class)
                    : method.getAnnotation(Python.class);
            return Optional.ofNullable(annotation).stream().flatMap(found -> Arrays.stream(found.value()))
                    .filter(signature -> isOf(side, signature))
                    .filter(signature -> constant.isEmpty()
                            || SpiFunctions.isOf(method, NotationParser.parseSignature(signature)))
                    .findFirst()
                    .map(signature -> new Form(method, signature, side, constant));
        }

        private static boolean isOf(Side side, String signature) {
            String owner = signature.substring(0, signature.indexOf('.'));
            return owner.equals(side.module()) || owner.equals(side.className());
        }

        /** Returns whether an argument is not given, where Python's default is another than {@code None}. */
        private static boolean isLeftOut(Object object, Signature.Parameter parameter) {
            return object.equals(Optional.empty()) && !parameter.defaultValue().equals(Optional.of(Value.NONE));
        }

        /** Returns the call with these arguments of the method. */
        public PythonCall with(Object... objects) {
            Map<String, Object> passed = arguments.passed(objects);
            List<Object> positional = new ArrayList<>();
            Map<String, Object> named = new LinkedHashMap<>();
            boolean isByName = false;
            for (Signature.Parameter parameter : python.signature().parameters()) {
                Optional<Object> argument = Optional.ofNullable(passed.get(parameter.name()))
                        .filter(object -> !isLeftOut(object, parameter));
                if (argument.isEmpty()) {
                    isByName = true;
                } else if (parameter.passing() == Signature.Passing.REST) {
                    positional.addAll(argument.get() instanceof List<?> items ? items : List.of(argument.get()));
                } else if (isByName || parameter.passing() == Signature.Passing.NAMED) {
                    named.put(parameter.name(), argument.get());
                } else {
                    positional.add(argument.get());
                }
            }
            return new PythonCall(python.signature().name(), python.attribute(), positional, named);
        }
    }
}
