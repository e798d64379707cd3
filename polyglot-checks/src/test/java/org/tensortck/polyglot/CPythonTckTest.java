package org.tensortck.polyglot;

import java.nio.file.Path;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.polyglot.embedded.EmbeddedRuntime;
import org.tensortck.vocabulary.LibraryCaller;

/** The reference tensors beside the real NumPy, the code of the scenarios being executed by the embedded CPython. */
class CPythonTckTest extends ReferenceWithNumPyTckTest {

    @Override
    protected Evaluator evaluator() {
        return EmbeddedRuntime.evaluator(new LibraryCaller(tensors(), arrays()),
                Implementations.versions(tensors(), arrays()));
    }

    @Override
    protected Path reportFolder() {
        return super.reportFolder().resolveSibling("cpython");
    }
}
