package org.tensortck.steps;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.notation.interpreter.NotationScope;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.picture.PictureRecorder;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.suite.Case;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;
import org.tensortck.vocabulary.Vocabulary;

/**
 * The state of one scenario.
 *
 * <p>Code that the implementation refuses does not end the scenario at once: the refusal waits for a step that expects
 * it. Any other step, and the end of the scenario, report it as a failure.
 */
public final class Scene {
    private static final String NUMPY = "numpy.";

    private final Evaluator evaluator;
    private final Set<String> watched;
    private final ScenarioWarnings warnings;
    private final Optional<PictureRecorder> pictures;
    private final NotationScope scope = new NotationScope(Vocabulary.standard());
    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();
    private Optional<TensorException> refusal = Optional.empty();

    /** The state of an object when its name was bound to it. */
    private record Snapshot(Value object, List<Value> facts) {}

    /**
     * Creates the scene of a new scenario. If a step requires the object of a name to be unchanged, its state is
     * recorded as soon as the name is bound; the states of other objects are not.
     *
     * @param pictures records the memory of objects after each statement; empty where no pictures are drawn
     */
    public Scene(Evaluator evaluator, Case of, Optional<PictureRecorder> pictures) {
        this.evaluator = evaluator;
        this.pictures = pictures;
        this.watched = of.steps().stream().flatMap(step -> ValueSteps.unchanged(step.text()).stream())
                .collect(Collectors.toSet());
        this.warnings = new ScenarioWarnings(evaluator, of);
        evaluator.begin();
    }

    /** Returns the warnings of the scenario. */
    ScenarioWarnings warnings() {
        return warnings;
    }

    /** Executes code, and records the state of each watched object when its name is first bound. */
    void execute(String code) {
        requireNoRefusal();
        scope.enter(code);
        warnings.around(() -> pictures.ifPresentOrElse(recorder -> runRecorded(code, recorder), () -> run(code)));
        if (!watched.isEmpty()) {
            takeSnapshots();
        }
    }

    /** Executes statements one by one, so that the recorder sees the memory after each. */
    private void runRecorded(String code, PictureRecorder recorder) {
        for (String statement : NotationParser.split(code)) {
            if (refusal.isEmpty()) {
                run(statement);
                warnings.aside(() -> recorder.after(statement, evaluator));
            }
        }
    }

    private void run(String code) {
        try {
            evaluator.execute(code);
        } catch (TensorException e) {
            refusal = Optional.of(e);
            scope.rebind(evaluator.variables().keySet());
        } catch (VirtualMachineError e) {
            throw new EvaluationException("`" + code + "`", e);
        } catch (UnsupportedException e) {
            throw new SkippedCase(Verdict.UNSUPPORTED, e.capability() + ": " + e.getMessage());
        }
    }

    private void takeSnapshots() {
        Map<String, Value> variables = new LinkedHashMap<>(evaluator.variables());
        variables.keySet().retainAll(watched);
        // An object that no name is bound to any more is not kept alive.
        snapshots.keySet().retainAll(variables.keySet());
        variables.forEach(this::takeSnapshot);
    }

