package org.tensortck.polyglot;

import java.nio.file.Path;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.junit.TensorTck;
import org.tensortck.polyglot.embedded.EmbeddedRuntime;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Subject;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.vocabulary.LibraryCaller;

/** The reference tensors beside the real NumPy, the code of the scenarios being executed by the embedded CPython. */
class CPythonTckTest extends TensorTck {

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
        return EmbeddedRuntime.evaluator(new LibraryCaller(tensors(), arrays()),
                Implementations.versions(tensors(), arrays()));
    }

    @Override
    protected Path reportFolder() {
        return super.reportFolder().resolveSibling("cpython");
    }

    @Override
    protected Subject subject() {
        return Subject.BOTH;
    }
}
