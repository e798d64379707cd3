package org.tensortck.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds cases and requirements to each other where something is refused or warned of: the statement names every kind of
 * error and of warning that its cases expect and no other, and a case says of every object that the refused code uses that it is unchanged.
 */
final class Refusals {
    private static final Pattern STEP = Pattern
            .compile("(?:it (?:fails|warns) with `|relates to `[^`]+` as `!)([A-Z_]+)`");
    private static final Pattern REFUSED = Pattern.compile("it fails with.*|.* relates to `[^`]+` as `!.*");
    private static final Pattern CELL = Pattern.compile("(?:^|.* or )!([A-Z_]+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern UNCHANGED = Pattern.compile("`(\\w+)` is unchanged");
    private static final Pattern BOUND = Pattern.compile("(?:^|[;:\\n] *)(\\w+(?:, \\w+)*) = ");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'\"])[A-Za-z_]\\w*(?!\\w*=[^=])");

    private Refusals() {}

    /** Returns the kinds of errors and warnings that a case expects or allows. */
    static Set<String> kinds(Case of) {
        Set<String> kinds = new TreeSet<>();
        for (Case.Step step : of.steps()) {
            STEP.matcher(step.text()).results().forEach(found -> kinds.add(found.group(1)));
            step.table().stream().flatMap(List::stream).map(CELL::matcher).filter(Matcher::matches)
                    .forEach(found -> kinds.add(found.group(1)));
        }
        return kinds;
    }

    /** Returns which kinds of its cases the statement of a requirement does not name, and which of its kinds none expects. */
    static List<String> problems(Requirement requirement, List<Case> cases) {
        List<String> problems = new ArrayList<>();
        Set<String> expected = cases.stream().flatMap(c -> kinds(c).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String kind : expected) {
            if (!requirement.kinds().contains(kind)) {
                problems.add("spec/chapters: the statement of " + requirement.id() + " should name `" + kind
                        + "`, which "
                        + cases.stream().filter(c -> kinds(c).contains(kind)).map(Case::id).toList() + " expect");
            }
        }
        for (String kind : requirement.kinds()) {
            if (!expected.contains(kind)) {
                problems.add("spec/chapters: the statement of " + requirement.id() + " names `" + kind
                        + "`, which none of its cases expects");
            }
        }
        return problems;
    }

    /** Returns which objects that the refused code of a case uses the case does not say to be unchanged. */
    static List<String> problems(Case of) {
        Set<String> bound = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        String code = "";
        for (Case.Step step : of.steps()) {
            Matcher executed = CODE.matcher(step.text());
            if (executed.matches()) {
                boundBy(code, bound);
                code = executed.group(1);
            } else if (REFUSED.matcher(step.text()).matches()) {
                used.addAll(names(code));
                used.retainAll(bound);
            }
        }
        of.steps().forEach(
                step -> UNCHANGED.matcher(step.text()).results().forEach(found -> used.remove(found.group(1))));
        return used.stream().map(name -> of.feature() + ":" + of.line() + ": case " + of.id() + " uses `" + name
                + "` in code that is refused, and should say that `" + name + "` is unchanged").toList();
    }

    private static void boundBy(String code, Set<String> names) {
        BOUND.matcher(code).results().forEach(found -> names.addAll(List.of(found.group(1).split(", "))));
    }

    private static Set<String> names(String code) {
        return NAME.matcher(code).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
