package org.tensortck.multik;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jetbrains.kotlinx.multik.api.Multik;
import org.jetbrains.kotlinx.multik.api.linalg.DotKt;
import org.jetbrains.kotlinx.multik.api.linalg.LinAlg;
import org.jetbrains.kotlinx.multik.api.math.Math;
import org.jetbrains.kotlinx.multik.ndarray.complex.Complex;
import org.jetbrains.kotlinx.multik.ndarray.data.D1;
import org.jetbrains.kotlinx.multik.ndarray.data.D2;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.operations.CopyStrategy;
import org.jetbrains.kotlinx.multik.ndarray.operations.IteratingNDArrayKt;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** Reductions over all axes, which give a number, or over one, and products of matrices. */
final class Reducing implements Reductions<Object>, CumulativeSums<Object>, MatrixProducts<Object> {

    @Override
    public Set<Reduction> reductions() {
        return EnumSet.of(Reduction.SUM, Reduction.MEAN, Reduction.MAXIMUM, Reduction.MINIMUM,
                Reduction.POSITION_OF_MAXIMUM, Reduction.POSITION_OF_MINIMUM);
    }

    private static String name(Reduction reduction) {
        return switch (reduction) {
            case SUM -> "sum";
            case MEAN -> "mean";
            case MAXIMUM -> "max";
            case MINIMUM -> "min";
            case POSITION_OF_MAXIMUM -> "argMax";
            case POSITION_OF_MINIMUM -> "argMin";
            default -> throw new IllegalArgumentException("undeclared: " + reduction);
        };
    }

    /** {@inheritDoc} A dtype that is given is a cast before. */
    @Override
    public Object reduce(Reduction reduction, Object x, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        String name = name(reduction);
        if (keepDimensions) {
            throw Calls.lacking(name + ": Multik keeps no axes");
        }
        NDArray<Number, Dimension> array = cast(name, x, dtype);
        return switch (axes) {
            case ReductionAxes.All() -> Calls.call(name, () -> all(reduction, array));
            case ReductionAxes.One(long axis) ->
                Calls.call(name, () -> along(reduction, array, Calls.integer(axis)));
            case ReductionAxes.Several(var several) ->
                throw Calls.lacking(name + ": Multik reduces one axis or all, not " + several);
        };
    }

    /** Returns the numbers to reduce. Kotlin's types refuse complex ones. */
    private static NDArray<Number, Dimension> cast(String name, Object x, Optional<DType> dtype) {
        NDArray<Number, Dimension> array = Calls.array(name, x);
        NDArray<Number, Dimension> cast = dtype.isEmpty()
                ? array
                : Calls.call("toType",
                        () -> IteratingNDArrayKt.toType(array, DataTypes.of(dtype.get()), CopyStrategy.FULL));
        if (cast.getDtype().isComplex()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, name + ": Multik takes no complex numbers");
        }
        return cast;
    }

    private static Object all(Reduction reduction, NDArray<Number, Dimension> array) {
        Math math = Multik.INSTANCE.getMath();
        return switch (reduction) {
            case SUM -> math.sum(array);
            case MEAN -> Multik.INSTANCE.getStat().mean(array);
            case MAXIMUM -> math.max(array);
            case MINIMUM -> math.min(array);
            case POSITION_OF_MAXIMUM -> math.argMax(array);
            case POSITION_OF_MINIMUM -> math.argMin(array);
            default -> throw new IllegalArgumentException("undeclared: " + reduction);
        };
    }

    private static Object along(Reduction reduction, NDArray<Number, Dimension> array, int axis) {
        Math math = Multik.INSTANCE.getMath();
        return switch (reduction) {
            case SUM -> math.sum(array, axis);
            case MEAN -> Multik.INSTANCE.getStat().mean(array, axis);
            case MAXIMUM -> math.max(array, axis);
            case MINIMUM -> math.min(array, axis);
            case POSITION_OF_MAXIMUM -> math.argMax(array, axis);
            case POSITION_OF_MINIMUM -> math.argMin(array, axis);
            default -> throw new IllegalArgumentException("undeclared: " + reduction);
        };
    }

    @Override
    public Object cumulativeSum(Object x, OptionalLong axis, Optional<DType> dtype) {
        NDArray<Number, Dimension> array = cast("cumSum", x, dtype);
        Math math = Multik.INSTANCE.getMath();
        return Calls.call("cumSum", () -> axis.isPresent()
                ? math.cumSum(array, Calls.integer(axis.getAsLong()))
                : math.cumSum(array));
    }

    /** {@inheritDoc} The library multiplies two matrices, a matrix and a vector, and two vectors. */
    @Override
    public Object matmul(Object left, Object right) {
        NDArray<?, ?> first = Calls.array("dot", left);
        NDArray<?, ?> second = Calls.array("dot", right);
        if (first.getDtype() != second.getDtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "dot: the operands are "
                    + DataTypes.dtype(first.getDtype()) + " and " + DataTypes.dtype(second.getDtype()));
        }
        boolean complex = first.getDtype().isComplex();
        return Calls.call("dot", () -> complex ? complexProduct(left, right) : product(left, right));
    }

    private static int ranks(Object left, Object right) {
        return Calls.array("dot", left).getShape().length * 10 + Calls.array("dot", right).getShape().length;
    }

    private static Object product(Object left, Object right) {
        LinAlg algebra = Multik.INSTANCE.getLinalg();
        return switch (ranks(left, right)) {
            case 22 -> DotKt.dotMMNumber(algebra, Calls.<Number, D2>array("dot", left),
                    Calls.<Number, D2>array("dot", right));
            case 21 -> DotKt.dotMVNumber(algebra, Calls.<Number, D2>array("dot", left),
                    Calls.<Number, D1>array("dot", right));
            case 11 -> DotKt.dotVVNumber(algebra, Calls.<Number, D1>array("dot", left),
                    Calls.<Number, D1>array("dot", right));
            default -> throw otherRanks(left, right);
        };
    }

    private static Object complexProduct(Object left, Object right) {
        LinAlg algebra = Multik.INSTANCE.getLinalg();
        return switch (ranks(left, right)) {
            case 22 -> DotKt.dotMMComplex(algebra, Calls.<Complex, D2>array("dot", left),
                    Calls.<Complex, D2>array("dot", right));
            case 21 -> DotKt.dotMVComplex(algebra, Calls.<Complex, D2>array("dot", left),
                    Calls.<Complex, D1>array("dot", right));
            case 11 -> DotKt.dotVVComplex(algebra, Calls.<Complex, D1>array("dot", left),
                    Calls.<Complex, D1>array("dot", right));
            default -> throw otherRanks(left, right);
        };
    }

    private static TensorException otherRanks(Object left, Object right) {
        return Calls.lacking("dot: Multik has no product of ranks " + ranks(left, right) / 10 + " and "
                + ranks(left, right) % 10);
    }
}
