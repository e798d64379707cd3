package org.tensortck.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tensortck.evaluate.Declarations;
import org.tensortck.report.ResultsWriter;
import org.tensortck.report.Summary;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Relation;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Writes the folders of reports as a run does, with verdicts that a test chooses and without running anything. */
final class ReportFixture {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String tensor;
    private final String version;
    private final Map<Verdict, Map<String, String>> details = new EnumMap<>(Verdict.class);
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private Function<Case, Optional<Verdict>> verdict = _ -> Optional.empty();
    private String detail = "by design";
    private Subject subject = Subject.TENSOR;
    private String run = "run-1";

    private ReportFixture(String tensor, String version) {
        this.tensor = tensor;
        this.version = version;
    }

    /** Begins a report of a tensor library that passes all cases. */
    static ReportFixture of(String tensor, String version) {
        return new ReportFixture(tensor, version);
    }

    /** Gives one case a verdict. */
    ReportFixture with(String id, Verdict of, String why) {
        details.computeIfAbsent(of, _ -> new LinkedHashMap<>()).put(id, why);
        return this;
    }

    /** Gives cases a verdict, all with the same reason. */
    ReportFixture with(Function<Case, Optional<Verdict>> of, String why) {
        verdict = of;
        detail = why;
        return this;
    }

    /** Lets one case of the atlas fail, with the relation that it observes. */
    ReportFixture answering(String id, Relation observed) {
        relations.put(id, observed);
        return this;
    }

    /** Judges both libraries. */
    ReportFixture judgingBoth() {
        subject = Subject.BOTH;
        return this;
    }

    /** Names the run. */
    ReportFixture run(String id) {
        run = id;
        return this;
    }

    /** Writes the report and returns its folder. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Suite suite = Suite.canonical();
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("tensors " + tensor, version);
        versions.put("arrays array", "2");
        RunInfo info = new RunInfo("java", tensor, "array", versions, subject);
        List<CaseResult> results = new ArrayList<>();
        suite.cases().values().forEach(of -> results.add(result(of)));
        RunResult result = new RunResult(suite, info, results, List.of(), Optional.empty());
        try (ResultsWriter writer = new ResultsWriter(folder.resolve("results.ndjson"), run, results.size(), info,
                Optional.empty())) {
            results.forEach(writer);
            writer.complete(Declarations.unknown());
        }
        ObjectNode summary = JSON.createObjectNode().put("id", run).put("complete", true);
        summary.setAll((ObjectNode) JSON.valueToTree(Summary.of(result)));
        Files.writeString(folder.resolve("summary.json"), JSON.writeValueAsString(summary));
        return folder;
    }

    private CaseResult result(Case of) {
        CaseResult passed = new CaseResult(of, Verdict.PASSED, "", 1000)
                .touching(CallRecord.published().sides(of.id()));
        Relation relation = relations.get(of.id());
        if (relation != null) {
            return passed.with(Verdict.FAILED, "it is a " + relation).relating(Optional.of(relation));
        }
        for (Map.Entry<Verdict, Map<String, String>> entry : details.entrySet()) {
            if (entry.getValue().containsKey(of.id())) {
                return passed.with(entry.getKey(), entry.getValue().get(of.id()));
            }
        }
        return verdict.apply(of).map(other -> passed.with(other, other.word() + ": " + detail)).orElse(passed);
    }
}
