package org.tensortck.polyglot.numpy;

import java.util.List;
import org.tensortck.spi.Choosing;
import org.tensortck.spi.Operand;

/** NumPy's choice of one of two elements. */
final class NumPyChoosing implements Choosing<NumPyArray> {

    @Override
    public NumPyArray where(NumPyArray condition, Operand<NumPyArray> first, Operand<NumPyArray> second) {
        return NumPyArithmetic.ask("where", ArrayHandles::of, condition, NumPyArithmetic.operand(first),
                NumPyArithmetic.operand(second));
    }

    @Override
    public List<NumPyArray> where(NumPyArray condition) {
        return NumPyArithmetic.ask("where_true", ArrayHandles::allOf, condition);
    }
}
