package org.tensortck.vocabulary;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.FailureTrace;
import org.tensortck.evaluate.ImplementationException;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.TouchedSides;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Libraries;
import org.tensortck.vocabulary.call.LibraryFailure;
import org.tensortck.vocabulary.call.SpiListener;
import org.tensortck.vocabulary.call.VocabularyFunction;

/** Calls functions of the vocabulary on a tensor library and an array library in this JVM. */
public final class LibraryCaller implements Caller {
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Libraries libraries;
    private final TouchedSides touched = new TouchedSides();

    /** Combines two implementations. */
    public LibraryCaller(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        this(tensors, arrays, SpiListener.NONE);
    }

    /** Combines two implementations; a listener observes their use. */
    public LibraryCaller(TensorLibrary<?> tensors, ArrayLibrary<?> arrays, SpiListener listener) {
        this(new Libraries(tensors, arrays, listener, false));
    }

    private LibraryCaller(Libraries libraries) {
        this.libraries = libraries;
    }

    /** Combines two implementations for a program of the user, whose names of files are paths of the user's own. */
    public static LibraryCaller ofProgram(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        return new LibraryCaller(new Libraries(tensors, arrays, SpiListener.NONE, true));
    }

    @Override
    public void begin() {
        touched.clear();
        try {
            libraries.startAnew();
        } catch (LibraryFailure e) {
            throw failure("reset", e);
        }
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        VocabularyFunction row = vocabulary.find(function)
                .orElseThrow(() -> new EvaluationException("the vocabulary has no function '" + function + "'"));
        try {
            touched.called(function, positional, named);
            return touched.returned(row.body().apply(new Invocation(row, libraries, positional, named)));
        } catch (LibraryFailure e) {
            throw failure(function, e);
        } catch (VirtualMachineError e) {
            // No library was running. That an argument is too large or nested too deeply has to cost this case alone.
            throw new EvaluationException(function, e);
        }
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        Set<WarningKind> kinds = EnumSet.noneOf(WarningKind.class);
        boolean areComplete = true;
        try {
            for (Side side : Side.values()) {
                Optional<List<WarningKind>> reported = libraries.takeWarnings(side, claimed);
                reported.ifPresent(kinds::addAll);
                areComplete &= reported.isPresent() || !touched.sides().contains(side);
            }
        } catch (LibraryFailure e) {
            throw failure("takeWarnings", e);
        }
        return new ObservedWarnings(kinds, areComplete);
    }

    @Override
    public Declarations declarations() {
        try {
            return Declarations.of(libraries.declared(), libraries.absences());
        } catch (LibraryFailure e) {
            // The failure of the declaration shows in the cases that need it.
            return Declarations.unknown();
        }
    }

    @Override
    public Set<Side> sides() {
        return touched.sides();
    }

    private static ImplementationException failure(String function, LibraryFailure failure) {
        String message = function + ": " + failure.getMessage();
        return Optional.ofNullable(failure.getCause())
                .map(cause -> new ImplementationException(message, FailureTrace.of(cause), cause))
                .orElseGet(() -> new ImplementationException(message, List.of()));
    }

    /**
     * Returns the value of an object that no function of the vocabulary has made.
     *
     * @param side whose object it is
     * @param object a tensor or an array of the library
     */
    public Value.Ref reference(Side side, Object object) {
        return libraries.ref(side, object);
    }

    /** Returns the value of a capsule that no function of the vocabulary has made. */
    public Value.Capsule capsule(DlpackCapsule capsule) {
        return libraries.capsule(capsule);
    }

    /** Returns the folder of the files of the scenario, which is deleted at the end of the scenario. */
    public Path scenarioFolder() {
        return libraries.scenarioFolder();
    }

    /**
     * Gives the numbers that {@code torch.rand} returns next, in row-major order, in place of random ones. Until another
     * list is given, asking for more of them is an error; an empty list ends the replay.
     */
    public void replayRandom(List<Double> numbers) {
        libraries.random().replay(numbers);
    }

    /** Returns how many of the numbers to replay are left. */
    public int randomNumbersLeft() {
        return libraries.random().left();
    }

    @Override
    public void close() {
        libraries.forgetObjects();
    }
}
