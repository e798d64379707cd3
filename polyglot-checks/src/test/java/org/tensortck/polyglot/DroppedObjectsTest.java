package org.tensortck.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.interpreter.Interpreter;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.vocabulary.Vocabulary;

/** What a scenario drops is really collected where it says so, whatever executes its code. */
class DroppedObjectsTest {
    private final List<WeakReference<Object>> arrays = new ArrayList<>();

    /** Returns arrays of which each that is created is watched. */
    private ArrayLibrary<?> watched(ArrayLibrary<?> library) {
        return (ArrayLibrary<?>) Proxy.newProxyInstance(DroppedObjectsTest.class.getClassLoader(),
                library.getClass().getInterfaces(), (_, method, arguments) -> {
                    try {
                        Object result = method.invoke(library, arguments);
                        if (method.getName().equals("create")) {
                            arrays.add(new WeakReference<>(result));
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Evaluator evaluator(String name, Caller caller) {
        return name.equals("graalpy")
                ? GraalPyRuntime.evaluator(caller, Map.of())
                : new Interpreter(caller, Vocabulary.standard(), Map.of());
    }

    @ParameterizedTest
    @CsvSource({"java, reference", "graalpy, reference", "java, numpy", "graalpy, numpy"})
    void what_is_dropped_is_collected_and_what_has_a_name_is_not(String evaluator, String library) {
        ArrayLibrary<?> sound = library.equals("numpy") ? new NumPyArrays() : new ReferenceArrays();
        try (Evaluator code = evaluator(evaluator, new LibraryCaller(new ReferenceTensors(), watched(sound)))) {
            code.begin();
            code.execute("kept = np.array([1.0])\nnested = [np.array([2.0])]");
            code.execute("x = np.array([3.0])");
            code.execute("del x");
            code.execute("x = np.array([4.0])");
            code.execute("x = 5");
            code.execute("t = torch.tensor([6.0])\nt[0] = np.array([6.0])[0]");
            int created = arrays.size();
            Value[] objects = Stream.of("kept", "nested[0]", "t").map(code::evaluate).toArray(Value[]::new);
            code.caller().call("tck.collect", List.of(objects), Map.of());

            assertEquals(5, created);
            assertEquals(List.of(true, true, false, false, false), arrays.subList(0, created).stream()
                    .map(array -> array.get() != null).toList());
        }
    }
}
