package org.tensortck.reference.memory;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;

/**
 * An exact test whether two objects of strided elements have a byte in common.
 *
 * <p>A byte of the first is at {@code lowest + sum(stride * i) + k}, with an index {@code i} along each axis and
 * {@code k} within the element; and so is one of the second. Both are one byte if a sum of strides, each multiplied by
 * a factor between zero and a limit, is the distance between two ends: if the indices of the first increase and those
 * of the second decrease, all terms are positive. Equal strides are one term with the sum of their limits. The search
 * takes the largest stride first and goes on only where the other terms can still make up the rest, by their range and
 * their greatest common divisor.
 *
 * <p>Note: The question is NP-complete, so the search may be long for layouts of many dimensions that interleave; NumPy's
 * own has no bound either where none is given.
 */
public final class CommonByte {
    private final long[] strides;
    private final long[] limits;
    // Of the terms from a place on: the highest sum, and the greatest common divisor.
    private final long[] reach;
    private final long[] divisors;

    private CommonByte(SortedMap<Long, Long> terms) {
        strides = terms.keySet().stream().mapToLong(Long::longValue).toArray();
        limits = terms.values().stream().mapToLong(Long::longValue).toArray();
        reach = new long[strides.length + 1];
        divisors = new long[strides.length + 1];
        for (int place = strides.length - 1; place >= 0; place--) {
            reach[place] = reach[place + 1] + strides[place] * limits[place];
            divisors[place] = greatestCommonDivisor(strides[place], divisors[place + 1]);
        }
    }

    /** Returns whether a byte of an element of one is a byte of an element of the other; both have elements in host memory. */
    public static boolean exists(String operation, StridedElements first, StridedElements second) {
        SortedMap<Long, Long> terms = new TreeMap<>(Collections.reverseOrder());
        addTerms(terms, first);
        addTerms(terms, second);
        long distance = highestByte(operation, second) - lowestByte(operation, first);
        return new CommonByte(terms).hasSum(0, distance);
    }

    private static void addTerms(Map<Long, Long> terms, StridedElements elements) {
        addTerm(terms, 1, elements.dtype().byteSize());
        long[] shape = elements.shape();
        long[] byteStrides = elements.byteStrides();
        for (int axis = 0; axis < shape.length; axis++) {
            addTerm(terms, Math.abs(byteStrides[axis]), shape[axis]);
        }
    }

    private static void addTerm(Map<Long, Long> terms, long stride, long length) {
        if (stride != 0 && length > 1) {
            terms.merge(stride, length - 1, Long::sum);
        }
    }

    private static long lowestByte(String operation, StridedElements elements) {
        return elements.address(operation) + endOf(elements, Math::min);
    }

    private static long highestByte(String operation, StridedElements elements) {
        return elements.address(operation) + endOf(elements, Math::max) + elements.dtype().byteSize() - 1;
    }

    private static long endOf(StridedElements elements, LongBinaryOperator end) {
        long[] shape = elements.shape();
        long[] byteStrides = elements.byteStrides();
        long distance = 0;
        for (int axis = 0; axis < shape.length; axis++) {
            distance += end.applyAsLong(0, (shape[axis] - 1) * byteStrides[axis]);
        }
        return distance;
    }

    private static long greatestCommonDivisor(long first, long second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }

    /** Returns whether the terms from a place on can make up a sum. */
    private boolean hasSum(int place, long sum) {
        if (sum < 0 || sum > reach[place]) {
            return false;
        }
        if (place == strides.length) {
            return true;
        }
        if (sum % divisors[place] != 0) {
            return false;
        }
        long stride = strides[place];
        long fewest = Math.max(0, Math.ceilDiv(sum - reach[place + 1], stride));
        long most = Math.min(limits[place], sum / stride);
        for (long times = fewest; times <= most; times++) {
            if (hasSum(place + 1, sum - times * stride)) {
                return true;
            }
        }
        return false;
    }
}
