package org.tensortck.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of an output. Of a line that is too long only the beginning is kept, so that none fills the memory. */
final class OutputLines {
    private final InputStream source;
    private final int longest;
    // The bytes that were read, from the next one to the end.
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;

    /**
     * Creates the lines of a source.
     *
     * @param longest the largest number of bytes that are kept of a line
     */
    OutputLines(InputStream source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Returns the next line without its line feed, or empty at the end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        while (next < end || fill()) {
            int feed = next;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, next, Math.min(feed - next, longest - line.size()));
            length += feed - next;
            next = feed + 1;
            if (feed < end) {
                return Optional.of(text(line, length));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(text(line, length));
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, source.read(buffer));
        return end > 0;
    }

    private String text(ByteArrayOutputStream line, long length) {
        String text = line.toString(StandardCharsets.UTF_8);
        if (length > longest) {
            return text + " … (a line of " + length + " bytes)";
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
