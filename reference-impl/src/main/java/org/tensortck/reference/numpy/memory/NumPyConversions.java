package org.tensortck.reference.numpy.memory;

import java.util.Optional;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** When the elements of an array are shared and when they are copied, by NumPy's rules. */
public final class NumPyConversions implements ArrayConversions<NdArray> {
    private final NumPyProfile profile;

    public NumPyConversions(NumPyProfile profile) {
        this.profile = profile;
    }

    @Override
    public NdArray array(NdArray array, Optional<DType> dtype, Copying copying, MemoryOrder order) {
        return converted("array", array, dtype, copying, order);
    }

    @Override
    public NdArray array(SharedMemory tensor, Optional<DType> dtype, Copying copying, MemoryOrder order) {
        return array(NdArray.adopt(tensor), dtype, copying, order);
    }

    @Override
    public NdArray array(Values values, Optional<DType> dtype, Copying copying, MemoryOrder order) {
        if (copying == Copying.NEVER) {
            throw new TensorException(ErrorKind.COPY_NEEDED,
                    "array: numbers and lists have no memory to share, and a copy is forbidden");
        }
        return array(NdArray.of(values, dtype, profile), Optional.empty(), Copying.IF_NEEDED, order);
    }

    @Override
    public NdArray contiguous(NdArray array, Optional<DType> dtype, MemoryOrder order) {
        NdArray fitting = converted("contiguous", array, dtype, Copying.IF_NEEDED, order);
        Layout layout = fitting.elements().layout();
        return layout.rank() == 0 ? fitting.view(layout.withUnitAxis(0, 1)) : fitting;
    }

    @Override
    public NdArray copy(NdArray array, MemoryOrder order) {
        return converted("copy", array, Optional.empty(), Copying.ALWAYS, order);
    }

    @Override
    public NdArray asType(NdArray array, DType dtype, MemoryOrder order, boolean copy) {
        return converted("astype", array, Optional.of(dtype), copy ? Copying.ALWAYS : Copying.IF_NEEDED, order);
    }

    private static NdArray converted(String operation, NdArray array, Optional<DType> dtype, Copying copying,
            MemoryOrder order) {
        StridedElements elements = array.elements();
        ElementCodec codec = dtype.map(ElementCodec::of).orElse(elements.codec());
        boolean fits = codec.hasSameBytesAs(elements.codec()) && hasOrder(elements.layout(), order);
        if (fits && copying != Copying.ALWAYS) {
            return array;
        }
        if (copying == Copying.NEVER) {
            throw new TensorException(ErrorKind.COPY_NEEDED, operation + ": " + codec + " in order " + order
                    + " cannot be had of " + elements.codec() + " with " + elements.layout() + " without a copy");
        }
        return array.copied(operation, codec, strides(elements.layout(), order));
    }

    private static boolean hasOrder(Layout layout, MemoryOrder order) {
        return switch (order) {
            case C -> layout.isContiguous();
            case F -> layout.isFortranContiguous();
            case A, K -> true;
        };
    }

    /** Returns the strides of new elements of the same shape in this order. */
    static long[] strides(Layout layout, MemoryOrder order) {
        return switch (order) {
            case C -> StrideRule.NUMPY.fresh(layout.shape());
            case F -> NumPyCreation.columnMajor(layout.shape()).strides();
            case A -> strides(layout,
                    layout.isFortranContiguous() && !layout.isContiguous() ? MemoryOrder.F : MemoryOrder.C);
            case K -> StrideRule.NUMPY.ofCopy(layout);
        };
    }
}
