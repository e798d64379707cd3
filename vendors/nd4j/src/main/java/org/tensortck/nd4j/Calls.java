package org.tensortck.nd4j;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Calls of ND4J. Its exceptions are general ones, so that the message alone tells the kind of a refusal. Any other exception is
 * thrown on, and so is one whose message gives no reason.
 */
final class Calls {
    private static final Map<String, ErrorKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Indices are out of range", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("Illegal set of indices", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("contains values above array rank", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("Invalid dimension", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("Invalid size: cannot get size of dimension", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("Invalid axis: must be between", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("can't be swapped. Given element", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("Cannot get index point", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("New shape length doesn't match", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Can't reshape(long...) without shape arguments", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Unable to reshape array as view", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Only dimension of size 1 can be squeezed", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Can't transpose array with rank < 2", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Shapes must be broadcastable", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("shapes are not equal and are not broadcastable", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("does not match the broadcast operation output shape", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Incorrect number of arguments for permute", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("Can't concatenate 0 arrays", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("No inputs", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("Permute array must have unique elements", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("Cannot apply operation", ErrorKind.DTYPE_UNSUPPORTED);
        KINDS.put("; Expected: [", ErrorKind.DTYPE_UNSUPPORTED);
        KINDS.put("must be of floating point type", ErrorKind.DTYPE_UNSUPPORTED);
    }

    private Calls() {}

    /** Returns the result of a call. */
    static <R> R call(String operation, Supplier<R> call) {
        try {
            return call.get();
        } catch (TensorException e) {
            throw e;
        } catch (ArrayIndexOutOfBoundsException e) {
            // ND4J looks an axis up in the shape, without a check before.
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, operation + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw translated(operation, e);
        }
    }

    /** Makes a call without a result. */
    static void run(String operation, Runnable call) {
        var _ = call(operation, () -> {
            call.run();
            return operation;
        });
    }

    private static RuntimeException translated(String operation, RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        return KINDS.entrySet().stream().filter(entry -> message.contains(entry.getKey())).findFirst()
                .<RuntimeException>map(
                        entry -> new TensorException(entry.getValue(), operation + ": " + message, failure))
                .orElse(failure);
    }
}
