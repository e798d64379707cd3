package org.tensortck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.InputException;
import org.tensortck.run.RunInfo;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Need;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The results in the folder of a report, which may be those of a run that was killed.
 *
 * @param file the file that has them
 * @param info the libraries and the evaluator of the run
 * @param part the part of the suite that was run; empty for all
 * @param results the results as their executions ended, by the id of the case
 * @param declarations the declarations of the libraries; empty where the run is not complete
 */
public record RecordedRun(Path file, RunInfo info, Optional<String> part, Map<String, CaseResult> results,
        Optional<Declarations> declarations) {

    public RecordedRun {
        results = Map.copyOf(results);
    }

    /**
     * Reads the results of a report. A last line that was not written to its end counts for nothing.
     *
     * @throws InputException where there is none, where it is damaged, and for results of cases that this suite does not have
     *     or whose steps it has changed
     */
    public static RecordedRun read(Path folder, Suite suite) {
        Path file = ReportFolder.results(folder);
        try {
            String text = Files.readString(file);
            List<String> lines = new ArrayList<>(text.lines().toList());
            if (!text.endsWith("\n") && !lines.isEmpty()) {
                lines.removeLast();
            }
            if (lines.isEmpty()) {
                throw new InputException("results: " + file + " is empty");
            }
            return new Reader(file, suite).read(lines);
        } catch (NoSuchFileException e) {
            throw new InputException("results: " + file + " does not exist", e);
        } catch (MalformedInputException e) {
            throw new InputException("results: " + file + " is no text in UTF-8", e);
        } catch (IOException e) {
            throw new InputException("results: " + file + " cannot be read: " + e, e);
        }
    }

    /** Returns the part, the libraries and the evaluator of the run, in words. */
    public String described() {
        return described(info, part);
    }

    /** Returns the part, the libraries and the evaluator of a run, in words. */
    public static String described(RunInfo info, Optional<String> part) {
        return part.map(name -> name + ", ").orElse("") + info.tensor() + " and " + info.array() + " with "
                + info.evaluator() + ", versions " + new TreeMap<>(info.versions()) + ", judging "
                + info.subject().name().toLowerCase(Locale.ROOT);
    }

    /** Reads lines of results. */
    private static final class Reader {
        private final ObjectMapper json = new ObjectMapper();
        private final Path file;
        private final Suite suite;
        private int number;

        Reader(Path file, Suite suite) {
            this.file = file;
            this.suite = suite;
        }

        RecordedRun read(List<String> lines) {
            JsonNode first = next(lines);
            RunInfo info = value(required(first, "info"), RunInfo.class);
            Optional<String> part = Optional.ofNullable(first.get("part")).map(JsonNode::asText);
            Map<String, CaseResult> results = new LinkedHashMap<>();
            Optional<Declarations> declarations = Optional.empty();
            while (number < lines.size()) {
                JsonNode line = next(lines);
                if (line.has("complete")) {
                    declarations = Optional.of(declarations(line));
                } else {
                    CaseResult result = result(line);
                    if (results.put(result.of().id(), result) != null) {
                        throw fault("case " + result.of().id() + " has a result already");
                    }
                }
            }
            return new RecordedRun(file, info, part, results, declarations);
        }

        private JsonNode next(List<String> lines) {
            try {
                return json.readTree(lines.get(number++));
            } catch (JsonProcessingException e) {
                throw fault("no JSON: " + e.getOriginalMessage());
            }
        }

        private Declarations declarations(JsonNode line) {
            if (!line.has("declared")) {
                return Declarations.unknown();
            }
            Set<Need> declared = new TreeSet<>();
            line.get("declared").properties().forEach(
                    names -> names.getValue()
                            .forEach(name -> declared.add(new Need(side(names.getKey()), name.asText()))));
            Map<Need, String> absences = new TreeMap<>();
            required(line, "absent").properties().forEach(reasons -> reasons.getValue().properties().forEach(
                    reason -> absences.put(new Need(side(reasons.getKey()), reason.getKey()),
                            reason.getValue().asText())));
            return Declarations.of(declared, absences);
        }

        private CaseResult result(JsonNode line) {
            String id = required(line, "case").asText();
            Case of = suite.cases().get(id);
            if (of == null) {
                throw fault("this suite has no case " + id);
            }
            if (!of.digest().equals(required(line, "digest").asText())) {
                throw fault("the steps of case " + id + " have changed since: run it again");
            }
            JsonNode observed = line.has("observed") ? line.get("observed") : line;
            String word = required(observed, "verdict").asText();
            Verdict verdict = Verdict.of(word).orElseThrow(() -> fault("'" + word + "' is no verdict"));
            Set<Side> sides = EnumSet.noneOf(Side.class);
            required(line, "sides").forEach(side -> sides.add(side(side.asText())));
            return new CaseResult(of, verdict, required(observed, "detail").asText(),
                    required(line, "microseconds").asLong() * 1000, sides, Set.of(), List.of())
                    .relating(Optional.ofNullable(line.get("relation")).map(text -> Relation.read(text.asText())
                            .orElseThrow(() -> fault("'" + text.asText() + "' is no relation"))));
        }

        private Side side(String name) {
            return Arrays.stream(Side.values()).filter(side -> side.name().equals(name)).findFirst()
                    .orElseThrow(() -> fault("'" + name + "' is neither TENSOR nor ARRAY"));
        }

        private JsonNode required(JsonNode line, String name) {
            return Optional.ofNullable(line.get(name)).orElseThrow(() -> fault("'" + name + "' is missing"));
        }

        private <V> V value(JsonNode node, Class<V> type) {
            try {
                return json.treeToValue(node, type);
            } catch (JsonProcessingException e) {
                throw fault(e.getOriginalMessage());
            }
        }

        private InputException fault(String fault) {
            return new InputException("results: " + file + ", line " + number + ": " + fault);
        }
    }
}
