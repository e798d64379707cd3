package org.tensortck.minimal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** The smallest implementation that shares memory: the core of the SPI, dtype float32, and the two ways of memory. */
public class MinimalTensors
        implements
            TensorLibrary<MinimalTensors.Tensor>,
            MemoryExport<MinimalTensors.Tensor>,
            MemoryImport<MinimalTensors.Tensor> {

    /** Memory, and where in it the elements are, in bytes. */
    public record Tensor(SharedMemory memory) {
        private long byteOffset(long[] position) {
            long offset = memory.byteOffset();
            long[] byteStrides = memory.byteStrides();
            for (int axis = 0; axis < position.length; axis++) {
                offset += position[axis] * byteStrides[axis];
            }
            return offset;
        }
    }

    @Override
    public String name() {
        return "minimal";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<DType> dtypes() {
        return EnumSet.of(DType.FLOAT32);
    }

    @Override
    public DType defaultDType() {
        return DType.FLOAT32;
    }

    @Override
    public Tensor create(Values values, Optional<DType> dtype) {
        long[] shape = values.shape().stream().mapToLong(Long::longValue).toArray();
        Tensor tensor = allocate(shape);
        for (int element = 0; element < values.elements().size(); element++) {
            tensor.memory().memory().setAtIndex(ValueLayout.JAVA_FLOAT, element,
                    number(values.elements().get(element)));
        }
        return tensor;
    }

    private static Tensor allocate(long[] shape) {
        long count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        MemorySegment memory = Arena.ofAuto().allocate(count * Float.BYTES, Float.BYTES);
        return new Tensor(SharedMemory.builder(memory, DType.FLOAT32, shape).build());
    }

    private static float number(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Bool(boolean value) -> value ? 1 : 0;
            case Scalar.Int integer -> (float) integer.value().doubleValue();
            case Scalar.Real(double value) -> (float) value;
            case Scalar.Complex complex ->
                throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + complex + " is not a real number");
        };
    }

    @Override
    public DType dtype(Tensor tensor) {
        return DType.FLOAT32;
    }

    @Override
    public long[] shape(Tensor tensor) {
        return tensor.memory().shape();
    }

    @Override
    public long[] strides(Tensor tensor) {
        return Arrays.stream(tensor.memory().byteStrides()).map(byteStride -> byteStride / Float.BYTES).toArray();
    }

    @Override
    public long offset(Tensor tensor) {
        return 0; // without views, every tensor begins where its storage does
    }

    @Override
    public Device device(Tensor tensor) {
        return Device.CPU;
    }

    @Override
    public Scalar read(Tensor tensor, long... position) {
        return Scalar.of(
                (double) tensor.memory().memory().get(ValueLayout.JAVA_FLOAT_UNALIGNED, tensor.byteOffset(position)));
    }

    @Override
    public void write(Tensor tensor, Scalar value, long... position) {
        tensor.memory().memory().set(ValueLayout.JAVA_FLOAT_UNALIGNED, tensor.byteOffset(position), number(value));
    }

    @Override
    public Tensor copy(Tensor tensor) {
        // Element by element: those of memory that was adopted need not be in a row.
        long[] shape = tensor.memory().shape();
        Tensor copy = allocate(shape);
        long[] position = new long[shape.length];
        for (long element = 0; element < Arrays.stream(shape).reduce(1, Math::multiplyExact); element++) {
            write(copy, read(tensor, position), position);
            for (int axis = shape.length - 1; axis >= 0 && ++position[axis] == shape[axis]; axis--) {
                position[axis] = 0;
            }
        }
        return copy;
    }

    @Override
    public SharedMemory share(Tensor tensor) {
        return tensor.memory();
    }

    @Override
    public Tensor adopt(SharedMemory memory) {
        if (memory.dtype() != DType.FLOAT32 || memory.byteOrder() != ByteOrder.nativeOrder()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "adopt: " + memory.dtype() + " is not native float32");
        }
        if (Arrays.stream(memory.byteStrides()).anyMatch(byteStride -> byteStride < 0)) {
            throw new TensorException(ErrorKind.NEGATIVE_STRIDE,
                    "adopt: a stride in " + Arrays.toString(memory.byteStrides()) + " bytes is negative");
        }
        return new Tensor(memory);
    }
}
