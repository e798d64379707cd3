package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputLinesTest {
    private static List<String> lines(String text) throws IOException {
        OutputLines source = new OutputLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100_000);
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = source.next(); line.isPresent(); line = source.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    @Test
    void lines_end_with_a_line_feed_or_with_the_output() throws IOException {
        assertEquals(List.of(), lines(""));
        assertEquals(List.of(""), lines("\n"));
        assertEquals(List.of("a", "", "ä", "c"), lines("a\n\nä\r\nc"));
    }

    @Test
    void a_line_may_be_longer_than_the_buffer() throws IOException {
        String line = "x".repeat(99_999);
        assertEquals(List.of(line, "y"), lines(line + "\ny\n"));
    }

    @Test
    void of_a_line_that_is_too_long_the_beginning_is_kept() throws IOException {
        assertEquals(List.of("x".repeat(100_000) + " … (a line of 300000 bytes)", "y"),
                lines("x".repeat(300_000) + "\ny"));
    }
}
