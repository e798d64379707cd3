package org.tensortck.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Casting;
import org.tensortck.spi.DType;
import org.tensortck.spi.Filling;
import org.tensortck.spi.Putting;
import org.tensortck.spi.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The named functions that write in place: {@code Tensor.copy_}, {@code np.put} and their like. */
final class AssignmentFunctions {
    private AssignmentFunctions() {}

    static void addTo(Vocabulary table) {
        defineInPlace(table, "Tensor.copy_(self, src)",
                call -> filling(call).copyFrom(call.self(Side.TENSOR), call.target("src", Side.TENSOR)));
        defineInPlace(table, "Tensor.fill_(self, value)",
                call -> filling(call).fill(call.self(Side.TENSOR), number(call)));
        defineInPlace(table, "Tensor.zero_(self)", call -> filling(call).zero(call.self(Side.TENSOR)));
        defineInPlace(table, "Tensor.masked_fill_(self, mask, value)", call -> filling(call)
                .maskedFill(call.self(Side.TENSOR), call.target("mask", Side.TENSOR), number(call)));
        defineInPlace(table, "Tensor.index_fill_(self, dim, index, value)",
                call -> filling(call).indexFill(call.self(Side.TENSOR), call.integer("dim"),
                        call.target("index", Side.TENSOR), number(call)));
        defineInPlace(table, "Tensor.index_put_(self, indices, values)", call -> filling(call)
                .indexPut(call.self(Side.TENSOR), tensors(call), call.target("values", Side.TENSOR)));
        defineWriting(table, "np.copyto(dst, src, casting='same_kind', where=True)", AssignmentFunctions::copyTo);
        defineWriting(table, "ndarray.fill(self, value)",
                call -> putting(call).fill(call.self(Side.ARRAY), number(call)));
        defineWriting(table, "np.put(a, ind, v)", call -> putting(call).put(call.target("a", Side.ARRAY),
                ArrayArguments.positions(call, "ind"), ArrayArguments.converted(call, "v", "a")));
        defineWriting(table, "np.putmask(a, mask, values)", call -> putting(call)
                .putMask(call.target("a", Side.ARRAY), ArrayArguments.inferred(call, "mask"),
                        ArrayArguments.converted(call, "values", "a")));
        defineWriting(table, "np.place(arr, mask, vals)", call -> putting(call)
                .place(call.target("arr", Side.ARRAY), ArrayArguments.inferred(call, "mask"),
                        ArrayArguments.converted(call, "vals", "arr")));
    }

    /** What a function does to an object in place. */
    @FunctionalInterface
    private interface Writing {
        void apply(Invocation call);
    }

    /** Defines a function that returns the very object that it has written to. */
    private static void defineInPlace(Vocabulary table, String signature, Writing writing) {
        table.define(signature, call -> {
            writing.apply(call);
            return call.argument("self");
        });
    }

    /** Defines a function that returns {@code None}. */
    private static void defineWriting(Vocabulary table, String signature, Writing writing) {
        table.define(signature, call -> {
            writing.apply(call);
            return Value.NONE;
        });
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Filling<Object> filling(Invocation call) {
        return call.capability(Side.TENSOR, Filling.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Putting<Object> putting(Invocation call) {
        return call.capability(Side.ARRAY, Putting.class);
    }

    private static Scalar number(Invocation call) {
        return Literals.scalar(call.argument("value")).orElseThrow(() -> call.wrong("value", "a number"));
    }

    private static List<Object> tensors(Invocation call) {
        if (call.argument("indices") instanceof Value.Tuple(List<Value> items)) {
            List<Object> tensors = new ArrayList<>();
            for (Value item : items) {
                if (!(item instanceof Value.Ref ref) || ref.side() != Side.TENSOR) {
                    throw call.wrong("indices", "a tuple of tensors");
                }
                tensors.add(ref.target());
            }
            return tensors;
        }
        throw call.wrong("indices", "a tuple of tensors");
    }

    private static void copyTo(Invocation call) {
        Casting casting = CastFunctions.casting(call);
        boolean everywhere = call.argument("where") instanceof Value.Bool(boolean value) && value;
        putting(call).copyTo(call.target("dst", Side.ARRAY), source(call, call.target("dst", Side.ARRAY)), casting,
                everywhere ? Optional.empty() : Optional.of(ArrayArguments.inferred(call, "where")));
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
