package org.tensortck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tensortck.verdict.CaseResult;

/**
 * Writes results as NDJSON while a run goes on: one line for each case, flushed, so that a killed run loses nothing. The
 * first line has the id of the run and the number of its cases; the last one says that it is complete.
 */
public final class ResultsWriter implements Consumer<CaseResult>, AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final String id;
    private final Writer writer;
    private int count;

    /**
     * Creates the file.
     *
     * @param id the id of the run
     * @param cases the number of its cases
     */
    public ResultsWriter(Path file, String id, int cases) throws IOException {
        this.file = file;
        this.id = id;
        this.writer = Files.newBufferedWriter(file);
        write(json.createObjectNode().put("run", id).put("cases", cases));
    }

    @Override
    public void accept(CaseResult result) {
        count++;
        write(json.createObjectNode().put("case", result.of().id())
                .put("requirement", result.of().requirement())
                .put("verdict", result.verdict().word()).put("detail", result.detail())
                .put("title", result.of().title())
                .put("feature", result.of().feature().toString()).put("line", result.of().line())
                .put("digest", result.of().digest()).put("microseconds", result.nanoseconds() / 1000));
    }

    /** Writes the last line: that no result is missing. */
    public void complete() {
        write(json.createObjectNode().put("run", id).put("complete", true).put("results", count));
    }

    private void write(ObjectNode line) {
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
