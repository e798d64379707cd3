package org.tensortck.reference.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

class AxisReductionTest {
    private static final long ROWS = 71;
    private static final long COLUMNS = 43;

    @Test
    void a_sum_of_many_floats_does_not_depend_on_strides() {
        StridedElements numbers = numbers();
        long[] columnMajor = {1, ROWS};
        long[] backwardsWithGaps = {-3 * COLUMNS, -2};
        StridedElements withGaps = StridedElements.allocate(numbers.codec(),
                Layout.of(new long[]{3 * ROWS * COLUMNS}, new long[]{1}, 0), Device.CPU)
                .view(Layout.of(numbers.shape(), backwardsWithGaps, 3 * ROWS * COLUMNS - 1));
        withGaps.assign("test", numbers);
        Scalar sum = sum(numbers);
        assertEquals(sum, sum(numbers.copy("test", numbers.codec(), columnMajor, Device.CPU)));
        assertEquals(sum, sum(withGaps));
    }

    @Test
    void the_first_floats_are_added_one_after_the_other() {
        Scalar sum = sum(numbers().narrow(0, 0, 1));
        double expected = 0;
        for (Scalar number : numbers().narrow(0, 0, 1).toList("test")) {
            expected += ((Scalar.Real) number).value();
        }
        assertEquals(Scalar.of(expected), sum);
    }

    private static StridedElements numbers() {
        Random random = new Random(0);
        List<Scalar> drawn = Stream.generate(() -> Scalar.of(random.nextGaussian())).limit(ROWS * COLUMNS).toList();
        return StridedElements.of("test", new Values(List.of(ROWS, COLUMNS), drawn), ElementCodec.of(DType.FLOAT64),
                StrideRule.NUMPY, StorableNumbers.NUMPY);
    }

    private static Scalar sum(StridedElements elements) {
        return new AxisReduction(Reduction.SUM, elements, new ReductionAxes.All())
                .result(DType.FLOAT64, /* keepDimensions= */ false, StrideRule.NUMPY).at();
    }
}
