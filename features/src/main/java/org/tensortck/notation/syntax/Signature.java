package org.tensortck.notation.syntax;

import java.util.List;
import java.util.Optional;
import org.tensortck.value.Value;

/**
 * The name of a function and its parameters, as Python writes them.
 *
 * @param name the name with its module or class, such as {@code torch.as_tensor} or {@code Tensor.numpy}
 * @param parameters the parameters in order
 */
public record Signature(String name, List<Parameter> parameters) {

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** How arguments reach a parameter. */
    public enum Passing {
        /** As a positional or a keyword argument. */
        EITHER,
        /** As a keyword argument only; the parameter is after a {@code *}. */
        NAMED,
        /** {@code *name}: all remaining positional arguments, as a tuple. */
        REST
    }

    /**
     * One parameter.
     *
     * @param name its name
     * @param defaultValue its default, or empty where an argument is required
     * @param passing how arguments reach it
     */
    public record Parameter(String name, Optional<Value> defaultValue, Passing passing) {}
}
