package org.tensortck.vocabulary.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tensortck.notation.syntax.Signature;

/**
 * The parameter of a function that names a file.
 *
 * @param name its name
 * @param place its place among the positional arguments, without the receiver
 */
public record FileParameter(String name, int place) {
    private static final Set<String> NAMES = Set.of("file", "filename", "fid");

    /** Returns the parameter of a function that names a file; empty if it has none. */
    public static Optional<FileParameter> of(VocabularyFunction function) {
        List<String> names = function.signature().parameters().stream().map(Signature.Parameter::name).toList();
        int receivers = function.form() == VocabularyFunction.Form.METHOD ? 1 : 0;
        return IntStream.range(0, names.size()).filter(place -> NAMES.contains(names.get(place))).boxed().findFirst()
                .map(place -> new FileParameter(names.get(place), place - receivers));
    }
}
