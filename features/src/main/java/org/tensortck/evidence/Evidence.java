package org.tensortck.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tensortck.evaluate.InputException;
import org.tensortck.run.RunResult;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.device.AcceleratorDevices;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Example;
import org.tensortck.suite.JarFolder;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.ExampleResult;
import org.tensortck.verdict.Verdict;

/**
 * The evidence that cases are true: files of NDJSON in {@code spec/evidence}, one for each combination of versions. The
 * first line has the versions and the date. Every other line is a case, with the digest of its steps, its verdict and,
 * for a deviation, the observed result; or the example of a requirement, with the same. A case that needs an
 * accelerator, on a machine without one, is recorded as unsupported: documented, and not observed.
 */
public final class Evidence {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOW_TO = "record it with: " + CallRecord.HOW_TO
            + " --python PYTHON, where PYTHON has PyTorch and NumPy";

    /** The kinds of recorded lines. Requirements and cases have different ids. */
    private static final String CASE = "case";
    private static final String EXAMPLE = "example";

    private static final Set<Verdict> RECORDED = EnumSet.of(Verdict.PASSED, Verdict.DEVIATES);

    /** The capability that the machine of a recording may lack; its cases are documented, and not observed. */
    private static final String UNOBSERVED = AcceleratorDevices.class.getSimpleName() + ":";

    private final Map<String, Set<String>> passedDigests = new HashMap<>();
    private final Map<String, Set<String>> deviatingDigests = new HashMap<>();
    private final Map<String, Set<String>> unobservedDigests = new HashMap<>();
    private final Map<String, String> deviations = new HashMap<>();
    private final List<Map<String, String>> recordings = new ArrayList<>();

    private Evidence() {}

    /** Returns the evidence that the specification ships. */
    public static Evidence published() {
        return of(JarFolder.read(TensorLibrary.class, "org/tensortck/spec/evidence", ".ndjson"));
    }

    /** Returns the evidence in the texts of files, by file name. */
    public static Evidence of(Map<String, String> files) {
        Evidence evidence = new Evidence();
        files.forEach((name, text) -> {
            try {
                evidence.add(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(name + ": " + e.getOriginalMessage() + " at " + e.getLocation(), e);
            }
        });
        return evidence;
    }

    private void add(String text) throws JsonProcessingException {
        List<String> lines = text.lines().toList();
        Map<String, String> recording = new HashMap<>();
        JSON.readTree(lines.getFirst()).properties()
                .forEach(entry -> recording.put(entry.getKey(), entry.getValue().asText()));
        recordings.add(recording);
        for (String line : lines.subList(1, lines.size())) {
            JsonNode node = JSON.readTree(line);
            String id = node.path(node.has(EXAMPLE) ? EXAMPLE : CASE).asText();
            String verdict = node.path("verdict").asText();
            if (verdict.equals(Verdict.PASSED.word())) {
                passedDigests.computeIfAbsent(id, _ -> new HashSet<>()).add(node.path("digest").asText());
            } else if (verdict.equals(Verdict.DEVIATES.word())) {
                deviatingDigests.computeIfAbsent(id, _ -> new HashSet<>()).add(node.path("digest").asText());
                deviations.put(id, node.path("detail").asText());
            } else if (verdict.equals(Verdict.UNSUPPORTED.word())) {
                unobservedDigests.computeIfAbsent(id, _ -> new HashSet<>()).add(node.path("digest").asText());
            }
        }
    }

    /** Returns the origin of each recording: versions by name, and the date as {@code recorded}. */
    public List<Map<String, String>> recordings() {
        return List.copyOf(recordings);
    }

    /** Returns whether there is evidence for a case with the steps that it has. */
    public boolean shows(Case of) {
        return digests(of).contains(of.digest());
    }

    /** Returns whether a case was recorded only on machines that lack the device it needs. */
    public boolean isUnobserved(Case of) {
        return !shows(of) && unobservedDigests.getOrDefault(of.id(), Set.of()).contains(of.digest());
    }

    /** Returns whether there is evidence for the example that a requirement has. */
    public boolean showsExample(Requirement of) {
        return exampleDigests(of).contains(digest(of));
    }

    /**
     * Returns the result that was observed instead of the required one, if a real library is known to deviate in a
     * case.
     */
    public Optional<String> deviation(Case of) {
        return Optional.ofNullable(deviations.get(of.id()));
    }

    private Set<String> digests(Case of) {
        return (of.deviates().isEmpty() ? passedDigests : deviatingDigests).getOrDefault(of.id(), Set.of());
    }

    private static String digest(Requirement of) {
        return of.example().map(Example::digest).orElse("");
    }

    private Set<String> exampleDigests(Requirement of) {
        return (of.deviation().isEmpty() ? passedDigests : deviatingDigests).getOrDefault(of.id(), Set.of());
    }

    /**
     * Returns a problem, with its remedy, for the cases and the examples of a suite that have no valid evidence; empty
     * if all have.
     */
    public List<String> problems(Suite suite) {
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Case c : suite.cases().values()) {
            Set<String> digests = digests(c);
            if (c.canonical() && !shows(c) && !isUnobserved(c)) {
                (digests.isEmpty() ? missing : changed).add(c.id());
            }
        }
        List<String> problems = new ArrayList<>();
        addProblem("no evidence for %s", missing, problems);
        addProblem("the steps of %s have changed since their evidence was recorded", changed, problems);
        missing.clear();
        changed.clear();
        for (Requirement requirement : suite.requirements().values()) {
            if (requirement.example().isPresent() && !showsExample(requirement)) {
                (exampleDigests(requirement).isEmpty() ? missing : changed).add(requirement.id());
            }
        }
        addProblem("no evidence for the examples of %s", missing, problems);
        addProblem("the examples of %s have changed since their evidence was recorded", changed, problems);
        return problems;
    }

