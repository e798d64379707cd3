package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CallRecordTextTest {
    private static final String LINES = """
            MEM-1.1/a,b\tLibrary.create Views.transpose\t\tfloat32\t
            MEM-1.2\t=\tLibrary.read\t=\t
            MEM-1.3\t=\t\t\t
            """;

    @Test
    void a_column_may_be_that_of_the_line_before() {
        CallRecord record = CallRecord.of(LINES);
        assertEquals(record.needs("MEM-1.1/a"), record.needs("MEM-1.2"));
        assertEquals("MEM-1.2\tLibrary.create Views.transpose\tLibrary.read\tfloat32\t", record.lines().get(2));
        assertEquals("MEM-1.3\tLibrary.create Views.transpose\t\t\t", record.lines().get(3));
    }

    @Test
    void a_text_is_written_as_it_was_read() {
        String written = CallRecord.of(LINES).text();
        assertTrue(written.endsWith("\n" + LINES), written);
    }

    @Test
    void the_first_line_has_none_before_it() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> CallRecord.of("MEM-1.1\t=\t\t\t"));
        assertEquals("calls.tsv: 'MEM-1.1\t=\t\t\t' has no line before it", refused.getMessage());
    }
}
