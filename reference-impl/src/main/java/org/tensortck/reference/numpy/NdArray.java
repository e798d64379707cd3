package org.tensortck.reference.numpy;

import java.util.Optional;
import org.tensortck.reference.element.DTypeInference;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.ElementSizeRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.Strided;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.rule.CastingRule;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.text.ArrayText;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Strided elements that follow NumPy's rules. {@code ReferenceArrays} has the operations. */
public final class NdArray implements Strided {
    private final Optional<NdArray> base;
    private final boolean owner;
    private StridedElements elements;
    private boolean readOnly;
    private boolean viewed;

    /**
     * Creates an array.
     *
     * @param base the array that this one is a view of and that is no view itself
     * @param owner whether the memory was made for this array
     */
    private NdArray(StridedElements elements, boolean readOnly, Optional<NdArray> base, boolean owner) {
        this.elements = elements;
        this.readOnly = readOnly;
        this.base = base;
        this.owner = owner;
    }

    /** Returns an array over elements that were made for it, whose memory it owns. */
    public static NdArray owning(StridedElements elements) {
        return new NdArray(elements, false, Optional.empty(), true);
    }

    /**
     * Returns {@code numpy.array(values, dtype=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} or {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    public static NdArray of(Values values, Optional<DType> dtype, NumPyProfile profile) {
        DType stored = supported("array",
                dtype.or(values::dtype).orElseGet(() -> DTypeInference.numPy(values, profile.defaultInteger())));
        return owning(
                StridedElements.of("array", values, ElementCodec.of(stored), StrideRule.NUMPY, StorableNumbers.NUMPY));
    }

    /**
     * Returns {@code numpy.asarray(memory)}; shares. Any byte order is kept, and so is the read-only flag.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}, and as {@link StridedElements#adopt}
     */
    public static NdArray adopt(SharedMemory memory) {
        supported("asarray", memory.dtype());
        StridedElements adopted = StridedElements.adopt("asarray", memory, RoundingRule.NUMPY);
        if (adopted.layout().count() == 0) {
            adopted = adopted.view(Layout.contiguous(StrideRule.NUMPY, adopted.shape()));
        }
        return new NdArray(adopted, memory.readOnly() || memory.memory().isReadOnly(), Optional.empty(), false);
    }

    private static DType supported(String operation, DType dtype) {
        if (!dtype.inNumPy()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": no array has dtype " + dtype);
        }
        return dtype;
    }

    @Override
    public StridedElements elements() {
        return elements;
    }

    /** Returns whether the elements must not be written. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Returns whether the memory was made for this array. */
    public boolean ownsMemory() {
        return owner;
    }

    /** Returns the array that this one is a view of and that is no view itself; empty where this one is no view. */
    public Optional<NdArray> base() {
        return base;
    }

    /**
     * Checks that the array has enough axes.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public void requireRank(String operation, int lowest) {
        int rank = elements.layout().rank();
        if (rank < lowest) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    operation + ": the array has " + rank + " axes, fewer than " + lowest);
        }
    }

    /** Checks that the elements may be written. */
    public void checkWritable() {
        if (readOnly) {
            throw new TensorException(ErrorKind.READ_ONLY, "setitem: the array is read-only");
        }
    }

    /**
     * Does {@code array.setflags(write=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY}
     */
    public void setWritable(boolean writable) {
        boolean allowed = owner || base.filter(of -> of.owner && !of.readOnly).isPresent();
        if (writable && !allowed) {
            throw new TensorException(ErrorKind.READ_ONLY,
                    "setflags: the array is neither the owner of its memory nor a view of a writable owner");
        }
        readOnly = !writable;
    }

    /**
     * Executes {@code array.resize(shape)}.
     *
     * <p>Note: NumPy counts references to detect shared memory; here memory counts as shared if it was ever shared.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}, {@link ErrorKind#NOT_CONTIGUOUS} or
     *     {@link ErrorKind#SHAPE_MISMATCH}
     */
    public void resize(long[] shape) {
        Layout layout = elements.layout();
        Layout resized = Layout.contiguous(StrideRule.NUMPY, shape);
        if (!layout.isContiguous()) {
            if (!layout.isFortranContiguous()) {
                throw new TensorException(ErrorKind.NOT_CONTIGUOUS, "resize: the elements have gaps, " + layout);
            }
            resized = Layout.contiguous(StrideRule.NUMPY, resized.transpose().shape()).transpose();
        }
        if (resized.count() == layout.count()) {
            elements = elements.view(resized.at(layout.offset()));
            return;
        }
        if (!owner || viewed || !elements.isPrivate()) {
            throw new TensorException(ErrorKind.NOT_RESIZABLE, "resize: the memory of " + layout
                    + " is shared or somebody else's, so it cannot become that of " + resized);
        }
        elements = elements.resized("resize", resized);
    }

    /** Returns a view through another layout. */
    public NdArray view(Layout layout) {
        return view(elements.view(layout));
    }

    /**
     * Returns {@code array.view(dtype)}; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    public NdArray reinterpret(DType dtype) {
        return view(elements.reinterpret(supported("view", dtype), ElementSizeRule.NUMPY));
    }

    /** Returns a view of some of these elements, or of their bytes with another encoding. */
    public NdArray view(StridedElements part) {
        viewed = true;
        return new NdArray(part, readOnly, Optional.of(base.orElse(this)), false);
    }

    /** Returns a view through another layout that must not be written. */
    public NdArray readOnlyView(Layout layout) {
        return view(layout).asReadOnly();
    }

    /** Makes this very array one that must not be written, and returns it. */
    public NdArray asReadOnly() {
        readOnly = true;
        return this;
    }

    /** Gives this very array another layout over the same memory, and changes no other array. */
    public void become(Layout layout) {
        elements = elements.view(layout);
    }

    /** Returns {@code array.astype(dtype)}: always a copy, in native byte order, which keeps the order of the axes. */
    public NdArray astype(DType dtype) {
        return copied("astype", ElementCodec.of(supported("astype", dtype)),
                StrideRule.NUMPY.ofCopy(elements.layout()));
    }

    /**
     * Returns {@code array.astype(dtype, casting=, copy=)}: this very array where nothing changes and no copy is wanted.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the cast is not allowed
     */
    public NdArray astype(DType dtype, Casting casting, boolean copy) {
        ElementCodec target = ElementCodec.of(supported("astype", dtype));
        CastingRule.check("astype", casting, elements.codec(), target);
        return elements.codec().hasSameBytesAs(target) && !copy ? this : astype(dtype);
    }

    /** Returns {@code array.copy()}: a copy in row-major order. */
    public NdArray copy() {
        return copy("copy", StrideRule.NUMPY.fresh(elements.shape()));
    }

    /** Returns a copy with the given strides. */
    public NdArray copy(String operation, long... strides) {
        return copied(operation, elements.codec(), strides);
    }

    /** Returns a copy that can be written, in another dtype or byte order, with the given strides. */
    public NdArray copied(String operation, ElementCodec codec, long[] strides) {
        return owning(elements.copy(operation, codec, strides, Device.CPU));
    }

    /** Returns {@code array.__array_interface__}; shares. */
    public SharedMemory share() {
        return elements.share("array interface", readOnly);
    }

    /** Returns {@code repr(array)} of NumPy 2. */
    @Override
    public String toString() {
        return ArrayText.repr(elements, NumPyProfile.NUMPY_2, ArrayText.Options.DEFAULT);
    }
}
