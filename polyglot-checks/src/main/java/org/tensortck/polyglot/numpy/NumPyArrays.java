package org.tensortck.polyglot.numpy;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.tensortck.polyglot.cpython.PythonApi;
import org.tensortck.polyglot.cpython.PythonFailure;
import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Warnings;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * The real NumPy, in this process. Every result is NumPy's own: Java calls the Python functions beside this class, and
 * converts their results.
 *
 * <p>Python starts at the first call, not when this class is created; {@link #unavailable} returns whether it can. An
 * exception without an {@link ErrorKind} is thrown as a {@link PythonFailure}.
 */
public final class NumPyArrays
        implements
            ArrayLibrary<NumPyArray>,
            MemoryExport<NumPyArray>,
            MemoryImport<NumPyArray>,
            Indexing<NumPyArray>,
            Casts<NumPyArray>,
            Warnings {
    private static final Set<DType> DTYPES = Arrays.stream(DType.values()).filter(DType::inNumPy)
            .collect(Collectors.toUnmodifiableSet());
    private static final PythonFunctions CORE = new PythonFunctions("core.py");

    private final NumPyPrinting printing = new NumPyPrinting();
    private final Capabilities capabilities = new Capabilities(this, parts(List.of(
            printing,
            new NumPyArithmetic(),
            new NumPyByteOrders(),
            new NumPyCheckedCasts(),
            new NumPyConversions(),
            new NumPyDTypeFacts(),
            new NumPyExchange(),
            new NumPyArchives(),
            new NumPyOwnership(),
            new NumPyProtection(),
            new NumPyShapes(),
            new NumPyUnitAxes())));

    /** Returns the capabilities that are written out, and all others whose methods NumPy has in the same form. */
    private static List<Capability> parts(List<Capability> written) {
        List<Capability> parts = new ArrayList<>(written);
        for (Class<? extends Capability> capability : Capabilities.all()) {
            boolean isWritten = capability.isAssignableFrom(NumPyArrays.class)
                    || written.stream().anyMatch(capability::isInstance);
            if (!isWritten) {
                NumPyForwarder.of(capability).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /**
     * Lets all objects of this class print with the options that the code of a program in the embedded Python sets for
     * NumPy; otherwise each has options of its own. It lasts until the end of the process.
     */
    public static void followPrintOptionsOfProgram() {
        NumPyPrinting.followProgram();
    }

    /** Starts NumPy if it is not running, and returns why it cannot run here; empty if it runs. */
    public static Optional<String> unavailable() {
        return CORE.rootFailure().map(Throwable::toString);
    }

    /**
     * Returns the array that a Python object is; the caller holds the interpreter's lock.
     *
     * @param array a {@code numpy.ndarray}
     */
    public static NumPyArray array(PythonObject array) {
        return ArrayHandles.of(array.address());
    }

    @Override
    public String name() {
        return "numpy";
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public void reset() {
        printing.reset();
        ask("forget_warnings", PythonResults::nothing);
    }

    @Override
    public List<WarningKind> takeWarnings() {
        return NumPyErrors.warnings(ask("take_warnings", PythonResults::text));
    }

    @Override
    public String version() {
        return ask("version", PythonResults::text);
    }

    @Override
    public Set<DType> dtypes() {
        return DTYPES;
    }

    @Override
    public DType defaultInteger() {
        return ask("default_integer", NumPyArrays::dtypeNamed);
    }

    @Override
    public NumPyArray create(Values values, Optional<DType> dtype) {
        return ask("create", ArrayHandles::of, values.elements(), values.shape(),
                dtype.or(values::dtype).map(DType::typeName));
    }

    @Override
    public DType dtype(NumPyArray array) {
        return ask("dtype", NumPyArrays::dtypeNamed, array);
    }

    @Override
    public long[] shape(NumPyArray array) {
        return ask("shape", PythonResults::integers, array);
    }

    @Override
    public long[] byteStrides(NumPyArray array) {
        return ask("byte_strides", PythonResults::integers, array);
    }

    @Override
    public Scalar read(NumPyArray array, long... position) {
        return ask("read", PythonResults::scalar, array, position);
    }

    @Override
    public void write(NumPyArray array, Scalar value, long... position) {
        ask("write", PythonResults::nothing, array, position, value);
    }

    @Override
    public NumPyArray copy(NumPyArray array) {
        return ask("copy", ArrayHandles::of, array);
    }

    @Override
    public NumPyArray select(NumPyArray array, List<Index> index) {
        return ask("select", ArrayHandles::of, array, index);
    }

    @Override
    public void assign(NumPyArray array, List<Index> index, Scalar value) {
        ask("assign", PythonResults::nothing, array, index, value);
    }

    @Override
    public void assign(NumPyArray array, List<Index> index, NumPyArray source) {
        ask("assign", PythonResults::nothing, array, index, source);
    }

    @Override
    public NumPyArray cast(NumPyArray array, DType dtype) {
        return ask("cast", ArrayHandles::of, array, dtype.typeName());
    }

    @Override
    public String scalarRepr(DType dtype, Scalar value) {
        return ask("scalar_representation", PythonResults::text, dtype.typeName(), value);
    }

    @Override
    public SharedMemory share(NumPyArray array) {
        return memoryOf(array);
    }

    /** Offers the memory of an array. */
    static SharedMemory memoryOf(NumPyArray array) {
        return ask("describe", description -> sharedMemory(array, description), array);
    }

    private static SharedMemory sharedMemory(NumPyArray array, long description) {
        long address = PythonResults.integer(item(description, 0));
        long low = PythonResults.integer(item(description, 1));
        long high = PythonResults.integer(item(description, 2));
        DType dtype = dtypeNamed(item(description, 3));
        boolean isNative = PythonResults.truth(item(description, 4));
        long[] shape = PythonResults.integers(item(description, 5));
        long[] byteStrides = PythonResults.integers(item(description, 6));
        boolean readOnly = PythonResults.truth(item(description, 7));
        MemorySegment memory = MemorySegment.ofAddress(low).reinterpret(high - low);
        ByteOrder byteOrder = isNative ? ByteOrder.nativeOrder() : foreignOrder();
        return SharedMemory.builder(readOnly ? memory.asReadOnly() : memory, dtype, shape).byteStrides(byteStrides)
                .byteOffset(address - low).byteOrder(byteOrder).readOnly(readOnly).owner(array).build();
    }

    private static long item(long tuple, long place) {
        return PythonApi.tupleItem(tuple, place);
    }

    private static ByteOrder foreignOrder() {
        return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /**
     * {@inheritDoc}
     *
     * <p>NumPy keeps the segment until the last array over it is gone.
     */
    @Override
    public NumPyArray adopt(SharedMemory memory) {
        return over(memory);
    }

    /** Returns an array over memory with another owner. */
    static NumPyArray over(SharedMemory memory) {
        MemorySegment segment = memory.memory();
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    "adopt: the elements are on " + memory.device() + ", not in host memory");
        }
        if (!segment.scope().isAlive()) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "adopt: the owner of " + segment + " has freed it");
        }
        return ask("adopt", ArrayHandles::of, segment.address() + memory.byteOffset(), memory.dtype().typeName(),
                memory.byteOrder() == ByteOrder.LITTLE_ENDIAN ? "<" : ">", memory.shape(), memory.byteStrides(),
                memory.readOnly(), memory);
    }

    static DType dtypeNamed(long name) {
        String typeName = PythonResults.text(name);
        return DType.named(typeName).orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                "numpy: dtype " + typeName + " has no counterpart outside NumPy"));
    }

    private static <R> R ask(String function, LongFunction<R> result, Object... arguments) {
        return CORE.ask(function, result, arguments);
    }
}
