package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.element.RowReader;
import org.tensortck.reference.element.RowWriter;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.layout.ElementSizeRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Elements in memory: a storage, their encoding as bytes, and their layout in it. A tensor and an array are each one of
 * these and the rules of a library.
 *
 * <p>Parameters named {@code operation} are for messages.
 */
public final class StridedElements implements Elements {
    private final Storage storage;
    private final ElementCodec codec;
    private final Layout layout;
    // Less than the size of an element where an array has strides that are no multiple of it.
    private final long byteUnit;

    private StridedElements(Storage storage, ElementCodec codec, Layout layout) {
        this(storage, codec, layout, codec.dtype().byteSize());
    }

    private StridedElements(Storage storage, ElementCodec codec, Layout layout, long byteUnit) {
        this.storage = storage;
        this.codec = codec;
        this.layout = layout;
        this.byteUnit = byteUnit;
    }

    /**
     * Returns elements in memory of their own, all zero.
     *
     * @param codec the encoding of an element as bytes
     * @param layout where they are; its lowest offset is 0
     * @param device {@code cpu}, {@code meta} or a device of an accelerator
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the elements have more bytes than 64 bits
     *     can count
     */
    public static StridedElements allocate(ElementCodec codec, Layout layout, Device device) {
        long span = layout.count() == 0 ? 0 : layout.highestOffset() + 1;
        try {
            Storage storage = Storage.allocate(Math.multiplyExact(span, codec.dtype().byteSize()), device);
            return new StridedElements(storage, codec, layout);
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "shape: " + Arrays.toString(layout.shape()) + " of " + codec.dtype()
                            + " has more bytes than 64 bits can count",
                    e);
        }
    }

    /**
     * Returns elements in memory of their own that hold Python numbers.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} where the rule does not take a number
     */
    public static StridedElements of(String operation, Values values, ElementCodec codec, StrideRule strides,
            StorableNumbers rule) {
        long[] shape = values.shape().stream().mapToLong(Long::longValue).toArray();
        StridedElements result = allocate(codec, Layout.contiguous(strides, shape), Device.CPU);
        MemorySegment memory = result.storage.writableMemory(operation);
        List<Scalar> numbers = values.elements();
        for (int place = 0; place < numbers.size(); place++) {
            rule.check(operation, numbers.get(place), codec.dtype());
            codec.encode(memory, result.byteOffset(place), rule.carried(numbers.get(place), codec.dtype()));
        }
        return result;
    }

    /** Returns integers in memory of their own, in row-major order. */
    public static StridedElements ofIntegers(String operation, long[] integers, ElementCodec codec, Layout layout) {
        StridedElements result = allocate(codec, layout, Device.CPU);
        RowWriter.writeIntegers(codec, result.storage.writableMemory(operation), 0, codec.dtype().byteSize(), integers,
                integers.length);
        return result;
    }

    /**
     * Returns elements over memory with another owner; shares. The storage is the span of the elements.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} or, where a stride is no multiple of the size of
     *     an element, {@link ErrorKind#INVALID_MEMORY}
     */
    public static StridedElements adopt(String operation, SharedMemory shared, RoundingRule rounding) {
        if (!shared.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    operation + ": the elements are on " + shared.device() + ", not in host memory");
        }
        long byteSize = shared.dtype().byteSize();
        long[] strides = shared.byteStrides();
        for (int axis = 0; axis < strides.length; axis++) {
            if (strides[axis] % byteSize != 0) {
                throw new TensorException(ErrorKind.INVALID_MEMORY, operation + ": stride of " + strides[axis]
                        + " bytes of axis " + axis + " is no multiple of the " + byteSize + " bytes of "
                        + shared.dtype());
            }
            strides[axis] /= byteSize;
        }
        Layout relative = Layout.of(shared.shape(), strides, 0);
        boolean empty = relative.count() == 0;
        long lowest = relative.lowestOffset();
        long span = empty ? 0 : relative.highestOffset() - lowest + 1;
        Storage storage = Storage.adopt(shared, empty ? 0 : shared.byteOffset() + lowest * byteSize, span * byteSize);
        return new StridedElements(storage, ElementCodec.of(shared.dtype(), shared.byteOrder(), rounding),
                Layout.of(shared.shape(), strides, -lowest));
    }

    @Override
    public DType dtype() {
        return codec.dtype();
    }

    @Override
    public ByteOrder byteOrder() {
        return codec.order();
    }

    @Override
    public long[] shape() {
        return layout.shape();
    }

    @Override
    public Scalar at(long... position) {
        long offset = layout.offsetOf(position);
        return storage.onDevice().isPresent()
                ? view(Layout.single(offset)).inHost("read").at()
                : codec.decode(storage.memory("read"), byteOffset(offset));
    }

    /** Returns where the elements are in their storage. */
    public Layout layout() {
        return layout;
    }

    /** Returns the stride of elements that follow each other, in units of the layout. */
    public long nextElement() {
        return codec.dtype().byteSize() / byteUnit;
    }

    /** Returns the encoding of an element as bytes. */
    public ElementCodec codec() {
        return codec;
    }

    /** Returns the device that the elements are on. */
    public Device device() {
        return storage.device();
    }

    /** Moves the storage to shared memory, as {@link Storage#moveToSharedMemory}. */
    public void moveToSharedMemory(String operation) {
        storage.moveToSharedMemory(operation);
    }

    /** Moves the storage, which no other object uses, to pinned memory, as {@link Storage#moveToPinnedMemory}. */
    public void moveToPinnedMemory(String operation) {
        storage.moveToPinnedMemory(operation);
    }

    /** Returns whether the storage is in pinned memory. */
    public boolean isPinned() {
        return storage.isPinned();
    }

    /** Marks the storage, which is a mapped file, as shared memory. */
    public void markInSharedMemory() {
        storage.markInSharedMemory();
    }

    /** Returns whether other processes can map the storage. */
    public boolean isInSharedMemory() {
        return storage.isInSharedMemory();
    }

    /** Returns whether there are elements to read and write: everywhere but on {@code meta}. */
    public boolean hasMemory() {
        return storage.hasMemory();
    }

    /** Writes one element. */
    public void put(String operation, Scalar value, long... position) {
        long offset = layout.offsetOf(position);
        view(Layout.single(offset)).fill(operation, value);
    }

    /** Returns the same elements, or some of them, through another layout; shares. */
    public StridedElements view(Layout other) {
        return new StridedElements(storage, codec, other, byteUnit);
    }

    /** Returns the same bytes as elements of a dtype in native byte order; shares. */
    public StridedElements reinterpret(DType dtype, ElementSizeRule rule) {
        long from = codec.dtype().byteSize();
        long to = dtype.byteSize();
        if (from == to) {
            return new StridedElements(storage, codec.withDType(dtype), layout, byteUnit);
        }
        ElementSizeRule.Resized resized = rule.resize(layout.times(byteUnit), from, to);
        return new StridedElements(storage.from(resized.byteStart()), codec.withDType(dtype), resized.layout(),
                resized.byteUnit());
    }

    /** Returns the part along an axis from a start on; shares. */
    public StridedElements narrow(int axis, long start, long length) {
        return view(LayoutViews.narrow(layout, axis, start, length));
    }

    /**
     * Returns elements of the same storage, wherever they are in it; shares.
     *
     * @param bytes where they are, in bytes
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where one of them lies outside. A storage without
     *     memory has room for all
     */
    public StridedElements anywhere(String operation, Layout bytes) {
        long elementSize = codec.dtype().byteSize();
        if (bytes.count() > 0 && storage.hasMemory()) {
            long byteSize = storage.byteSize();
            if (bytes.lowestOffset() < 0 || bytes.highestOffset() > byteSize - elementSize) {
                throw new TensorException(ErrorKind.INVALID_MEMORY,
                        operation + ": the elements span bytes " + bytes.lowestOffset() + " to "
                                + (bytes.highestOffset() + elementSize) + ", but the storage has " + byteSize
                                + " bytes");
            }
        }
        long unit = bytes.dividing(elementSize);
        return new StridedElements(storage, codec, bytes.dividedBy(unit, elementSize), unit);
    }

    /** Returns the same elements without their memory: only their places and the meaning of their bytes. */
    public StridedElements places() {
        return new StridedElements(Storage.allocate(0, Device.META), codec, layout, byteUnit);
    }

    /** Returns elements in memory of their own, all zero, with the distances that these have. */
    public StridedElements zeros(Device device) {
        return allocate(codec, layout.at(layout.offset() - layout.lowestOffset()), device);
    }

    /**
     * Returns the elements that lie in the memory of another object as these do in that of a base; shares.
     *
     * @param base elements in the storage of these
     * @param other elements with the distances and the codec of the base
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where one of them lies outside
     */
    public StridedElements placedIn(String operation, StridedElements base, StridedElements other) {
        Layout bytes = byteLayout();
        long byteOffset = other.byteLayout().offset() + bytes.offset() - base.byteLayout().offset();
        return other.withCodec(codec).anywhere(operation, bytes.at(byteOffset));
    }

    /** Returns the same bytes as elements of a codec of the same element size; shares. */
    public StridedElements withCodec(ElementCodec other) {
        return new StridedElements(storage, other, layout, byteUnit);
    }

    /**
     * Returns other bytes of the same storage as elements of another codec; shares.
     *
     * @param bytes where they are, in bytes
     */
    StridedElements reread(ElementCodec other, Layout bytes) {
        long elementSize = other.dtype().byteSize();
        long unit = bytes.dividing(elementSize);
        return new StridedElements(storage, other, bytes.dividedBy(unit, elementSize), unit);
    }

    /** Returns where the elements are in their storage, in bytes. */
    public Layout byteLayout() {
        return layout.times(byteUnit);
    }

    /** Returns a copy, cast to a dtype and byte order, with the given strides and at offset 0. */
    public StridedElements copy(String operation, ElementCodec target, long[] strides, Device device) {
        StridedElements result = allocate(target, Layout.of(layout.shape(), strides, 0), device);
        result.assign(operation, this);
        return result;
    }

    /**
     * Returns elements that have the bytes of a codec: the same object, or a copy. Repeated elements are copied once.
     */
    public StridedElements as(String operation, ElementCodec target) {
        return codec.hasSameBytesAs(target) ? this : copiedAs(operation, target);
    }

    /** Returns a copy of the same shape that has the bytes of a codec. Repeated elements are copied once. */
    public StridedElements copiedAs(String operation, ElementCodec target) {
        Layout once = layout.withoutRepeats();
        StridedElements copy = view(once).copy(operation, target, StrideRule.TORCH.fresh(once.shape()), device());
        return copy.view(copy.layout.broadcastTo(operation, layout.shape()));
    }

    /**
     * Writes the elements of a source, broadcast and cast. Without memory, only the shape is checked. Where source and
     * target overlap, the source is copied first.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, or {@link ErrorKind#NOT_HOST_MEMORY} where the
     *     source has no memory
     */
    public void assign(String operation, StridedElements source) {
        Layout sourceLayout = source.layout.broadcastTo(operation, layout.shape());
        if (!storage.hasMemory()) {
            return;
        }
        StridedElements broadcast = source.view(sourceLayout);
        if (!device().equals(source.device())) {
            transfer(operation, broadcast);
            return;
        }
        if (isOverlapped(operation, broadcast)) {
            assign(operation, broadcast.copy(operation, source.codec, StrideRule.TORCH.fresh(shape()), device()));
            return;
        }
        WarningLog.cast(source.codec, codec, layout.count());
        if (DeviceKernels.copy(operation, this, broadcast)) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            CastingCopy.copy(kernel.read(source), source.codec, sourceLayout.times(source.byteUnit), kernel.write(this),
                    codec, layout.times(byteUnit));
        }
    }

    private boolean isOverlapped(String operation, StridedElements source) {
        if (!overlaps(operation, source)) {
            return false;
        }
        boolean sameElements = codec.hasSameBytesAs(source.codec) && address(operation) == source.address(operation)
                && Arrays.equals(byteStrides(), source.byteStrides());
        return !sameElements;
    }

    /**
     * Writes the elements of a source of this shape on another device: a kernel packs them there, one transfer moves them,
     * and where this has gaps or another order, a kernel puts them into their places.
     */
    private void transfer(String operation, StridedElements source) {
        if (isOnOtherAcceleratorThan(source)) {
            assign(operation, source.inHost(operation));
            return;
        }
        StridedElements packed = source.layout.isContiguous() && source.codec.hasSameBytesAs(codec)
                ? source
                : source.copy(operation, codec, StrideRule.TORCH.fresh(shape()), source.device());
        if (layout.isContiguous()) {
            receive(operation, packed);
            return;
        }
        StridedElements here = allocate(codec, Layout.contiguous(StrideRule.TORCH, shape()), device());
        here.receive(operation, packed);
        assign(operation, here);
    }

    /** Accelerators of two types know nothing of each other, so that the elements go through the host. */
    private boolean isOnOtherAcceleratorThan(StridedElements source) {
        return storage.onDevice().isPresent() && source.storage.onDevice().isPresent()
                && !device().type().equals(source.device().type());
    }

    /** Takes the bytes of contiguous elements on another device. */
    private void receive(String operation, StridedElements packed) {
        long byteSize = layout.count() * dtype().byteSize();
        long to = byteOffset(layout.offset());
        long from = packed.byteOffset(packed.layout.offset());
        if (byteSize == 0) {
            return;
        }
        Optional<DeviceMemory> target = storage.onDevice();
        Optional<DeviceMemory> source = packed.storage.onDevice();
        if (target.isPresent() && source.isPresent()) {
            source.get().copyToDevice(from, target.get(), to, byteSize);
        } else if (target.isPresent()) {
            target.get().copyFromHost(packed.storage.memory(operation).asSlice(from, byteSize), to);
        } else {
            MemorySegment host = storage.writableMemory(operation).asSlice(to, byteSize);
            source.ifPresentOrElse(memory -> memory.copyToHost(from, host),
                    () -> host.copyFrom(packed.storage.memory(operation).asSlice(from, byteSize)));
        }
    }

    /** Returns these elements where the host can read them: themselves, or a copy of those on an accelerator. */
    public StridedElements inHost(String operation) {
        return storage.onDevice().isPresent()
                ? copy(operation, codec, StrideRule.TORCH.fresh(shape()), Device.CPU)
                : this;
    }

    private MemorySegment span(MemorySegment memory) {
        return memory.asSlice(byteOffset(layout.lowestOffset()),
                byteOffset(layout.highestOffset() - layout.lowestOffset()) + dtype().byteSize());
    }

    /** Writes one value to every element, cast. */
    public void fill(String operation, Scalar value) {
        if (!storage.hasMemory() || layout.count() == 0 || DeviceKernels.fill(operation, this, value)) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            MemorySegment memory = kernel.write(this);
            codec.encode(memory, byteOffset(layout.offset()), value);
            Layout first = Layout.single(layout.offset());
            Layout everywhere = first.broadcastTo(operation, layout.shape());
            CastingCopy.copy(memory, codec, everywhere.times(byteUnit), memory, codec, layout.times(byteUnit));
        }
    }

    /** Reads every element, in row-major order. */
    public List<Scalar> toList(String operation) {
        if (storage.onDevice().isPresent()) {
            return inHost(operation).toList(operation);
        }
        MemorySegment memory = storage.memory(operation);
        List<Scalar> elements = new ArrayList<>();
        for (long offset : layout.offsets()) {
            elements.add(codec.decode(memory, byteOffset(offset)));
        }
        return elements;
    }

    /** Reads every element as an integer, in row-major order; the dtype is whole. A uint64 keeps its bits. */
    public long[] integers(String operation) {
        if (storage.onDevice().isPresent()) {
            return inHost(operation).integers(operation);
        }
        MemorySegment memory = storage.memory(operation);
        long[] integers = new long[Math.toIntExact(layout.count())];
        int[] next = {0};
        StridedRows.inRowMajorOrder(byteLayout()).forEachRow((offsets, strides, count) -> {
            RowReader.readIntegers(codec, memory, offsets[0], strides[0], integers, next[0], (int) count);
            next[0] += (int) count;
        });
        return integers;
    }

    /** Reads of every element whether it counts as true, in row-major order: whether it is not zero. NaN is true. */
    public boolean[] truths(String operation) {
        if (storage.onDevice().isPresent()) {
            return inHost(operation).truths(operation);
        }
        MemorySegment memory = storage.memory(operation);
        boolean[] truths = new boolean[Math.toIntExact(layout.count())];
        int[] next = {0};
        StridedRows.inRowMajorOrder(byteLayout()).forEachRow((offsets, strides, count) -> {
            RowReader.readTruths(codec, memory, offsets[0], strides[0], truths, next[0], (int) count);
            next[0] += (int) count;
        });
        return truths;
    }

    /** Returns whether an element of other elements may lie on top of one of these. */
    public boolean overlaps(String operation, StridedElements other) {
        if (layout.count() == 0 || other.layout.count() == 0 || !hasMemory() || !device().equals(other.device())) {
            return false;
        }
        if (storage.onDevice().isEmpty()) {
            return span(storage.memory(operation)).asOverlappingSlice(other.span(other.storage.memory(operation)))
                    .isPresent();
        }
        return lowestAddress(operation) < other.endAddress(operation)
                && other.lowestAddress(operation) < endAddress(operation);
    }

    private long lowestAddress(String operation) {
        return address(operation) + byteOffset(layout.lowestOffset() - layout.offset());
    }

    private long endAddress(String operation) {
        return address(operation) + byteOffset(layout.highestOffset() - layout.offset()) + dtype().byteSize();
    }

    /** Returns whether other elements are in the same storage. */
    public boolean hasStorageOf(StridedElements other) {
        return storage == other.storage;
    }

    /** Hands every element to an action, in row-major order. */
    public void forEach(String operation, ElementAction action) {
        try (Launch kernel = new Launch(operation)) {
            MemorySegment memory = kernel.write(this);
            StridedRows.inRowMajorOrder(byteLayout()).forEachRow((offsets, strides, count) -> {
                for (long element = 0; element < count; element++) {
                    action.accept(codec, memory, offsets[0] + element * strides[0]);
                }
            });
        }
    }

    /** Receives one element. */
    @FunctionalInterface
    public interface ElementAction {

        /** Handles the element at a place in memory. */
        void accept(ElementCodec codec, MemorySegment memory, long byteOffset);
    }

    /** Returns the distance, in bytes, between neighbours of each axis. */
    public long[] byteStrides() {
        long[] byteStrides = layout.strides();
        for (int axis = 0; axis < byteStrides.length; axis++) {
            byteStrides[axis] = byteOffset(byteStrides[axis]);
        }
        return byteStrides;
    }

    /**
     * Returns the same storage from index zero on through another layout, after the storage has grown where it is too
     * small.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}
     */
    public StridedElements resized(String operation, Layout larger) {
        if (larger.count() > 0) {
            storage.requireBytes(operation, byteOffset(larger.highestOffset()) + dtype().byteSize());
        }
        return view(larger);
    }

    /** Returns the memory. */
    public Storage storage() {
        return storage;
    }

    /** Returns whether others have the same elements in the same places of the same storage. */
    public boolean isSetTo(StridedElements other) {
        return storage.equals(other.storage) && layout.equals(other.layout);
    }

    /** Returns whether no other object uses the memory, and it has no other owner. */
    public boolean isPrivate() {
        return storage.isResizable();
    }

    /** Returns the address of the first byte of the storage, or 0 where it has none. */
    public long storageAddress(String operation) {
        boolean absent = !storage.hasMemory() || storage.byteSize() == 0;
        return absent
                ? 0
                : storage.onDevice().map(DeviceMemory::address).orElseGet(() -> storage.memory(operation).address());
    }

    /** Returns the size of the storage in bytes, also on {@code meta}. */
    public long storageByteSize() {
        return storage.nominalByteSize();
    }

    /**
     * Changes the size of the storage, for all elements over it.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}, or {@link ErrorKind#INVALID_ARGUMENT} for a negative
     *     size
     */
    public void resizeStorage(String operation, long byteSize) {
        if (byteSize < 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    operation + ": " + byteSize + " is no number of bytes");
        }
        storage.resize(operation, byteSize);
    }

    /** Returns the address of the element at index zero, or 0 where there is no element or no memory. */
    public long address(String operation) {
        boolean absent = !storage.hasMemory() || layout.count() == 0;
        return absent
                ? 0
                : storage.onDevice().map(DeviceMemory::address).orElseGet(() -> storage.memory(operation).address())
                        + byteOffset(layout.offset());
    }

    /** Returns the same bytes in another byte order; shares. */
    public StridedElements inOrder(ByteOrder order) {
        return new StridedElements(storage, ElementCodec.of(dtype(), order, RoundingRule.NUMPY), layout, byteUnit);
    }

    /** Offers the memory, which stays where it is from now on; nothing is copied. */
    public SharedMemory share(String operation, boolean readOnly) {
        storage.freeze();
        return describe(operation, readOnly);
    }

    /** Says where the elements are. */
    public SharedMemory describe(String operation, boolean readOnly) {
        return SharedMemory.builder(storage.memory(operation), dtype(), layout.shape()).byteStrides(byteStrides())
                .byteOffset(byteOffset(layout.offset())).byteOrder(codec.order()).readOnly(readOnly)
                .device(storage.device()).build();
    }

    /** Returns the unit of the layout, in bytes. */
    long byteUnit() {
        return byteUnit;
    }

    private long byteOffset(long offset) {
        return offset * byteUnit;
    }
}
