package org.tensortck.vocabulary.function;

import java.util.Optional;
import org.tensortck.spi.array.Putting;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.ArrayArguments;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Literals;

/** {@code np.copyto}, whose source has a dtype of its own or takes that of its destination. */
final class AssignmentFunctions {
    private AssignmentFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("np.copyto(dst, src, casting='same_kind', where=True)", AssignmentFunctions::copyTo);
    }

    private static Value copyTo(Invocation call) {
        Putting<Object> putting = call.capability(Side.ARRAY, Putting.class);
        Casting casting = call.casting("casting");
        boolean everywhere = call.argument("where") instanceof Value.Bool(boolean value) && value;
        putting.copyTo(call.target("dst", Side.ARRAY), source(call, call.target("dst", Side.ARRAY)), casting,
                everywhere ? Optional.empty() : Optional.of(ArrayArguments.inferred(call, "where")));
        return Value.NONE;
    }

    /** Returns an array; a Python number takes the dtype of the target, unless it is of a kind that this has not. */
    private static Object source(Invocation call, Object target) {
        DType dtype = call.arrays().dtype(target);
        boolean takesDType = Literals.scalar(call.argument("src"))
                .filter(number -> !(call.argument("src") instanceof Value.ArrayScalar) && isOfKind(number, dtype))
                .isPresent();
        return takesDType ? ArrayArguments.converted(call, "src", "dst") : ArrayArguments.inferred(call, "src");
    }

    private static boolean isOfKind(Scalar number, DType dtype) {
        return switch (number) {
            case Scalar.Bool _ -> true;
            case Scalar.Int _ -> dtype.kind() != DType.Kind.BOOL;
            case Scalar.Real _ -> dtype.kind() == DType.Kind.FLOAT || dtype.kind() == DType.Kind.COMPLEX;
            case Scalar.Complex _ -> dtype.kind() == DType.Kind.COMPLEX;
        };
    }
}
