package org.tensortck.cli;

import java.nio.file.Path;
import org.tensortck.report.Summary;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.RunResult;
import picocli.CommandLine;

/** The end of a run: its unexpected results, its numbers and its verdict on the console, and the exit code. */
final class RunEnd {
    private static final int NOT_CONFORMANT = 1;

    private RunEnd() {}

    /**
     * Shows the end of a run.
     *
     * @param page the page of the report
     * @return the exit code
     */
    static int show(RunResult result, Path page) {
        result.own().stream().filter(r -> r.verdict().isFailure())
                .forEach(r -> System.out.println(r.verdict().word() + " " + r.of().id() + " (" + result.level(r) + ") "
                        + r.of().title() + "\n" + r.detail().indent(4).stripTrailing()));
        Summary.lines(result).forEach(System.out::println);
        System.out.println("report: " + page.toAbsolutePath());
        if (result.unfinished().isPresent()) {
            return ExitGuard.UNFINISHED;
        }
        boolean isGood = result.part().isPresent() ? result.isAsExpected() : result.conformant();
        return isGood ? CommandLine.ExitCode.OK : NOT_CONFORMANT;
    }
}
