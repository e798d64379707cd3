package org.tensortck.reference.numpy.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.CastingRule;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.rule.NumPyPromotionRule;
import org.tensortck.spi.common.Promotion;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;

/** NumPy's promotion. */
public final class NumPyPromotion implements Promotion<NdArray> {
    private final NumPyProfile profile;

    public NumPyPromotion(NumPyProfile profile) {
        this.profile = profile;
    }

    @Override
    public DType promoteTypes(DType first, DType second) {
        return NumPyPromotionRule.promoteTypes(first, second);
    }

    @Override
    public DType resultType(List<Operand<NdArray>> operands) {
        List<DType> strong = new ArrayList<>();
        List<Kind> weak = new ArrayList<>();
        for (Operand<NdArray> operand : operands) {
            switch (operand) {
                case Operand.Of<NdArray>(NdArray array) -> strong.add(array.elements().dtype());
                case Operand.NumPyScalar<NdArray>(DType dtype, Scalar _) -> strong.add(dtype);
                case Operand.OfType<NdArray>(DType dtype) -> strong.add(dtype);
                case Operand.PythonNumber<NdArray>(Scalar value) -> weak.add(kind(value));
            }
        }
        return NumPyPromotionRule.resultType(strong, weak, profile);
    }

    private static Kind kind(Scalar number) {
        return switch (number) {
            case Scalar.Bool _ -> Kind.BOOL;
            case Scalar.Int _ -> Kind.SIGNED;
            case Scalar.Real _ -> Kind.FLOAT;
            case Scalar.Complex _ -> Kind.COMPLEX;
        };
    }

    @Override
    public boolean canCast(DType from, DType to, Optional<Casting> casting) {
        return CastingRule.allows(casting.orElse(Casting.SAFE), from, to, from == to);
    }
}
