package org.tensortck.tensorflow;

import java.util.List;
import java.util.function.Supplier;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Calls of operations. TensorFlow has a class of exceptions for each of its status codes, of which nearly all refusals have one, so
 * the message tells the kind. A message without a row is thrown on.
 */
final class Calls {
    private record Row(String fragment, ErrorKind kind) {}

    /** The first row whose fragment is in the message counts. */
    private static final List<Row> ROWS = List.of(
            row("Integer division by zero", ErrorKind.DIVISION_BY_ZERO),
            row("Integers to negative integer powers", ErrorKind.VALUE_OUT_OF_RANGE),
            row("SelectV2 as input #0", ErrorKind.INVALID_INDEX), row("attr 'Tindices'", ErrorKind.INVALID_INDEX),
            row("is not in the list of allowed values", ErrorKind.DTYPE_UNSUPPORTED),
            row("Could not find device for node", ErrorKind.DTYPE_UNSUPPORTED),
            row("tensor but is a", ErrorKind.DTYPE_UNSUPPORTED),
            row("is not supported", ErrorKind.DTYPE_UNSUPPORTED),
            row("abstract or unknown numeric type", ErrorKind.DTYPE_UNSUPPORTED),
            row("has no class for", ErrorKind.DTYPE_UNSUPPORTED),
            row("Requires delta", ErrorKind.INVALID_ARGUMENT),
            row("Requires ((limit", ErrorKind.INVALID_ARGUMENT),
            row("must be at least minimum", ErrorKind.INVALID_ARGUMENT),
            row("Value for number_attr", ErrorKind.INVALID_ARGUMENT),
            row("must have the same size", ErrorKind.INVALID_ARGUMENT),
            row("-input rank(-", ErrorKind.INDEX_OUT_OF_RANGE), row("is out of bound:", ErrorKind.INDEX_OUT_OF_RANGE),
            row("Requires start", ErrorKind.INVALID_ARGUMENT),
            row("Requires num > 0", ErrorKind.INVALID_ARGUMENT),
            row("Cannot bitcast", ErrorKind.SHAPE_MISMATCH),
            row("Tried to expand dim index", ErrorKind.INDEX_OUT_OF_RANGE),
            row("Tried to squeeze dim index", ErrorKind.INDEX_OUT_OF_RANGE),
            row("Can not squeeze", ErrorKind.SHAPE_MISMATCH),
            row("Axes contains duplicate", ErrorKind.INVALID_ARGUMENT),
            row("specified more than once", ErrorKind.INVALID_ARGUMENT),
            row("Invalid reduction dimension", ErrorKind.INDEX_OUT_OF_RANGE),
            row("in the range [", ErrorKind.INDEX_OUT_OF_RANGE),
            row("is out of valid range", ErrorKind.INDEX_OUT_OF_RANGE),
            row("is out of range", ErrorKind.INDEX_OUT_OF_RANGE),
            row("not in [", ErrorKind.INDEX_OUT_OF_RANGE),
            row("out of bounds", ErrorKind.INDEX_OUT_OF_RANGE),
            row("Reduction axis", ErrorKind.SHAPE_MISMATCH),
            row("evenly divide", ErrorKind.INVALID_ARGUMENT),
            row("is missing from", ErrorKind.INVALID_ARGUMENT),
            row("transpose expects a vector", ErrorKind.INVALID_ARGUMENT),
            row("Only one input size may be -1", ErrorKind.SHAPE_MISMATCH),
            row("Incompatible shapes", ErrorKind.SHAPE_MISMATCH),
            row("ncompatible", ErrorKind.SHAPE_MISMATCH),
            row("Shapes of all inputs must match", ErrorKind.SHAPE_MISMATCH),
            row("Expected multiples argument", ErrorKind.SHAPE_MISMATCH),
            row("must be at least", ErrorKind.SHAPE_MISMATCH),
            row("ndims must be ==", ErrorKind.SHAPE_MISMATCH), row("different ndims", ErrorKind.SHAPE_MISMATCH),
            row("Determined shape must", ErrorKind.SHAPE_MISMATCH), row("Can't concatenate", ErrorKind.SHAPE_MISMATCH),
            row("Mask ", ErrorKind.SHAPE_MISMATCH), row("Unhandled input dimensions", ErrorKind.SHAPE_MISMATCH),
            row("in both shapes must be equal", ErrorKind.SHAPE_MISMATCH),
            row("Rank of input", ErrorKind.SHAPE_MISMATCH),
            row("Unable to broadcast", ErrorKind.SHAPE_MISMATCH),
            row("must be broadcastable", ErrorKind.SHAPE_MISMATCH),
            row("should match", ErrorKind.SHAPE_MISMATCH),
            row("ndims must be >= 2", ErrorKind.SHAPE_MISMATCH),
            row("requested shape", ErrorKind.SHAPE_MISMATCH),
            row("cannot be used to reshape", ErrorKind.SHAPE_MISMATCH),
            row("must be >= 0", ErrorKind.SHAPE_MISMATCH),
            row("must be non-negative", ErrorKind.SHAPE_MISMATCH),
            row(">= 0, but got", ErrorKind.SHAPE_MISMATCH),
            row("Shape must be", ErrorKind.SHAPE_MISMATCH));

    private Calls() {}

    private static Row row(String fragment, ErrorKind kind) {
        return new Row(fragment, kind);
    }

    /** Returns the result of a call. */
    static <R> R call(String operation, Supplier<R> call) {
        try {
            return call.get();
        } catch (TensorFlowException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw ROWS.stream().filter(row -> message.contains(row.fragment())).findFirst()
                    .<RuntimeException>map(row -> new TensorException(row.kind(), operation + ": " + message, e))
                    .orElse(e);
        }
    }

    /** Returns the exception for an operation that TensorFlow Java lacks, while it has others of the same capability. */
    static UnsupportedOperationException lacks(String operation) {
        return new UnsupportedOperationException("TensorFlow Java has no " + operation);
    }
}
