package org.tensortck.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with an object of JSON on each line, each of which is in the file once it is written. */
final class JsonLines implements AutoCloseable {
    private final Path file;
    private final Writer writer;

    /** Creates the file. */
    JsonLines(Path file) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(file);
    }

    /** Writes a line. */
    void write(JsonNode line) {
        try {
            writer.write(line + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
