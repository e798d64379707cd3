package org.tensortck.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.run.Claim;
import org.tensortck.run.GroupScore;
import org.tensortck.run.RunResult;
import org.tensortck.run.Waiver;
import org.tensortck.run.Waivers;
import org.tensortck.value.Need;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The generated part of a page about an implementation: the result of a run of all cases. It is between the lines
 * {@code <!-- generated: result -->} and {@code <!-- end: result -->}.
 *
 * <p>It has the verdict, the numbers, the declarations, the verdicts in each declared group, the waived cases with their
 * reasons, and the other failures. It names no time, machine or version of Java, so it changes only with the result.
 */
public final class ResultPage {
    /** The system property that has the page written in place of compared, with the value {@value #UPDATE}. */
    public static final String PROPERTY = "tensortck.page";

    private static final String UPDATE = "update";
    private static final String HOW_TO = "the same run with -D" + PROPERTY + "=" + UPDATE;
    private static final Region REGION = new Region("result");
    /** The cells of the first table, of which {@link VendorsTable} takes the rows. */
    static final String HEAD = "| library | version | judged | groups | cases | passed | not passed | unsupported "
            + "| passed of the evaluated | conformant |";

    private final RunResult result;
    private final Waivers waivers;

    private ResultPage(RunResult result, Waivers waivers) {
        this.result = result;
        this.waivers = waivers;
    }

    /**
     * Compares the page with a result, or updates it if {@link #PROPERTY} says so.
     *
     * @return where the page is stale, its first line that differs
     * @throws IllegalStateException where the page has no such region
     */
    public static Optional<String> bringUpToDate(Path page, RunResult result, Waivers waivers) {
        return bringUpToDate(page, result, waivers, UPDATE.equals(System.getProperty(PROPERTY)));
    }

    /** Compares the page with a result, or updates it. */
    static Optional<String> bringUpToDate(Path page, RunResult result, Waivers waivers, boolean update) {
        Path file = page.toAbsolutePath();
        Registers registers = new Registers(Optional.ofNullable(file.getParent()).orElse(file),
                List.of(new Register(String.valueOf(file.getFileName()), text -> completed(text, result, waivers))),
                HOW_TO);
        if (update) {
            registers.update();
        }
        return registers.stale().stream().findFirst();
    }

    /** Returns a page with the region for a result. */
    static String completed(String page, RunResult result, Waivers waivers) {
        return REGION.replace(page, new ResultPage(result, waivers).text());
    }

