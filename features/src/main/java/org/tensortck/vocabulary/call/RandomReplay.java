package org.tensortck.vocabulary.call;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Recorded numbers that {@code torch.rand} returns in place of random ones, so that a notebook can be compared. */
public final class RandomReplay {
    private final Deque<Double> numbers = new ArrayDeque<>();
    private boolean active;

    public void replay(List<Double> recorded) {
        numbers.clear();
        numbers.addAll(recorded);
        active = !recorded.isEmpty();
    }

    void stop() {
        replay(List.of());
    }

    public boolean active() {
        return active;
    }

    public int left() {
        return numbers.size();
    }

    /** Takes the next numbers for a tensor of this shape. */
    public Values next(long[] shape) {
        long count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (count > numbers.size()) {
            throw new EvaluationException("torch.rand: " + Arrays.toString(shape) + " needs " + count
                    + " random numbers, but only " + numbers.size() + " are left to replay");
        }
        List<Scalar> elements = new ArrayList<>();
        for (long element = 0; element < count; element++) {
            elements.add(Scalar.of(numbers.removeFirst()));
        }
        return new Values(Arrays.stream(shape).boxed().toList(), elements);
    }
}
