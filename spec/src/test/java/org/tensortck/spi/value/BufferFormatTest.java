package org.tensortck.spi.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The formats of the buffer protocol; the expected dtypes are those that NumPy 2.4 reads. */
class BufferFormatTest {
    private static final int TEXTS = 20_000;
    private static final String CHARACTERS = "@=<>!^?bBhHiIlLqQefdZgsxnP0 2{}";

    private static final ByteOrder OTHER = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
            ? ByteOrder.LITTLE_ENDIAN
            : ByteOrder.BIG_ENDIAN;

    private static Optional<DType> dtype(String text) {
        return BufferFormat.parse(text).map(BufferFormat::dtype);
    }

    @Test
    void a_long_has_32_bits_where_a_byte_order_is_named() {
        for (String order : List.of("<", ">", "=")) {
            assertEquals(Optional.of(DType.INT32), dtype(order + "l"));
            assertEquals(Optional.of(DType.UINT32), dtype(order + "L"));
            assertEquals(Optional.of(DType.INT64), dtype(order + "q"));
        }
        assertEquals(dtype("l"), dtype("@l"));
    }

    @Test
    void texts_that_name_no_dtype_are_empty() {
        for (String text : List.of("", "<", ">", " d", "2d", "d d", "s", "x", "g", "n", "T{d:a:}", "Z", "<<d")) {
            assertEquals(Optional.empty(), dtype(text), text);
        }
    }

    @Test
    void the_text_of_each_dtype_is_read_in_both_byte_orders() {
        for (DType dtype : DType.values()) {
            if (dtype.inNumPy()) {
                for (ByteOrder order : List.of(ByteOrder.nativeOrder(), OTHER)) {
                    assertRead(new BufferFormat(dtype, order));
                }
            }
        }
    }

    /** Asserts that the text of a format names it. A single byte has no order. */
    private static void assertRead(BufferFormat format) {
        BufferFormat read = BufferFormat.parse(format.text()).orElseThrow();
        assertEquals(format.dtype(), read.dtype());
        if (format.dtype().byteSize() > 1) {
            assertEquals(format.byteOrder(), read.byteOrder());
        }
    }

    @Test
    void random_texts_name_a_dtype_or_none() {
        Random random = new Random(71);
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(4), 0, CHARACTERS.length())
                    .forEach(place -> text.append(CHARACTERS.charAt(place)));
            Optional<BufferFormat> format = BufferFormat.parse(text.toString());
            format.ifPresent(BufferFormatTest::assertRead);
            read += format.isPresent() ? 1 : 0;
        }
        assertTrue(read > TEXTS / 10, () -> "few texts name a dtype");
    }
}
