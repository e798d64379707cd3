package org.tensortck.reference.accelerator.cuda;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.reference.accelerator.DeviceElements;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.spi.value.DType;

/** The argument of a kernel: the structure {@code Call} of {@code kernels.cu}, of which every field has 64 bits. */
final class CudaCall {
    private static final int AXES = 16;
    private static final int OPERANDS = 3;

    private static final int COUNT = 0;
    private static final int RANK = 1;
    private static final int SIZES = 2;
    private static final int OPERATION = SIZES + AXES;
    private static final int UNIT = OPERATION + 1;
    private static final int VALUE = UNIT + 1;
    private static final int VALUE_WORDS = 2;
    private static final int OPERAND = VALUE + VALUE_WORDS;
    private static final int STRIDES = 2;
    private static final int OPERAND_WORDS = STRIDES + AXES;

    private static final long LARGEST_ALIGNMENT = Long.BYTES;

    /** The enumeration {@code Type}. */
    private static final List<DType> TYPES = List.of(DType.BOOL, DType.UINT8, DType.UINT16, DType.UINT32, DType.UINT64,
            DType.INT8, DType.INT16, DType.INT32, DType.INT64, DType.FLOAT16, DType.BFLOAT16, DType.FLOAT32,
            DType.FLOAT64, DType.COMPLEX32, DType.COMPLEX64, DType.COMPLEX128);
    private static final Map<DType, Integer> CODES = codes();

    private final long[] words = new long[OPERAND + OPERANDS * OPERAND_WORDS];

    private CudaCall() {}

    private static Map<DType, Integer> codes() {
        Map<DType, Integer> codes = new EnumMap<>(DType.class);
        TYPES.forEach(dtype -> codes.put(dtype, TYPES.indexOf(dtype)));
        return codes;
    }

    /** Returns whether kernels read and write numbers of a dtype. */
    static boolean hasNumbers(DType dtype) {
        return CODES.containsKey(dtype);
    }

    /**
     * Returns the argument for some elements of one shape, the target first; empty where they have too many axes that cannot
     * be merged, or an element is not aligned.
     */
    static Optional<CudaCall> on(List<DeviceElements> operands) {
        CudaCall call = new CudaCall();
        StridedRows rows = StridedRows
                .inMemoryOrder(operands.stream().map(DeviceElements::layout).toArray(Layout[]::new));
        if (rows.rank() > AXES) {
            return Optional.empty();
        }
        call.words[COUNT] = operands.getFirst().layout().count();
        call.words[RANK] = rows.rank();
        for (int axis = 0; axis < rows.rank(); axis++) {
            call.words[SIZES + axis] = rows.length(axis);
        }
        boolean aligned = true;
        for (int each = 0; each < operands.size(); each++) {
            DeviceElements operand = operands.get(each);
            long alignment = Math.min(operand.dtype().byteSize(), LARGEST_ALIGNMENT);
            int at = OPERAND + each * OPERAND_WORDS;
            call.words[at] = operand.address();
            call.words[at + 1] = CODES.getOrDefault(operand.dtype(), 0);
            aligned &= operand.address() % alignment == 0;
            for (int axis = 0; axis < rows.rank(); axis++) {
                call.words[at + STRIDES + axis] = rows.stride(axis, each);
                aligned &= rows.stride(axis, each) % alignment == 0;
            }
        }
        return aligned ? Optional.of(call) : Optional.empty();
    }

    /** Sets the operation. */
    CudaCall operation(int code) {
        words[OPERATION] = code;
        return this;
    }

    /** Sets the number of bytes that a start counts. */
    CudaCall unit(long bytes) {
        words[UNIT] = bytes;
        return this;
    }

    /** Sets the value to fill with. */
    CudaCall value(long... value) {
        System.arraycopy(value, 0, words, VALUE, value.length);
        return this;
    }

    /** Returns the number of elements. */
    long count() {
        return words[COUNT];
    }

    /** Returns the words of the structure. */
    long[] words() {
        return words;
    }
}
