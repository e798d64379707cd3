package org.tensortck.polyglot;

import java.nio.file.Path;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.junit.TensorTck;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Selection;
import org.tensortck.run.Subject;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.vocabulary.LibraryCaller;

/**
 * The reference tensors with the real NumPy, the code of the scenarios being executed by a real Python: a sixth of the
 * requirements in each build, all of them with {@code -Dtck.graalpy.all=true}.
 */
class GraalPyTckTest extends TensorTck {

    @Override
    protected TensorLibrary<?> tensors() {
        return new ReferenceTensors();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new NumPyArrays();
    }

    @Override
    protected Evaluator evaluator() {
        return GraalPyRuntime.evaluator(new LibraryCaller(tensors(), arrays()),
                Implementations.versions(tensors(), arrays()));
    }

    @Override
    protected Path reportFolder() {
        return super.reportFolder().resolveSibling("graalpy");
    }

    @Override
    protected Selection selection() {
        Selection asked = super.selection();
        return asked.part().isPresent() || Boolean.getBoolean("tck.graalpy.all") ? asked : Selection.shard(1, 6);
    }

    @Override
    protected Subject subject() {
        return Subject.BOTH;
    }
}
