package org.tensortck.onnxruntime;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtException.OrtErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Calls of the library. Its codes do not tell the kinds of refusals: most have {@code ORT_FAIL}. So the message decides. Any
 * other exception is thrown on.
 */
final class Calls {
    /** The kinds by a part of the message; the first part that is found decides. */
    private static final Map<String, ErrorKind> BY_MESSAGE = byMessage();

    private Calls() {}

    private static Map<String, ErrorKind> byMessage() {
        Map<String, ErrorKind> kinds = new LinkedHashMap<>();
        kinds.put("of input parameter (i0) of operator (Where)", ErrorKind.INVALID_INDEX);
        kinds.put("Type Error:", ErrorKind.DTYPE_UNSUPPORTED);
        kinds.put("fmod attribute must be true for floating point types", ErrorKind.DTYPE_UNSUPPORTED);
        kinds.put("broadcast an axis by a dimension other than 1", ErrorKind.SHAPE_MISMATCH);
        kinds.put("MatMul dimension mismatch", ErrorKind.SHAPE_MISMATCH);
        kinds.put("left_num_dims and right_num_dims must be >= 1", ErrorKind.SHAPE_MISMATCH);
        kinds.put("Cannot apply CumSum operator on a scalar", ErrorKind.SHAPE_MISMATCH);
        kinds.put("is not in valid range", ErrorKind.INDEX_OUT_OF_RANGE);
        kinds.put("Integer division by zero", ErrorKind.DIVISION_BY_ZERO);
        kinds.put("Integer modulo by zero", ErrorKind.DIVISION_BY_ZERO);
        return kinds;
    }

    /** A call with the checked exception of the library. */
    interface Call<R> {
        R call() throws OrtException;
    }

    /** Returns the result of a call. */
    static <R> R call(String operation, Call<R> call) {
        try {
            return call.call();
        } catch (OrtException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw kind(e.getCode(), message)
                    .<RuntimeException>map(kind -> new TensorException(kind, operation + ": " + message, e))
                    .orElseGet(() -> new IllegalStateException(operation + ": " + message, e));
        }
    }

    private static Optional<ErrorKind> kind(OrtErrorCode code, String message) {
        if (code == OrtErrorCode.ORT_NOT_IMPLEMENTED) {
            return Optional.of(ErrorKind.DTYPE_UNSUPPORTED);
        }
        return BY_MESSAGE.entrySet().stream().filter(entry -> message.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
