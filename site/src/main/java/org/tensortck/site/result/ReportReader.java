package org.tensortck.site.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tensortck.evaluate.InputException;
import org.tensortck.report.ClaimSummary;
import org.tensortck.report.Summary;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/**
 * Reads the folder of a report: {@code summary.json}, {@code results.ndjson}, and {@code pictures.ndjson} where it exists.
 * The files have to be of one complete run of the whole suite, and the numbers of the summary have to be those of the
 * results.
 */
public final class ReportReader {
    private static final String SUMMARY = "summary.json";
    private static final String RESULTS = "results.ndjson";
    private static final String PICTURES = "pictures.ndjson";
    private static final String CANONICAL = "classpath:";

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    private final Path folder;
    private Path file;
    private int number;

    private ReportReader(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(SUMMARY);
    }

    /**
     * Reads a report, of this suite or of an earlier one.
     *
     * @throws InputException that names the file, the line and the fault
     */
    public static Report read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    "site: " + folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
        }
        return new ReportReader(folder).read();
    }

    private Report read() {
        String text = text(file);
        JsonNode root = parsed(text);
        if (!root.path("complete").asBoolean()) {
            throw fault("the run is unfinished" + (root.has("unfinished")
                    ? ": " + root.get("unfinished").asText()
                    : ", since it does not say \"complete\": true"));
        }
        if (root.has("part")) {
            throw fault("the run is of a part, " + root.get("part").asText()
                    + ", which gives no verdict: run the whole suite, or merge all shards");
        }
        String id = required(root, "id").asText();
        Summary summary = value(root, Summary.class);
        Map<String, RecordedCase> cases = cases(id);
        file = folder.resolve(SUMMARY);
        number = 0;
        List<JudgedLibrary> libraries = libraries(id, summary, cases);
        file = folder.resolve(PICTURES);
        return new Report(folder, libraries, cases, Files.exists(file) ? pictures(cases) : Map.of());
    }

    private Map<String, RecordedCase> cases(String id) {
        file = folder.resolve(RESULTS);
        List<String> lines = text(file).lines().toList();
        JsonNode first = next(lines);
        if (!required(first, "run").asText().equals(id)) {
            throw fault("it is of the run " + first.get("run").asText() + ", but " + SUMMARY + " of " + id);
        }
        Map<String, RecordedCase> cases = new LinkedHashMap<>();
        boolean complete = false;
        while (number < lines.size()) {
            JsonNode line = next(lines);
            if (complete) {
                throw fault("it follows the line that says that the results are complete");
            }
            if (line.has("complete")) {
                complete = true;
                if (!required(line, "run").asText().equals(id) || required(line, "results").asInt() != cases.size()) {
                    throw fault("it says that run " + line.get("run").asText() + " has "
                            + line.get("results").asText() + " results, but the file has " + cases.size() + " of run "
                            + id);
                }
            } else {
                RecordedCase result = result(line);
                if (cases.put(result.id(), result) != null) {
                    throw fault("case " + result.id() + " has a result already");
                }
            }
        }
        if (!complete) {
            throw fault("the last line does not say that the results are complete: some are missing");
        }
        return cases;
    }

    private RecordedCase result(JsonNode line) {
        String word = required(line, "verdict").asText();
        Verdict verdict = Verdict.of(word).orElseThrow(() -> fault("'" + word + "' is no verdict"));
        Set<Side> sides = EnumSet.noneOf(Side.class);
        required(line, "sides").forEach(side -> sides.add(side(side.asText())));
        return new RecordedCase(required(line, "case").asText(), required(line, "requirement").asText(),
                required(line, "title").asText(), verdict, required(line, "detail").asText(), sides,
                required(line, "digest").asText(), required(line, "feature").asText().startsWith(CANONICAL),
                Optional.ofNullable(line.get("relation")).map(JsonNode::asText).map(this::relation));
    }

    private Relation relation(String text) {
        return Relation.read(text).orElseThrow(() -> fault("'" + text + "' is no relation"));
    }

    private Side side(String name) {
        return Arrays.stream(Side.values()).filter(side -> side.name().equals(name)).findFirst()
                .orElseThrow(() -> fault("'" + name + "' is neither TENSOR nor ARRAY"));
    }

    private List<JudgedLibrary> libraries(String id, Summary summary, Map<String, RecordedCase> cases) {
        List<Side> sides = List.copyOf(summary.run().subject().sides());
        if (sides.size() != summary.claims().size()) {
            throw fault("it has " + summary.claims().size() + " claims, but the run judges " + sides);
        }
        List<JudgedLibrary> libraries = new ArrayList<>();
        for (int place = 0; place < sides.size(); place++) {
            Side side = sides.get(place);
            Map<String, RecordedCase> touching = new LinkedHashMap<>();
            cases.values().stream().filter(result -> result.sides().contains(side))
                    .forEach(result -> touching.put(result.id(), result));
            ClaimSummary claim = summary.claims().get(place);
            JudgedLibrary library = new JudgedLibrary(side, claim, summary.run(), id, touching);
            requireAccounted(claim, touching);
            libraries.add(library);
        }
        return libraries;
    }

    /** Compares the numbers of a claim with the results: no case may be lost, and none may have changed its verdict. */
    private void requireAccounted(ClaimSummary claim, Map<String, RecordedCase> touching) {
        Map<String, Long> counted = new TreeMap<>();
        touching.values().stream().filter(RecordedCase::canonical)
                .forEach(result -> counted.merge(result.verdict().word(), 1L, Long::sum));
        Map<String, Long> claimed = new TreeMap<>(claim.counts());
        claimed.values().removeIf(count -> count == 0);
        if (!counted.equals(claimed)) {
            throw fault(claim.library() + " has " + claimed + ", but its results in " + RESULTS + " are " + counted);
        }
    }

    private Map<String, List<Picture>> pictures(Map<String, RecordedCase> cases) {
        number = 0;
        List<String> lines = text(file).lines().toList();
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        while (number < lines.size()) {
            JsonNode line = next(lines);
            String id = required(line, "case").asText();
            if (!cases.containsKey(id)) {
                throw fault("the results have no case " + id);
            }
            List<Picture> own = new ArrayList<>();
            for (JsonNode picture : line.path("pictures")) {
                String svg = required(picture, "svg").asText();
                own.add(new Picture(required(picture, "title").asText(),
                        SvgCheck.checked(svg, reason -> fault("case " + id + ": " + reason))));
            }
            if (!own.isEmpty() && pictures.put(id, own) != null) {
                throw fault("case " + id + " has pictures already");
            }
        }
        return pictures;
    }

    private JsonNode next(List<String> lines) {
        if (lines.isEmpty()) {
            throw fault("it is empty");
        }
        return parsed(lines.get(number++));
    }

    private JsonNode parsed(String text) {
        try {
            JsonNode node = json.readTree(text);
            if (!node.isObject()) {
                throw fault("no object of JSON");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw fault("no JSON: " + e.getOriginalMessage());
        }
    }

    private <V> V value(JsonNode node, Class<V> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw fault(e.getOriginalMessage());
        }
    }

    private JsonNode required(JsonNode line, String name) {
        return Optional.ofNullable(line.get(name)).orElseThrow(() -> fault("'" + name + "' is missing"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new InputException("site: " + file + " does not exist: a report has it", e);
        } catch (MalformedInputException e) {
            throw new InputException("site: " + file + " is no text in UTF-8", e);
        } catch (IOException e) {
            throw new InputException("site: " + file + " cannot be read: " + e, e);
        }
    }

    private InputException fault(String fault) {
        return new InputException("site: " + file + (number == 0 ? "" : ", line " + number) + ": " + fault);
    }
}
