package org.tensortck.picture;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.ElementAddresses;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Observes the objects that names are bound to, by calls that change nothing. */
final class ObjectObserver {
    /** The largest number of elements that an object of a picture has. */
    static final int LARGEST = 2_000;
    // A list may contain itself.
    private static final int DEEPEST = 2;

    private final Caller caller;

    ObjectObserver(Caller caller) {
        this.caller = caller;
    }

    /**
     * Observes all objects among the values of variables, and those in tuples and lists.
     *
     * @throws org.tensortck.evaluate.UnsupportedException if a library does not declare the addresses of elements
     * @throws EvaluationException if an object is too large, or a library fails
     */
    List<SeenObject> observe(Map<String, Value> variables) {
        Map<Value.Ref, List<String>> names = new LinkedHashMap<>();
        variables.forEach((name, value) -> addNames(name, value, names, 0));
        return names.entrySet().stream().map(named -> observe(named.getValue(), named.getKey())).toList();
    }

    private static void addNames(String name, Value value, Map<Value.Ref, List<String>> names, int depth) {
        switch (value) {
            case Value.Ref ref -> names.computeIfAbsent(ref, _ -> new ArrayList<>()).add(name);
            case Value.Tuple(List<Value> items) -> addItems(name, items, names, depth);
            case Value.ListOf(List<Value> items) -> addItems(name, items, names, depth);
            default -> {
                // It sees no memory.
            }
        }
    }

    private static void addItems(String name, List<Value> items, Map<Value.Ref, List<String>> names, int depth) {
        for (int place = 0; depth < DEEPEST && place < items.size(); place++) {
            addNames(name + "[" + place + "]", items.get(place), names, depth + 1);
        }
    }

    private SeenObject observe(List<String> names, Value.Ref object) {
        String owner = object.side().className();
        List<Long> shape = integers(call(owner + ".shape", object));
        Value type = call(owner + ".dtype", object);
        DType dtype = switch (type) {
            case Value.DTypeOf(_, DType known) -> known;
            case Value.ForeignDType(DType known) -> known;
            default -> throw new EvaluationException("`" + names.getFirst() + "` has no dtype");
        };
        return new SeenObject(owner + object.id(), names, object.side(), dtype, type instanceof Value.ForeignDType,
                shape, memory(names.getFirst(), object, shape, dtype));
    }

    private SeenObject.Memory memory(String name, Value.Ref object, List<Long> shape, DType dtype) {
        if (object.side() == Side.TENSOR && call("Tensor.device", object) instanceof Value.DeviceOf(Device device)
                && !device.isHost()) {
            return new SeenObject.NoMemory(device.isMeta() ? "no memory (meta)" : "in the memory of " + device);
        }
        if (shape.contains(0L)) {
            return new SeenObject.NoMemory("no elements");
        }
        BigInteger size = shape.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
        if (size.compareTo(BigInteger.valueOf(LARGEST)) > 0) {
            throw new EvaluationException(
                    "`" + name + "` has " + size + " elements; a picture shows no more than " + LARGEST);
        }
        try {
            return hostMemory(name, object, shape, dtype);
        } catch (TensorException e) {
            if (e.kind() == ErrorKind.NOT_HOST_MEMORY) {
                return new SeenObject.NoMemory("not in host memory");
            }
            throw e;
        }
    }

    private SeenObject.HostMemory hostMemory(String name, Value.Ref object, List<Long> shape, DType dtype) {
        ElementAddresses addresses = ElementAddresses.of(call("tck.memory", object))
                .orElseThrow(() -> new EvaluationException("`" + name + "` does not say where it is"));
        if (addresses.byteStrides().size() != shape.size()) {
            throw new EvaluationException("`" + name + "` has " + shape.size() + " axes, but "
                    + addresses.byteStrides().size() + " byte strides");
        }
        Optional<Long> byteOffset = object.side() == Side.TENSOR
                && call("Tensor.storage_offset", object) instanceof Value.Int(BigInteger offset)
                        ? Optional.of(offset.longValueExact() * dtype.byteSize())
                        : Optional.empty();
        List<Value> elements = Value.flat(call("tck.contents", object));
        List<String> bytes = new ArrayList<>();
        for (int element = 0; element < elements.size(); element++) {
            bytes.add(ElementText.hexadecimal(
                    call("tck.bits", object, position(shape, element)), dtype.byteSize()));
        }
        return new SeenObject.HostMemory(addresses, byteOffset, elements, bytes);
    }

    private static Value position(List<Long> shape, int element) {
        return Value.tuple(SeenObject.index(shape, element).stream().mapToLong(Long::longValue).toArray());
    }

    private Value call(String function, Value... arguments) {
        return caller.call(function, List.of(arguments), Map.of());
    }

    private static List<Long> integers(Value tuple) {
        if (!(tuple instanceof Value.Tuple(List<Value> items))) {
            throw new EvaluationException("a shape is no tuple");
        }
        return items.stream().map(item -> ((Value.Int) item).value().longValueExact()).toList();
    }
}
