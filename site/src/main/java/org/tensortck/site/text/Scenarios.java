package org.tensortck.site.text;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Html;
import org.tensortck.suite.Suite;

/** The scenarios of a suite as their features have them, by requirement. */
public final class Scenarios {
    private static final String CASE_COLUMN = "case";

    private final Map<String, List<ScenarioText>> byRequirement = new HashMap<>();

    private Scenarios() {}

    /** Reads the features of a sound suite. */
    public static Scenarios read(Suite suite) {
        Scenarios scenarios = new Scenarios();
        suite.files().forEach(scenarios::add);
        return scenarios;
    }

    /** Returns the scenarios of a requirement, in order; none where it is not shown. */
    public List<ScenarioText> of(String requirement) {
        return byRequirement.getOrDefault(requirement, List.of());
    }

    private void add(FeatureFile file) {
        GherkinParser parser = GherkinParser.builder().includeSource(false).includePickles(false).build();
        parser.parse(file.uri().toString(), file.text().getBytes(StandardCharsets.UTF_8))
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> document.getFeature().stream())
                .flatMap(feature -> feature.getChildren().stream()).map(FeatureChild::getRule)
                .flatMap(Optional::stream).forEach(rule -> add(file, rule));
    }

    private void add(FeatureFile file, Rule rule) {
        String requirement = rule.getName().split(" ", 2)[0];
        String path = file.uri().toString().replaceFirst("^classpath:org/tensortck/", "");
        for (RuleChild child : rule.getChildren()) {
            child.getScenario().ifPresent(scenario -> byRequirement
                    .computeIfAbsent(requirement, _ -> new ArrayList<>()).add(scenario(requirement, path, scenario)));
        }
    }

    private static ScenarioText scenario(String requirement, String path, Scenario scenario) {
        String id = "";
        List<String> needs = new ArrayList<>();
        List<String> warns = new ArrayList<>();
        Optional<String> deviates = Optional.empty();
        for (Tag tag : scenario.getTags()) {
            String[] words = tag.getName().substring(1).split(":", 2);
            switch (words[0]) {
                case "needs" -> needs.add(words[1]);
                case "warns" -> warns.add(words[1]);
                case "deviates" -> deviates = Optional.of(words[1]);
                default -> id = words[0].startsWith(requirement) ? words[0] : id;
            }
        }
        Set<String> columns = new LinkedHashSet<>();
        scenario.getExamples().forEach(examples -> examples.getTableHeader().stream()
                .flatMap(header -> header.getCells().stream()).map(TableCell::getValue).forEach(columns::add));
        String outline = id;
        return new ScenarioText(id, new Html(Highlighter.step(scenario.getName(), columns)), needs, warns, deviates,
                scenario.getSteps().stream().map(step -> step(step, columns)).toList(),
                scenario.getExamples().stream().map(examples -> examples(outline, examples)).toList(),
                path + ":" + scenario.getLocation().getLine());
    }

    private static ScenarioText.Step step(Step step, Set<String> columns) {
        return new ScenarioText.Step(step.getKeyword().strip(), new Html(Highlighter.step(step.getText(), columns)),
                step.getDocString().map(below -> new Html(Highlighter.code(below.getContent(), columns))),
                step.getDataTable().map(Scenarios::table));
    }

    private static ScenarioText.Table table(DataTable table) {
        List<List<String>> rows = table.getRows().stream().map(Scenarios::values).toList();
        return new ScenarioText.Table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static List<String> values(TableRow row) {
        return row.getCells().stream().map(TableCell::getValue).toList();
    }

    private static ScenarioText.Examples examples(String outline, Examples examples) {
        List<String> head = new ArrayList<>(examples.getTableHeader().map(Scenarios::values).orElse(List.of()));
        int column = head.indexOf(CASE_COLUMN);
        if (column >= 0) {
            head.remove(column);
        }
        List<ScenarioText.Row> rows = new ArrayList<>();
        for (TableRow row : examples.getTableBody()) {
            List<String> cells = new ArrayList<>(values(row));
            String name = column >= 0 ? cells.remove(column) : "";
            rows.add(new ScenarioText.Row(outline + "/" + name, name, cells));
        }
        return new ScenarioText.Examples(examples.getName(), head, rows);
    }
}
