package org.attest.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.attest.pipeline.LoadProgress;
import org.jspecify.annotations.Nullable;

/** A bar for each stage of a run that takes long, on a terminal; nothing elsewhere. */
final class TerminalProgress implements LoadProgress, AutoCloseable {

    /** Stages with fewer steps are over before a bar could be read. */
    private static final int WORTH_A_BAR = 20;

    private final Console console;
    private @Nullable ProgressBar bar;

    TerminalProgress(Console console) {
        this.console = console;
    }

    @Override
    public void stage(String name, long steps, String unit) {
        close();
        if (console.terminal() && steps >= WORTH_A_BAR) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public void step(long steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void note(String line) {
        console.remark(line);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
