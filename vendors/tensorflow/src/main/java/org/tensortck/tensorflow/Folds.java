package org.tensortck.tensorflow;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.All;
import org.tensorflow.op.core.Any;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Min;
import org.tensorflow.op.core.Prod;
import org.tensorflow.op.core.Sum;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** Reductions and cumulative sums. A dtype is that of a cast before. */
final class Folds implements Reductions<TfTensor>, CumulativeSums<TfTensor> {
    private final Eager eager;

    Folds(Eager eager) {
        this.eager = eager;
    }

    private TfTensor cast(TfTensor tensor, Optional<DType> dtype) {
        return dtype.isEmpty()
                ? tensor
                : eager.result(eager.ops().dtypes.cast(eager.<TType>operand(tensor), DataTypes.of(dtype.get())));
    }

    @Override
    public TfTensor reduce(Reduction reduction, TfTensor tensor, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        return Calls.call(reduction.name(), () -> {
            Ops tf = eager.ops();
            TfTensor cast = cast(tensor, dtype);
            Operand<TNumber> x = eager.operand(cast);
            Operand<TInt32> along = switch (axes) {
                case ReductionAxes.All() ->
                    tf.constant(IntStream.range(0, tensor.elements().rank()).toArray());
                case ReductionAxes.One(long axis) -> eager.integer(axis);
                case ReductionAxes.Several(var several) ->
                    eager.sizes(several.stream().mapToLong(Long::longValue).toArray());
            };
            return eager.result(switch (reduction) {
                case SUM -> tf.sum(x, along, Sum.keepDims(keepDimensions));
                case PRODUCT -> tf.prod(x, along, Prod.keepDims(keepDimensions));
                case MEAN -> tf.math.mean(x, along, Mean.keepDims(keepDimensions));
                case ANY -> tf.any(eager.<TBool>operand(cast), along, Any.keepDims(keepDimensions));
                case ALL -> tf.all(eager.<TBool>operand(cast), along, All.keepDims(keepDimensions));
                case MAXIMUM -> tf.max(x, along, Max.keepDims(keepDimensions));
                case MINIMUM -> tf.min(x, along, Min.keepDims(keepDimensions));
                case POSITION_OF_MAXIMUM -> tf.math.argMax(x, single(axes, keepDimensions));
                case POSITION_OF_MINIMUM -> tf.math.argMin(x, single(axes, keepDimensions));
            });
        });
    }

    private Operand<TInt32> single(ReductionAxes axes, boolean keepDimensions) {
        if (keepDimensions || !(axes instanceof ReductionAxes.One(long axis))) {
            throw Calls.lacks("position of an extreme of all axes, or one that keeps the axis");
        }
        return eager.integer(axis);
    }

    @Override
    public TfTensor cumulativeSum(TfTensor tensor, OptionalLong axis, Optional<DType> dtype) {
        return Calls.call("cumsum", () -> eager.result(eager.ops().math.cumsum(
                eager.<TType>operand(cast(tensor, dtype)), eager.integer(axis.orElseThrow()))));
    }
}
