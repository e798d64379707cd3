package org.tensortck.polyglot.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads notebooks of format 4.
 *
 * <p>Source: the notebook file format, "nbformat" 4.0 to 4.5. One thing is added to it: a cell's metadata may have
 * {@code {"tensor-tck": {"random": [0.5, …]}}}, the numbers that {@code torch.rand} returned.
 */
final class NotebookReader {
    private static final int FORMAT = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;

    NotebookReader(String name) {
        this.name = name;
    }

    Notebook read(InputStream stream) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(text(stream));
        } catch (JsonProcessingException e) {
            throw new NotebookException(name + ": line " + e.getLocation().getLineNr() + " is not JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""), e);
        }
        requireReplayable(root);
        List<CodeCell> cells = new ArrayList<>();
        for (JsonNode cell : root.path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                cells.add(cell(cell, cells.size() + 1));
            }
        }
        return new Notebook(name, cells);
    }

    private String text(InputStream stream) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stream.readAllBytes())).toString();
        } catch (CharacterCodingException e) {
            throw new NotebookException(name + ": is not UTF-8 text", e);
        }
    }

    private void requireReplayable(JsonNode root) {
        if (!root.path("nbformat").isInt()) {
            throw new NotebookException(name + ": is not a notebook, since it has no 'nbformat'");
        }
        int format = root.path("nbformat").asInt();
        if (format != FORMAT) {
            throw new NotebookException(name + ": is of notebook format " + format + ", but only format " + FORMAT
                    + " can be replayed");
        }
        JsonNode metadata = root.path("metadata");
        String language = metadata.at("/language_info/name")
                .asText(metadata.at("/kernelspec/language").asText("python"));
        if (!language.equals("python")) {
            throw new NotebookException(name + ": its language is " + language + ", but only Python can be replayed");
        }
        if (!root.path("cells").isArray()) {
            throw new NotebookException(name + ": is not a notebook, since it has no 'cells'");
        }
    }

    private CodeCell cell(JsonNode cell, int ordinal) {
        JsonNode count = cell.path("execution_count");
        String label = count.isInt() ? "In [" + count.asInt() + "]" : "code cell " + ordinal;
        List<Output> outputs = new ArrayList<>();
        for (JsonNode output : cell.path("outputs")) {
            add(outputs, output(output));
        }
        List<Double> randomNumbers = new ArrayList<>();
        for (JsonNode number : cell.at("/metadata/tensor-tck/random")) {
            if (!number.isNumber()) {
                throw new NotebookException(name + ": " + label + ": " + number + " is not a random number");
            }
            randomNumbers.add(number.asDouble());
        }
        return new CodeCell(label, text(cell.path("source")), outputs, randomNumbers);
    }

    /** Joins the pieces of a stream that a kernel sent: only the whole text of a stream can be compared. */
    private static void add(List<Output> outputs, Output next) {
        boolean continues = next instanceof Output.Stream && !outputs.isEmpty()
                && outputs.getLast() instanceof Output.Stream && outputs.getLast().sort().equals(next.sort());
        if (continues) {
            Output previous = outputs.removeLast();
            outputs.add(new Output.Stream(next.sort(), previous.content() + next.content()));
        } else {
            outputs.add(next);
        }
    }

    private static Output output(JsonNode output) {
        String type = output.path("output_type").asText();
        return switch (type) {
            case "stream" -> new Output.Stream(output.path("name").asText(), text(output.path("text")));
            case "error" -> new Output.Failure(output.path("ename").asText(), output.path("evalue").asText());
            default -> shown(type, output.path("data"));
        };
    }

    private static Output shown(String type, JsonNode data) {
        JsonNode plain = data.path("text/plain");
        if (plain.isMissingNode()) {
            return new Output.Untextual(type + " of " + String.join(", ", (Iterable<String>) data::fieldNames));
        }
        return type.equals("execute_result") ? new Output.Result(text(plain)) : new Output.Display(text(plain));
    }

    /** Returns a text that is kept whole or line by line. */
    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        StringBuilder text = new StringBuilder();
        node.forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