    /** Evaluates an expression. */
    Value evaluate(String expression) {
        try {
            return attempt(expression);
        } catch (TensorException e) {
            throw new AssertionError("`" + expression + "` is refused with " + e.kind() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Evaluates an expression that may be refused.
     *
     * @throws TensorException where the implementation refuses
     */
    Value attempt(String expression) {
        requireNoRefusal();
        scope.enterExpression(expression);
        try {
            return evaluator.evaluate(expression);
        } catch (VirtualMachineError e) {
            throw new EvaluationException("`" + expression + "`", e);
        } catch (UnsupportedException e) {
            throw new SkippedCase(Verdict.UNSUPPORTED, e.capability() + ": " + e.getMessage());
        }
    }

    /** Evaluates an expression that has to give a tensor or an array. */
    Value.Ref object(String expression) {
        Value value = evaluate(expression);
        if (value instanceof Value.Ref ref) {
            return ref;
        }
        throw new AssertionError("`" + expression + "` is " + PythonRepr.repr(value) + ", not a tensor or an array");
    }

    /** Returns the contents of a value: the elements of an object as nested lists, and a NumPy scalar as its number. */
    Value contents(Value value) {
        return switch (value) {
            case Value.Ref ref -> call("tck.contents", ref);
            case Value.Instance instance -> call("tck.contents", instance);
            case Value.ArrayScalar scalar -> Value.of(scalar.value());
            // NumPy's dtypes and the classes of its scalars are one value in the notation.
            case Value.TypeOf(String name) when name.startsWith(NUMPY) -> DType.named(name.substring(NUMPY.length()))
                    .<Value>map(dtype -> new Value.DTypeOf(Side.ARRAY, dtype)).orElse(value);
            default -> value;
        };
    }

    /** Calls a function of the vocabulary. */
    Value call(String function, Value... arguments) {
        try {
            return evaluator.caller().call(function, List.of(arguments), Map.of());
        } catch (VirtualMachineError e) {
            throw new EvaluationException(function, e);
        }
    }

    /**
     * Has everything collected that no name is bound to and nothing else holds, and the memory overwritten that this frees.
     */
    void collectGarbage() {
        requireNoRefusal();
        Set<Value> kept = new LinkedHashSet<>();
        evaluator.variables().values().forEach(value -> addObjects(value, kept));
        call("tck.collect", kept.toArray(Value[]::new));
    }

    private static void addObjects(Value value, Set<Value> objects) {
        switch (value) {
            case Value.Ref _,Value.Instance _ -> objects.add(value);
            case Value.Tuple(List<Value> items) -> items.forEach(item -> addObjects(item, objects));
            case Value.ListOf(List<Value> items) -> items.forEach(item -> addObjects(item, objects));
            case Value.Callable(String _, Optional<Value> receiver) ->
                receiver.ifPresent(object -> addObjects(object, objects));
            default -> {
            }
        }
    }

    /** Returns the refusal that waits to be expected, if one does, and takes it as expected. */
    Optional<TensorException> takeRefusal() {
        Optional<TensorException> expected = refusal;
        refusal = Optional.empty();
        return expected;
    }

    /** Fails if the implementation refused something that no step expected. */
    void requireNoRefusal() {
        refusal.ifPresent(unexpected -> {
            throw new AssertionError("refused with " + unexpected.kind() + ": " + unexpected.getMessage(), unexpected);
        });
    }

    /** Fails unless two expressions show the same, to the bit and to the Python type. */
    void requireSame(String actual, String expected) {
        Value seen = contents(evaluate(actual));
        Value should = contents(evaluate(expected));
        if (!seen.equals(should)) {
            throw new AssertionError(
                    "`" + actual + "` is " + PythonRepr.repr(seen) + ", but should be " + PythonRepr.repr(should));
        }
    }

    /** Returns whether a name was bound to an object before. */
    boolean hasSnapshot(String name) {
        return snapshots.containsKey(name);
    }

    /** Fails unless the object of a name is unchanged since the name was bound to it. */
    void requireUnchanged(String name) {
        requireNoRefusal();
        Snapshot snapshot = snapshots.get(name);
        if (snapshot == null) {
            throw new AssertionError("`" + name + "` is not the name of a tensor, an array or a buffer");
        }
        List<Value> now = facts(snapshot.object());
        if (!now.equals(snapshot.facts())) {
            throw new AssertionError("`" + name + "` is now " + PythonRepr.repr(new Value.Tuple(now)) + ", but was "
                    + PythonRepr.repr(new Value.Tuple(snapshot.facts())) + " (elements, shape, dtype)");
        }
    }

    private void takeSnapshot(String name, Value value) {
        Snapshot known = snapshots.get(name);
        boolean isObject = value instanceof Value.Ref || value instanceof Value.Instance;
        if (isObject && !(known != null && known.object().equals(value))) {
            snapshots.put(name, new Snapshot(value, facts(value)));
        }
    }

    private List<Value> facts(Value value) {
        if (!(value instanceof Value.Ref object)) {
            return List.of(contents(value));
        }
        String owner = object.side().className();
        return List.of(elements(object), call(owner + ".shape", object), call(owner + ".dtype", object));
    }

    /** Returns the elements, or {@code None} where they are on another device and cannot be read. */
    private Value elements(Value.Ref object) {
        try {
            return contents(object);
        } catch (TensorException e) {
            if (e.kind() == ErrorKind.NOT_HOST_MEMORY) {
                return Value.NONE;
            }
            throw e;
        }
    }
}
