package org.tensortck.vocabulary.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.Cuts;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.ArrayArguments;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Literals;
import org.tensortck.vocabulary.call.Operands;

/**
 * A type of a parameter of the SPI: which values it takes, and how they become objects of it.
 *
 * @param pythonName the parameter of Python that it takes where there is one of this name
 * @param taken whether a value is of the type, as far as this distinguishes one overload from another
 * @param conversion makes an object of the type of a value
 * @param absent the object where Python has no such parameter, or empty where it needs one
 */
record SpiType(Optional<String> pythonName, Predicate<Value> taken, Conversion conversion, Optional<Object> absent) {
    private static final Map<Type, SpiType> PLAIN = Map.ofEntries(
            Map.entry(long.class, required(Value.Int.class::isInstance, Invocation::integer)),
            Map.entry(long[].class, required(SpiType::areIntegers, Invocation::integers)),
            Map.entry(double.class, required(SpiType::isNumber, Invocation::real)),
            Map.entry(boolean.class,
                    new SpiType(Optional.empty(), Value.Bool.class::isInstance, Invocation::flag, Optional.of(false))),
            Map.entry(Boolean.class, required(Value.Bool.class::isInstance, Invocation::flag)),
            Map.entry(String.class, required(Value.Text.class::isInstance, Invocation::text)),
            Map.entry(Path.class, required(Value.Text.class::isInstance, Invocation::file)),
            Map.entry(FileMapping.class, required(Value.Text.class::isInstance, Invocation::mapping)),
            Map.entry(Scalar.class, required(SpiType::isNumber, Invocation::scalar)),
            Map.entry(Cuts.class, required(_ -> true, Invocation::cuts)),
            Map.entry(OptionalLong.class, optional(Value.Int.class::isInstance, Invocation::optionalInteger,
                    OptionalLong.empty())),
            Map.entry(OptionalDouble.class, optional(SpiType::isNumber, Invocation::optionalReal,
                    OptionalDouble.empty())),
            Map.entry(Copying.class, named("copy", Invocation::copying, Optional.empty())),
            Map.entry(MemoryOrder.class, named("order", Invocation::order, Optional.empty())),
            Map.entry(Casting.class, named("casting", Invocation::casting, Optional.empty())),
            Map.entry(Device.class, named("device", (call, name) -> call.device(name).orElseThrow(
                    () -> call.wrong(name, "a device")), Optional.empty())));

    /** Makes an object of the argument of a parameter. */
    @FunctionalInterface
    interface Conversion {
        Object of(Invocation call, String parameter);
    }

    private static SpiType required(Predicate<Value> taken, Conversion conversion) {
        return new SpiType(Optional.empty(), taken, conversion, Optional.empty());
    }

    private static SpiType optional(Predicate<Value> taken, Conversion conversion, Object absent) {
        return new SpiType(Optional.empty(), taken.or(Value.None.class::isInstance), conversion, Optional.of(absent));
    }

    private static SpiType named(String pythonName, Conversion conversion, Optional<Object> absent) {
        return new SpiType(Optional.of(pythonName), _ -> true, conversion, absent);
    }

    /**
     * Returns the type of a parameter.
     *
     * @param side the library whose function it is
     * @param arrayLike how numbers become arrays, if they do
     * @param target the first parameter of the function in Python
     * @throws IllegalStateException for a type that no value of Python becomes an object of
     */
    static SpiType of(Type type, Side side, Optional<ArrayLike> arrayLike, String target) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type == OptionalInt.class) {
            return optional(Value.Int.class::isInstance, (call, name) -> call.optionalInt(name, side),
                    OptionalInt.empty());
        }
        if (type == ReductionAxes.class) {
            return optional(SpiType::areIntegers, (call, name) -> call.reductionAxes(name, side),
                    new ReductionAxes.All());
        }
        if (type == DType.class) {
            return new SpiType(Optional.of("dtype"), SpiType::isDType, (call, name) -> call.requiredDType(name, side),
                    Optional.empty());
        }
        if (type instanceof TypeVariable<?>) {
            return arrayLike.filter(_ -> side == Side.ARRAY).map(like -> arrayLike(like.value(), target))
                    .orElseGet(() -> object(side));
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic.getRawType(), generic.getActualTypeArguments()[0], side);
        }
        throw new IllegalStateException("no value of Python becomes a " + type + " of the SPI");
    }

    /** Returns whether values become objects of a type as a whole, though it may be a record. */
    static boolean isPlain(Class<?> type) {
        return PLAIN.containsKey(type);
    }

    private static SpiType generic(Type raw, Type of, Side side) {
        if (raw == Operand.class) {
            return required(value -> !(value instanceof Value.None), (call, name) -> Operands.of(call, name, side));
        }
        if (raw == List.class && of == long[].class) {
            return required(_ -> true, Invocation::shapes);
        }
        if (raw == List.class) {
            return required(_ -> true, (call, name) -> call.objects(name, side));
        }
        if (raw == Optional.class && of == long[].class) {
            return optional(SpiType::areIntegers, Invocation::optionalIntegers, Optional.empty());
        }
        if (raw == Optional.class) {
            return optional(of(of, side, Optional.empty(), ""));
        }
        throw new IllegalStateException("no value of Python becomes a " + raw + " of the SPI");
    }

    private static SpiType optional(SpiType of) {
        return new SpiType(of.pythonName, of.taken.or(Value.None.class::isInstance),
                (call, name) -> call.isNone(name) ? Optional.empty() : Optional.of(of.conversion.of(call, name)),
                Optional.of(Optional.empty()));
    }

    private static SpiType object(Side side) {
        return required(value -> value instanceof Value.Ref ref && ref.side() == side,
                (call, name) -> call.target(name, side));
    }

    private static SpiType arrayLike(ArrayLike.Of dtype, String target) {
        return required(_ -> true, switch (dtype) {
            case VALUES -> ArrayArguments::inferred;
            case TARGET -> (call, name) -> ArrayArguments.converted(call, name, target);
            case INDEX -> ArrayArguments::indices;
        });
    }

    /** Returns an object of the type, made of the argument of a parameter. */
    Object argument(Invocation call, Signature.Parameter parameter) {
        return conversion.of(call, parameter.name());
    }

    boolean takes(Value value, Signature.Parameter parameter) {
        boolean isSingle = parameter.passing() == Signature.Passing.REST
                && value instanceof Value.Tuple(List<Value> items) && items.size() == 1;
        return taken.test(value) || (isSingle && taken.test(((Value.Tuple) value).items().getFirst()));
    }

    private static boolean isNumber(Value value) {
        return Literals.scalar(value).isPresent();
    }

    private static boolean isDType(Value value) {
        return value instanceof Value.DTypeOf;
    }

    private static boolean areIntegers(Value value) {
        return switch (value) {
            case Value.Int _ -> true;
            case Value.Tuple(List<Value> items) -> items.stream().allMatch(Value.Int.class::isInstance);
            case Value.ListOf(List<Value> items) -> items.stream().allMatch(Value.Int.class::isInstance);
            default -> false;
        };
    }
}
