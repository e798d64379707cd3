package org.tensortck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tensortck.evaluate.Declarations;
import org.tensortck.run.RunInfo;
import org.tensortck.verdict.CaseResult;

/**
 * Writes results as NDJSON while a run goes on: one line for each case, flushed, so that a killed run loses nothing. The
 * first line has the id of the run, the number of its cases, and the libraries; the last one says that it is complete, and
 * has the declarations of the libraries. {@link RecordedRun} reads them.
 */
public final class ResultsWriter implements Consumer<CaseResult>, AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final String id;
    private final JsonLines lines;
    private int count;

    /**
     * Creates the file.
     *
     * @param id the id of the run
     * @param cases the number of its cases
     * @param part the part of the suite that is run; empty for all
     */
    public ResultsWriter(Path file, String id, int cases, RunInfo info, Optional<String> part) throws IOException {
        this.id = id;
        this.lines = new JsonLines(file);
        ObjectNode first = json.createObjectNode().put("run", id).put("cases", cases);
        part.ifPresent(name -> first.put("part", name));
        lines.write(first.set("info", json.valueToTree(info)));
    }

    @Override
    public void accept(CaseResult result) {
        count++;
        ObjectNode line = json.createObjectNode().put("case", result.of().id())
                .put("requirement", result.of().requirement())
                .put("verdict", result.verdict().word()).put("detail", result.detail())
                .put("title", result.of().title())
                .put("feature", result.of().feature().toString()).put("line", result.of().line())
                .put("digest", result.of().digest()).put("microseconds", result.nanoseconds() / 1000);
        line.set("sides", json.valueToTree(result.sides()));
        CaseResult.Observation observed = result.observed();
        if (observed.verdict() != result.verdict() || !observed.detail().equals(result.detail())) {
            line.putObject("observed").put("verdict", observed.verdict().word()).put("detail", observed.detail());
        }
        observed.relation().ifPresent(relation -> line.put("relation", relation.text()));
        lines.write(line);
    }

    /** Writes the last line: that no result is missing. */
    public void complete(Declarations declarations) {
        ObjectNode last = json.createObjectNode().put("run", id).put("complete", true).put("results", count);
        if (declarations.areKnown()) {
            ObjectNode declared = last.putObject("declared");
            declarations.all().forEach(need -> declared.withArray(need.side().name()).add(need.name()));
            ObjectNode absent = last.putObject("absent");
            declarations.absences()
                    .forEach((need, reason) -> absent.withObject(need.side().name()).put(need.name(), reason));
        }
        lines.write(last);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
