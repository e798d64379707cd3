package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.spi.Casting;
import org.tensortck.spi.Putting;
import org.tensortck.spi.Scalar;

/** NumPy's functions that write in place. */
final class NumPyPutting implements Putting<NumPyArray> {
    private static final PythonFunctions ASSIGNMENT = new PythonFunctions("assignment.py");

    @Override
    public void copyTo(NumPyArray target, NumPyArray source, Casting casting, Optional<NumPyArray> where) {
        ASSIGNMENT.ask("copyto", PythonResults::nothing, target, source, casting.argument(), where.orElse(null));
    }

    @Override
    public void fill(NumPyArray array, Scalar value) {
        ASSIGNMENT.ask("fill", PythonResults::nothing, array, value);
    }

    @Override
    public void put(NumPyArray array, NumPyArray indices, NumPyArray values) {
        ASSIGNMENT.ask("put", PythonResults::nothing, array, indices, values);
    }

    @Override
    public void putMask(NumPyArray array, NumPyArray mask, NumPyArray values) {
        ASSIGNMENT.ask("putmask", PythonResults::nothing, array, mask, values);
    }

    @Override
    public void place(NumPyArray array, NumPyArray mask, NumPyArray values) {
        ASSIGNMENT.ask("place", PythonResults::nothing, array, mask, values);
    }
}
