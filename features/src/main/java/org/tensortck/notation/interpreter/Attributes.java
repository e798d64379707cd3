package org.tensortck.notation.interpreter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensortck.notation.error.ClosestName;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.VocabularyFunction;

/** Attribute access, {@code object.name}: the members of modules, and the methods and attributes of objects. */
final class Attributes {
    private final Members members;
    private final Vocabulary vocabulary;

    Attributes(Members members, Vocabulary vocabulary) {
        this.members = members;
        this.vocabulary = vocabulary;
    }

    Value get(Value object, String name) {
        return switch (object) {
            case Value.Module(String module) -> inModule(module, name);
            case Value.TypeOf(String qualifiedName) when name.equals("__name__") ->
                new Value.Text(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
            case Value.Callable(String group, Optional<Value> receiver) when receiver.isPresent() && isGroup(group) ->
                ofObject(receiver.get(), group.substring(group.indexOf('.') + 1) + "." + name);
            default -> ofObject(object, name);
        };
    }

    /** Returns whether a path leads to attributes only, as {@code ndarray.flags} does. */
    private boolean isGroup(String path) {
        return paths().anyMatch(known -> known.startsWith(path + "."));
    }

    private Value inModule(String module, String name) {
        String path = module + "." + name;
        Value constant = vocabulary.constants().get(path);
        if (constant != null) {
            return constant;
        }
        Optional<VocabularyFunction> function = vocabulary.find(path);
        if (function.isPresent()) {
            return function.get().form() == VocabularyFunction.Form.ATTRIBUTE
                    ? members.call(path, List.of(), Map.of())
                    : new Value.Callable(path);
        }
        if (isGroup(path)) {
            return new Value.Module(path);
        }
        throw missing(module, "function", name);
    }

    private Value ofObject(Value object, String name) {
        Optional<VocabularyFunction> function = members.find(object, name);
        if (function.isPresent()) {
            return function.get().form() == VocabularyFunction.Form.ATTRIBUTE
                    ? members.call(function.get().name(), List.of(object), Map.of())
                    : new Value.Callable(function.get().name(), object);
        }
        String path = Members.owner(object) + "." + name;
        if (isGroup(path)) {
            return new Value.Callable(path, object);
        }
        throw missing(Members.owner(object), "attribute", name);
    }

    void set(Value object, String name, Value value) {
        if (!(object instanceof Value.Ref)) {
            throw new NotationException("the attributes of " + PythonTypes.described(object) + " cannot be set");
        }
        members.callSpecial(object, "__setattr__", new Value.Text(name), value);
    }

    private Stream<String> paths() {
        return Stream.concat(vocabulary.constants().keySet().stream(),
                vocabulary.functions().stream().map(VocabularyFunction::name));
    }

    private NotationException missing(String owner, String what, String name) {
        String prefix = owner + ".";
        Stream<String> names = paths().filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()));
        return new NotationException(
                owner + " has no " + what + " '" + name + "' in the vocabulary" + ClosestName.hint(name, names));
    }
}