    /** Returns the row of each library in the first table of a page. */
    static List<String> rows(String page) {
        return REGION.content(page).lines().dropWhile(line -> !line.equals(HEAD)).skip(2)
                .takeWhile(line -> line.startsWith("|")).toList();
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(Stream.concat(Stream.of(HEAD, line(HEAD)), result.claims().stream().map(this::row))
                .collect(Collectors.joining("\n")));
        for (Claim claim : result.claims()) {
            parts.add(claim.numbers() + ".");
            parts.add(declared(claim));
            parts.add(groups(claim));
        }
        waived().ifPresent(parts::add);
        failed().ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    private String row(Claim claim) {
        Map<Verdict, Long> counts = claim.counts();
        long evaluated = count(counts, true);
        long passed = RunResult.passed(counts);
        long unsupported = count(counts, false);
        String percentage = evaluated == 0 ? "–" : Math.floor(1000.0 * passed / evaluated) / 10 + " %";
        return row(Stream.of(result.info().library(claim.side()),
                result.info().version(claim.side()).orElse("unknown"), claim.side().objects(),
                claim.groups().stream().filter(GroupScore::isJudged).count() + " of " + claim.groups().size(),
                evaluated + unsupported, passed, evaluated - passed, unsupported, percentage,
                claim.conformant() ? "yes" : "no"));
    }

    private static long count(Map<Verdict, Long> counts, boolean evaluated) {
        return counts.entrySet().stream().filter(entry -> entry.getKey().evaluated() == evaluated)
                .mapToLong(Map.Entry::getValue).sum();
    }

    private String declared(Claim claim) {
        List<Need> declared = result.declarations().all().stream().filter(need -> need.side() == claim.side()).toList();
        Map<Boolean, List<GroupScore>> groups = claim.groups().stream()
                .collect(Collectors.partitioningBy(GroupScore::isDeclared));
        String line = "Declared capabilities: " + names(declared.stream().filter(Need::isCapability).toList())
                + ". Dtypes: " + names(declared.stream().filter(Need::isDType).toList()) + ".";
        List<GroupScore> missing = groups.getOrDefault(false, List.of());
        return missing.isEmpty()
                ? line
                : line + " Undeclared groups, with their cases: " + missing.stream()
                        .map(score -> score.group().word() + " " + score.cases()).collect(Collectors.joining(", "))
                        + ".";
    }

    private static String names(List<Need> needs) {
        return needs.isEmpty()
                ? "none"
                : needs.stream().map(need -> "`" + need.bareName() + "`").collect(Collectors.joining(", "));
    }

    private static String groups(Claim claim) {
        List<GroupScore> declared = claim.groups().stream().filter(GroupScore::isDeclared).toList();
        List<Verdict> verdicts = Stream.of(Verdict.values())
                .filter(verdict -> declared.stream().anyMatch(score -> score.counts().getOrDefault(verdict, 0L) > 0))
                .toList();
        String head = row(Stream.concat(Stream.of("group", "declared", "cases"),
                verdicts.stream().map(Verdict::word)));
        return Stream.concat(Stream.of(head, line(head)), declared.stream().map(score -> row(Stream.concat(
                Stream.of(score.group().word(), declaration(score), score.cases()), verdicts.stream().map(
                        verdict -> count(score.counts().getOrDefault(verdict, 0L)))))))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the declaration of a group, in which names of the SPI are code. */
    private static String declaration(GroupScore score) {
        return score.isPartly()
                ? "in part, without " + score.undeclared().stream().map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "))
                : score.declaration();
    }

    private static String count(long count) {
        return count == 0 ? "" : Long.toString(count);
    }

    private Optional<String> waived() {
        Map<String, List<CaseResult>> byReason = new LinkedHashMap<>();
        for (CaseResult waived : result.own()) {
            if (waived.verdict() == Verdict.WAIVED) {
                Waiver waiver = waivers.of(waived).orElseThrow();
                byReason.computeIfAbsent(waiver.reason() + " ([link](" + waiver.link() + "))", _ -> new ArrayList<>())
                        .add(waived);
            }
        }
        if (byReason.isEmpty()) {
            return Optional.empty();
        }
        String head = row(Stream.of("waived, since", "cases", "of the requirements"));
        return Optional.of(Stream.concat(Stream.of(head, line(head)),
                byReason.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size()))
                        .map(entry -> row(Stream.of(entry.getKey(), entry.getValue().size(),
                                requirements(entry.getValue())))))
                .collect(Collectors.joining("\n")));
    }

    private Optional<String> failed() {
        Map<Verdict, List<CaseResult>> byVerdict = result.own().stream().filter(
                one -> one.verdict().isFailure() || one.verdict() == Verdict.BLOCKED)
                .collect(Collectors.groupingBy(CaseResult::verdict, () -> new EnumMap<>(Verdict.class),
                        Collectors.toList()));
        if (byVerdict.isEmpty()) {
            return Optional.empty();
        }
        String head = row(Stream.of("neither passed nor waived", "cases", "of the requirements"));
        return Optional.of(Stream.concat(Stream.of(head, line(head)), byVerdict.entrySet().stream()
                .flatMap(entry -> byLevel(entry.getValue()).entrySet().stream().map(level -> row(Stream.of(
                        entry.getKey().word() + ", of a " + level.getKey(), level.getValue().size(),
                        requirements(level.getValue()))))))
                .collect(Collectors.joining("\n")));
    }

    private Map<String, List<CaseResult>> byLevel(List<CaseResult> results) {
        return results.stream().collect(
                Collectors.groupingBy(one -> result.level(one).name(), TreeMap::new, Collectors.toList()));
    }

    private static String requirements(List<CaseResult> results) {
        Map<String, Long> counts = results.stream().collect(Collectors.groupingBy(one -> one.of().requirement(),
                LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String row(Stream<?> cells) {
        return cells.map(cell -> String.valueOf(cell).replace("|", "\\|").replaceAll("\\s*\n\\s*", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns the line below the head of a table. */
    private static String line(String head) {
        return "|---".repeat((int) head.chars().filter(character -> character == '|').count() - 1) + "|";
    }
}
