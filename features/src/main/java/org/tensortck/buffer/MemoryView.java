package org.tensortck.buffer;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** A {@code memoryview}: a view of the memory of an array, or of another buffer. */
public final class MemoryView implements PythonBuffer {
    private static final String BYTE_FORMATS = "Bb";

    private final String format;
    private final Optional<Lease> lease;
    private Optional<SharedMemory> memory;

    /** Makes a view of memory that is never resized. */
    public MemoryView(FormattedMemory buffer) {
        this(buffer.memory(), buffer.format(), Optional.empty());
    }

    MemoryView(FormattedMemory buffer, Lease lease) {
        this(buffer.memory(), buffer.format(), Optional.of(lease));
    }

    private MemoryView(SharedMemory memory, String format, Optional<Lease> lease) {
        this.memory = Optional.of(memory);
        this.format = format;
        this.lease = lease;
        lease.ifPresent(Lease::addView);
    }

    @Override
    public Type type() {
        return Type.MEMORYVIEW;
    }

    private SharedMemory memory() {
        return memory.orElseThrow(() -> new TensorException(ErrorKind.INVALID_MEMORY,
                "memoryview: it is released, and has no memory any more"));
    }

    /** Returns the format of an item, such as {@code f}. */
    public String format() {
        memory();
        return format;
    }

    /** Returns the size of an item in bytes. */
    public long itemSize() {
        return memory().dtype().byteSize();
    }

    /** Returns the size of each axis. */
    public long[] shape() {
        return memory().shape();
    }

    /** Returns the signed distance, in bytes, between neighbours along each axis. */
    public long[] byteStrides() {
        return memory().byteStrides();
    }

    /** Returns whether the items must not be written. */
    public boolean isReadOnly() {
        return memory().readOnly();
    }

    /** Returns the size of all items in bytes. */
    public long byteSize() {
        return Arrays.stream(shape()).reduce(itemSize(), (product, length) -> product * length);
    }

    /** Returns whether the items are in row-major order without gaps. */
    public boolean isRowMajor() {
        long[] shape = shape();
        long[] order = new long[shape.length];
        Arrays.setAll(order, place -> shape.length - 1 - place);
        return isContiguous(order);
    }

    /** Returns whether the items are in column-major order without gaps. */
    public boolean isColumnMajor() {
        long[] order = new long[shape().length];
        Arrays.setAll(order, place -> place);
        return isContiguous(order);
    }

    /** Returns whether the axes, from the one of the closest neighbours on, leave no gaps. */
    private boolean isContiguous(long... order) {
        long[] shape = shape();
        long[] byteStrides = byteStrides();
        long expected = itemSize();
        boolean isEmpty = Arrays.stream(shape).anyMatch(length -> length == 0);
        for (long axis : order) {
            int at = (int) axis;
            if (!isEmpty && shape[at] > 1 && byteStrides[at] != expected) {
                return false;
            }
            expected *= shape[at];
        }
        return true;
    }

    /**
     * Returns an item.
     *
     * @param index an integer for each axis; a negative one counts from the end
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, or of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for
     *     a format that a {@code memoryview} does not read
     */
    public Scalar get(long... index) {
        return codec().read(item(index));
    }

    /**
     * Sets an item.
     *
     * @throws TensorException as {@link #get}, of kind {@link ErrorKind#READ_ONLY}, or of kind
     *     {@link ErrorKind#VALUE_OUT_OF_RANGE} for a value that the format cannot hold
     */
    public void set(Scalar value, long... index) {
        requireWritable();
        codec().write(item(index), value);
    }

    private void requireWritable() {
        if (isReadOnly()) {
            throw new TensorException(ErrorKind.READ_ONLY, "memoryview: the memory is read-only");
        }
    }

    private ItemCodec codec() {
        return ItemCodec.of(format());
    }

