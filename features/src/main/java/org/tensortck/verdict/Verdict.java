package org.tensortck.verdict;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The verdict of a case. Every case of a run has exactly one verdict. */
public enum Verdict {
    /** It satisfied the requirement. */
    PASSED(true),
    /** It did something else. */
    FAILED(true),
    /** It failed in the way that a waiver of the implementation says it does. */
    WAIVED(true),
    /** It did something else on a real library, as the requirement says that this library does. */
    DEVIATES(true),
    /** It needs a capability, a dtype or a device that the implementation does not declare. */
    UNSUPPORTED(false),
    /** It did something else, and so did the part of it that a requirement which it needs is about. */
    BLOCKED(true),
    /** It did not end in time; its process was killed. */
    HUNG(true),
    /** Its process ended by itself. */
    CRASHED(true);

    private static final List<Verdict> WORST_FIRST = List.of(CRASHED, HUNG, FAILED, BLOCKED, WAIVED, DEVIATES,
            UNSUPPORTED);

    private final boolean evaluated;

    Verdict(boolean evaluated) {
        this.evaluated = evaluated;
    }

    /** Returns whether the case was executed to a result of its own. */
    public boolean evaluated() {
        return evaluated;
    }

    /** Returns whether the case speaks against the implementation. */
    public boolean isFailure() {
        return this == FAILED || this == HUNG || this == CRASHED;
    }

    /** Returns the verdict that reports call so, or empty where none is. */
    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(verdict -> verdict.word().equals(word)).findFirst();
    }

    /** Returns the worst of some verdicts, those of the cases of a requirement for instance; passed where there is none. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return WORST_FIRST.stream().filter(verdicts::contains).findFirst().orElse(PASSED);
    }

    /** Returns the word that reports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
