package org.tensortck.suite;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tensortck.evaluate.InputException;

/**
 * All requirements and cases of a run: those of the suite, and those that a user adds.
 *
 * <p>Files are in an order in which every requirement that a case needs comes before the case.
 */
public final class Suite {
    private static final String FEATURES = "org/tensortck/features";
    private static final String SUFFIX = ".feature";

    private final List<FeatureFile> files;
    private final Map<String, Requirement> requirements;
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, List<Case>> casesOfRequirements = new HashMap<>();
    private final List<String> problems;
    private final Map<String, FeatureFile> addedIn = new HashMap<>();
    private final Map<URI, Map<Integer, Case>> places = new HashMap<>();
    private final Set<FeatureFile> withProblems = new HashSet<>();

    private Suite(List<FeatureFile> unordered) {
        Chapters chapters = Chapters.ofSpecification();
        requirements = new LinkedHashMap<>(chapters.requirements());
        problems = new ArrayList<>(chapters.problems());
        List<FeatureReader> readers = inOrderOfNeed(unordered.stream().distinct().map(FeatureReader::new).toList());
        files = readers.stream().map(FeatureReader::file).toList();
        readers.forEach(this::add);
        requireScenarios();
    }

    /** Returns the published suite, which is read once. */
    public static Suite canonical() {
        return Canonical.SUITE;
    }

    /** Reads the suite at the first access. */
    private static final class Canonical {
        private static final Suite SUITE = new Suite(canonicalFiles());
    }

    /**
     * Returns the suite with the feature files below a folder added.
     *
     * @throws InputException where the folder adds none
     */
    public static Suite with(Path folder) {
        List<FeatureFile> files = new ArrayList<>(canonicalFiles());
        Map<URI, String> added = JarFolder.readDirectory(folder, SUFFIX);
        if (added.isEmpty()) {
            throw new InputException(folder + " has no " + SUFFIX + " file");
        }
        added.forEach((uri, text) -> files.add(new FeatureFile(uri, text, false)));
        return new Suite(files);
    }

    /** Returns a suite of the given files alone, checked against the chapters; for tests of the suite itself. */
    public static Suite of(List<FeatureFile> files) {
        return new Suite(files);
    }

    private static List<FeatureFile> canonicalFiles() {
        return JarFolder.read(Suite.class, FEATURES, SUFFIX).entrySet().stream()
                .map(entry -> new FeatureFile(URI.create("classpath:" + entry.getKey()), entry.getValue(), true))
                .toList();
    }

    private void add(FeatureReader reader) {
        FeatureFile file = reader.file();
        int problemsBefore = problems.size();
        problems.addAll(reader.problems());
        reader.ruleTitles().forEach((id, title) -> addRule(file, id, title));
        Set<String> seen = new HashSet<>();
        for (Case added : reader.cases()) {
            if (cases.putIfAbsent(added.id(), added) != null) {
                problems.add(file.uri() + ":" + added.line() + ": case " + added.id() + " exists already, at "
                        + cases.get(added.id()).feature() + ":" + cases.get(added.id()).line()
                        + "; give it an id that was never used");
            }
            places.computeIfAbsent(added.feature(), _ -> new HashMap<>()).putIfAbsent(added.line(), added);
            casesOfRequirements.computeIfAbsent(added.requirement(), _ -> new ArrayList<>()).add(added);
            Requirement requirement = requirements.get(added.requirement());
            if (requirement != null) { // one that is missing is a problem of its rule
                requireDeclared(file, added, requirement);
                if (added.canonical() && requirement.deviation().isEmpty()) {
                    // A library that deviates may change the objects of a refused call; the cases that show it say so.
                    problems.addAll(Refusals.problems(added));
                }
            }
            added.needs().stream().filter(need -> !casesOfRequirements.containsKey(need)).filter(seen::add)
                    .forEach(need -> problems.add(file.uri() + ":" + added.line() + ": case "
                            + added.id() + " needs " + need + ", which no earlier case shows"));
        }
        if (problems.size() > problemsBefore) {
            withProblems.add(file);
        }
    }

    private void requireDeclared(FeatureFile file, Case added, Requirement requirement) {
        added.deviates().filter(library -> requirement.deviation().map(Requirement.Deviation::library)
                .filter(library::equals).isEmpty())
                .ifPresent(library -> problems.add(file.uri() + ":" + added.line() + ": case " + added.id()
                        + " has the tag @deviates:" + library + ", but " + requirement.id()
                        + " in spec/chapters has no paragraph '*Deviation.* " + library + " …'"));
    }

    private void addRule(FeatureFile file, String id, String title) {
        Requirement known = requirements.get(id);
        if (known == null && file.canonical()) {
            problems.add(file.uri() + ": rule " + id + " has no requirement in spec/chapters");
        } else if (known == null) {
            requirements.put(id, Requirement.added(id, title));
            addedIn.put(id, file);
        } else if (!known.title().equals(title)) {
            Object elsewhere = addedIn.containsKey(id) ? addedIn.get(id).uri() : "spec/chapters";
            problems.add(file.uri() + ": rule " + id + " is titled '" + title + "', but " + elsewhere + " says '"
                    + known.title() + "'");
        }
    }

