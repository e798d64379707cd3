package org.tensortck.reference;

import org.tensortck.junit.TensorTck;
import org.tensortck.run.Subject;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/** The reference tensors with the reference arrays. */
class ReferenceTckTest extends TensorTck {

    @Override
    protected TensorLibrary<?> tensors() {
        return new ReferenceTensors();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new ReferenceArrays();
    }

    @Override
    protected Subject subject() {
        return Subject.BOTH;
    }
}
