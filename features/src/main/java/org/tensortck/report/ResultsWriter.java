package org.tensortck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tensortck.verdict.CaseResult;

/** Writes results as NDJSON while a run goes on: one line for each case, flushed, so that a killed run loses nothing. */
public final class ResultsWriter implements Consumer<CaseResult>, AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final Writer writer;

    /** Creates the file, and its folder. */
    public ResultsWriter(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.writer = Files.newBufferedWriter(file);
    }

    @Override
    public void accept(CaseResult result) {
        String line = json.createObjectNode().put("case", result.of().id())
                .put("requirement", result.of().requirement())
                .put("verdict", result.verdict().word()).put("detail", result.detail())
                .put("title", result.of().title())
                .put("feature", result.of().feature().toString()).put("line", result.of().line())
                .put("digest", result.of().digest()).put("microseconds", result.nanoseconds() / 1000).toString();
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
