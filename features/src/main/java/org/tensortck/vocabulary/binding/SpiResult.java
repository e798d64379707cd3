package org.tensortck.vocabulary.binding;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Optional;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.Invocation;

/** How the result of a method of the SPI becomes the value that the function of Python returns. */
@FunctionalInterface
public interface SpiResult {
    /** The parameter that makes a new tensor require gradients. */
    String REQUIRES_GRAD = "requires_grad";

    /** The word after the arrow of a method that returns its own object. */
    String SELF = "self";

    /** Returns the value of a result, which is {@code None} of a method that returns nothing. */
    Value value(Invocation call, Object result);

    /**
     * Returns how the results of a method become values.
     *
     * @throws IllegalStateException where its type, or the word after the arrow, says nothing about that
     */
    static SpiResult of(Method method, ParsedSignature python, Side side) {
        List<Signature.Parameter> parameters = python.signature().parameters();
        Optional<SpiResult> byWord = python.result().map(word -> switch (word) {
            case SELF -> (call, _) -> call.argument(parameters.getFirst().name());
            case "list" -> (call, result) -> new Value.ListOf(objects(call, side, result).items());
            case "scalar" -> Invocation::arrayOrScalar;
            case "scalars" -> (call, result) -> new Value.Tuple(
                    ((List<?>) result).stream().map(call::arrayOrScalar).toList());
            default -> throw new IllegalStateException(
                    "it returns '" + word + "', not self, list, scalar or scalars");
        });
        boolean mayRequireGrad = parameters.stream().anyMatch(parameter -> parameter.name().equals(REQUIRES_GRAD));
        return byWord.orElseGet(() -> mayRequireGrad ? SpiResult::leaf : of(method, side));
    }

    private static SpiResult of(Method method, Side side) {
        Type type = method.getGenericReturnType();
        if (type instanceof TypeVariable<?>) {
            return (call, result) -> call.object(side, result);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return (call, result) -> objects(call, side, result);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw
                && raw.isRecord()) {
            return (call, result) -> objects(call, side, SpiArguments.components((Record) result));
        }
        if (type == DlpackCapsule.class) {
            return (call, result) -> call.capsule((DlpackCapsule) result);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?>) {
            return (call, result) -> ((Optional<?>) result).<Value>map(object -> call.object(side, object))
                    .orElse(Value.NONE);
        }
        if (type == void.class) {
            return (_, _) -> Value.NONE;
        }
        return (_, result) -> plain(result, side).orElseThrow(() -> new IllegalStateException(
                "vocabulary: no value of Python is made of what " + method + " returns"));
    }

    private static Optional<Value> plain(Object result, Side side) {
        return switch (result) {
            case Boolean bool -> Optional.of(Value.of(bool.booleanValue()));
            case Long integer -> Optional.of(Value.of(integer.longValue()));
            case String text -> Optional.of(Value.of(text));
            case Scalar scalar -> Optional.of(Value.of(scalar));
            case DType dtype -> Optional.of(new Value.DTypeOf(side, dtype));
            case Device device -> Optional.of(new Value.DeviceOf(device));
            case long[] integers -> Optional.of(Value.tuple(integers));
            default -> Optional.empty();
        };
    }

    private static Value.Tuple objects(Invocation call, Side side, Object result) {
        return new Value.Tuple(((List<?>) result).stream().map(object -> call.object(side, object)).toList());
    }

    /** Returns a new tensor, which requires gradients where the call says so. */
    static Value leaf(Invocation call, Object tensor) {
        if (call.flag(REQUIRES_GRAD)) {
            Graphs<Object> graphs = call.capability(Side.TENSOR, Graphs.class);
            graphs.requireGrad(tensor, true);
        }
        return call.tensor(tensor);
    }
}
