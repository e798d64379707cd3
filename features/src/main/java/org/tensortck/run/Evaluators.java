package org.tensortck.run;

import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.notation.Interpreter;
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
        WorkerCaller caller = isolatedCaller(tensors, arrays);
        return new Interpreter(caller, Vocabulary.standard(), caller.versions());
    }

    /** Returns what calls two libraries, found by name, in a process of their own. */
    public static WorkerCaller isolatedCaller(String tensors, String arrays) {
        return new WorkerCaller(WorkerCommand.implementations(tensors, arrays));
    }
}
