package org.tensortck.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of an output. Of a line that is too long only the beginning is kept, so that no output fills the memory. */
final class OutputLines {
    private final InputStream source;
    private final int longest;

    /**
     * Creates the lines of a source.
     *
     * @param longest the largest number of bytes that are kept of a line
     */
    OutputLines(InputStream source, int longest) {
        this.source = new BufferedInputStream(source, 1 << 16);
        this.longest = longest;
    }

    /** Returns the next line without its line feed, or empty at the end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int next = source.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (length++ < longest) {
                line.write(next);
            }
            next = source.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        if (length > longest) {
            return Optional.of(text + " … (a line of " + length + " bytes)");
        }
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
