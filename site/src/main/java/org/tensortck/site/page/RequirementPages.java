package org.tensortck.site.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tensortck.evidence.Evidence;
import org.tensortck.site.result.Picture;
import org.tensortck.site.text.Chapter;
import org.tensortck.site.text.Highlighter;
import org.tensortck.site.text.Markup;
import org.tensortck.site.text.RequirementText;
import org.tensortck.site.text.ScenarioText;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Html;
import org.tensortck.suite.Requirement;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/** A page for each requirement. */
final class RequirementPages {
    private static final int MOST_REASONS = 8;
    private static final int MOST_BYTES_OF_REASONS = 2000;
    private static final int MOST_NAMED = 3;
    private static final int MOST_PICTURES = 12;

    private final Content content;
    private final CallRecord calls = CallRecord.published();
    private final Map<String, Set<String>> neededBy = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    RequirementPages(Content content) {
        this.content = content;
        for (RequirementText text : content.specification().requirements()) {
            titles.put(text.id(), text.title());
            for (ScenarioText scenario : content.scenarios().of(text.id())) {
                scenario.needs()
                        .forEach(need -> neededBy.computeIfAbsent(need, _ -> new LinkedHashSet<>()).add(text.id()));
            }
        }
    }

    /** Writes all pages. */
    void write(PageWriter writer) throws IOException {
        List<RequirementText> all = content.specification().requirements();
        int place = 0;
        for (Chapter chapter : content.specification().chapters()) {
            for (RequirementText text : chapter.requirements()) {
                Map<String, Object> model = model(chapter, text);
                model.put("previous", neighbour(all, place - 1));
                model.put("next", neighbour(all, place + 1));
                writer.page(text.page(), text.id() + " " + text.title(), "requirement.html", model);
                place++;
            }
        }
    }

    private static Optional<RequirementText> neighbour(List<RequirementText> all, int place) {
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    private Map<String, Object> model(Chapter chapter, RequirementText text) {
        Requirement requirement = text.requirement();
        List<ScenarioText> scenarios = content.scenarios().of(text.id());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("chapter", chapter);
        model.put("subjectId", Markup.slug(chapter.subject()));
        model.put("text", text);
        model.put("level", requirement.level());
        model.put("intent", text.paragraph("Intent."));
        model.put("example", requirement.example().map(example -> new Html(Highlighter.session(example))));
        model.put("exampleNote", text.paragraph("Example."));
        model.put("notExecuted", text.paragraph("Example, not executed."));
        model.put("notShown", text.paragraph("Not shown."));
        model.put("deviation", text.paragraph("Deviation."));
        model.put("sources", text.paragraph("Sources."));
        model.put("verdicts", content.columns().stream()
                .flatMap(column -> column.cell(text.id()).map(cell -> verdict(column, cell)).stream()).toList());
        model.put("others", content.columns().stream().filter(column -> column.cell(text.id()).isEmpty())
                .map(Column::label).collect(Collectors.joining(", ")));
        model.put("anyLibrary", !content.columns().isEmpty());
        model.put("scenarios", scenarios.stream().map(this::scenario).toList());
        model.put("anyScenario", !scenarios.isEmpty());
        List<Map<String, Object>> findings = findings(text.id());
        model.put("findings", findings);
        model.put("anyFinding", !findings.isEmpty());
        addFacts(model, text, scenarios);
        return model;
    }

    private static Map<String, Object> verdict(Column column, Column.Cell cell) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("column", column);
        model.put("style", Mark.style(cell.worst()));
        model.put("symbol", Mark.symbol(cell.worst()));
        model.put("word", cell.worst().word());
        model.put("numbers", cell.passed() + " of " + cell.cases());
        model.put("link", cell.worst() == Verdict.PASSED ? Optional.empty() : Optional.of("#" + column.slug()));
        return model;
    }

