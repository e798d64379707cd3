package org.tensortck.polyglot.numpy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.tensortck.polyglot.cpython.PythonModule;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Arrays, memory and Python functions that several tests need. */
public final class Fixtures {
    static final NumPyArrays NUMPY = new NumPyArrays();

    @SuppressWarnings("unchecked") // NumPy's capabilities are of its own arrays
    static final Views<NumPyArray> VIEWS = NUMPY.capability(Views.class).orElseThrow();
    public static final PythonModule CHECKS = PythonModule.load("tensortck_checks",
            PythonResources.read(Fixtures.class, "checks.py"), "checks.py");

    private Fixtures() {}

    /** Returns 0, 1, 2 and so on as float64, in memory of NumPy's own. */
    static NumPyArray range(long... shape) {
        List<Long> lengths = LongStream.of(shape).boxed().toList();
        long count = LongStream.of(shape).reduce(1, Math::multiplyExact);
        return NUMPY.create(
                new Values(lengths, LongStream.range(0, count).mapToObj(i -> Scalar.of((double) i)).toList()),
                Optional.of(DType.FLOAT64));
    }

    static NumPyArray vector(DType dtype, Scalar... elements) {
        return NUMPY.create(new Values(List.of((long) elements.length), List.of(elements)), Optional.of(dtype));
    }

    static String repr(NumPyArray array) {
        return printing().repr(array);
    }

    static String str(NumPyArray array) {
        return printing().str(array);
    }

    @SuppressWarnings("unchecked") // NumPy's arrays are of one type
    private static Printing<NumPyArray> printing() {
        return NUMPY.capability(Printing.class).orElseThrow();
    }

    /** Returns native memory that holds the numbers as float64 and is freed when it is no longer reachable. */
    static MemorySegment doubles(double... numbers) {
        return Arena.ofAuto().allocateFrom(ValueLayout.JAVA_DOUBLE, numbers);
    }

    /** Returns native memory of 0, 1, 2 and so on as float64. */
    static MemorySegment doubleRange(int count) {
        return doubles(DoubleStream.iterate(0, x -> x + 1).limit(count).toArray());
    }

    /** Describes float64 elements in the host's byte order. */
    static SharedMemory memory(MemorySegment segment, long[] shape, long[] byteStrides, long byteOffset) {
        return SharedMemory.builder(segment, DType.FLOAT64, shape).byteStrides(byteStrides).byteOffset(byteOffset)
                .build();
    }
}
