package com.example;

import org.tensortck.junit.TensorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

class ConsumerTckTest extends TensorTck {
    @Override
    protected TensorLibrary<?> tensors() {
        return new ReferenceTensors();
    }

    @Override
    protected ArrayLibrary<?> arrays() {
        return new ReferenceArrays();
    }
}
