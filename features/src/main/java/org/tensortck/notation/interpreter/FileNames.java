package org.tensortck.notation.interpreter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.syntax.Expression;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.ScenarioFiles;
import org.tensortck.vocabulary.call.VocabularyFunction;

/**
 * The names of files in code. A scenario has a folder of its own; real Python would open any path. So a function with a
 * parameter for a file is only called, and its argument is a literal with a plain name, such as {@code 'a.npy'}.
 */
final class FileNames {
    private static final Set<String> PARAMETERS = Set.of("file", "filename", "fid");

    /** The parameter of a function that names a file, and its place among the positional arguments. */
    private record FileParameter(String name, int place) {}

    private final Map<String, FileParameter> functions = new HashMap<>();

    FileNames(Vocabulary vocabulary) {
        vocabulary.functions().forEach(this::add);
    }

    private void add(VocabularyFunction function) {
        List<String> names = function.signature().parameters().stream().map(Signature.Parameter::name).toList();
        int receivers = function.form() == VocabularyFunction.Form.METHOD ? 1 : 0;
        IntStream.range(0, names.size()).filter(place -> PARAMETERS.contains(names.get(place))).findFirst()
                .ifPresent(place -> functions.put(function.name().substring(function.name().lastIndexOf('.') + 1),
                        new FileParameter(names.get(place), place - receivers)));
    }

    /** Returns whether a function or a method of this name has a parameter for a file. */
    boolean areTakenBy(String function) {
        return functions.containsKey(function);
    }

    /**
     * Looks at a call of a function that may have a parameter for a file.
     *
     * @throws NotationException where the file is not a literal with a plain name
     */
    void check(Expression.Attribute function, Expression.Call call) {
        FileParameter file = functions.get(function.name());
        if (file == null) {
            return;
        }
        Optional<Expression> argument = Optional.ofNullable(call.named().get(file.name()))
                .or(() -> call.positional().stream().skip(file.place()).findFirst());
        boolean isPlain = argument.isPresent() && argument.get() instanceof Expression.Literal literal
                && literal.value() instanceof Value.Text(String name) && ScenarioFiles.isName(name);
        if (!isPlain) {
            throw new NotationException(function.name() + ": argument '" + file.name()
                    + "' should be a literal with the plain name of a file, such as 'a.npy'")
                    .locate(argument.map(Expression::position).orElse(function.position()));
        }
    }
}
