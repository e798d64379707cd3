package org.tensortck.vocabulary.binding;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.value.Side;
import org.tensortck.vocabulary.call.Invocation;

/** The arguments of a method of the SPI and those of the function of Python that it carries out, made of each other. */
final class SpiArguments {
    private final Signature python;
    private final Side side;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Function<Invocation, Object>> arguments = new ArrayList<>();
    private final List<Function<Object, List<Object>>> components = new ArrayList<>();
    private final List<Signature.Parameter> unmatched;

    /** A parameter of Java, or a component of one that is a record, and the parameter of Python that it takes. */
    private static final class Leaf {
        private final SpiType type;
        private Optional<Signature.Parameter> python = Optional.empty();

        Leaf(SpiType type) {
            this.type = type;
        }

        Object of(Invocation call) {
            return python.isPresent() ? type.argument(call, python.get()) : type.absent().orElseThrow();
        }

        boolean takes(Invocation call) {
            return python.isEmpty() || type.takes(call.argument(python.get().name()), python.get());
        }
    }

    /**
     * Matches the parameters of Java with those of Python.
     *
     * @param constant the argument for a parameter of its enum, or empty
     * @throws IllegalStateException if they do not correspond
     */
    SpiArguments(Method method, Signature python, Side side, Optional<Enum<?>> constant) {
        this.python = python;
        this.side = side;
        for (Parameter parameter : method.getParameters()) {
            boolean isConstant = constant.filter(of -> of.getDeclaringClass() == parameter.getType()).isPresent();
            if (isConstant) {
                arguments.add(_ -> constant.get());
                components.add(_ -> List.of());
            } else {
                arguments.add(argument(parameter));
            }
        }
        unmatched = new ArrayList<>(python.parameters());
        unmatched.removeIf(parameter -> parameter.name().equals(SpiResult.REQUIRES_GRAD));
        leaves.forEach(this::matchByName);
        leaves.forEach(this::matchInOrder);
    }

    private Function<Invocation, Object> argument(Parameter parameter) {
        if (!parameter.getType().isRecord() || SpiType.isPlain(parameter.getType())) {
            components.add(List::of);
            return leaf(parameter.getParameterizedType(), parameter)::of;
        }
        RecordComponent[] parts = parameter.getType().getRecordComponents();
        List<Leaf> partLeaves = Arrays.stream(parts).map(part -> leaf(part.getGenericType(), part)).toList();
        components.add(record -> Arrays.stream(parts).map(part -> component(part, record)).toList());
        Constructor<?> constructor = parameter.getType().getDeclaredConstructors()[0];
        return call -> made(constructor, partLeaves.stream().map(part -> part.of(call)).toArray());
    }

    /** Returns the components of a record in their order. */
    static List<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(part -> component(part, record)).toList();
    }

    private static Object component(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the SPI has a record that cannot be read: " + record, e);
        }
    }

    private static Object made(Constructor<?> constructor, Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the SPI has a record that cannot be made: " + constructor, e);
        }
    }

    private Leaf leaf(Type type, AnnotatedElement annotated) {
        String first = python.parameters().isEmpty() ? "" : python.parameters().getFirst().name();
        Leaf leaf = new Leaf(
                SpiType.of(type, side, Optional.ofNullable(annotated.getAnnotation(ArrayLike.class)), first));
        leaves.add(leaf);
        return leaf;
    }

    private void matchByName(Leaf leaf) {
        leaf.type.pythonName()
                .flatMap(name -> unmatched.stream().filter(found -> found.name().equals(name)).findFirst())
                .ifPresent(found -> match(leaf, found));
    }

    private void matchInOrder(Leaf leaf) {
        if (leaf.python.isPresent()) {
            return;
        }
        if (!unmatched.isEmpty()) {
            match(leaf, unmatched.getFirst());
        } else if (leaf.type.absent().isEmpty()) {
            throw new IllegalStateException("Python has too few parameters");
        }
    }

    private void match(Leaf leaf, Signature.Parameter parameter) {
        leaf.python = Optional.of(parameter);
        unmatched.remove(parameter);
    }

    /**
     * Returns the objects of a call of the method by the parameters of Python that they are passed as. Objects without
     * such a parameter are omitted: they are absent, or the constant of the function.
     */
    Map<String, Object> passed(Object... objects) {
        Map<String, Object> passed = new HashMap<>();
        int next = 0;
        for (int i = 0; i < objects.length; i++) {
            for (Object part : components.get(i).apply(objects[i])) {
                Object given = part;
                leaves.get(next++).python.ifPresent(parameter -> passed.put(parameter.name(), given));
            }
        }
        return passed;
    }

    /** Returns whether the arguments of a call are of the types that the method takes. */
    boolean take(Invocation call) {
        return leaves.stream().allMatch(leaf -> leaf.takes(call)) && unmatched.stream().allMatch(call::isDefault);
    }

    /** Returns how many there are in Java. */
    int count() {
        return arguments.size();
    }

    /** Returns the receiver and the arguments of the method. */
    Object[] of(Invocation call, Object receiver) {
        for (Signature.Parameter parameter : unmatched) {
            if (!call.isDefault(parameter)) {
                throw call.wrong(parameter.name(), "left out");
            }
        }
        Object[] all = new Object[arguments.size() + 1];
        all[0] = receiver;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i).apply(call);
        }
        return all;
    }
}
