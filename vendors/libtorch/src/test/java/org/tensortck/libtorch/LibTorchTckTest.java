package org.tensortck.libtorch;

import java.io.IOException;
import java.nio.file.Path;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.junit.TensorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Evaluators;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/** libtorch with the reference arrays, in a process of their own: a C++ exception in the wrong place ends it. */
class LibTorchTckTest extends TensorTck {

    @Override
    protected TensorLibrary<?> tensors() {
        return new LibTorch();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new ReferenceArrays();
    }

    @Override
    protected Evaluator evaluator() {
        return Evaluators.isolated("libtorch", "reference");
    }

    @Override
    protected Waivers waivers() throws IOException {
        return Waivers.read(Path.of("src", "test", "resources", "org", "tensortck", "libtorch", "waivers.yaml"));
    }
}
