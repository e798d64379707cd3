package org.tensortck.suite;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tensortck.spi.error.WarningKind;

/**
 * Reads cases and the titles of rules from one feature file, and reports violations of the rules for feature files.
 *
 * <p>Every scenario is under a rule that is titled with a requirement's id and title, and has exactly one tag with its
 * id, which begins with that of the requirement. Every row of an outline has an id in the column {@code case}. The only
 * other tags are {@code @needs:ID}, {@code @deviates:LIBRARY} and {@code @warns:KIND}.
 */
final class FeatureReader {
    private static final Pattern RULE = Pattern.compile("([A-Z]{3,}-[1-9][0-9]*) (.+)");
    private static final Pattern CASE_TAG = Pattern.compile("@([A-Z]{3,}-[1-9][0-9]*)\\.[1-9][0-9]*");
    private static final Pattern NEEDS_TAG = Pattern.compile("@needs:([A-Z]{3,}-[1-9][0-9]*)");
    private static final Pattern DEVIATES_TAG = Pattern.compile("@deviates:(PyTorch|NumPy)");
    private static final Pattern WARNS_TAG = Pattern.compile(Arrays.stream(WarningKind.values())
            .filter(WarningKind::isAsserted).map(Enum::name).collect(Collectors.joining("|", "@warns:(", ")")));
    private static final Pattern KEYWORD = Pattern.compile("\\s*(Rule|Scenario Outline|Scenario|Examples)\\b(?!:)");
    /** Gherkin's keyword for a step of any kind. */
    private static final String ANY_KEYWORD = "*";
    private static final String CASE_COLUMN = "case";

    private final FeatureFile file;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, String> ruleTitles = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    FeatureReader(FeatureFile file) {
        this.file = file;
        read();
    }

    List<Case> cases() {
        return cases;
    }

    /** Returns the titles of the rules by requirement id. */
    Map<String, String> ruleTitles() {
        return ruleTitles;
    }

    FeatureFile file() {
        return file;
    }

    List<String> problems() {
        return problems;
    }

