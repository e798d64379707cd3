package org.tensortck.tensorflow;

import java.util.List;
import java.util.OptionalLong;
import org.tensorflow.types.TBool;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.value.Operand;

/** Elements chosen by conditions and by indices, in new memory. */
final class Selections implements Choosing<TfTensor>, Gathering<TfTensor> {
    private final Eager eager;

    Selections(Eager eager) {
        this.eager = eager;
    }

    @Override
    public TfTensor where(TfTensor condition, Operand<TfTensor> first, Operand<TfTensor> second) {
        return Calls.call("select", () -> {
            var pair = Pair.<TType>of(eager, first, second);
            return eager.result(eager.ops().select(eager.<TBool>operand(condition), pair.left(), pair.right()));
        });
    }

    @Override
    public List<TfTensor> where(TfTensor condition) {
        throw Calls.lacks("where with a result for each axis");
    }

    @Override
    public TfTensor indexSelect(TfTensor tensor, long dimension, TfTensor index) {
        return Calls.call("gather", () -> eager.result(eager.ops().gather(eager.<TType>operand(tensor),
                eager.<TNumber>operand(index), eager.integer(dimension))));
    }

    @Override
    public TfTensor take(TfTensor tensor, TfTensor index) {
        throw Calls.lacks("take");
    }

    @Override
    public TfTensor gather(TfTensor tensor, long dimension, TfTensor index) {
        throw Calls.lacks("gather along an axis: its gather is index_select");
    }

    @Override
    public TfTensor takeAlong(TfTensor tensor, TfTensor index, OptionalLong dimension) {
        throw Calls.lacks("take_along_dim");
    }

    @Override
    public TfTensor maskedSelect(TfTensor tensor, TfTensor mask) {
        return Calls.call("booleanMask", () -> eager
                .result(eager.ops().booleanMask(eager.<TType>operand(tensor), eager.<TBool>operand(mask))));
    }

    @Override
    public TfTensor nonzero(TfTensor tensor) {
        return Calls.call("where", () -> eager.result(eager.ops().where(eager.<TType>operand(tensor))));
    }

    @Override
    public List<TfTensor> nonzeroTuple(TfTensor tensor) {
        throw Calls.lacks("where with a result for each axis");
    }
}
