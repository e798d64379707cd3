package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.Writability;
import org.tensortck.spi.common.Resizing;

/** The permission to write to the memory of an array, and its resizing. */
final class NumPyProtection implements Writability<NumPyArray>, Resizing<NumPyArray> {
    private static final PythonFunctions PROTECTION = new PythonFunctions("protection.py");

    @Override
    public boolean isWritable(NumPyArray array) {
        return PROTECTION.ask("is_writable", PythonResults::truth, array);
    }

    @Override
    public void setWritable(NumPyArray array, boolean writable) {
        PROTECTION.ask("set_writable", PythonResults::nothing, array, writable);
    }

    @Override
    public void resize(NumPyArray array, long[] shape) {
        PROTECTION.ask("resize", PythonResults::nothing, array, shape);
    }
}
