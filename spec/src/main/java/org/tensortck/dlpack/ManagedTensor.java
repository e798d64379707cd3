package org.tensortck.dlpack;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import org.tensortck.dlpack.DlpackForm.Fields;

/** A structure in native memory, field by field. Pointers are addresses; numbers without a sign are widened. */
final class ManagedTensor {
    /** A flag: the consumer must not write. */
    static final long READ_ONLY = 1;
    /** A flag: the memory is a copy that the producer made for the consumer. */
    static final long COPIED = 1L << 1;

    private final DlpackForm form;
    private final MemorySegment structure;

    private ManagedTensor(DlpackForm form, MemorySegment structure) {
        this.form = form;
        this.structure = structure;
    }

    /** Returns the fields of the structure at an address, which is not null; nothing is read yet. */
    static ManagedTensor at(long address, DlpackForm form) {
        return new ManagedTensor(form, MemorySegment.ofAddress(address).reinterpret(form.byteSize()));
    }

    long address() {
        return structure.address();
    }

    long major() {
        return Integer.toUnsignedLong(structure.get(JAVA_INT_UNALIGNED, form.offsetOf(Fields.MAJOR)));
    }

    long minor() {
        return Integer.toUnsignedLong(structure.get(JAVA_INT_UNALIGNED, form.offsetOf(Fields.MINOR)));
    }

    ManagedTensor version(int major, int minor) {
        structure.set(JAVA_INT_UNALIGNED, form.offsetOf(Fields.MAJOR), major);
        structure.set(JAVA_INT_UNALIGNED, form.offsetOf(Fields.MINOR), minor);
        return this;
    }

    /** Returns the flags; a structure without a version has none. */
    long flags() {
        return form == DlpackForm.VERSIONED ? structure.get(JAVA_LONG_UNALIGNED, form.offsetOf(Fields.FLAGS)) : 0;
    }

    ManagedTensor flags(long flags) {
        structure.set(JAVA_LONG_UNALIGNED, form.offsetOf(Fields.FLAGS), flags);
        return this;
    }

    long deleter() {
        return structure.get(JAVA_LONG_UNALIGNED, form.offsetOf(Fields.DELETER));
    }

    /** Sets the function that the consumer calls with the structure, and the context, which only that function reads. */
    ManagedTensor deleter(long function, long context) {
        structure.set(JAVA_LONG_UNALIGNED, form.offsetOf(Fields.DELETER), function);
        structure.set(JAVA_LONG_UNALIGNED, form.offsetOf(Fields.CONTEXT), context);
        return this;
    }

    int deviceType() {
        return integer(Fields.DEVICE_TYPE);
    }

    ManagedTensor device(int type, int index) {
        structure.set(JAVA_INT_UNALIGNED, form.offsetInTensor(Fields.DEVICE_TYPE), type);
        structure.set(JAVA_INT_UNALIGNED, form.offsetInTensor(Fields.DEVICE_ID), index);
        return this;
    }

    int rank() {
        return integer(Fields.RANK);
    }

    int code() {
        return Byte.toUnsignedInt(structure.get(JAVA_BYTE, form.offsetInTensor(Fields.CODE)));
    }

    int bits() {
        return Byte.toUnsignedInt(structure.get(JAVA_BYTE, form.offsetInTensor(Fields.BITS)));
    }

    int lanes() {
        return Short.toUnsignedInt(structure.get(JAVA_SHORT_UNALIGNED, form.offsetInTensor(Fields.LANES)));
    }

    ManagedTensor dtype(int code, int bits, int lanes) {
        structure.set(JAVA_BYTE, form.offsetInTensor(Fields.CODE), (byte) code);
        structure.set(JAVA_BYTE, form.offsetInTensor(Fields.BITS), (byte) bits);
        structure.set(JAVA_SHORT_UNALIGNED, form.offsetInTensor(Fields.LANES), (short) lanes);
        return this;
    }

    long data() {
        return pointer(Fields.DATA);
    }

    long byteOffset() {
        return pointer(Fields.BYTE_OFFSET);
    }

    ManagedTensor data(long address, long byteOffset) {
        structure.set(JAVA_LONG_UNALIGNED, form.offsetInTensor(Fields.DATA), address);
        structure.set(JAVA_LONG_UNALIGNED, form.offsetInTensor(Fields.BYTE_OFFSET), byteOffset);
        return this;
    }

    long shape() {
        return pointer(Fields.SHAPE);
    }

    long strides() {
        return pointer(Fields.STRIDES);
    }

    ManagedTensor axes(int rank, long shape, long strides) {
        structure.set(JAVA_INT_UNALIGNED, form.offsetInTensor(Fields.RANK), rank);
        structure.set(JAVA_LONG_UNALIGNED, form.offsetInTensor(Fields.SHAPE), shape);
        structure.set(JAVA_LONG_UNALIGNED, form.offsetInTensor(Fields.STRIDES), strides);
        return this;
    }

    private int integer(String field) {
        return structure.get(JAVA_INT_UNALIGNED, form.offsetInTensor(field));
    }

    private long pointer(String field) {
        return structure.get(JAVA_LONG_UNALIGNED, form.offsetInTensor(field));
    }
}
