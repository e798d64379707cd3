package org.tensortck.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.binding.SpiFunctions;
import org.tensortck.vocabulary.call.FileParameter;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.VocabularyFunction;
import org.tensortck.vocabulary.function.WrittenFunctions;

/**
 * The table of all functions that scenarios may call, and of the constants in the modules {@code torch} and {@code np}.
 *
 * <p>Names: {@code torch.x} and {@code np.x} are in a module; {@code Tensor.x} and {@code ndarray.x} are methods,
 * attributes and operators of objects, {@code ndarray.flags.x} attributes of a group, {@code generic.x} those of NumPy scalars; {@code tck.x} observe objects for
 * assertions and are out of reach of scenario code.
 */
public final class Vocabulary {
    private static final Vocabulary STANDARD = standardTable();

    private final FunctionTable functions = new FunctionTable();
    private final Map<String, Value> constants = new LinkedHashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final Map<String, FileParameter> fileParameters = new HashMap<>();

    private Vocabulary() {}

    /** Returns the vocabulary of the suite. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    private static Vocabulary standardTable() {
        Vocabulary table = new Vocabulary();
        WrittenFunctions.addTo(table.functions);
        SpiFunctions.addTo(table.functions);
        table.addConstants();
        table.collectNames();
        table.collectFileParameters();
        return table;
    }

    /** Returns the function with this full name, such as {@code Tensor.numpy}. */
    public Optional<VocabularyFunction> find(String name) {
        return functions.find(name);
    }

    /** Returns all functions, module by module. */
    public Collection<VocabularyFunction> functions() {
        return functions.all();
    }

    /** Returns the constants by their full names, such as {@code torch.float32}. */
    public Map<String, Value> constants() {
        return Collections.unmodifiableMap(constants);
    }

    /** Returns the full names of the members of the modules: functions, constants, and modules inside them. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(paths);
    }

    /** Returns the names that may follow a dot after an object of any class. */
    public Set<String> members() {
        return Collections.unmodifiableSet(members);
    }

    /** Returns the parameter that names a file, by the last name of each function and method that has one. */
    public Map<String, FileParameter> fileParameters() {
        return Collections.unmodifiableMap(fileParameters);
    }

    private void collectFileParameters() {
        functions.all().forEach(function -> FileParameter.of(function).ifPresent(parameter -> fileParameters
                .put(function.name().substring(function.name().lastIndexOf('.') + 1), parameter)));
    }

    /** Collects the names by which code can reach the functions and constants of the table. */
    private void collectNames() {
        Stream.concat(constants.keySet().stream(), functions.all().stream().map(VocabularyFunction::name))
                .forEach(name -> {
                    String[] parts = name.split("\\.");
                    if (parts[0].equals("torch") || parts[0].equals("np")) {
                        for (int end = parts.length; end > 1; end--) {
                            paths.add(String.join(".", Arrays.asList(parts).subList(0, end)));
                        }
                    }
                    if (!parts[0].equals("tck")) {
                        // A name may be bound to a module, too.
                        members.addAll(Arrays.asList(parts).subList(1, parts.length));
                    }
                });
    }

    private void addConstants() {
        for (DType dtype : DType.values()) {
            constants.put("torch." + dtype.typeName(), new Value.DTypeOf(Side.TENSOR, dtype));
            if (dtype.inNumPy()) {
                constants.put("np." + (dtype == DType.BOOL ? "bool_" : dtype.typeName()),
                        new Value.DTypeOf(Side.ARRAY, dtype));
            }
        }
        constants.put("torch.Tensor", new Value.TypeOf("torch.Tensor"));
        constants.put("np.ndarray", new Value.TypeOf("numpy.ndarray"));
        constants.put("np.newaxis", Value.NONE);
    }
}
