package org.tensortck.polyglot.numpy;

import org.tensortck.spi.Sizes;

/** How many elements and bytes NumPy says that an array has. */
final class NumPySizes implements Sizes<NumPyArray> {
    private static final PythonFunctions SIZES = new PythonFunctions("sizes.py");

    @Override
    public long elementCount(NumPyArray array) {
        return SIZES.ask("size", PythonResults::integer, array);
    }

    @Override
    public long length(NumPyArray array, long axis) {
        return SIZES.ask("length", PythonResults::integer, array, axis);
    }

    @Override
    public long elementByteSize(NumPyArray array) {
        return SIZES.ask("item_size", PythonResults::integer, array);
    }

    @Override
    public long byteSize(NumPyArray array) {
        return SIZES.ask("byte_size", PythonResults::integer, array);
    }
}
