package org.tensortck.vocabulary.call;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.notation.syntax.Signature;

/** Functions by their full names, in the order in which they are added. */
public final class FunctionTable {
    private final Map<String, VocabularyFunction> functions = new LinkedHashMap<>();

    /** Adds a function or method, {@code owner.name(parameters)}, or an attribute, {@code owner.name}. */
    public void define(String signature, VocabularyFunction.Body body) {
        ParsedSignature parsed = NotationParser.parseSignature(signature);
        String name = parsed.signature().name();
        boolean inModule = name.startsWith("torch.") || name.startsWith("np.") || name.startsWith("tck.");
        VocabularyFunction.Form form = parsed.attribute()
                ? VocabularyFunction.Form.ATTRIBUTE
                : inModule ? VocabularyFunction.Form.FUNCTION : VocabularyFunction.Form.METHOD;
        // An attribute of a module belongs to no object.
        Signature bound = parsed.attribute() && inModule ? new Signature(name, List.of()) : parsed.signature();
        VocabularyFunction previous = functions.putIfAbsent(name, new VocabularyFunction(bound, form, body));
        if (previous != null) {
            throw new IllegalStateException("vocabulary: " + name + " is defined twice");
        }
    }

    /** Returns the function with this full name, such as {@code Tensor.numpy}. */
    public Optional<VocabularyFunction> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** Returns all functions. */
    public Collection<VocabularyFunction> all() {
        return Collections.unmodifiableCollection(functions.values());
    }
}