    private MemorySegment item(long... index) {
        SharedMemory of = memory();
        long[] shape = of.shape();
        if (index.length != shape.length) {
            throw new TensorException(ErrorKind.INVALID_INDEX,
                    "memoryview: " + index.length + " integers are no index of a "
                            + "buffer of shape " + Arrays.toString(shape));
        }
        long byteOffset = of.byteOffset();
        for (int axis = 0; axis < index.length; axis++) {
            long place = index[axis] < 0 ? index[axis] + shape[axis] : index[axis];
            if (place < 0 || place >= shape[axis]) {
                throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "memoryview: index " + index[axis]
                        + " is out of range for axis " + axis + " of size " + shape[axis]);
            }
            byteOffset += place * of.byteStrides()[axis];
        }
        return of.memory().asSlice(byteOffset, of.dtype().byteSize());
    }

    /**
     * Returns a view of some items along the first axis; nothing is copied.
     *
     * @param start the first of them, of an axis that has items
     * @param step the distance to the next
     * @param length the number of them
     */
    public MemoryView slice(long start, long step, long length) {
        SharedMemory of = memory();
        long[] shape = of.shape();
        long[] byteStrides = of.byteStrides();
        long byteOffset = of.byteOffset() + (length == 0 ? 0 : start * byteStrides[0]);
        shape[0] = length;
        byteStrides[0] *= step;
        return derived(
                of.toBuilder().elements(of.dtype(), shape).byteStrides(byteStrides).byteOffset(byteOffset).build(),
                format);
    }

    /**
     * Writes the items of another buffer over those of this one; the two may overlap.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY}, or of kind {@link ErrorKind#SHAPE_MISMATCH} where format or
     *     shape differ
     */
    public void assign(PythonBuffer source) {
        requireWritable();
        MemoryView from = source.view();
        if (!from.format().equals(format()) || !Arrays.equals(from.shape(), shape())) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "memoryview: a buffer of format " + from.format()
                    + " and shape " + Arrays.toString(from.shape()) + " is assigned to one of format " + format()
                    + " and shape " + Arrays.toString(shape()));
        }
        byte[] bytes = from.toBytes();
        from.release();
        int[] place = {0};
        SharedMemory to = memory();
        int size = to.dtype().byteSize();
        forEachOffset(to, byteOffset -> {
            MemorySegment.copy(bytes, place[0], to.memory(), ValueLayout.JAVA_BYTE, byteOffset, size);
            place[0] += size;
        });
    }

    /**
     * Returns {@code cast(format, shape)}: a view of the same memory with another format and another shape.
     *
     * @param target a native format of one character
     * @param shape the shape; if empty, one dimension with all items
     * @throws TensorException of kind {@link ErrorKind#NOT_CONTIGUOUS} where the items are not in row-major order, of kind
     *     {@link ErrorKind#INVALID_ARGUMENT} where the format is no such format, or neither it nor the present one is that of
     *     bytes, or where both the present shape and the new one have not one dimension, or of kind
     *     {@link ErrorKind#SHAPE_MISMATCH} where the items do not fill the memory
     */
    public MemoryView cast(String target, Optional<long[]> shape) {
        SharedMemory of = memory();
        if (!isRowMajor()) {
            throw new TensorException(ErrorKind.NOT_CONTIGUOUS, "cast: byte strides " + Arrays.toString(byteStrides())
                    + " of shape " + Arrays.toString(shape()) + " are not those of row-major order without gaps");
        }
        DType dtype = ItemCodec.nativeDType(target)
                .orElseThrow(() -> invalid("'" + target + "' is no native format of one character"));
        String plain = target.replaceFirst("^@", "");
        if (!BYTE_FORMATS.contains(plain) && !BYTE_FORMATS.contains(format)) {
            throw invalid("neither '" + format + "' nor '" + target + "' is a format of bytes");
        }
        if (shape.isPresent() && shape.get().length != 1 && of.shape().length != 1) {
            throw invalid("neither shape " + Arrays.toString(of.shape()) + " nor " + Arrays.toString(shape.get())
                    + " has one dimension");
        }
        long byteSize = byteSize();
        long[] lengths = shape.orElseGet(() -> new long[]{byteSize / dtype.byteSize()});
        long needed = Arrays.stream(lengths).reduce(dtype.byteSize(), Math::multiplyExact);
        if (needed != byteSize) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "cast: items of " + dtype.byteSize() + " bytes with shape "
                            + Arrays.toString(lengths) + " do not fill the " + byteSize + " bytes");
        }
        return derived(of.toBuilder().elements(dtype, lengths).build(), plain);
    }

    private static TensorException invalid(String fault) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, "cast: " + fault);
    }

    /** Returns a view of the same items through which nothing can be written. */
    public MemoryView toReadOnly() {
        return derived(memory().toBuilder().readOnly(true).build(), format);
    }

    @Override
    public MemoryView view() {
        return derived(memory(), format);
    }

    private MemoryView derived(SharedMemory derived, String derivedFormat) {
        return new MemoryView(derived, derivedFormat, lease);
    }

    @Override
    public FormattedMemory lend() {
        lease.ifPresent(Lease::lend);
        return new FormattedMemory(memory(), format);
    }

    /** Lets go of the memory; all other methods are refused from then on. */
    public void release() {
        if (memory.isPresent()) {
            lease.ifPresent(Lease::removeView);
            memory = Optional.empty();
        }
    }

    @Override
    public byte[] toBytes() {
        SharedMemory of = memory();
        byte[] item = new byte[of.dtype().byteSize()];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forEachOffset(of, byteOffset -> {
            MemorySegment.copy(of.memory(), ValueLayout.JAVA_BYTE, byteOffset, item, 0, item.length);
            bytes.writeBytes(item);
        });
        return bytes.toByteArray();
    }

    /** Passes the offset of each item, in bytes, in row-major order. */
    private static void forEachOffset(SharedMemory of, LongConsumer action) {
        forEachOffset(of.shape(), of.byteStrides(), 0, of.byteOffset(), action);
    }

    private static void forEachOffset(long[] shape, long[] byteStrides, int axis, long byteOffset,
            LongConsumer action) {
        if (axis == shape.length) {
            action.accept(byteOffset);
            return;
        }
        for (long place = 0; place < shape[axis]; place++) {
            forEachOffset(shape, byteStrides, axis + 1, byteOffset + place * byteStrides[axis], action);
        }
    }
}
