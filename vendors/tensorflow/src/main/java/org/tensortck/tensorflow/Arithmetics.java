package org.tensortck.tensorflow;

import java.util.EnumSet;
import java.util.Set;
import org.tensorflow.op.MathOps;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TBool;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic, comparisons and matrix products. Both operands have the same dtype: the library promotes none. */
final class Arithmetics implements Arithmetic<TfTensor>, Comparisons<TfTensor>, MatrixProducts<TfTensor> {
    private final Eager eager;

    Arithmetics(Eager eager) {
        this.eager = eager;
    }

    @Override
    public Set<UnaryOperation> unaryOperations() {
        return EnumSet.of(UnaryOperation.NEGATE, UnaryOperation.INVERT, UnaryOperation.ABSOLUTE);
    }

    @Override
    public TfTensor apply(BinaryOperation operation, Operand<TfTensor> left, Operand<TfTensor> right) {
        return Calls.call(operation.name(), () -> {
            Ops tf = eager.ops();
            Pair<TType> x = Pair.of(eager, left, right);
            Pair<TNumber> n = Pair.of(eager, left, right);
            boolean bools = x.left().asOutput().dataType() == DataType.DT_BOOL;
            return eager.result(switch (operation) {
                case ADD -> tf.math.add(x.left(), x.right());
                case SUBTRACT -> tf.math.sub(x.left(), x.right());
                case MULTIPLY -> tf.math.mul(x.left(), x.right());
                case DIVIDE -> tf.math.realDiv(x.left(), x.right());
                case FLOOR_DIVIDE -> tf.math.floorDiv(x.left(), x.right());
                case TRUNCATE_DIVIDE -> tf.math.truncateDiv(x.left(), x.right());
                case REMAINDER -> tf.math.floorMod(n.left(), n.right());
                case POWER -> tf.math.pow(x.left(), x.right());
                case AND -> bools ? and(left, right) : tf.bitwise.bitwiseAnd(n.left(), n.right());
                case OR -> bools ? or(left, right) : tf.bitwise.bitwiseOr(n.left(), n.right());
                case XOR -> tf.bitwise.bitwiseXor(n.left(), n.right());
                case SHIFT_LEFT -> tf.bitwise.leftShift(n.left(), n.right());
                case SHIFT_RIGHT -> tf.bitwise.rightShift(n.left(), n.right());
            });
        });
    }

    private org.tensorflow.Operand<TBool> and(Operand<TfTensor> left, Operand<TfTensor> right) {
        Pair<TBool> x = Pair.of(eager, left, right);
        return eager.ops().math.logicalAnd(x.left(), x.right());
    }

    private org.tensorflow.Operand<TBool> or(Operand<TfTensor> left, Operand<TfTensor> right) {
        Pair<TBool> x = Pair.of(eager, left, right);
        return eager.ops().math.logicalOr(x.left(), x.right());
    }

    @Override
    public TfTensor apply(UnaryOperation operation, Operand<TfTensor> operand) {
        return Calls.call(operation.name(), () -> {
            Ops tf = eager.ops();
            org.tensorflow.Operand<TNumber> x = Pair.operand(eager, operand);
            return eager.result(switch (operation) {
                case NEGATE -> tf.math.neg(x);
                case ABSOLUTE -> tf.math.abs(x);
                case INVERT -> x.asOutput().dataType() == DataType.DT_BOOL
                        ? tf.math.logicalNot(Pair.operand(eager, operand))
                        : tf.bitwise.invert(x);
                case POSITIVE -> throw new IllegalArgumentException("undeclared: " + operation);
            });
        });
    }

    @Override
    public TfTensor compare(Comparison comparison, Operand<TfTensor> left, Operand<TfTensor> right) {
        return Calls.call(comparison.name(), () -> {
            MathOps math = eager.ops().math;
            Pair<TNumber> x = Pair.of(eager, left, right);
            return eager.result(switch (comparison) {
                case EQUAL -> math.equal(x.left(), x.right());
                case NOT_EQUAL -> math.notEqual(x.left(), x.right());
                case LESS -> math.less(x.left(), x.right());
                case LESS_OR_EQUAL -> math.lessEqual(x.left(), x.right());
                case GREATER -> math.greater(x.left(), x.right());
                case GREATER_OR_EQUAL -> math.greaterEqual(x.left(), x.right());
            });
        });
    }

    @Override
    public TfTensor matmul(TfTensor left, TfTensor right) {
        return Calls.call("matMul", () -> eager
                .result(eager.ops().linalg.matMul(eager.<TType>operand(left), eager.operand(right))));
    }
}
