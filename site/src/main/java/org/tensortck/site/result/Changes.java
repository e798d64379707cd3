package org.tensortck.site.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.verdict.Verdict;

/**
 * The changes of a library from an earlier report to a later one.
 *
 * @param before the library in the earlier report
 * @param after the library in the later report
 * @param changed the cases whose verdicts differ, by the kind of their change; no kind is empty
 * @param added how many cases the earlier report does not have
 * @param removed how many cases the later report does not have
 * @param rewritten how many cases have other steps than in the earlier report
 */
public record Changes(JudgedLibrary before, JudgedLibrary after, Map<Kind, List<Change>> changed, long added,
        long removed, long rewritten) {

    /** The kinds of changes, those that need attention first. */
    public enum Kind {
        NEWLY_FAILING("newly failing"),
        NEWLY_PASSING("newly passing"),
        NO_LONGER_SUPPORTED(
                "no longer supported"),
        OTHER("other changes");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind in words. */
        public String words() {
            return words;
        }
    }

    /**
     * A changed verdict.
     *
     * @param before the earlier result; empty where the case is new
     * @param after the later result
     */
    public record Change(Optional<RecordedCase> before, RecordedCase after) {

        Kind kind() {
            if (isBad(after.verdict())) {
                return before.filter(earlier -> isBad(earlier.verdict())).isPresent()
                        ? Kind.OTHER
                        : Kind.NEWLY_FAILING;
            }
            return switch (after.verdict()) {
                case PASSED -> Kind.NEWLY_PASSING;
                case UNSUPPORTED -> Kind.NO_LONGER_SUPPORTED;
                default -> Kind.OTHER;
            };
        }

        private static boolean isBad(Verdict verdict) {
            return verdict.isFailure() || verdict == Verdict.BLOCKED;
        }
    }

    /** Returns the changes of each library that both reports judge under the same name and on the same side. */
    public static List<Changes> between(Report earlier, List<JudgedLibrary> later) {
        List<Changes> all = new ArrayList<>();
        for (JudgedLibrary before : earlier.libraries()) {
            later.stream().filter(after -> after.side() == before.side() && after.name().equals(before.name()))
                    .forEach(after -> all.add(of(before, after)));
        }
        return all;
    }

    private static Changes of(JudgedLibrary before, JudgedLibrary after) {
        Map<Kind, List<Change>> changed = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        long added = 0;
        long rewritten = 0;
        for (RecordedCase result : after.results().values()) {
            Optional<RecordedCase> earlier = Optional.ofNullable(before.results().get(result.id()));
            added += earlier.isEmpty() ? 1 : 0;
            rewritten += earlier.filter(old -> !old.digest().equals(result.digest())).isPresent() ? 1 : 0;
            // A new case that passes, or is unsupported, is no news of the library.
            boolean isNews = earlier.map(old -> old.verdict() != result.verdict())
                    .orElse(Change.isBad(result.verdict()));
            if (isNews) {
                changes.add(new Change(earlier, result));
            }
        }
        for (Kind kind : Kind.values()) {
            List<Change> own = changes.stream().filter(change -> change.kind() == kind).toList();
            if (!own.isEmpty()) {
                changed.put(kind, own);
            }
        }
        long removed = before.results().keySet().stream().filter(id -> !after.results().containsKey(id)).count();
        return new Changes(before, after, changed, added, removed, rewritten);
    }
}
