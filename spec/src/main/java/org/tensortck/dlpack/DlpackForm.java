package org.tensortck.dlpack;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;
import java.util.OptionalLong;

/** The two structures of DLPack that pass memory from its producer to its consumer. */
public enum DlpackForm {
    /** {@code DLManagedTensor}: without a version and without flags, so it cannot say that memory is read-only. */
    UNVERSIONED("dltensor"),
    /** {@code DLManagedTensorVersioned}, since version 1.0. */
    VERSIONED("dltensor_versioned");

    private final String capsuleName;

    DlpackForm(String capsuleName) {
        this.capsuleName = capsuleName;
    }

    /**
     * Returns the form that a consumer reads, of those that a producer has.
     *
     * @param maximumMajor the highest major version that the consumer says it reads, or empty where it says nothing
     */
    public static DlpackForm upTo(OptionalLong maximumMajor) {
        return maximumMajor.orElse(0) >= 1 ? VERSIONED : UNVERSIONED;
    }

    /** Returns the name of a Python capsule with a structure of this form that is not consumed yet. */
    public String capsuleName() {
        return capsuleName;
    }

    /** Returns the name that the consumer gives the capsule, so that neither consumes nor deletes the structure again. */
    public String usedCapsuleName() {
        return "used_" + capsuleName;
    }

    /** Returns the size of the structure in bytes, without shape and strides. */
    long byteSize() {
        return layout().byteSize();
    }

    /** Returns the offset, in bytes, of a field of the structure. */
    long offsetOf(String field) {
        return layout().byteOffset(PathElement.groupElement(field));
    }

    /** Returns the offset, in bytes, of a field of {@code DLTensor} in the structure. */
    long offsetInTensor(String field) {
        return layout().byteOffset(PathElement.groupElement(Fields.TENSOR_NAME), PathElement.groupElement(field));
    }

    private StructLayout layout() {
        return this == VERSIONED ? Fields.MANAGED_VERSIONED : Fields.MANAGED;
    }

    /** The fields, with the names of {@code dlpack.h}. */
    static final class Fields {
        static final String DATA = "data";
        static final String DEVICE_TYPE = "device_type";
        static final String DEVICE_ID = "device_id";
        static final String RANK = "ndim";
        static final String CODE = "code";
        static final String BITS = "bits";
        static final String LANES = "lanes";
        static final String SHAPE = "shape";
        static final String STRIDES = "strides";
        static final String BYTE_OFFSET = "byte_offset";
        static final String TENSOR_NAME = "dl_tensor";
        static final String CONTEXT = "manager_ctx";
        static final String DELETER = "deleter";
        static final String MAJOR = "major";
        static final String MINOR = "minor";
        static final String FLAGS = "flags";

        static final StructLayout TENSOR = MemoryLayout.structLayout(ADDRESS.withName(DATA),
                JAVA_INT.withName(DEVICE_TYPE), JAVA_INT.withName(DEVICE_ID), JAVA_INT.withName(RANK),
                JAVA_BYTE.withName(CODE), JAVA_BYTE.withName(BITS), JAVA_SHORT.withName(LANES),
                ADDRESS.withName(SHAPE), ADDRESS.withName(STRIDES), JAVA_LONG.withName(BYTE_OFFSET));

        static final StructLayout MANAGED = MemoryLayout.structLayout(TENSOR.withName(TENSOR_NAME),
                ADDRESS.withName(CONTEXT), ADDRESS.withName(DELETER));

        static final StructLayout MANAGED_VERSIONED = MemoryLayout.structLayout(JAVA_INT.withName(MAJOR),
                JAVA_INT.withName(MINOR), ADDRESS.withName(CONTEXT), ADDRESS.withName(DELETER),
                JAVA_LONG.withName(FLAGS), TENSOR.withName(TENSOR_NAME));

        private Fields() {}
    }
}