    private static void addProblem(String text, List<String> ids, List<String> problems) {
        if (!ids.isEmpty()) {
            problems.add(String.format(Locale.ROOT, text, ids) + "; " + HOW_TO);
        }
    }

    /**
     * Writes a recording into a folder, as {@code pytorch-VERSION-numpy-VERSION.ndjson}.
     *
     * @return the file
     * @throws InputException if a case or an example neither passed nor deviated as its requirement states: it is
     *     wrong, since the real libraries do not satisfy it
     */
    public static Path record(RunResult run, List<ExampleResult> examples, Path folder) {
        List<String> failures = new ArrayList<>();
        run.results().stream().filter(r -> !RECORDED.contains(r.verdict()) && !isUnobserved(r))
                .forEach(r -> failures.add(r.of().id() + " " + r.verdict().word() + ": " + r.detail()));
        examples.stream().filter(r -> !RECORDED.contains(r.verdict()))
                .forEach(r -> failures.add("the example of " + r.of().id() + ": " + r.detail()));
        failures.addAll(run.problems());
        if (!failures.isEmpty()) {
            throw new InputException("not recorded, since the real libraries do not agree:\n  "
                    + String.join("\n  ", failures));
        }
        Map<String, String> versions = run.info().versions();
        Path file = folder.resolve("pytorch-" + baseVersion(versions, "torch") + "-numpy-"
                + baseVersion(versions, "numpy") + ".ndjson");
        List<String> lines = new ArrayList<>();
        ObjectNode header = JSON.createObjectNode().put("recorded", LocalDate.now(ZoneOffset.UTC).toString());
        versions.forEach(header::put);
        lines.add(header.toString());
        for (CaseResult result : run.results()) {
            lines.add(line(CASE, result.of().id(), result.of().digest(), result.verdict(), result.detail()));
        }
        for (ExampleResult result : examples) {
            lines.add(line(EXAMPLE, result.of().id(), digest(result.of()), result.verdict(),
                    result.detail()));
        }
        try {
            Files.createDirectories(folder);
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static boolean isUnobserved(CaseResult result) {
        return result.verdict() == Verdict.UNSUPPORTED && result.detail().startsWith(UNOBSERVED);
    }

    private static String line(String what, String id, String digest, Verdict verdict, String detail) {
        ObjectNode line = JSON.createObjectNode().put(what, id).put("digest", digest).put("verdict", verdict.word());
        return (verdict == Verdict.PASSED ? line : line.put("detail", detail)).toString();
    }

    private static String baseVersion(Map<String, String> versions, String library) {
        return Objects.requireNonNull(versions.get(library), () -> "the run does not say its version of " + library)
                .replaceFirst("\\+.*", "");
    }
}
