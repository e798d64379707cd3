package org.tensortck.cli;

import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tensortck.verdict.CaseResult;

/** A progress bar on a terminal; elsewhere nothing. */
final class CaseProgress implements Consumer<CaseResult>, AutoCloseable {
    private final Optional<ProgressBar> bar;

    @SuppressWarnings("SystemConsoleNull") // on JDK 25 there is no console where the output is redirected
    CaseProgress(int cases) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        bar = terminal
                ? Optional.of(new ProgressBarBuilder().setTaskName("cases").setInitialMax(cases)
                        .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(100).clearDisplayOnFinish().build())
                : Optional.empty();
    }

    @Override
    public void accept(CaseResult result) {
        bar.ifPresent(shown -> {
            shown.setExtraMessage(result.of().id());
            shown.step();
        });
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