    private List<Map<String, Object>> findings(String requirement) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Column column : content.columns()) {
            if (column.cell(requirement).filter(cell -> cell.worst() != Verdict.PASSED).isPresent()) {
                Map<String, Object> model = new LinkedHashMap<>(Findings
                        .model(column.byRequirement().getOrDefault(requirement, List.of()), MOST_REASONS,
                                MOST_BYTES_OF_REASONS));
                model.put("column", column);
                findings.add(model);
            }
        }
        return findings;
    }

    private Map<String, Object> scenario(ScenarioText scenario) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("scenario", scenario);
        model.put("outcomes", outcomes(scenario));
        model.put("examples", scenario.examples().stream().map(this::examples).toList());
        List<Picture> pictures = scenario.caseIds().stream()
                .flatMap(id -> content.pictures().getOrDefault(id, List.of()).stream()).limit(MOST_PICTURES).toList();
        model.put("pictures", pictures.stream()
                .map(picture -> Map.of("title", new Html(codeIn(picture.title())), "svg", new Html(picture.svg())))
                .toList());
        model.put("anyPicture", !pictures.isEmpty());
        return model;
    }

    /** Returns the libraries by verdict, the passed ones first; of many, those for which all cases passed are only counted. */
    private List<Map<String, Object>> outcomes(ScenarioText scenario) {
        Map<Verdict, List<String>> byVerdict = new EnumMap<>(Verdict.class);
        for (Column column : content.columns()) {
            column.ofCases(scenario.caseIds()).ifPresent(cell -> byVerdict
                    .computeIfAbsent(cell.worst(), _ -> new ArrayList<>()).add(column.label() + numbers(cell)));
        }
        return byVerdict.entrySet().stream().map(entry -> outcome(entry.getKey(), entry.getValue())).toList();
    }

    private static String numbers(Column.Cell cell) {
        return cell.worst() == Verdict.PASSED || cell.cases() == 1 ? "" : " " + cell.passed() + " of " + cell.cases();
    }

    private static Map<String, Object> outcome(Verdict verdict, List<String> libraries) {
        return Map.of("style", Mark.style(verdict), "symbol", Mark.symbol(verdict), "word", verdict.word(), "libraries",
                verdict == Verdict.PASSED && libraries.size() > MOST_NAMED
                        ? libraries.size() + " libraries"
                        : String.join(", ", libraries));
    }

    /** Returns a title as markup, in which backticks mark code. */
    private static String codeIn(String title) {
        return Markup.escaped(title).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    private Map<String, Object> examples(ScenarioText.Examples examples) {
        boolean anyOther = examples.rows().stream().anyMatch(row -> !others(row).isEmpty());
        StringBuilder rows = new StringBuilder();
        for (ScenarioText.Row row : examples.rows()) {
            rows.append("<tr id=\"").append(Markup.escaped(row.id())).append("\"><th scope=\"row\"><a href=\"#")
                    .append(Markup.fragment(row.id())).append("\">").append(Markup.escaped(row.name()))
                    .append("</a></th>");
            row.cells().forEach(cell -> rows.append("<td>").append(Markup.escaped(cell)).append("</td>"));
            if (anyOther) {
                rows.append(others(row).isEmpty() ? "<td></td>" : others(row));
            }
            rows.append("</tr>\n");
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", examples.name());
        model.put("head", examples.head());
        model.put("anyOther", anyOther);
        model.put("rows", new Html(rows.toString()));
        model.put("count", examples.rows().size());
        return model;
    }

    /** Returns a cell that counts the libraries for which a row did not pass; empty where there is none. */
    private String others(ScenarioText.Row row) {
        List<Verdict> verdicts = content.columns().stream()
                .flatMap(column -> Optional.ofNullable(column.library().results().get(row.id())).stream())
                .map(result -> result.verdict()).filter(verdict -> verdict != Verdict.PASSED).toList();
        if (verdicts.isEmpty()) {
            return "";
        }
        Verdict worst = Verdict.worst(verdicts);
        return "<td class=\"" + Mark.style(worst) + "\">" + Mark.symbol(worst) + " " + worst.word()
                + (verdicts.size() == 1 ? "" : " and " + (verdicts.size() - 1) + " more") + "</td>";
    }

    /** Adds the column beside the text: evidence, functions, kinds, the methods of the SPI, and related requirements. */
    private void addFacts(Map<String, Object> model, RequirementText text, List<ScenarioText> scenarios) {
        List<Case> cases = content.specification().suite().casesOf(text.id());
        model.put("evidence", content.evidence().stream().map(evidence -> evidence(evidence, cases)).toList());
        model.put("functions", text.functions());
        model.put("anyFunction", !text.functions().isEmpty());
        model.put("kinds", text.requirement().kinds().stream().map(RequirementPages::kind).toList());
        model.put("anyKind", !text.requirement().kinds().isEmpty());
        model.put("methods", methods(cases));
        model.put("needs", needs(cases));
        Set<String> needed = new TreeSet<>();
        scenarios.forEach(scenario -> needed.addAll(scenario.needs()));
        model.put("needed", links(needed));
        model.put("anyNeeded", !needed.isEmpty());
        Set<String> users = neededBy.getOrDefault(text.id(), Set.of());
        model.put("neededBy", links(users));
        model.put("anyNeededBy", !users.isEmpty());
    }

    private static Map<String, Object> evidence(Evidence evidence, List<Case> cases) {
        Map<String, String> recording = evidence.recordings().getFirst();
        long shown = cases.stream().filter(evidence::shows).count();
        long unobserved = cases.stream().filter(evidence::isUnobserved).count();
        List<Map<String, String>> deviations = cases.stream()
                .flatMap(of -> evidence.deviation(of).stream().map(seen -> Map.of("id", of.id(), "seen", seen)))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("torch", recording.getOrDefault("torch", ""));
        model.put("numpy", recording.getOrDefault("numpy", ""));
        model.put("python", recording.getOrDefault("python", ""));
        model.put("recorded", recording.getOrDefault("recorded", ""));
        model.put("counts", cases.isEmpty()
                ? "no case"
                : shown + " of " + cases.size()
                        + (cases.size() == 1 ? " case" : " cases") + (unobserved == 0
                                ? ""
                                : "; " + unobserved + " need an accelerator and were not observed"));
        model.put("deviations", deviations);
        return model;
    }

    private static Map<String, Object> kind(String name) {
        boolean isError = Arrays.stream(ErrorKind.values()).anyMatch(kind -> kind.name().equals(name));
        return Map.of("name", name, "link",
                (isError ? "error-kinds.html#" : "warning-kinds.html#") + Markup.slug(name));
    }

    /** Returns the methods of the SPI that the cases need, by side and capability. */
    private List<Map<String, Object>> methods(List<Case> cases) {
        List<Map<String, Object>> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            Map<String, Set<String>> byCapability = new TreeMap<>();
            cases.forEach(of -> calls.neededCalls(of.id()).stream().filter(call -> call.side() == side)
                    .forEach(call -> byCapability.computeIfAbsent(call.capability(), _ -> new TreeSet<>())
                            .add(call.method())));
            if (!byCapability.isEmpty()) {
                Optional<Set<String>> core = Optional.ofNullable(byCapability.remove("Library"));
                sides.add(Map.of("side", side == Side.TENSOR ? "Tensors" : "Arrays", "capabilities",
                        byCapability.entrySet().stream().map(entry -> Map.of("name", entry.getKey(), "methods",
                                String.join(", ", entry.getValue()))).toList(),
                        "core", core.map(names -> String.join(", ", names)).orElse("")));
            }
        }
        return sides;
    }

    /** Returns the dtypes, devices and parts of capabilities that cases need, in words. */
    private String needs(List<Case> cases) {
        Set<String> needs = new TreeSet<>();
        cases.forEach(of -> calls.needs(of.id()).stream().filter(need -> !need.isCapability())
                .forEach(need -> needs.add(need.isPart() ? need.name() : need.bareName())));
        return String.join(", ", needs);
    }

    private List<Map<String, String>> links(Set<String> ids) {
        return ids.stream().map(id -> Map.of("id", id, "page", Markup.pageOf(id), "title",
                titles.getOrDefault(id, ""))).toList();
    }
}
