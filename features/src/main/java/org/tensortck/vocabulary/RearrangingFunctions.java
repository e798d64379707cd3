package org.tensortck.vocabulary;

import java.util.Optional;
import org.tensortck.spi.ArrayRepeating;
import org.tensortck.spi.Rearranging;
import org.tensortck.spi.TensorRepeating;
import org.tensortck.value.Side;

/** The same elements in another order, or more often. */
final class RearrangingFunctions {
    private static final Receiver NUMPY = new Receiver(Side.ARRAY, "np", "m");
    private static final Receiver NUMPY_A = new Receiver(Side.ARRAY, "np", "a");

    private RearrangingFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.flip(self, *dims)", call -> call.tensor(rearranging(call, Side.TENSOR)
                .flip(call.self(Side.TENSOR), Optional.of(call.size("dims")))));
        table.define("torch.flip(input, dims)", call -> call.tensor(rearranging(call, Side.TENSOR)
                .flip(call.target("input", Side.TENSOR), Optional.of(call.integers("dims")))));
        table.define("np.flip(m, axis=None)", call -> call.arrayOrScalar(rearranging(call, Side.ARRAY)
                .flip(NUMPY.object(call), call.optionalIntegers("axis"))));
        for (Receiver receiver : Receiver.OF_TENSORS) {
            addTurns(table, receiver, "dims=[0, 1]", "dims");
            table.define(receiver.signature("roll", "shifts, dims=()"), call -> {
                long[] dimensions = call.integers("dims");
                return call.tensor(rearranging(call, Side.TENSOR).roll(receiver.object(call), call.integers("shifts"),
                        dimensions.length == 0 ? Optional.empty() : Optional.of(dimensions)));
            });
            table.define(receiver.signature("repeat_interleave", "repeats, dim=None"),
                    call -> call.tensor(tensorRepeating(call).repeatInterleave(receiver.object(call),
                            call.integer("repeats"), call.optionalInteger("dim"))));
        }
        addTurns(table, NUMPY, "axes=(0, 1)", "axes");
        table.define("np.roll(a, shift, axis=None)", call -> call.array(rearranging(call, Side.ARRAY)
                .roll(NUMPY_A.object(call), call.integers("shift"), call.optionalIntegers("axis"))));
        addRepeats(table);
    }

    private static void addTurns(Vocabulary table, Receiver receiver, String defaultAxes, String axes) {
        Side side = receiver.side();
        table.define(receiver.signature("fliplr", ""),
                call -> call.object(side, rearranging(call, side).fliplr(receiver.object(call))));
        table.define(receiver.signature("flipud", ""),
                call -> call.object(side, rearranging(call, side).flipud(receiver.object(call))));
        table.define(receiver.signature("rot90", "k=1, " + defaultAxes), call -> call.object(side,
                rearranging(call, side).rot90(receiver.object(call), call.integer("k"), call.integers(axes))));
    }

    private static void addRepeats(Vocabulary table) {
        table.define("Tensor.repeat(self, *repeats)", call -> call.tensor(
                tensorRepeating(call).repeat(call.self(Side.TENSOR), call.size("repeats"))));
        table.define("Tensor.tile(self, *dims)",
                call -> call.tensor(tensorRepeating(call).tile(call.self(Side.TENSOR), call.size("dims"))));
        table.define("torch.tile(input, dims)", call -> call.tensor(
                tensorRepeating(call).tile(call.target("input", Side.TENSOR), call.integers("dims"))));
        for (Receiver receiver : Receiver.ofArrays("a")) {
            table.define(receiver.signature("repeat", "repeats, axis=None"),
                    call -> call.array(arrayRepeating(call).repeat(receiver.object(call), call.integers("repeats"),
                            call.optionalInteger("axis"))));
        }
        table.define("np.tile(A, reps)", call -> call.array(
                arrayRepeating(call).tile(call.target("A", Side.ARRAY), call.integers("reps"))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Rearranging<Object> rearranging(Invocation call, Side side) {
        return call.capability(side, Rearranging.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static TensorRepeating<Object> tensorRepeating(Invocation call) {
        return call.capability(Side.TENSOR, TensorRepeating.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayRepeating<Object> arrayRepeating(Invocation call) {
        return call.capability(Side.ARRAY, ArrayRepeating.class);
    }
}
