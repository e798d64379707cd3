package org.tensortck.multik;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import kotlin.NotImplementedError;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Calls of Multik. Its exceptions are those of Java, so that the message alone tells the kind of a refusal. Any other exception is
 * thrown on.
 */
final class Calls {
    private static final Map<String, ErrorKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("is out of bounds shape dimension", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("out of bounds at [", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("axis out of bounds", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("is out of bounds for", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("Dimension must be from", ErrorKind.INDEX_OUT_OF_RANGE);
        KINDS.put("slicing start index", ErrorKind.INVALID_INDEX);
        KINDS.put("slicing end index", ErrorKind.INVALID_INDEX);
        KINDS.put("Step must be", ErrorKind.INVALID_INDEX);
        KINDS.put("Cannot reshape array", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Shape must be positive", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Array shapes don't match", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Array sizes don't match", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Cannot select an axis to squeeze", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("All dimensions of input arrays", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Arrays must be of the same shape", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Shapes mismatch", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("NDArray is empty", ErrorKind.SHAPE_MISMATCH);
        KINDS.put("Arrays list is empty", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("All dimensions must be indicated", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("dimensions must be unique", ErrorKind.INVALID_ARGUMENT);
        KINDS.put("/ by zero", ErrorKind.DIVISION_BY_ZERO);
        KINDS.put("Unsupported data type", ErrorKind.DTYPE_UNSUPPORTED);
        KINDS.put("NPY format only supports", ErrorKind.DTYPE_UNSUPPORTED);
    }

    private Calls() {}

    /** Returns the result of a call. */
    static <R> R call(String operation, Supplier<R> call) {
        try {
            return call.get();
        } catch (TensorException e) {
            throw e;
        } catch (RuntimeException e) {
            throw translated(operation, e);
        } catch (Exception e) {
            // Kotlin has no checked exceptions: the methods do not declare them.
            if (e instanceof IOException) {
                throw new TensorException(ErrorKind.INVALID_FILE, operation + ": " + e, e);
            }
            throw new IllegalStateException(operation + ": Multik threw " + e, e);
        } catch (NotImplementedError e) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": " + e.getMessage(), e);
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

    /**
     * Returns an object of the SPI as an array. The types of its elements and of its rank are those that the caller infers; they
     * do not exist at run time.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for a number, which Kotlin's types refuse here
     */
    @SuppressWarnings("unchecked") // see above
    static <T, D extends Dimension> NDArray<T, D> array(String operation, Object x) {
        if (x instanceof NDArray<?, ?> array) {
            return (NDArray<T, D>) array;
        }
        throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                operation + ": " + x + " is a number, and not an array");
    }

    /** Returns a refusal of an argument that the operation of the library does not have. */
    static TensorException lacking(String message) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, message);
    }

    /** Returns axes or sizes as the library takes them, unchanged. */
    static int[] integers(long... numbers) {
        return Arrays.stream(numbers).mapToInt(Calls::integer).toArray();
    }

    /**
     * Returns an index, an axis or a size as the library takes it, unchanged.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} for a number that is no {@code Int}
     */
    static int integer(long number) {
        if (number != (int) number) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "get: " + number + " is no Int");
        }
        return (int) number;
    }

    /** Returns the result of a call that looks an axis up in the shape, without a check before. */
    static <R> R callWithAxis(String operation, Supplier<R> call) {
        return call(operation, () -> {
            try {
                return call.get();
            } catch (IndexOutOfBoundsException e) {
                throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, operation + ": " + e.getMessage(), e);
            }
        });
    }
}
