package org.tensortck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tensortck.picture.CasePictures;

/**
 * Writes the pictures of cases as NDJSON while a run goes on, one line for each case that has pictures or a reason for
 * having none: {@code {"case":"MEM-1.1","pictures":[{"title":"…","svg":"<svg …>"}]}}, and {@code "reason"} where pictures
 * are missing. Nothing in it depends on addresses or times.
 */
final class PicturesWriter implements Consumer<CasePictures>, AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final JsonLines lines;

    PicturesWriter(Path file) throws IOException {
        this.lines = new JsonLines(file);
    }

    @Override
    public void accept(CasePictures pictures) {
        ObjectNode line = json.createObjectNode().put("case", pictures.of());
        line.set("pictures", json.valueToTree(pictures.pictures()));
        pictures.reason().ifPresent(reason -> line.put("reason", reason));
        lines.write(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