    private void read() {
        List<Envelope> envelopes = GherkinParser.builder().includeSource(false).build()
                .parse(file.uri().toString(), file.text().getBytes(StandardCharsets.UTF_8)).toList();
        envelopes.forEach(envelope -> envelope.getParseError().ifPresent(error -> problem(0, error.getMessage())));
        Map<String, Pickle> picklesByNode = new HashMap<>();
        envelopes.forEach(envelope -> envelope.getPickle()
                .ifPresent(pickle -> picklesByNode.put(pickle.getAstNodeIds().getLast(), pickle)));
        List<Feature> features = envelopes.stream().flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> document.getFeature().stream()).toList();
        features.forEach(feature -> readFeature(feature, picklesByNode));
        if (problems.isEmpty() && cases.isEmpty()) {
            problem(0, features.isEmpty() ? "has no 'Feature:'" : "has no scenario, so it adds nothing");
        }
    }

    /** Reports a keyword that Gherkin takes for the text of a description, since its colon is missing. */
    private void requireColons(Location location, @Nullable String description) {
        for (String line : Objects.requireNonNullElse(description, "").lines().toList()) {
            Matcher keyword = KEYWORD.matcher(line);
            if (keyword.lookingAt()) {
                problem(location.getLine(), "'" + line.strip() + "', which stands below, is only a description: "
                        + keyword.group(1) + " needs a colon, '" + keyword.group(1) + ":'");
            }
        }
    }

    private void readFeature(Feature feature, Map<String, Pickle> pickles) {
        requireColons(feature.getLocation(), feature.getDescription());
        for (FeatureChild child : feature.getChildren()) {
            child.getScenario().ifPresent(scenario -> problem(line(scenario),
                    "scenario '" + scenario.getName() + "' should stand under a 'Rule:' that names its requirement"));
            child.getBackground().ifPresent(background -> problem(background.getLocation().getLine(),
                    "a background hides steps of a scenario; write them into each scenario"));
            child.getRule().ifPresent(rule -> readRule(rule, pickles));
        }
    }

    private void readRule(Rule rule, Map<String, Pickle> pickles) {
        Matcher matcher = RULE.matcher(rule.getName());
        if (!matcher.matches()) {
            problem(rule.getLocation().getLine(), "rule '" + rule.getName()
                    + "' should be titled with a requirement's id and title, such as 'MEM-1 An array …'");
            return;
        }
        requireColons(rule.getLocation(), rule.getDescription());
        String requirement = matcher.group(1);
        if (ruleTitles.putIfAbsent(requirement, matcher.group(2)) != null) {
            problem(rule.getLocation().getLine(), "requirement " + requirement + " has two rules in this file");
        }
        for (RuleChild child : rule.getChildren()) {
            child.getScenario().ifPresent(scenario -> readScenario(requirement, scenario, pickles));
        }
    }

    private void readScenario(String requirement, Scenario scenario, Map<String, Pickle> pickles) {
        requireColons(scenario.getLocation(), scenario.getDescription());
        if (scenario.getExamples().isEmpty()) {
            addCase(requirement, scenario, "", line(scenario), pickle(pickles, scenario.getId()));
            return;
        }
        for (Examples examples : scenario.getExamples()) {
            int column = examples.getTableHeader().map(header -> header.getCells().stream()
                    .map(cell -> cell.getValue()).toList().indexOf(CASE_COLUMN)).orElse(-1);
            if (column < 0) {
                problem(examples.getLocation().getLine(),
                        "examples need a column '" + CASE_COLUMN + "' that gives each row a stable id");
                continue;
            }
            for (TableRow row : examples.getTableBody()) {
                String id = row.getCells().get(column).getValue();
                if (id.contains(",")) {
                    problem(row.getLocation().getLine(),
                            "the id '" + id + "' of a row has a comma, which separates ids");
                }
                addCase(requirement, scenario, "/" + id, Math.toIntExact(row.getLocation().getLine()),
                        pickle(pickles, row.getId()));
            }
        }
    }

    private static Pickle pickle(Map<String, Pickle> pickles, String id) {
        return Objects.requireNonNull(pickles.get(id), "a scenario, or a row of its examples, is not compiled");
    }

    private void addCase(String requirement, Scenario scenario, String row, int line, Pickle pickle) {
        List<String> ids = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        Optional<String> deviates = Optional.empty();
        Set<WarningKind> warns = EnumSet.noneOf(WarningKind.class);
        for (PickleTag tag : pickle.getTags()) {
            Matcher needsTag = NEEDS_TAG.matcher(tag.getName());
            Matcher deviatesTag = DEVIATES_TAG.matcher(tag.getName());
            Matcher warnsTag = WARNS_TAG.matcher(tag.getName());
            Matcher caseTag = CASE_TAG.matcher(tag.getName());
            if (needsTag.matches()) {
                needs.add(needsTag.group(1));
            } else if (deviatesTag.matches() && deviates.isEmpty()) {
                deviates = Optional.of(deviatesTag.group(1));
            } else if (warnsTag.matches()) {
                warns.add(WarningKind.valueOf(warnsTag.group(1)));
            } else if (caseTag.matches() && caseTag.group(1).equals(requirement)) {
                ids.add(tag.getName().substring(1));
            } else {
                problem(line,
                        "tag " + tag.getName() + " is not known; a scenario of " + requirement + " takes its id, @"
                                + requirement
                                + ".NUMBER, @needs:REQUIREMENT, @warns:KIND, and one of @deviates:PyTorch and "
                                + "@deviates:NumPy");
            }
        }
        if (ids.size() != 1) {
            problem(line, "scenario '" + scenario.getName() + "' should have exactly one tag @" + requirement
                    + ".NUMBER, but has " + ids);
            return;
        }
        Map<String, String> keywords = new HashMap<>();
        for (Step step : scenario.getSteps()) {
            keywords.put(step.getId(), step.getKeyword().strip().intern());
        }
        List<Case.Step> steps = pickle.getSteps().stream().map(step -> caseStep(step, keywords)).toList();
        if (pickle.getSteps().stream().noneMatch(FeatureReader::isOutcome)) {
            problem(line, "scenario '" + scenario.getName() + "' asserts nothing; add a 'Then'");
        }
        cases.add(new Case(ids.getFirst() + row, requirement, pickle.getName(), file.uri(), line, steps, needs,
                deviates, warns, file.canonical()));
    }

    private static boolean isOutcome(PickleStep step) {
        return step.getType().map(type -> type == PickleStepType.OUTCOME).orElse(false);
    }

    private static Case.Step caseStep(PickleStep step, Map<String, String> keywords) {
        Optional<String> docString = step.getArgument().flatMap(argument -> argument.getDocString())
                .map(PickleDocString::getContent);
        List<List<String>> table = step.getArgument().flatMap(argument -> argument.getDataTable())
                .map(rows -> rows.getRows().stream()
                        .map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList()).toList())
                .orElse(List.of());
        return new Case.Step(keywords.getOrDefault(step.getAstNodeIds().getFirst(), ANY_KEYWORD), step.getText(),
                docString, table);
    }

    private static int line(Scenario scenario) {
        return Math.toIntExact(scenario.getLocation().getLine());
    }

    private void problem(long line, String what) {
        problems.add(file.uri() + (line == 0 ? "" : ":" + line) + ": " + what.replaceAll("\\s*\n\\s*", "; "));
    }
}
