package org.tensortck.run;

import java.util.List;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.LibraryPath;
import org.tensortck.notation.interpreter.Interpreter;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.worker.WorkerCaller;
import org.tensortck.worker.WorkerCommand;

/** The ways to execute scenarios that need no Python. */
public final class Evaluators {
    private Evaluators() {}

    /** Returns the Java interpreter over two libraries in this JVM. */
    public static Evaluator inThisJvm(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        return new Interpreter(new LibraryCaller(tensors, arrays), Vocabulary.standard(),
                Implementations.versions(tensors, arrays));
    }

    /**
     * Returns the Java interpreter over two libraries, found by name, in a process of their own: a crash or a hang there
     * costs one case.
     */
    public static Evaluator isolated(String tensors, String arrays) {
        return isolated(tensors, arrays, Limits.standard(), List.of());
    }

    /**
     * Returns the same with other limits and options.
     *
     * @param limits a call may take as long as a case
     * @param jvmOptions options for the JVM of the process, which has those of this JVM too
     */
    public static Evaluator isolated(String tensors, String arrays, Limits limits, List<String> jvmOptions) {
        return isolated(tensors, arrays, limits, jvmOptions, LibraryPath.empty());
    }

    /** Returns the same of libraries that may be on a path. */
    public static Evaluator isolated(String tensors, String arrays, Limits limits, List<String> jvmOptions,
            LibraryPath path) {
        return calling(isolatedCaller(tensors, arrays, limits, jvmOptions, path));
    }

    /** Returns the Java interpreter over the libraries of a worker. */
    public static Evaluator calling(WorkerCaller caller) {
        return new Interpreter(caller, Vocabulary.standard(), caller.versions());
    }

    /** Returns a caller of two libraries, found by name, in a process of their own. */
    public static WorkerCaller isolatedCaller(String tensors, String arrays, Limits limits,
            List<String> jvmOptions, LibraryPath path) {
        return new WorkerCaller(
                WorkerCommand.implementations(tensors, arrays, jvmOptions, path).withCallLimit(limits.perCase()));
    }
}
