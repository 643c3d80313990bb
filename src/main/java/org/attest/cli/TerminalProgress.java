package org.attest.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.attest.pipeline.LoadProgress;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run is: a bar for each stage on a terminal; elsewhere a plain line now and then, as long as the run lasts,
 * so that a run that is soon over says nothing.
 *
 * <p>Each sign of progress is also the place where a run that is told to end does so.
 */
final class TerminalProgress implements LoadProgress, AutoCloseable {

    /** Stages with fewer steps are over before a bar could be read. */
    private static final int WORTH_A_BAR = 20;

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Console console;
    private final Runnable check;
    private final Duration betweenLines;
    private volatile @Nullable StageView view;
    private @Nullable Timer clock;

    /**
     * Nothing is shown yet.
     *
     * @param check called at each sign of progress; what it throws ends the run
     */
    TerminalProgress(Console console, Runnable check) {
        this(console, check, BETWEEN_LINES);
    }

    /** The same with plain lines as often as that. */
    TerminalProgress(Console console, Runnable check, Duration betweenLines) {
        this.console = console;
        this.check = check;
        this.betweenLines = betweenLines;
    }

    @Override
    public void stage(String name, long steps, String unit) {
        endStage();
        check.run();
        Amount amount = Amount.of(unit);
        if (!(console.err() instanceof TerminalStream terminal)) {
            startClock();
            view = new StageLines(console.err(), name, steps, amount);
        } else if (steps == 0 || steps >= WORTH_A_BAR) {
            view = new StageBar(terminal, console.width(), name, steps, amount);
        }
    }

    private void startClock() {
        if (clock == null) {
            long every = betweenLines.toMillis();
            clock = new Timer("progress", true);
            clock.scheduleAtFixedRate(new Tick(), every, every);
        }
    }

    /** Says how far the stage is, also where it makes no step for long. */
    private final class Tick extends TimerTask {

        @Override
        public void run() {
            if (view instanceof StageLines lines) {
                lines.tell();
            }
        }
    }

    @Override
    public void step(long steps) {
        StageView shown = view;
        if (shown != null) {
            shown.step(steps);
        }
        check.run();
    }

    @Override
    public void note(String line) {
        console.remark(line);
    }

    private void endStage() {
        StageView shown = view;
        if (shown != null) {
            view = null;
            shown.close();
        }
    }

    /** Ends the stage that is on its way; others may follow. */
    @Override
    public void close() {
        endStage();
        if (clock != null) {
            clock.cancel();
            clock = null;
        }
    }
}
