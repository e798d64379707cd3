package org.tensortck.run;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.tensortck.evaluate.InputException;

/**
 * How long a run waits. A case that has not ended by its limit is {@code hung}. Where its thread cannot be made to end,
 * or the limit of the run has passed, the run ends without a verdict.
 *
 * @param perCase the longest time that one case may take
 * @param perRun the longest time that all cases together may take
 */
public record Limits(Duration perCase, Duration perRun) {
    private static final Limits STANDARD = new Limits(Duration.ofMinutes(1), Duration.ofMinutes(15));

    // Libraries and evaluators are started before the first case and closed after the last one.
    private static final Duration AROUND_A_RUN = Duration.ofMinutes(3);

    public Limits {
        if (!perCase.isPositive() || !perRun.isPositive()) {
            throw new InputException(
                    "a limit should be positive, but " + perCase + " and " + perRun + " were given");
        }
    }

    /** Returns the limits that hold where no others are given: a minute for a case, fifteen for the run. */
    public static Limits standard() {
        return STANDARD;
    }

    /** Returns these limits, or days where a debugger is attached to this JVM: a breakpoint is not a hang. */
    public Limits forDebugging() {
        boolean isDebugged = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith("-agentlib:jdwp"));
        return isDebugged ? new Limits(Duration.ofDays(1), Duration.ofDays(1)) : this;
    }

    /** Returns the longest time from the start of the process of a run to its end: that of all cases, and three minutes. */
    public Duration perProcess() {
        return perRun.plus(AROUND_A_RUN);
    }

    /** Returns a limit in words, such as {@code 1 min} or {@code 2.5 s}. */
    static String words(Duration limit) {
        if (limit.toMillis() % 1000 != 0) {
            return limit.toMillis() / 1000.0 + " s";
        }
        return limit.toSeconds() % 60 == 0 ? limit.toMinutes() + " min" : limit.toSeconds() + " s";
    }
}
