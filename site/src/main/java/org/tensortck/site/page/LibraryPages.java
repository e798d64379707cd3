package org.tensortck.site.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.report.ClaimSummary;
import org.tensortck.site.result.RecordedCase;
import org.tensortck.site.text.Markup;
import org.tensortck.site.text.RequirementText;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.verdict.Verdict;

/** A page for each library: its findings, then its groups, then all that it does not declare. */
final class LibraryPages {
    /** The bytes of all reasons together, and the requirements that have theirs shown: a page has a limited size. */
    private static final int DETAILS = 80_000;
    private static final int MOST_SHOWN = 160;
    private static final int MOST_NAMED = 1000;
    private static final int FEW = 60;
    private static final int MOST_REASONS_OF_A_GROUP = 12;

    private final Content content;
    private final CapabilityGroups groups = new CapabilityGroups(CallRecord.published());

    LibraryPages(Content content) {
        this.content = content;
    }

    /** Writes all pages and badges. */
    void write(PageWriter writer) throws IOException {
        for (Column column : content.columns()) {
            writer.page(column.page(), column.label(), "library.html", model(column));
            writer.file(column.badge(), Badge.svg(column));
        }
    }

    private Map<String, Object> model(Column column) {
        ClaimSummary claim = column.library().claim();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("column", column);
        model.put("version", column.library().version());
        model.put("conformant", claim.conformant());
        model.put("verdict", claim.conformant() ? "conformant" : "not conformant");
        model.put("style", claim.conformant() ? "p" : "f");
        model.put("scope", column.scope());
        model.put("bar", Bar.of(claim.counts()));
        model.put("counts", counts(claim));
        model.put("cases", column.library().cases());
        model.put("run", column.library().run());
        model.put("info", column.library().info());
        model.put("versions", column.library().info().versions().entrySet());
        model.put("badge", column.badge());
        model.put("groups", claim.groups().stream().map(LibraryPages::group).toList());
        model.put("blockers", ranked(claim.blockers()));
        model.put("anyBlocker", !claim.blockers().isEmpty());
        model.put("next", claim.next());
        model.put("anyNext", !claim.next().isEmpty());
        model.put("sections", sections(column));
        List<Map<String, Object>> unsupported = unsupported(column);
        model.put("unsupported", unsupported);
        model.put("anyUnsupported", !unsupported.isEmpty());
        return model;
    }

    private static List<Map<String, Object>> counts(ClaimSummary claim) {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = claim.counts().getOrDefault(verdict.word(), 0L);
            if (count > 0) {
                counts.add(Map.of("style", Mark.style(verdict), "symbol", Mark.symbol(verdict), "word",
                        verdict.word(), "count", count));
            }
        }
        return counts;
    }

    private static Map<String, Object> group(ClaimSummary.GroupSummary group) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", group.group());
        model.put("declaration", group.declaration());
        model.put("cases", group.cases());
        model.put("passed", group.counts().getOrDefault(Verdict.PASSED.word(), 0L));
        model.put("bar", Bar.of(group.counts()));
        List<String> others = new ArrayList<>();
        group.counts().forEach((word, count) -> {
            if (count > 0 && !word.equals(Verdict.PASSED.word())) {
                others.add(count + " " + word);
            }
        });
        model.put("others", String.join(", ", others));
        return model;
    }

    private static List<Map<String, Object>> ranked(Map<String, Long> counts) {
        return counts.entrySet().stream().limit(40).map(entry -> Map.<String, Object>of("name", entry.getKey(), "cases",
                entry.getValue(), "link", entry.getKey().matches("[A-Z]{3,}-[0-9]+")
                        ? Markup.pageOf(entry.getKey())
                        : ""))
                .toList();
    }

    /** Returns the findings by verdict, the worst first, and within one in the order of the chapters. */
    private List<Map<String, Object>> sections(Column column) {
        List<Set<Verdict>> order = List.of(Set.of(Verdict.CRASHED, Verdict.HUNG), Set.of(Verdict.FAILED),
                Set.of(Verdict.DEVIATES), Set.of(Verdict.WAIVED), Set.of(Verdict.BLOCKED));
        List<String> titles = List.of("Crashed or hung", "Failed", "Deviates, as the requirement says", "Waived",
                "Blocked by a failed requirement");
        long all = order.stream().mapToLong(verdicts -> column.byRequirement().values().stream()
                .filter(results -> results.stream().anyMatch(result -> verdicts.contains(result.verdict()))).count())
                .sum();
        int reasons = all > FEW ? 1 : 3;
        int bytes = DETAILS / Math.clamp(all, 1, MOST_SHOWN);
        List<Map<String, Object>> sections = new ArrayList<>();
        int shown = 0;
        int named = 0;
        for (int place = 0; place < order.size(); place++) {
            Set<Verdict> verdicts = order.get(place);
            List<Map<String, Object>> own = new ArrayList<>();
            List<Map<String, Object>> others = new ArrayList<>();
            long cases = 0;
            int requirements = 0;
            for (RequirementText text : content.specification().requirements()) {
                List<RecordedCase> results = column.byRequirement().getOrDefault(text.id(), List.of()).stream()
                        .filter(result -> verdicts.contains(result.verdict())).toList();
                cases += results.size();
                if (!results.isEmpty() && shown < MOST_SHOWN) {
                    shown++;
                    Map<String, Object> model = new LinkedHashMap<>(Findings.model(results, reasons, bytes));
                    model.put("text", text);
                    model.put("level", text.requirement().level());
                    own.add(model);
                } else if (!results.isEmpty() && named < MOST_NAMED) {
                    named++;
                    others.add(Map.of("id", text.id(), "page", text.page(), "cases", results.size()));
                }
                requirements += results.isEmpty() ? 0 : 1;
            }
            if (requirements > 0) {
                int unnamed = requirements - own.size() - others.size();
                sections.add(Map.of("title", titles.get(place), "requirements", own, "others", others, "anyOther",
                        !others.isEmpty() || unnamed > 0, "unnamed", unnamed == 0 ? "" : "and " + unnamed + " more",
                        "cases", cases + (cases == 1 ? " case" : " cases") + " of " + requirements
                                + (requirements == 1 ? " requirement" : " requirements")));
            }
        }
        return sections;
    }

    /** Returns the unsupported cases by group, with the reasons and how many cases each has. */
    private List<Map<String, Object>> unsupported(Column column) {
        Map<String, Map<String, Long>> byGroup = new LinkedHashMap<>();
        Map<String, Long> totals = new HashMap<>();
        for (RecordedCase result : column.library().results().values()) {
            if (result.verdict() == Verdict.UNSUPPORTED) {
                groups.of(result.id(), column.library().side()).forEach(group -> {
                    totals.merge(group.word(), 1L, Long::sum);
                    byGroup.computeIfAbsent(group.word(), _ -> new LinkedHashMap<>())
                            .merge(Findings.clipped(result.detail(), 200), 1L, Long::sum);
                });
            }
        }
        return byGroup.entrySet().stream().map(entry -> {
            List<Map<String, Object>> reasons = entry.getValue().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST_REASONS_OF_A_GROUP)
                    .map(reason -> Map.<String, Object>of("reason", reason.getKey(), "cases", reason.getValue()))
                    .toList();
            int left = entry.getValue().size() - reasons.size();
            return Map.<String, Object>of("group", entry.getKey(), "reasons", reasons, "cases",
                    totals.getOrDefault(entry.getKey(), 0L), "left",
                    left == 0 ? "" : left + (left == 1 ? " more reason" : " more reasons"));
        }).toList();
    }
}
