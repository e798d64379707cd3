package org.tensortck.reference;

import java.io.IOException;
import java.nio.file.Path;
import org.tensortck.junit.TensorTck;
import org.tensortck.run.Subject;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/** The reference tensors with reference arrays that behave like NumPy 1.x on Windows, where the notebook was recorded. */
class ReferenceNumPy1WindowsTckTest extends TensorTck {

    @Override
    protected TensorLibrary<?> tensors() {
        return new ReferenceTensors();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new ReferenceArraysNumPy1Windows();
    }

    @Override
    protected Waivers waivers() throws IOException {
        return Waivers.read(
                Path.of("src", "test", "resources", "org", "tensortck", "reference", "numpy1-windows-waivers.yaml"));
    }

    @Override
    protected Subject subject() {
        return Subject.BOTH;
    }
}
