package org.tensortck.notation.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.error.CodeException;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.VocabularyFunction;

/** The functions of the vocabulary on tensors, arrays, NumPy scalars and buffers. */
final class Members {
    private final Caller caller;
    private final Vocabulary vocabulary;

    Members(Caller caller, Vocabulary vocabulary) {
        this.caller = caller;
        this.vocabulary = vocabulary;
    }

    /** Returns whether operations on a value are functions of the vocabulary. */
    static boolean isObject(Value value) {
        return value instanceof Value.Ref || value instanceof Value.ArrayScalar || value instanceof Value.Instance;
    }

    /** Returns the class under whose name the vocabulary lists the members of a value. */
    static String owner(Value value) {
        return switch (value) {
            case Value.Ref ref -> ref.side().className();
            case Value.ArrayScalar _ -> "generic";
            case Value.DTypeOf _,Value.ForeignDType _ -> "dtype";
            case Value.Limits limits -> limits.floating() ? "finfo" : "iinfo";
            case Value.DeviceOf _ -> "device";
            default -> PythonTypes.name(value);
        };
    }

    Optional<VocabularyFunction> find(Value object, String name) {
        return vocabulary.find(owner(object) + "." + name);
    }

    boolean has(Value object, String name) {
        return find(object, name).isPresent();
    }

    /** Calls a method that Python calls for an operator or a builtin function. */
    Value callSpecial(Value object, String method, Value... more) {
        if (!has(object, method)) {
            throw new NotationException("the vocabulary has no " + owner(object) + "." + method);
        }
        List<Value> arguments = new ArrayList<>();
        arguments.add(object);
        arguments.addAll(Arrays.asList(more));
        return call(owner(object) + "." + method, arguments, Map.of());
    }

    /** Calls a function of the vocabulary. A failure becomes an exception that gets its place in the code. */
    Value call(String function, List<Value> positional, Map<String, Value> named) {
        try {
            return caller.call(function, positional, named);
        } catch (CodeException e) {
            throw e;
        } catch (EvaluationException e) {
            throw new CodeException(e.getMessage(), e);
        }
    }
}
