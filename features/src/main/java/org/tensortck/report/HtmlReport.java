package org.tensortck.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tensortck.evidence.Evidence;
import org.tensortck.run.RunResult;
import org.tensortck.suite.Case;
import org.tensortck.suite.Html;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.Requirement;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The page of a run: every requirement with its verdict, and below it the statement, the scenarios and the observed
 * results.
 */
public final class HtmlReport {
    private final RunResult result;
    private final Map<String, List<CaseResult>> byRequirement;

    private HtmlReport(RunResult result) {
        this.result = result;
        this.byRequirement = result.byRequirement();
    }

    /**
     * Writes the page of a run, requirement by requirement: it is never in memory as a whole.
     *
     * @param id the id of the run
     * @param withCucumber whether Cucumber's own report is in the same folder
     */
    public static void write(RunResult result, String id, boolean withCucumber, Writer page) throws IOException {
        Map<String, Object> model = new HtmlReport(result).model();
        model.put("id", id);
        model.put("withCucumber", withCucumber);
        PageTemplate.of(HtmlReport.class, "report.html").write(model, page);
    }

    private Map<String, Object> model() throws IOException {
        Summary summary = Summary.of(result);
        Map<String, Object> model = new LinkedHashMap<>();
        Html style = new Html(PageTemplate.resource(HtmlReport.class, "report.css"));
        Html script = new Html(PageTemplate.resource(HtmlReport.class, "report.js"));
        model.put("style", style);
        model.put("script", script);
        model.put("policy", policy(style, script));
        model.put("verdict", verdict());
        new Overview(result).addTo(model);
        model.put("info", result.info());
        model.put("versions", result.info().versions().entrySet());
        model.put("problems", result.problems());
        model.put("counts", summary.counts().entrySet());
        model.put("chapters", chapters());
        model.put("audit", new Audit(result.suite(), Evidence.published(), IdRegistry.published()).model());
        return model;
    }

    private String verdict() {
        if (result.unfinished().isPresent()) {
            return "unfinished";
        }
        if (result.part().isPresent()) {
            return "partial, no verdict";
        }
        return result.conformant() ? "conformant in its scope" : "not conformant";
    }

    /** Returns the content security policy of a page that uses one style and one script, both inside it, and no more. */
    private static Html policy(Html style, Html script) {
        return new Html("default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(Html content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.markup().getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<Map<String, Object>> chapters() {
        Map<String, List<Requirement>> byChapter = new LinkedHashMap<>();
        for (Requirement requirement : result.suite().requirements().values()) {
            if (result.part().isPresent() && !byRequirement.containsKey(requirement.id())) {
                continue;
            }
            byChapter.computeIfAbsent(requirement.chapter(), _ -> new ArrayList<>()).add(requirement);
        }
        List<Map<String, Object>> chapters = new ArrayList<>();
        byChapter.forEach((title, requirements) -> chapters.add(
                Map.of("title", title, "requirements", each(requirements, this::requirement))));
        return chapters;
    }

    /** Returns the models of items, each of which is made when the template comes to it. */
    private static <T> Iterable<Map<String, Object>> each(List<T> items, Function<T, Map<String, Object>> model) {
        return () -> items.stream().map(model).iterator();
    }

    private Map<String, Object> requirement(Requirement requirement) {
        List<CaseResult> cases = byRequirement.getOrDefault(requirement.id(), List.of());
        String verdict = RunResult.worst(cases).word();
        long passed = cases.stream().filter(c -> c.verdict() == Verdict.PASSED).count();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("requirement", requirement);
        model.put("level", requirement.level().name().toLowerCase(Locale.ROOT));
        model.put("verdict", verdict);
        model.put("score", passed + " of " + cases.size());
        model.put("open", !verdict.equals("passed") && !verdict.equals("unsupported"));
        model.put("cases", each(cases, HtmlReport::caseModel));
        return model;
    }

    private static Map<String, Object> caseModel(CaseResult result) {
        return Map.of("id", result.of().id(), "title", result.of().title(), "verdict", result.verdict().word(),
                "detail", result.detail(), "parts", parts(result.of()), "place",
                result.of().feature() + ":" + result.of().line());
    }

    /** Returns the text of a case in parts: texts, and between them the tables of steps that have one. */
    private static List<Map<String, Object>> parts(Case of) {
        List<Map<String, Object>> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder("Scenario: " + of.title() + "\n");
        for (Case.Step step : of.steps()) {
            text.append(step.gherkin());
            if (!step.table().isEmpty()) {
                parts.add(Map.of("text", text.toString()));
                parts.add(Map.of("table", table(step.table())));
                text.setLength(0);
            }
        }
        if (!text.isEmpty()) {
            parts.add(Map.of("text", text.toString()));
        }
        return parts;
    }

    private static Map<String, Object> table(List<List<String>> rows) {
        List<Map<String, Object>> body = rows.stream().skip(1)
                .map(row -> Map.<String, Object>of("name", row.getFirst(), "cells", row.subList(1, row.size())))
                .toList();
        return Map.of("head", rows.getFirst(), "rows", body);
    }
}
