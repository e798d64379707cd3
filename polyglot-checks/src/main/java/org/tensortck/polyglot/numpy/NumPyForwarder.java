package org.tensortck.polyglot.numpy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.Capability;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Cuts;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.value.Side;
import org.tensortck.vocabulary.binding.PythonCall;

/**
 * A capability whose methods NumPy has in the same form: each call is forwarded to the function, method or attribute
 * that the SPI names for the method. A method that needs more has a class of its own beside this one.
 */
final class NumPyForwarder implements InvocationHandler {
    private static final PythonFunctions FORWARDING = new PythonFunctions("forwarding.py");

    private static final Map<List<?>, Optional<PythonCall.Form>> FORMS = new ConcurrentHashMap<>();

    private NumPyForwarder() {}

    /**
     * Returns a capability, or empty where the SPI names no function of NumPy for one of its methods. Of a method that an
     * operation selects the function for, one function suffices.
     */
    static Optional<Capability> of(Class<? extends Capability> capability) {
        boolean isWhole = Arrays.stream(capability.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .allMatch(
                        method -> constants(method).stream().anyMatch(constant -> form(method, constant).isPresent()));
        return isWhole
                ? Optional.of(capability.cast(Proxy.newProxyInstance(capability.getClassLoader(),
                        new Class<?>[]{capability}, new NumPyForwarder())))
                : Optional.empty();
    }

    private static List<Optional<Enum<?>>> constants(Method method) {
        return Arrays.stream(method.getParameterTypes()).filter(NumPyForwarder::isOperation).findFirst()
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> Optional.<Enum<?>>of((Enum<?>) constant))
                        .toList())
                .orElse(List.of(Optional.empty()));
    }

    /** Returns whether constants of a type select functions: the other enums are arguments. */
    private static boolean isOperation(Class<?> type) {
        return type.isEnum() && type != DType.class && type != MemoryOrder.class && type != Casting.class
                && type != FileMapping.class;
    }

    private static Optional<PythonCall.Form> form(Method method, Optional<Enum<?>> constant) {
        return FORMS.computeIfAbsent(List.of(method, constant),
                _ -> PythonCall.Form.of(method, Side.ARRAY, constant));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.isDefault() && method.getReturnType() == Set.class) {
            return forwarded((Set<?>) InvocationHandler.invokeDefault(proxy, method, arguments),
                    method.getDeclaringClass());
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        Object[] given = Objects.requireNonNullElse(arguments, new Object[0]);
        Optional<Enum<?>> constant = Arrays.stream(given).filter(argument -> isOperation(argument.getClass()))
                .findFirst()
                .map(argument -> (Enum<?>) argument);
        PythonCall call = form(method, constant).orElseThrow().with(given);
        return FORWARDING.ask("call", result(method.getGenericReturnType()), call.name(), call.attribute(),
                call.positional().stream().map(NumPyForwarder::python).toList(), List.copyOf(call.named().keySet()),
                call.named().values().stream().map(NumPyForwarder::python).toList());
    }

    /** Returns the operations for which NumPy has a function. */
    private static Set<?> forwarded(Set<?> operations, Class<?> capability) {
        Set<Optional<Enum<?>>> named = Arrays.stream(capability.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .flatMap(method -> constants(method).stream().filter(constant -> form(method, constant).isPresent()))
                .collect(Collectors.toSet());
        return operations.stream().filter(operation -> named.contains(Optional.of(operation)))
                .collect(Collectors.toSet());
    }

    /** Returns the argument of a Python function for an object of the SPI. */
    private static Object python(Object object) {
        return switch (object) {
            case Optional<?> optional -> optional.map(NumPyForwarder::python);
            case ReductionAxes.All() -> Optional.empty();
            case ReductionAxes.One(long axis) -> axis;
            case ReductionAxes.Several(List<Long> axes) -> axes;
            case Cuts.Sections(long count) -> count;
            case Cuts.Before(List<Long> positions) -> positions;
            case DType dtype -> dtype.typeName();
            case MemoryOrder order -> order.name();
            case Casting casting -> casting.argument();
            case FileMapping mapping -> mapping.argument();
            case Path file -> file.toString();
            case Operand<?> operand -> NumPyArithmetic.operand(operand);
            default -> object;
        };
    }

    private static LongFunction<?> result(Type type) {
        if (type instanceof TypeVariable<?>) {
            return ArrayHandles::of;
        }
        return switch (type.getTypeName()) {
            case "void" -> PythonResults::nothing;
            case "boolean" -> PythonResults::truth;
            case "long" -> PythonResults::integer;
            case "long[]" -> PythonResults::integers;
            case String name when name.startsWith(List.class.getName()) -> ArrayHandles::allOf;
            case String name -> throw new IllegalArgumentException("no " + name + " is made of results of NumPy");
        };
    }
}
