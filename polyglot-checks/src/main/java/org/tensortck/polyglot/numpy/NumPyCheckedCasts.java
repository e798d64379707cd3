package org.tensortck.polyglot.numpy;

import org.tensortck.spi.array.CheckedCasts;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;

/** NumPy's casts that may be refused or that may do without a copy. */
final class NumPyCheckedCasts implements CheckedCasts<NumPyArray> {
    private static final PythonFunctions CASTS = new PythonFunctions("casts.py");

    @Override
    public NumPyArray astype(NumPyArray array, DType dtype, Casting casting, boolean copy) {
        return CASTS.ask("astype", ArrayHandles::of, array, dtype.typeName(), casting.argument(), copy);
    }
}
