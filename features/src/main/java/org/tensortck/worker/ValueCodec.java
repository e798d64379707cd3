package org.tensortck.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Writes Python values as JSON and reads them back; {@code spec/worker-protocol.md} has a line for each form. */
final class ValueCodec {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Reads JSON with numbers, texts and nesting of any size. */
    static final JsonMapper MAPPER = new JsonMapper();

    static {
        MAPPER.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE).build());
    }

    /** The objects that handles stand for. */
    interface Handles {

        /** Returns the object of a handle. */
        Value.Ref resolve(Side side, long handle);

        /** Returns the capsule of a handle. */
        Value.Capsule capsule(long handle);

        /** Returns the object of another class of a handle. */
        Value.Instance instance(long handle, String className);

        /** Notes that the other end learns the handle of an object or a capsule. */
        void published(long handle, Value value);
    }

    private final Handles handles;

    ValueCodec(Handles handles) {
        this.handles = handles;
    }

    /** Returns the JSON of a value. */
    JsonNode encode(Value value) {
        return switch (value) {
            case Value.None() -> JSON.nullNode();
            case Value.Ellipsis() -> object("ellipsis", JSON.booleanNode(true));
            case Value.Bool(boolean bool) -> JSON.booleanNode(bool);
            case Value.Int(var integer) -> JSON.numberNode(integer);
            case Value.Real(double real) -> encode(real);
            case Value.Complex(double real, double imaginary) -> complex(real, imaginary);
            case Value.Text(String text) -> JSON.textNode(text);
            case Value.Tuple(var items) -> object("tuple", encode(items));
            case Value.ListOf(var items) -> encode(items);
            case Value.Dict(var items) -> object("dict", encode(items));
            case Value.Slice(Value start, Value stop, Value step) ->
                object("slice", encode(List.of(start, stop, step)));
            case Value.DTypeOf(Side side, DType dtype) ->
                object("dtype", JSON.textNode(side.module() + "." + dtype.typeName()));
            case Value.ForeignDType(DType dtype) ->
                object("dtype", JSON.textNode("np." + dtype.typeName())).put("foreign", true);
            case Value.Limits(Side side, DType dtype, boolean floating) -> object(floating ? "finfo" : "iinfo",
                    JSON.textNode(side.module() + "." + dtype.typeName()));
            case Value.DeviceOf(Device device) -> object("device", JSON.textNode(device.toString()));
            case Value.Context(String function, List<Value> state) -> {
                ObjectNode context = object("context", JSON.textNode(function));
                yield context.set("state", encode(state));
            }
            case Value.TypeOf(String name) -> object("type", JSON.textNode(name));
            case Value.ArrayScalar(DType dtype, Scalar scalar) -> object("scalar",
                    object("dtype", JSON.textNode(dtype.typeName())).set("value", encode(Value.of(scalar))));
            case Value.Owner() -> object("owner", JSON.booleanNode(true));
            case Value.Capsule capsule -> {
                handles.published(capsule.id(), capsule);
                yield object("capsule", JSON.numberNode(capsule.id()));
            }
            case Value.Instance instance -> {
                handles.published(instance.id(), instance);
                yield object("object", JSON.numberNode(instance.id())).put("class", instance.className());
            }
            case Value.Module(String name) -> object("module", JSON.textNode(name));
            case Value.Callable(String function, Optional<Value> receiver) -> {
                ObjectNode callable = object("function", JSON.textNode(function));
                receiver.ifPresent(object -> callable.set("receiver", encode(object)));
                yield callable;
            }
            case Value.Ref ref -> {
                handles.published(ref.id(), ref);
                yield object(key(ref.side()), JSON.numberNode(ref.id()));
            }
        };
    }

    /** Returns the JSON array of values. */
    ArrayNode encode(List<Value> items) {
        ArrayNode array = JSON.arrayNode(items.size());
        items.forEach(item -> array.add(encode(item)));
        return array;
    }

    /** Returns the JSON object of named values. */
    ObjectNode encode(Map<String, Value> items) {
        ObjectNode object = JSON.objectNode();
        items.forEach((name, item) -> object.set(name, encode(item)));
        return object;
    }

    private static JsonNode encode(double real) {
        if (Double.isFinite(real)) {
            return JSON.numberNode(real);
        }
        String name = Double.isNaN(real) ? "nan" : real > 0 ? "inf" : "-inf";
        return object("float", JSON.textNode(name));
    }

    private static JsonNode complex(double real, double imaginary) {
        return object("complex", JSON.arrayNode(2).add(encode(real)).add(encode(imaginary)));
    }

    private static ObjectNode object(String key, JsonNode content) {
        return JSON.objectNode().set(key, content);
    }

    /** Returns the key of a side in the protocol. */
    static String key(Side side) {
        return side == Side.TENSOR ? "tensor" : "array";
    }

    /**
     * Returns the value of a JSON text.
     *
     * @throws EvaluationException where the text is not the JSON of a value
     */
    Value decode(String json) {
        try {
            return decode(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new EvaluationException("worker protocol: " + json + " is not JSON", e);
        }
    }

    /**
     * Returns the value of JSON.
     *
     * @throws EvaluationException where it is not the JSON of a value
     */
    Value decode(JsonNode node) {
        if (node.isNull()) {
            return Value.NONE;
        } else if (node.isBoolean()) {
            return new Value.Bool(node.booleanValue());
        } else if (node.isIntegralNumber()) {
            return new Value.Int(node.bigIntegerValue());
        } else if (node.isNumber()) {
            return new Value.Real(node.doubleValue());
        } else if (node.isTextual()) {
            return new Value.Text(node.textValue());
        } else if (node.isArray()) {
            return new Value.ListOf(decodeAll(node));
        } else if (node.isObject() && !node.isEmpty()) {
            String key = node.fieldNames().next();
            return decode(key, node.get(key), node);
        }
        throw unknown(node);
    }

    private Value decode(String key, JsonNode content, JsonNode node) {
        return switch (key) {
            case "ellipsis" -> new Value.Ellipsis();
            case "float" -> new Value.Real(real(node));
            case "complex" -> new Value.Complex(real(content.path(0)), real(content.path(1)));
            case "tuple" -> new Value.Tuple(decodeAll(content));
            case "dict" -> {
                Map<String, Value> items = new LinkedHashMap<>();
                content.forEachEntry((name, item) -> items.put(name, decode(item)));
                yield new Value.Dict(items);
            }
            case "slice" ->
                new Value.Slice(decode(content.path(0)), decode(content.path(1)), decode(content.path(2)));
            case "dtype" -> node.path("foreign").asBoolean()
                    ? new Value.ForeignDType(dtypeNamed(content.asText().substring("np.".length())))
                    : dtype(content.asText());
            case "finfo", "iinfo" -> {
                Value.DTypeOf dtype = dtype(content.asText());
                yield new Value.Limits(dtype.side(), dtype.dtype(), key.equals("finfo"));
            }
            case "device" -> new Value.DeviceOf(Device.parse(content.asText()));
            case "context" -> new Value.Context(content.asText(), decodeAll(node.path("state")));
            case "type" -> new Value.TypeOf(content.asText());
            case "scalar" -> new Value.ArrayScalar(dtypeNamed(content.path("dtype").asText()),
                    scalar(decode(content.path("value"))));
            case "owner" -> new Value.Owner();
            case "capsule" -> handles.capsule(content.longValue());
            case "object" -> handles.instance(content.longValue(), node.path("class").asText());
            case "module" -> new Value.Module(content.asText());
            case "function" ->
                new Value.Callable(content.asText(), Optional.ofNullable(node.get("receiver")).map(this::decode));
            case "tensor" -> handles.resolve(Side.TENSOR, content.longValue());
            case "array" -> handles.resolve(Side.ARRAY, content.longValue());
            default -> throw unknown(node);
        };
    }

    private List<Value> decodeAll(JsonNode items) {
        List<Value> values = new ArrayList<>();
        items.forEach(item -> values.add(decode(item)));
        return values;
    }

    private static double real(JsonNode node) {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        return switch (node.path("float").asText()) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> throw unknown(node);
        };
    }

    private static Value.DTypeOf dtype(String qualifiedName) {
        for (Side side : Side.values()) {
            String prefix = side.module() + ".";
            if (qualifiedName.startsWith(prefix)) {
                return new Value.DTypeOf(side, dtypeNamed(qualifiedName.substring(prefix.length())));
            }
        }
        throw new EvaluationException("worker protocol: dtype " + qualifiedName + " is neither torch's nor np's");
    }

    private static DType dtypeNamed(String name) {
        return DType.named(name).orElseThrow(
                () -> new EvaluationException("worker protocol: there is no dtype '" + name + "'"));
    }

    private static Scalar scalar(Value value) {
        return switch (value) {
            case Value.Bool(boolean bool) -> new Scalar.Bool(bool);
            case Value.Int(var integer) -> new Scalar.Int(integer);
            case Value.Real(double real) -> new Scalar.Real(real);
            case Value.Complex(double real, double imaginary) -> new Scalar.Complex(real, imaginary);
            default -> throw new EvaluationException("worker protocol: " + value + " is not the value of a scalar");
        };
    }

    private static EvaluationException unknown(JsonNode node) {
        return new EvaluationException("worker protocol: " + node + " is not the JSON of a value");
    }
}
