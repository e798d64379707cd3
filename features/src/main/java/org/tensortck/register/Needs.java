package org.tensortck.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.spi.Library;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/**
 * Compares the tags {@code @needs} of scenarios with the calls of their cases. A tag is stale if the scenario has no
 * call in common with the requirement. A tag may be missing if most scenarios with the same calls have it. Creating,
 * reading and writing elements does not count, since every case does it.
 */
public final class Needs {
    private static final Set<String> OF_EVERY_CASE = Set.of("create", "read", "write", "dtype", "shape");
    private static final double CUSTOMARY = 0.6;

    private final CallRecord record;
    private final Map<String, List<Case>> scenarios = new LinkedHashMap<>();
    private final Map<String, List<Set<CallRecord.Call>>> requirements = new HashMap<>();

    /** Creates the comparison for a suite and the recorded calls of its cases. */
    public Needs(Suite suite, CallRecord record) {
        this.record = record;
        for (Case of : suite.cases().values()) {
            if (of.canonical() && record.has(of.id())) {
                scenarios.computeIfAbsent(scenario(of), _ -> new ArrayList<>()).add(of);
                requirements.computeIfAbsent(of.requirement(), _ -> new ArrayList<>()).add(calls(of));
            }
        }
    }

    private static String scenario(Case of) {
        return of.id().replaceFirst("/.*", "");
    }

    private Set<CallRecord.Call> calls(Case of) {
        return record.neededCalls(of.id()).stream()
                .filter(call -> !(call.capability().equals(Library.class.getSimpleName())
                        && OF_EVERY_CASE.contains(call.method())))
                .collect(Collectors.toSet());
    }

    /**
     * Returns the tags of scenarios, and of rules, that have no call in common with the requirement; empty where none
     * is stale. A tag that all scenarios of a rule have counts as a tag of the rule.
     */
    public List<String> stale() {
        Map<String, List<List<Case>>> rules = scenarios.values().stream()
                .collect(Collectors.groupingBy(cases -> cases.getFirst().requirement(), LinkedHashMap::new,
                        Collectors.toList()));
        List<String> stale = new ArrayList<>();
        rules.forEach((rule, all) -> {
            Set<String> ofRule = new LinkedHashSet<>(needs(all.getFirst()));
            if (all.size() == 1) {
                ofRule.clear();
            }
            all.forEach(cases -> ofRule.retainAll(needs(cases)));
            addStale(rule, ofRule, all.stream().flatMap(List::stream).toList(), stale);
            for (List<Case> cases : all) {
                Set<String> own = needs(cases);
                own.removeAll(ofRule);
                addStale(scenario(cases.getFirst()), own, cases, stale);
            }
        });
        return stale;
    }

    private void addStale(String place, Set<String> needs, List<Case> cases, List<String> stale) {
        Set<CallRecord.Call> calls = cases.stream().flatMap(of -> calls(of).stream()).collect(Collectors.toSet());
        for (String need : needs) {
            List<Set<CallRecord.Call>> needed = requirements.getOrDefault(need, List.of());
            // A requirement with a case that only creates and reads elements may be needed by any case that does.
            if (needed.stream().noneMatch(Set::isEmpty)
                    && needed.stream().flatMap(Set::stream).noneMatch(calls::contains)) {
                stale.add(place + " has the tag @needs:" + need + ", but calls nothing that a case of " + need
                        + " calls; take it away");
            }
        }
    }

    private static Set<String> needs(List<Case> cases) {
        return cases.stream().flatMap(of -> of.needs().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns which tags may be missing: a scenario calls all that a case of an earlier requirement calls, and more, and most
     * scenarios of which that is true need it. Whether a failure there would explain one here, a person decides.
     */
    public List<String> proposals() {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        Set<String> earlier = new HashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        scenarios.values().forEach(cases -> needed.addAll(needs(cases)));
        scenarios.forEach((scenario, cases) -> {
            String own = cases.getFirst().requirement();
            Set<CallRecord.Call> calls = calls(cases.getFirst());
            cases.forEach(of -> calls.retainAll(calls(of)));
            needed.stream().filter(need -> earlier.contains(need) && !need.equals(own) && isPart(need, calls))
                    .forEach(need -> candidates.computeIfAbsent(need, _ -> new ArrayList<>()).add(scenario));
            earlier.add(own);
        });
        List<String> proposals = new ArrayList<>();
        candidates.forEach((need, all) -> {
            List<String> without = all.stream()
                    .filter(id -> !needs(scenarios.getOrDefault(id, List.of())).contains(need)).toList();
            int with = all.size() - without.size();
            if (with >= CUSTOMARY * all.size()) {
                without.forEach(id -> proposals.add(String.format(Locale.ROOT,
                        "%s may lack the tag @needs:%s: %d of %d scenarios that call the functions of %s have it", id,
                        need, with, all.size(), need)));
            }
        });
        return proposals;
    }

    private boolean isPart(String requirement, Set<CallRecord.Call> calls) {
        return requirements.getOrDefault(requirement, List.of()).stream()
                .anyMatch(some -> !some.isEmpty() && some.size() < calls.size() && calls.containsAll(some));
    }
}
