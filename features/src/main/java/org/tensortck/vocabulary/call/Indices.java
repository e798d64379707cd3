package org.tensortck.vocabulary.call;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.Library;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Turns the items between the brackets of {@code x[…]} into index items of the library on the side of {@code x}. */
public final class Indices {
    private final Invocation call;
    private final Side side;

    public Indices(Invocation call, Side side) {
        this.call = call;
        this.side = side;
    }

    /** Returns the items of an index. */
    public List<Index> items(String parameter) {
        return call.argument(parameter) instanceof Value.Tuple(List<Value> items)
                ? items.stream().map(this::item).toList()
                : List.of(item(call.argument(parameter)));
    }

    private Index item(Value value) {
        return switch (value) {
            case Value.Int(BigInteger position) -> new Index.At(Integers.index(side, position));
            case Value.ArrayScalar(DType _, Scalar.Int(BigInteger position)) ->
                new Index.At(Integers.index(side, position));
            case Value.Slice(Value start, Value stop, Value step) ->
                new Index.Range(bound(start), bound(stop), bound(step));
            case Value.None() -> new Index.NewDimension();
            case Value.Ellipsis() -> new Index.Rest();
            case Value.Ref ref -> object(value, ref);
            default -> new Index.Advanced(made(value));
        };
    }

    /** Returns a slice bound. Python converts it to an integer with {@code __index__}. */
    private OptionalLong bound(Value value) {
        return switch (value) {
            case Value.None() -> OptionalLong.empty();
            case Value.Int(BigInteger bound) -> OptionalLong.of(Integers.slice(bound));
            case Value.Ref ref when integer(ref).isPresent() -> integer(ref).get();
            default -> throw new EvaluationException("slice: " + value + " is not an int or None");
        };
    }

    /**
     * Returns the result of {@code __index__}: a tensor has one if it has one element, an array if it is 0-d. Otherwise
     * empty.
     */
    private Optional<OptionalLong> integer(Value.Ref ref) {
        Library<Object> library = call.on(ref.side());
        long[] shape = library.shape(ref.target());
        boolean isSingle = ref.side() == Side.TENSOR
                ? Arrays.stream(shape).allMatch(length -> length == 1)
                : shape.length == 0;
        if (!isSingle) {
            return Optional.empty();
        }
        return switch (library.read(ref.target(), new long[shape.length])) {
            case Scalar.Int(BigInteger value) -> Optional.of(OptionalLong.of(Integers.index(side, value)));
            case Scalar.Bool(boolean value) when ref.side() == Side.TENSOR ->
                Optional.of(OptionalLong.of(value ? 1 : 0));
            default -> Optional.empty();
        };
    }

    /** Returns an object as an item. NumPy reads the value of a tensor that is an integer before anything else. */
    private Index object(Value value, Value.Ref ref) {
        boolean foreignInteger = side == Side.ARRAY && ref.side() == Side.TENSOR && integer(ref).isPresent();
        return foreignInteger ? new Index.At(bound(value).getAsLong()) : new Index.Advanced(object(ref));
    }

    /** Returns an object of this side: the one given, or one over the memory of the other side's. */
    public Object object(Value.Ref ref) {
        if (ref.side() == side) {
            return ref.target();
        }
        return call.memory().adopted(side, side == Side.ARRAY
                ? call.memory().ofTensor(ref.target())
                : call.memory().ofArray(ref.target()));
    }

    /** Makes an object of a list, a bool or a number. */
    Object made(Value value) {
        Values values = Literals.values(value)
                .orElseThrow(() -> new EvaluationException("index: " + value + " is no index"));
        if (side == Side.TENSOR && values.shape().size() > 1) {
            throw new EvaluationException("index: " + value
                    + " is as good as a tuple to a tensor, which is deprecated; write torch.tensor or a tuple");
        }
        // Of an empty list both libraries make integers, although they make floats of it elsewhere.
        return values.elements().isEmpty()
                ? call.on(side).create(values,
                        Optional.of(call.libraries().declared(side, DType.INT64, call.function())))
                : call.on(side).create(call.declared(value, values, side), Optional.empty());
    }
}
