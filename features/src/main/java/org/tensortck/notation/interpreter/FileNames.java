package org.tensortck.notation.interpreter;

import java.util.Map;
import java.util.Optional;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.syntax.Expression;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.FileParameter;
import org.tensortck.vocabulary.call.ScenarioFiles;

/**
 * The names of files in code. A scenario has a folder of its own; real Python would open any path. So a function with a
 * parameter for a file is only called, and its argument is a literal with a plain name, such as {@code 'a.npy'}.
 */
final class FileNames {
    private final Map<String, FileParameter> functions;

    FileNames(Vocabulary vocabulary) {
        this.functions = vocabulary.fileParameters();
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
