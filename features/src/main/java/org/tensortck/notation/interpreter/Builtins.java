package org.tensortck.notation.interpreter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.PythonNumbers;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.value.Value;

/** The functions and classes that Python has without a module, as far as the notation has them. */
final class Builtins {
    private static final Set<String> CLASSES = Set.of("bool", "bytearray", "bytes", "complex", "float", "int",
            "list", "memoryview", "slice", "str", "tuple", "type");
    private static final Set<String> FUNCTIONS = Set.of("abs", "isinstance", "len", "repr");

    /** The names of all of them. */
    static final Set<String> NAMES = Stream.concat(CLASSES.stream(), FUNCTIONS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Members members;
    private final Iteration iteration;
    private final Conversions conversions;
    private final Map<String, Value> values = new LinkedHashMap<>();

    Builtins(Members members, Iteration iteration) {
        this.members = members;
        this.iteration = iteration;
        this.conversions = new Conversions(members);
        CLASSES.forEach(name -> values.put(name, new Value.TypeOf(name)));
        FUNCTIONS.forEach(name -> values.put(name, new Value.Callable(name)));
    }

    Optional<Value> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Value call(String name, List<Value> arguments, Map<String, Value> named) {
        if (!named.isEmpty()) {
            throw new NotationException(name + " takes no named arguments in the notation");
        }
        return switch (name) {
            case "abs" -> absolute(only(name, arguments));
            case "isinstance" -> {
                require(name, arguments, 2, 2);
                yield Value.of(PythonTypes.isInstance(arguments.getFirst(), arguments.getLast()));
            }
            case "len" -> new Value.Int(iteration.length(only(name, arguments)));
            case "repr" -> new Value.Text(conversions.repr(only(name, arguments)));
            case "type" -> PythonTypes.type(only(name, arguments));
            case "slice" -> slice(arguments);
            case "complex" -> {
                require(name, arguments, 0, 2);
                yield conversions.complex(arguments);
            }
            case "bytes", "bytearray", "memoryview" -> members.call("builtins." + name, arguments, Map.of());
            default -> converted(name, arguments);
        };
    }

    private Value converted(String name, List<Value> arguments) {
        require(name, arguments, 0, 1);
        Optional<Value> argument = arguments.stream().findFirst();
        return switch (name) {
            case "bool" -> Value.of(argument.map(iteration::truth).orElse(false));
            case "float" -> Value.of(argument.map(conversions::real).orElse(0.0));
            case "int" -> argument.map(conversions::integer).orElse(Value.of(0));
            case "str" -> new Value.Text(argument.map(conversions::str).orElse(""));
            case "list" -> new Value.ListOf(argument.map(iteration::items).orElse(List.of()));
            case "tuple" -> new Value.Tuple(argument.map(iteration::items).orElse(List.of()));
            default -> throw new IllegalArgumentException("no builtin " + name);
        };
    }

    private Value absolute(Value value) {
        if (Members.isObject(value)) {
            return members.callSpecial(value, "__abs__");
        }
        if (!PythonNumbers.isNumber(value)) {
            throw PythonException.typeError("abs does not take " + PythonTypes.described(value));
        }
        return PythonNumbers.absolute(value);
    }

    private static Value slice(List<Value> arguments) {
        require("slice", arguments, 1, 3);
        return switch (arguments.size()) {
            case 1 -> new Value.Slice(Value.NONE, arguments.getFirst(), Value.NONE);
            case 2 -> new Value.Slice(arguments.getFirst(), arguments.getLast(), Value.NONE);
            default -> new Value.Slice(arguments.getFirst(), arguments.get(1), arguments.getLast());
        };
    }

    private static Value only(String name, List<Value> arguments) {
        require(name, arguments, 1, 1);
        return arguments.getFirst();
    }

    private static void require(String name, List<Value> arguments, int least, int most) {
        if (arguments.size() < least || arguments.size() > most) {
            String expected = least == most ? String.valueOf(least) : least + " to " + most;
            throw PythonException.typeError(
                    name + " takes " + expected + " argument" + (most == 1 ? "" : "s") + ", but was given "
                            + arguments.size());
        }
    }
}
