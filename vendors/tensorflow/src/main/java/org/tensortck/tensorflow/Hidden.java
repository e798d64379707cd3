package org.tensortck.tensorflow;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.tensorflow.RawTensor;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.buffer.DataBuffer;
import org.tensorflow.ndarray.impl.dense.AbstractDenseNdArray;
import org.tensorflow.types.family.TType;

/** The methods of TensorFlow Java that are used and are not public. No public one does the same. */
final class Hidden {
    private static final MethodHandle FROM_HANDLE = method(RawTensor.class, "fromHandle",
            MethodType.methodType(RawTensor.class, TF_Tensor.class), true);
    private static final MethodHandle TYPED = method(RawTensor.class, "asTypedTensor",
            MethodType.methodType(TType.class), false);
    private static final MethodHandle BUFFER = method(AbstractDenseNdArray.class, "buffer",
            MethodType.methodType(DataBuffer.class), false);

    private Hidden() {}

    private static MethodHandle method(Class<?> owner, String name, MethodType type, boolean isStatic) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            return isStatic ? lookup.findStatic(owner, name, type) : lookup.findVirtual(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of TensorFlow Java has no " + owner.getName() + "." + name,
                    e);
        }
    }

    /** Returns the tensor of a handle of the C API. */
    static TType tensor(TF_Tensor handle) {
        try {
            RawTensor raw = (RawTensor) FROM_HANDLE.invokeExact(handle);
            return (TType) TYPED.invokeExact(raw);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("fromHandle: " + e.getMessage(), e);
        }
    }

    /** Returns the buffer that has the elements of an array. The method is public for floats only. */
    static DataBuffer<?> buffer(NdArray<?> array) {
        try {
            return (DataBuffer<?>) BUFFER.invokeExact((AbstractDenseNdArray<?, ?>) array);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("buffer: " + e.getMessage(), e);
        }
    }
}
