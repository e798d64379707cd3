package org.tensortck.minimal;

import org.tensortck.junit.TensorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/** The smallest implementation conforms in all that it declares; the rest is unsupported. */
class MinimalTckTest extends TensorTck {

    @Override
    protected TensorLibrary<?> tensors() {
        return new MinimalTensors();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new ReferenceArrays();
    }
}
