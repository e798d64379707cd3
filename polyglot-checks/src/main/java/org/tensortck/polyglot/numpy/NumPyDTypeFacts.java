package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonApi;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.ArrayDTypes;
import org.tensortck.spi.common.NumberLimits;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** The properties of dtypes in NumPy. */
final class NumPyDTypeFacts implements ArrayDTypes, NumberLimits {
    private static final PythonFunctions DTYPES = new PythonFunctions("dtypes.py");

    @Override
    public long byteSize(DType dtype) {
        return DTYPES.ask("byte_size", PythonResults::integer, dtype.typeName());
    }

    @Override
    public String kind(DType dtype) {
        return DTYPES.ask("kind", PythonResults::text, dtype.typeName());
    }

    @Override
    public String name(DType dtype) {
        return DTYPES.ask("name", PythonResults::text, dtype.typeName());
    }

    @Override
    public String typeString(DType dtype) {
        return DTYPES.ask("type_string", PythonResults::text, dtype.typeName());
    }

    @Override
    public FloatLimits floatLimits(DType dtype) {
        return DTYPES.ask("float_limits", NumPyDTypeFacts::floatLimits, dtype.typeName());
    }

    private static FloatLimits floatLimits(long limits) {
        return new FloatLimits(NumPyArrays.dtypeNamed(item(limits, 0)), (int) PythonResults.integer(item(limits, 1)),
                real(limits, 2), real(limits, 3), real(limits, 4), real(limits, 5), real(limits, 6));
    }

    @Override
    public IntegerLimits integerLimits(DType dtype) {
        return DTYPES.ask("integer_limits", NumPyDTypeFacts::integerLimits, dtype.typeName());
    }

    private static IntegerLimits integerLimits(long limits) {
        return new IntegerLimits(NumPyArrays.dtypeNamed(item(limits, 0)),
                (int) PythonResults.integer(item(limits, 1)),
                ((Scalar.Int) PythonResults.scalar(item(limits, 2))).value(),
                ((Scalar.Int) PythonResults.scalar(item(limits, 3))).value());
    }

    private static double real(long limits, int place) {
        return ((Scalar.Real) PythonResults.scalar(item(limits, place))).value();
    }

    private static long item(long tuple, int place) {
        return PythonApi.tupleItem(tuple, place);
    }
}
