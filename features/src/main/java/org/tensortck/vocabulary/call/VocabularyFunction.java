package org.tensortck.vocabulary.call;

import org.tensortck.notation.syntax.Signature;
import org.tensortck.value.Value;

/**
 * A row of the vocabulary.
 *
 * @param signature its name and parameters
 * @param form how scenario code reaches it
 * @param body how it is carried out on implementations in this JVM
 */
public record VocabularyFunction(Signature signature, Form form, Body body) {

    /** How scenario code reaches a function. */
    public enum Form {
        /** {@code module.name(…)}. */
        FUNCTION,
        /** {@code object.name(…)}, operators and item access included. */
        METHOD,
        /** {@code object.name} or {@code module.name}, without a call. */
        ATTRIBUTE
    }

    /** Carries a function out. */
    @FunctionalInterface
    public interface Body {

        /** Returns the result of the function. */
        Value apply(Invocation invocation);
    }

    /** Returns the name with its module or class, such as {@code torch.as_tensor}. */
    public String name() {
        return signature.name();
    }

    /** Returns the module or class, such as {@code torch} or {@code Tensor}. */
    public String owner() {
        return name().substring(0, name().indexOf('.'));
    }
}
