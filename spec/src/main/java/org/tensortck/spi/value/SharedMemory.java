package org.tensortck.spi.value;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Memory that one side offers and the other side adopts without a copy: the only type that a tensor library and an
 * array library exchange. It has the same content as DLPack's {@code DLTensor} and NumPy's {@code __array_interface__}.
 *
 * <p>{@link Builder#build()} checks that the description is sound, so that a receiver never accesses bytes outside the
 * memory:
 * <ol>
 * <li>shape and strides have the same rank, which is 64 at most, and no size is negative;
 * <li>the number of elements and every distance fit a {@code long};
 * <li>every element lies inside {@link #memory()}, whose address is not null;
 * <li>the memory is alive, and any thread may access it;
 * <li>the scope of {@link #memory()} keeps the memory alive.
 * </ol>
 *
 * <p><b>Lifetime.</b> The memory lives for as long as {@link #memory()}, or any part of it, is reachable: a receiver
 * has to keep the segment, and nothing else. There are two ways to offer memory:
 * <ul>
 * <li>a segment with a scope of its own, such as one of {@link Arena#ofAuto()}, which keeps the memory alive already;
 * <li>a segment with the global scope, such as {@code MemorySegment.ofAddress(address).reinterpret(byteSize)}, and the
 * {@linkplain Builder#owner owner} of the memory. The owner is an object that frees the memory some time after it is
 * unreachable; the scope of {@link #memory()} keeps the owner reachable.
 * </ul>
 * A segment with the global scope and no owner is refused, since nothing would keep the memory alive. Memory that is
 * never freed, such as that of {@link Arena#global()}, may have any owner.
 */
public final class SharedMemory {
    private static final MemorySegment.Scope GLOBAL = Arena.global().scope();
    /** Stands for every thread except the one that owns an arena; never started. */
    private static final Thread ANY_OTHER_THREAD = Thread.ofPlatform().unstarted(() -> {});

    private final MemorySegment memory;
    private final DType dtype;
    private final ByteOrder byteOrder;
    private final long[] shape;
    private final long[] byteStrides;
    private final long byteOffset;
    private final boolean readOnly;
    private final Device device;

    private SharedMemory(Builder builder) {
        dtype = builder.dtype;
        byteOrder = builder.byteOrder;
        shape = builder.shape;
        byteStrides = builder.byteStrides;
        byteOffset = builder.byteOffset;
        readOnly = builder.readOnly;
        device = builder.device;
        requireSound(builder.memory);
        memory = kept(builder.memory, builder.owner);
    }

    /**
     * Starts the description of elements in memory. By default they are contiguous from the first byte on, in native
     * byte order, writable, and in host memory.
     *
     * @param memory the memory that contains all elements; it need not start where the storage does. On the host it is
     *     native memory; on another device, a segment with the address on that device
     * @param dtype the dtype of an element
     * @param shape the size of each axis
     */
    public static Builder builder(MemorySegment memory, DType dtype, long... shape) {
        return new Builder(memory, dtype, shape);
    }

    /** Starts a description of the same memory with the values of this one, which the builder can change. */
    public Builder toBuilder() {
        return new Builder(memory, dtype, shape).byteStrides(byteStrides).byteOffset(byteOffset)
                .byteOrder(byteOrder).readOnly(readOnly).device(device);
    }

    /** Builds a description of memory. Every method except {@link #build()} returns this builder. */
    public static final class Builder {
        private final MemorySegment memory;
        private DType dtype;
        private long[] shape;
        private long[] byteStrides;
        private long byteOffset;
        private ByteOrder byteOrder = ByteOrder.nativeOrder();
        private boolean readOnly;
        private Device device = Device.CPU;
        private Optional<Object> owner = Optional.empty();

        private Builder(MemorySegment memory, DType dtype, long... shape) {
            this.memory = Objects.requireNonNull(memory, "memory must not be null");
            this.dtype = Objects.requireNonNull(dtype, "dtype must not be null");
            this.shape = shape.clone();
            this.byteStrides = rowMajorStrides(dtype, shape);
        }

        /** Sets the dtype of an element and the size of each axis, with the strides of a contiguous object. */
        public Builder elements(DType dtype, long... shape) {
            this.dtype = Objects.requireNonNull(dtype, "dtype must not be null");
            this.shape = shape.clone();
            this.byteStrides = rowMajorStrides(dtype, shape);
            return this;
        }

        /** Sets the signed distance, in bytes, between neighbours along each axis. */
        public Builder byteStrides(long... byteStrides) {
            this.byteStrides = byteStrides.clone();
            return this;
        }

        /** Sets the distance, in bytes, from the start of the memory to the element at index zero. */
        public Builder byteOffset(long byteOffset) {
            this.byteOffset = byteOffset;
            return this;
        }

        /** Sets the byte order of an element. */
        public Builder byteOrder(ByteOrder byteOrder) {
            this.byteOrder = Objects.requireNonNull(byteOrder, "byteOrder must not be null");
            return this;
        }

        /** Sets whether the memory is read-only for the receiver. */
        public Builder readOnly(boolean readOnly) {
            this.readOnly = readOnly;
            return this;
        }

        /** Sets the device of the memory. */
        public Builder device(Device device) {
            this.device = Objects.requireNonNull(device, "device must not be null");
            return this;
        }

        /**
         * Sets the owner: the object that may free the memory once it is unreachable. Only for a segment with the
         * global scope. The built {@link SharedMemory#memory()} keeps the owner reachable, so the owner must not keep
         * that segment: neither would ever be freed.
         */
        public Builder owner(Object owner) {
            this.owner = Optional.of(Objects.requireNonNull(owner, "owner must not be null"));
            return this;
        }

        /**
         * Returns the description; nothing is copied.
         *
         * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where the description is not sound
         * @throws IllegalArgumentException where the segment has the global scope but no owner, so that nothing keeps
         *     the memory alive; or where it has an owner and a scope of its own
         */
        public SharedMemory build() {
            return new SharedMemory(this);
        }
    }

    /** Returns the strides, in bytes, of elements in row-major order without gaps. */
    public static long[] rowMajorStrides(DType dtype, long... shape) {
        long[] byteStrides = new long[shape.length];
        long byteStride = dtype.byteSize();
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            byteStrides[axis] = byteStride;
            // Where this overflows, so does the number of elements, which is checked; or there are none.
            byteStride *= Math.max(shape[axis], 1);
        }
        return byteStrides;
    }

    private void requireSound(MemorySegment segment) {
        // Conditions 1 and 2.
        ByteSpan span = ByteSpan.of(dtype, shape, byteStrides, byteOffset);
        // Condition 3.
        if (!span.isEmpty() && (span.low() < 0 || span.high() > segment.byteSize())) {
            throw invalid("the elements span bytes " + span.low() + " to " + span.high() + ", but the memory has "
                    + segment.byteSize() + " bytes");
        }
        if (!segment.isNative()) {
            throw invalid("the memory is on the Java heap, where it has no address");
        }
        if (!span.isEmpty() && segment.address() == 0) {
            throw invalid("the elements are at the null address");
        }
        // Condition 4.
        if (!segment.scope().isAlive()) {
            throw invalid("its owner has freed it");
        }
        if (!segment.isAccessibleBy(ANY_OTHER_THREAD)) {
            throw invalid("its arena keeps it to one thread; use a shared or an automatic arena");
        }
    }

    /** Returns the memory with a scope that keeps it alive: condition 5. */
    @SuppressWarnings("ReachabilityFenceUsage") // nothing that could throw comes before it: the lambda is the fence
    private static MemorySegment kept(MemorySegment segment, Optional<Object> owner) {
        boolean global = segment.scope().equals(GLOBAL);
        if (owner.isEmpty()) {
            // What has no bytes needs nobody to keep them.
            if (global && segment.byteSize() > 0) {
                throw new IllegalArgumentException("shared memory: nothing keeps " + segment
                        + ", whose scope is the global one: give its owner, or a segment with a scope of its own");
            }
            return segment;
        }
        if (!global) {
            throw new IllegalArgumentException("shared memory: " + segment + " has a scope of its own, which keeps it,"
                    + " and so cannot have an owner as well, which is " + owner.get());
        }
        return segment.reinterpret(segment.byteSize(), Arena.ofAuto(), _ -> Reference.reachabilityFence(owner));
    }

    private static TensorException invalid(String what) {
        return new TensorException(ErrorKind.INVALID_MEMORY, "shared memory: " + what);
    }

    /**
     * Returns the memory that contains all elements. Its scope keeps the memory alive for as long as the segment, or
     * any part of it, is reachable.
     */
    public MemorySegment memory() {
        return memory;
    }

    /** Returns the dtype of an element. */
    public DType dtype() {
        return dtype;
    }

    /** Returns the byte order of an element. */
    public ByteOrder byteOrder() {
        return byteOrder;
    }

    /** Returns the size of each axis; a copy. */
    public long[] shape() {
        return shape.clone();
    }

    /** Returns the signed distance, in bytes, between neighbours along each axis; a copy. */
    public long[] byteStrides() {
        return byteStrides.clone();
    }

    /** Returns the distance, in bytes, from the start of {@link #memory()} to the element at index zero. */
    public long byteOffset() {
        return byteOffset;
    }

    /** Returns whether the memory is read-only for the receiver. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Returns the device of the memory. */
    public Device device() {
        return device;
    }
}