    private void requireScenarios() {
        if (cases.values().stream().noneMatch(Case::canonical)) {
            return;
        }
        for (Requirement requirement : requirements.values()) {
            List<Case> own = casesOf(requirement.id());
            if (!addedIn.containsKey(requirement.id())) {
                requireScenarios(requirement, own);
            } else if (own.isEmpty() && !withProblems.contains(addedIn.get(requirement.id()))) {
                problems.add(addedIn.get(requirement.id()).uri() + ": rule " + requirement.id() + " has no scenario "
                        + "with an id");
            }
        }
    }

    private void requireScenarios(Requirement requirement, List<Case> shown) {
        requirement.deviation().map(Requirement.Deviation::library)
                .filter(_ -> shown.stream().allMatch(c -> c.deviates().isEmpty()))
                .ifPresent(library -> problems.add("spec/chapters: requirement " + requirement.id() + " says that "
                        + library + " deviates, but no case of it has the tag @deviates:" + library));
        problems.addAll(Refusals.problems(requirement, shown));
        if (shown.isEmpty() && requirement.notShown().isEmpty()) {
            problems.add("spec/chapters: requirement " + requirement.id()
                    + " has no scenario; write one, or a paragraph '*Not shown.*' with the reason");
        }
        if (!shown.isEmpty() && requirement.notShown().isPresent()) {
            problems.add("spec/chapters: requirement " + requirement.id()
                    + " has scenarios; remove its paragraph '*Not shown.*'");
        }
    }

    /**
     * Returns the readers of the files: in the order of the files, but after those that show a requirement that they
     * need.
     */
    private static List<FeatureReader> inOrderOfNeed(List<FeatureReader> readers) {
        List<Set<String>> missing = new ArrayList<>();
        Map<String, List<Integer>> neededBy = new HashMap<>();
        SortedSet<Integer> left = new TreeSet<>();
        SortedSet<Integer> ready = new TreeSet<>();
        for (int place = 0; place < readers.size(); place++) {
            FeatureReader reader = readers.get(place);
            Set<String> needs = reader.cases().stream().flatMap(c -> c.needs().stream()).collect(Collectors.toSet());
            needs.removeAll(reader.ruleTitles().keySet());
            missing.add(needs);
            for (String need : needs) {
                neededBy.computeIfAbsent(need, _ -> new ArrayList<>()).add(place);
            }
            left.add(place);
            if (needs.isEmpty()) {
                ready.add(place);
            }
        }
        List<FeatureReader> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            // If needs are circular or unknown, the order stays unchanged and add() reports the need.
            int place = ready.isEmpty() ? left.getFirst() : ready.getFirst();
            left.remove(place);
            ready.remove(place);
            ordered.add(readers.get(place));
            for (String shown : readers.get(place).ruleTitles().keySet()) {
                for (int other : neededBy.getOrDefault(shown, List.of())) {
                    if (missing.get(other).remove(shown) && missing.get(other).isEmpty() && left.contains(other)) {
                        ready.add(other);
                    }
                }
            }
        }
        return ordered;
    }

    /** Returns the feature files in the order in which they run. */
    public List<FeatureFile> files() {
        return files;
    }

    /** Returns the requirements by id, chapter by chapter. */
    public Map<String, Requirement> requirements() {
        return Collections.unmodifiableMap(requirements);
    }

    /** Returns the cases by id, in the order in which they run. */
    public Map<String, Case> cases() {
        return Collections.unmodifiableMap(cases);
    }

    /** Returns the cases of a requirement, in the order in which they run; empty where it has none. */
    public List<Case> casesOf(String requirement) {
        return Collections.unmodifiableList(casesOfRequirements.getOrDefault(requirement, List.of()));
    }

    /** Returns the requirement that a case of this suite shows. */
    public Requirement requirementOf(Case of) {
        return Objects.requireNonNull(requirements.get(of.requirement()), () -> of.id() + " is of no requirement");
    }

    /**
     * Returns the case at a line of a feature.
     *
     * @throws IllegalStateException if there is none
     */
    public Case at(URI feature, int line) {
        return Optional.ofNullable(places.getOrDefault(feature, Map.of()).get(line)).orElseThrow(
                () -> new IllegalStateException("the suite has no scenario at " + feature + ", line " + line));
    }

    /** Returns the faults of chapters and features, each with its place and its remedy; empty for a sound suite. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * Returns this suite.
     *
     * @throws IllegalStateException that lists the {@linkplain #problems() problems} if there are any
     */
    public Suite requireSound() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "the suite has " + problems.size() + " problems:\n  " + String.join("\n  ", problems));
        }
        return this;
    }
}
