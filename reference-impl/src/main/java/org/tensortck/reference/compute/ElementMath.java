package org.tensortck.reference.compute;

import java.util.Optional;
import org.tensortck.reference.accelerator.DeviceOperation;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic of rows of values of one dtype. Results are not rounded to the dtype yet, nor cut to its bits. */
public final class ElementMath {
    private final DType dtype;
    private final IntegerMath integers;
    private final RealMath reals;
    private final ComplexMath complexes;

    /**
     * Creates the arithmetic of a dtype.
     *
     * @param operation the name of the operation, for messages
     */
    public ElementMath(String operation, DType dtype, ArithmeticRule rule) {
        this.dtype = dtype;
        this.integers = new IntegerMath(operation, dtype, rule);
        this.reals = new RealMath(operation, dtype.bits() <= Float.SIZE, rule);
        this.complexes = new ComplexMath(operation);
    }

    /** Returns the operation on two operands. */
    public RowMap.Kernel of(BinaryOperation binary) {
        RowMap.Kernel kernel = switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> (operands, result, count) -> integers.apply(binary, operands.get(0),
                    operands.get(1), result, count);
            case FLOAT -> (operands, result, count) -> reals.apply(binary, operands.get(0), operands.get(1), result,
                    count);
            case COMPLEX -> (operands, result, count) -> complexes.apply(binary, operands.get(0), operands.get(1),
                    result, count);
        };
        return kernel.orOnDevice(switch (binary) {
            case ADD -> Optional.of(DeviceOperation.ADD);
            case SUBTRACT -> Optional.of(DeviceOperation.SUBTRACT);
            case MULTIPLY -> Optional.of(DeviceOperation.MULTIPLY);
            case DIVIDE -> Optional.of(DeviceOperation.DIVIDE);
            default -> Optional.empty();
        });
    }

    /** Returns the operation on one operand. */
    public RowMap.Kernel of(UnaryOperation unary) {
        RowMap.Kernel kernel = switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> (operands, result, count) -> {
                for (int place = 0; place < count; place++) {
                    result.integers()[place] = applied(unary, operands.get(0).integers()[place]);
                }
            };
            case FLOAT -> (operands, result, count) -> {
                for (int place = 0; place < count; place++) {
                    result.reals()[place] = applied(unary, operands.get(0).reals()[place]);
                }
            };
            case COMPLEX -> (operands, result, count) -> apply(unary, operands.get(0), result, count);
        };
        return kernel.orOnDevice(switch (unary) {
            case NEGATE -> Optional.of(DeviceOperation.NEGATE);
            case ABSOLUTE -> Optional.of(DeviceOperation.ABSOLUTE);
            case POSITIVE, INVERT -> Optional.empty();
        });
    }

    private long applied(UnaryOperation unary, long value) {
        if (dtype == DType.BOOL) {
            return unary == UnaryOperation.INVERT ? 1 - value : value;
        }
        return switch (unary) {
            case NEGATE -> -value;
            case POSITIVE -> value;
            case INVERT -> ~value;
            case ABSOLUTE -> dtype == DType.UINT64 ? value : Math.abs(value);
        };
    }

    private static double applied(UnaryOperation unary, double value) {
        return switch (unary) {
            case NEGATE -> -value;
            case ABSOLUTE -> Math.abs(value);
            case POSITIVE, INVERT -> value;
        };
    }

    private static void apply(UnaryOperation unary, ValueRow operand, ValueRow result, int count) {
        for (int place = 0; place < count; place++) {
            double real = operand.reals()[place];
            double imaginary = operand.imaginaries()[place];
            if (unary == UnaryOperation.ABSOLUTE) {
                result.reals()[place] = Math.hypot(real, imaginary);
            } else {
                result.reals()[place] = applied(unary, real);
                result.imaginaries()[place] = applied(unary, imaginary);
            }
        }
    }
}
