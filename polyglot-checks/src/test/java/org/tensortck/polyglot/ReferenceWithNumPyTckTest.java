package org.tensortck.polyglot;

import org.tensortck.junit.TensorTck;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Subject;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/** The reference tensors with the real NumPy: both read and write the same bytes. */
class ReferenceWithNumPyTckTest extends TensorTck {

    @Override
    protected TensorLibrary<?> tensors() {
        return new ReferenceTensors();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new NumPyArrays();
    }

    @Override
    protected Subject subject() {
        return Subject.BOTH;
    }
}
