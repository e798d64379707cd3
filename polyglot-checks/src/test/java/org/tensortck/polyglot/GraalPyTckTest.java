package org.tensortck.polyglot;

import java.nio.file.Path;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.run.Selection;
import org.tensortck.vocabulary.LibraryCaller;

/**
 * The reference tensors with the real NumPy, the code of the scenarios being executed by a real Python: a sixth of the
 * requirements in each build, all of them with {@code -Dtck.graalpy.all=true}.
 */
class GraalPyTckTest extends ReferenceWithNumPyTckTest {

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
}
