package org.tensortck.reference.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.text.DecimalDigits.Limits;
import org.tensortck.reference.text.DecimalDigits.Unit;

/** Digits that {@code numpy.format_float_positional} and {@code numpy.format_float_scientific} of NumPy 2.4.6 give. */
class DecimalDigitsTest {
    private static final Limits UNLIMITED = new Limits(Unit.SIGNIFICANT, 1, OptionalInt.empty());

    private static Limits fraction(int least, int most) {
        return new Limits(Unit.FRACTION, least, OptionalInt.of(most));
    }

    @Test
    void shortest_digits_depend_on_the_format() {
        double tenth = 0.1f;
        assertEquals(new DecimalDigits("1", -1), DecimalDigits.shortest(tenth, BinaryFormat.FLOAT32, UNLIMITED));
        assertEquals(
                new DecimalDigits("10000000149011612", -1),
                DecimalDigits.shortest(tenth, BinaryFormat.FLOAT64, UNLIMITED));
    }

    @Test
    void the_number_below_a_power_of_two_is_nearer() {
        assertEquals(
                new DecimalDigits("98607613", -32),
                DecimalDigits.shortest(0x1p-103, BinaryFormat.FLOAT32, UNLIMITED));
        assertEquals(
                new DecimalDigits("12621775", -29),
                DecimalDigits.shortest(0x1p-96, BinaryFormat.FLOAT32, UNLIMITED));
    }

    @Test
    void the_smallest_normal_number_is_as_far_from_its_neighbour_below_as_from_the_one_above() {
        assertEquals(0x1p-150, BinaryFormat.FLOAT32.upperMargin(0x1p-126).doubleValue());
        assertEquals(0x1p-150, BinaryFormat.FLOAT32.lowerMargin(0x1p-126).doubleValue());
        assertEquals(0x1p-149, BinaryFormat.FLOAT32.upperMargin(0x1p-125).doubleValue());
        assertEquals(0x1p-150, BinaryFormat.FLOAT32.lowerMargin(0x1p-125).doubleValue());
    }

    @Test
    void a_boundary_belongs_to_the_number_with_the_even_significand() {
        assertEquals(
                new DecimalDigits("3355445", 7), DecimalDigits.shortest(33554448, BinaryFormat.FLOAT32, UNLIMITED));
        assertEquals(
                new DecimalDigits("33554452", 7), DecimalDigits.shortest(33554452, BinaryFormat.FLOAT32, UNLIMITED));
    }

    @Test
    void the_smallest_number_has_one_digit() {
        assertEquals(
                new DecimalDigits("5", -324),
                DecimalDigits.shortest(Double.MIN_VALUE, BinaryFormat.FLOAT64, UNLIMITED));
    }

    @Test
    void rounding_carries_into_a_new_first_digit() {
        assertEquals(new DecimalDigits("1", 2), DecimalDigits.shortest(99.996, BinaryFormat.FLOAT64, fraction(0, 2)));
        assertEquals(new DecimalDigits("1", -2), DecimalDigits.shortest(0.00996, BinaryFormat.FLOAT64, fraction(0, 2)));
        assertEquals(
                new DecimalDigits("1", 1),
                DecimalDigits.exact(9.9996, new Limits(Unit.SIGNIFICANT, 1, OptionalInt.of(4))));
    }

    @Test
    void a_number_below_the_last_position_is_rounded_there() {
        assertEquals(new DecimalDigits("0", 0), DecimalDigits.shortest(0.004, BinaryFormat.FLOAT64, fraction(0, 2)));
        assertEquals(new DecimalDigits("1", -2), DecimalDigits.shortest(0.005, BinaryFormat.FLOAT64, fraction(0, 2)));
    }

    @Test
    void exact_digits_are_rounded_half_to_even() {
        assertEquals(new DecimalDigits("1562", -2), DecimalDigits.exact(0.015625, fraction(5, 5)));
    }

    @Test
    void digits_beyond_the_shortest_are_those_of_the_exact_value() {
        assertEquals(
                new DecimalDigits("92245239", -1),
                DecimalDigits.shortest(
                        0.9224524f, BinaryFormat.FLOAT32, new Limits(Unit.SIGNIFICANT, 8, OptionalInt.of(8))));
        assertEquals(
                new DecimalDigits("5368709", 8), DecimalDigits.shortest(0x1p29, BinaryFormat.FLOAT32, UNLIMITED));
        assertEquals(
                new DecimalDigits("536870912", 8),
                DecimalDigits.shortest(0x1p29, BinaryFormat.FLOAT32,
                        new Limits(Unit.FRACTION, 0, OptionalInt.empty())));
    }

    @Test
    void parts_are_filled_with_zeros_up_to_the_point() {
        assertEquals("500", new DecimalDigits("5", 2).integerPart());
        assertEquals("", new DecimalDigits("5", 2).fractionPart());
        assertEquals("0", new DecimalDigits("5", -3).integerPart());
        assertEquals("005", new DecimalDigits("5", -3).fractionPart());
        assertEquals("12", new DecimalDigits("125", 1).integerPart());
        assertEquals("5", new DecimalDigits("125", 1).fractionPart());
    }
}
