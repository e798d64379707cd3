package org.tensortck.notation.interpreter;

import java.util.Optional;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.value.Value;

/** Python's {@code is}, as far as the notation can know it. */
final class Identity {
    private Identity() {}

    /**
     * Returns whether two values are one object.
     *
     * @throws NotationException where that depends on the Python that runs the code, as for equal ints
     */
    static boolean same(Value left, Value right) {
        if (isObject(left) || isObject(right)) {
            return left.equals(right);
        }
        Optional<String> leftClass = PythonTypes.className(left);
        Optional<String> rightClass = PythonTypes.className(right);
        if (leftClass.isPresent() && rightClass.isPresent()) {
            return sameClass(left, right, leftClass.get().equals(rightClass.get()));
        }
        if (left.getClass() != right.getClass()) {
            return false;
        }
        return switch (left) {
            case Value.None _,Value.Ellipsis _,Value.Bool _,Value.Module _ -> left.equals(right);
            case Value.DTypeOf dtype -> dtype.equals(right);
            case Value.ListOf _ -> certain(left, right);
            default -> {
                if (!left.equals(right)) {
                    yield false;
                }
                throw new NotationException("whether " + PythonTypes.described(left)
                        + " is the same object as another is not in the notation; compare by ==");
            }
        };
    }

    private static boolean isObject(Value value) {
        return value instanceof Value.Ref || value instanceof Value.Instance;
    }

    /** {@code np.float32} is one class and {@code np.dtype('float32')} one dtype; the notation has one value for both. */
    private static boolean sameClass(Value left, Value right, boolean sameName) {
        boolean ambiguous = left instanceof Value.DTypeOf || right instanceof Value.DTypeOf;
        if (ambiguous && sameName) {
            throw new NotationException("whether a NumPy dtype and another are one object is not in the notation, "
                    + "which does not tell it from a scalar's class; compare by ==");
        }
        return sameName;
    }

    /**
     * Returns whether two values are one object beyond doubt: they are one tensor, array or list, or one value that the
     * code has passed on. Python tests this before it compares the items of lists, which has an effect for NaN only.
     */
    @SuppressWarnings("ReferenceEquality") // identity is the question
    static boolean certain(Value left, Value right) {
        return left == right || (isObject(left) && left.equals(right));
    }
}
