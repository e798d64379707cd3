package org.tensortck.tensorflow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensorflow.Operand;
import org.tensorflow.op.core.Stack;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.common.Rearranging;
import org.tensortck.spi.tensor.TensorRepeating;

/** Tensors joined, turned and repeated. */
final class Rearrangements implements Joining<TfTensor>, Rearranging<TfTensor>, TensorRepeating<TfTensor> {
    private final Eager eager;

    Rearrangements(Eager eager) {
        this.eager = eager;
    }

    private Operand<TType> operand(TfTensor tensor) {
        return eager.operand(tensor);
    }

    private List<Operand<TType>> operands(List<TfTensor> tensors) {
        return tensors.stream().map(this::operand).toList();
    }

    @Override
    public TfTensor concatenate(List<TfTensor> parts, OptionalLong axis) {
        requireParts(parts);
        return Calls.call("concat", () -> eager
                .result(eager.ops().concat(operands(parts), eager.integer(axis.orElseThrow()))));
    }

    @Override
    public TfTensor stack(List<TfTensor> parts, long axis) {
        requireParts(parts);
        return Calls.call("stack", () -> eager.result(eager.ops().stack(operands(parts), Stack.axis(axis))));
    }

    /** The library reads beyond the end of an empty list: that ends the process, or is refused, by chance. */
    private static void requireParts(List<TfTensor> parts) {
        if (parts.isEmpty()) {
            throw new IllegalStateException("TensorFlow reads beyond the end of an empty list: it is not called");
        }
    }

    @Override
    public TfTensor hstack(List<TfTensor> parts) {
        throw Calls.lacks("hstack");
    }

    @Override
    public TfTensor vstack(List<TfTensor> parts) {
        throw Calls.lacks("vstack");
    }

    @Override
    public TfTensor flip(TfTensor tensor, Optional<long[]> axes) {
        return Calls.call("reverse", () -> eager
                .result(eager.ops().reverse(operand(tensor), eager.integers(axes.orElseThrow()))));
    }

    @Override
    public TfTensor fliplr(TfTensor tensor) {
        return flip(tensor, Optional.of(new long[]{1}));
    }

    @Override
    public TfTensor flipud(TfTensor tensor) {
        return flip(tensor, Optional.of(new long[]{0}));
    }

    @Override
    public TfTensor rot90(TfTensor tensor, long times, long[] axes) {
        throw Calls.lacks("rot90");
    }

    @Override
    public TfTensor roll(TfTensor tensor, long[] shifts, Optional<long[]> axes) {
        long[] along = axes.orElseThrow(() -> Calls.lacks("roll without axes"));
        return Calls.call("roll", () -> eager
                .result(eager.ops().roll(operand(tensor), eager.integers(shifts), eager.integers(along))));
    }

    @Override
    public TfTensor repeat(TfTensor tensor, long[] repeats) {
        return tile(tensor, repeats);
    }

    /** {@inheritDoc} The library takes one number for each axis. */
    @Override
    public TfTensor tile(TfTensor tensor, long[] repeats) {
        return Calls.call("tile", () -> eager.result(eager.ops().tile(operand(tensor), eager.integers(repeats))));
    }

    @Override
    public TfTensor repeatInterleave(TfTensor tensor, long repeats, OptionalLong dimension) {
        throw Calls.lacks("repeat_interleave");
    }
}
