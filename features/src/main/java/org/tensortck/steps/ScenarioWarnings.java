package org.tensortck.steps;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.suite.Case;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;

/**
 * The warnings of one scenario. A step claims those of the code before it; all others have to be among those that the tags
 * {@code @warns} name. Only a scenario with such a step asks after each code; all others ask once, at their end.
 */
final class ScenarioWarnings {
    private static final Pattern CLAIM = Pattern.compile("it warns with `[^`]+`");
    private static final ObservedWarnings NONE = new ObservedWarnings(Set.of(), true);

    private final Evaluator evaluator;
    private final boolean hasClaims;
    private final Set<WarningKind> tagged;
    private final Set<WarningKind> unclaimed = EnumSet.noneOf(WarningKind.class);
    private ObservedWarnings ofLastCode = NONE;
    private ObservedWarnings beforeReading = NONE;

    ScenarioWarnings(Evaluator evaluator, Case of) {
        this.evaluator = evaluator;
        this.tagged = of.warns();
        this.hasClaims = of.steps().stream().anyMatch(step -> CLAIM.matcher(step.text()).matches());
    }

    /** Returns the warning kind of that name, or fails where no such kind exists or where it is not asserted. */
    static WarningKind kindNamed(String name) {
        try {
            WarningKind kind = WarningKind.valueOf(name);
            if (kind.isAsserted()) {
                return kind;
            }
        } catch (IllegalArgumentException e) {
            throw new AssertionError("'" + name + "' is not a kind of warning; spec/warnings.md lists them", e);
        }
        throw new AssertionError("no scenario asserts warnings of kind " + name + "; spec/warnings.md has the reason");
    }

    /** Executes code whose warnings the next step may claim. */
    void around(Runnable code) {
        if (!hasClaims) {
            code.run();
            return;
        }
        unclaimed.addAll(ofLastCode.kinds());
        unclaimed.addAll(take().kinds());
        code.run();
        ofLastCode = take();
    }

    /** Reads objects; the warnings of that are none of the scenario. */
    void aside(Runnable reading) {
        beforeReading = take();
        reading.run();
        evaluator.caller().takeWarnings(hasClaims);
    }

    private ObservedWarnings take() {
        ObservedWarnings earlier = beforeReading;
        beforeReading = NONE;
        ObservedWarnings all = evaluator.caller().takeWarnings(hasClaims);
        return new ObservedWarnings(
                Stream.concat(earlier.kinds().stream(), all.kinds().stream()).filter(WarningKind::isAsserted)
                        .collect(Collectors.toUnmodifiableSet()),
                earlier.areComplete() && all.areComplete());
    }

    /** Requires a warning of this kind, and of no other, of the last code. */
    void requireClaimed(WarningKind kind) {
        ObservedWarnings seen = ofLastCode;
        ofLastCode = NONE;
        if (seen.kinds().isEmpty() && !seen.areComplete()) {
            throw new SkippedCase(Verdict.UNSUPPORTED,
                    "Warnings: a library that this scenario calls does not report its warnings");
        }
        if (!seen.kinds().equals(Set.of(kind))) {
            throw new AssertionError("it " + (seen.kinds().isEmpty() ? "did not warn" : "warned with " + seen.kinds())
                    + ", but should have warned with " + kind);
        }
    }

    /**
     * Requires that the tags name the unclaimed warnings. On the real libraries each of those has to come; elsewhere a
     * missing one is a failure of the requirement about it.
     */
    void requireTagged() {
        unclaimed.addAll(ofLastCode.kinds());
        unclaimed.addAll(take().kinds());
        Set<WarningKind> unexpected = without(unclaimed, tagged);
        if (!unexpected.isEmpty()) {
            throw new AssertionError("it warned with " + unexpected + ", which no step and no tag @warns expects");
        }
        Set<WarningKind> missing = without(tagged, unclaimed);
        if (!missing.isEmpty() && evaluator.isOriginal()) {
            throw new AssertionError("it did not warn with " + missing + ", which its tag @warns expects");
        }
    }

    private static Set<WarningKind> without(Set<WarningKind> all, Set<WarningKind> some) {
        Set<WarningKind> left = EnumSet.noneOf(WarningKind.class);
        left.addAll(all);
        left.removeAll(some);
        return left;
    }
}
