package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.Ownership;
import org.tensortck.spi.value.ArrayBase;

/** The owners of the memory of NumPy's arrays. */
final class NumPyOwnership implements Ownership<NumPyArray> {
    private static final PythonFunctions OWNERSHIP = new PythonFunctions("ownership.py");

    @Override
    public ArrayBase<NumPyArray> base(NumPyArray array) {
        if (!OWNERSHIP.ask("has_base", PythonResults::truth, array)) {
            return new ArrayBase.None<>();
        }
        return OWNERSHIP.ask("is_view", PythonResults::truth, array)
                ? new ArrayBase.Array<>(OWNERSHIP.ask("base", ArrayHandles::of, array))
                : new ArrayBase.Other<>();
    }

    @Override
    public boolean sharesMemory(NumPyArray first, NumPyArray second) {
        return OWNERSHIP.ask("shares_memory", PythonResults::truth, first, second);
    }

    @Override
    public boolean mayShareMemory(NumPyArray first, NumPyArray second) {
        return OWNERSHIP.ask("may_share_memory", PythonResults::truth, first, second);
    }
}
