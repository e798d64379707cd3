package org.tensortck.notation.interpreter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.PythonNumbers;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.notation.python.Sequences;
import org.tensortck.value.Value;

/** Lengths, items and truth of values of any class. */
final class Iteration {
    private final Members members;

    Iteration(Members members) {
        this.members = members;
    }

    /** Returns the items in their order; for a tensor or an array, those of its first dimension. */
    List<Value> items(Value value) {
        Optional<List<Value>> items = Sequences.items(value);
        if (items.isPresent()) {
            return items.get();
        }
        if (!hasLength(value)) {
            throw PythonException.typeError(PythonTypes.described(value) + " has no items");
        }
        List<Value> selected = new ArrayList<>();
        long length = length(value).longValueExact();
        for (long position = 0; position < length; position++) {
            selected.add(members.callSpecial(value, "__getitem__", Value.of(position)));
        }
        return selected;
    }

    BigInteger length(Value value) {
        Optional<List<Value>> items = Sequences.items(value);
        if (items.isPresent()) {
            return BigInteger.valueOf(items.get().size());
        }
        if (!hasLength(value)) {
            throw PythonException.typeError(PythonTypes.described(value) + " has no length");
        }
        return PythonNumbers.integer(members.callSpecial(value, "__len__"))
                .orElseThrow(() -> new NotationException("the length is not an int"));
    }

    private static boolean hasLength(Value value) {
        return value instanceof Value.Ref || value instanceof Value.Instance;
    }

    /** Returns whether Python takes a value for true. */
    boolean truth(Value value) {
        return switch (value) {
            case Value.None _ -> false;
            case Value.Bool(boolean bool) -> bool;
            case Value.Int(BigInteger integer) -> integer.signum() != 0;
            case Value.Real(double real) -> real != 0;
            case Value.Complex(double real, double imaginary) -> real != 0 || imaginary != 0;
            case Value.Text(String text) -> !text.isEmpty();
            case Value.Tuple(List<Value> items) -> !items.isEmpty();
            case Value.ListOf(List<Value> items) -> !items.isEmpty();
            case Value.ArrayScalar scalar -> truth(Value.of(scalar.value()));
            case Value.Ref ref -> truth(members.callSpecial(ref, "__bool__"));
            case Value.Instance instance -> length(instance).signum() != 0;
            case Value.Ellipsis _,Value.Slice _,Value.DTypeOf _,Value.ForeignDType _,Value.Limits _,Value.DeviceOf _,Value.Context _,Value.TypeOf _,Value.Owner _,Value.Dict _,Value.Capsule _,Value.Module _,Value.Callable _ ->
                true;
        };
    }
}
