package org.tensortck.tensorflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.index.Index;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.core.Unstack;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.Diagonals;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.TensorSplitting;
import org.tensortck.spi.value.Cuts;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Pieces of tensors. Operations copy them; slices share memory. */
final class Pieces implements TensorSplitting<TfTensor>, Diagonals<TfTensor> {
    private final Eager eager;

    Pieces(Eager eager) {
        this.eager = eager;
    }

    private Operand<TType> operand(TfTensor tensor) {
        return eager.operand(tensor);
    }

    private List<TfTensor> results(List<Output<TType>> outputs) {
        return outputs.stream().map(eager::result).toList();
    }

    @Override
    public List<TfTensor> split(TfTensor tensor, long size, long dimension) {
        throw Calls.lacks("split into pieces of a size");
    }

    @Override
    public List<TfTensor> split(TfTensor tensor, long[] sizes, long dimension) {
        return Calls.call("splitV", () -> results(eager.ops().splitV(operand(tensor), eager.integers(sizes),
                eager.integer(dimension), (long) sizes.length).output()));
    }

    /** {@inheritDoc} The library has pieces of equal size only. */
    @Override
    public List<TfTensor> chunk(TfTensor tensor, long chunks, long dimension) {
        return Calls.call("split", () -> results(
                eager.ops().split(eager.integer(dimension), operand(tensor), chunks).output()));
    }

    @Override
    public List<TfTensor> tensorSplit(TfTensor tensor, Cuts cuts, long dimension) {
        return switch (cuts) {
            case Cuts.Sections(long count) -> chunk(tensor, count, dimension);
            case Cuts.Before before -> throw Calls.lacks("split at " + before);
        };
    }

    @Override
    public List<TfTensor> unbind(TfTensor tensor, long dimension) {
        return Calls.call("unstack", () -> {
            long count = length(tensor, dimension);
            return results(eager.ops().unstack(operand(tensor), count, Unstack.axis(dimension)).output());
        });
    }

    private static long length(TfTensor tensor, long axis) {
        try {
            return tensor.elements().shape().get(Math.toIntExact(axis));
        } catch (IndexOutOfBoundsException e) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "unstack: " + e.getMessage(), e);
        }
    }

    @Override
    public TfTensor selectPosition(TfTensor tensor, long dimension, long position) {
        return Indexes.sliced(tensor, () -> along(tensor, dimension, Indices.at(position)));
    }

    /** {@inheritDoc} A slice has an end in place of a length, so a start that counts from the end is made one from the front. */
    @Override
    public TfTensor narrow(TfTensor tensor, long dimension, long start, long length) {
        long first = start < 0 ? start + length(tensor, dimension) : start;
        return Indexes.sliced(tensor, () -> along(tensor, dimension, Indices.range(first, first + length)));
    }

    /** Returns an index of one axis, with all of the axes before it. */
    private static Index[] along(TfTensor tensor, long dimension, Index item) {
        int rank = tensor.elements().rank();
        int axis = Math.toIntExact(dimension < 0 ? dimension + rank : dimension);
        if (axis < 0) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "slice: no axis " + dimension + " of " + rank);
        }
        Index[] items = new Index[axis + 1];
        Arrays.fill(items, Indices.all());
        items[axis] = item;
        return items;
    }

    private Operand<TType> zero(DType dtype) {
        return operand(Creation.of(eager, new Values(List.of(), List.of(Scalar.of(0L))), Optional.of(dtype)));
    }

    /** {@inheritDoc} The library has those of the last two axes. */
    @Override
    public TfTensor diagonal(TfTensor tensor, long offset, long axis1, long axis2) {
        int rank = tensor.elements().rank();
        boolean last = (axis1 < 0 ? axis1 + rank : axis1) == rank - 2 && (axis2 < 0 ? axis2 + rank : axis2) == rank - 1;
        if (!last) {
            throw Calls.lacks("diagonal of other axes than the last two");
        }
        return Calls.call("matrixDiagPart", () -> eager.result(eager.ops().linalg.matrixDiagPart(operand(tensor),
                eager.integer(offset), zero(tensor.dtype()))));
    }

    @Override
    public TfTensor diag(TfTensor tensor, long offset) {
        if (tensor.elements().rank() == 1) {
            return Calls.call("matrixDiag", () -> eager.result(eager.ops().linalg.matrixDiag(operand(tensor),
                    eager.integer(offset), eager.integer(-1), eager.integer(-1), zero(tensor.dtype()))));
        }
        return Calls.call("matrixDiagPart", () -> eager.result(eager.ops().linalg.matrixDiagPart(operand(tensor),
                eager.integer(offset), zero(tensor.dtype()))));
    }
}
