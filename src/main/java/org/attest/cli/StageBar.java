package org.attest.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** A bar with rate and time left, on the last line of a terminal. One of a stage that took a while stays when it is over. */
final class StageBar implements StageView {

    private static final Duration UPDATE = Duration.ofMillis(200);
    private static final Duration WORTH_KEEPING = Duration.ofSeconds(1);
    private static final int USUAL_WIDTH = 80;
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 5;

    private final ProgressBar bar;
    private final LastLine line;
    private final String name;
    private final Amount amount;
    private final long begun = System.nanoTime();

    /**
     * Begins.
     *
     * @param width columns of the terminal; 0 where that is not known
     * @param steps how many there are; 0 where that is not known
     */
    StageBar(TerminalStream terminal, int width, String name, long steps, Amount amount) {
        this.name = name;
        this.amount = amount;
        // A full line would go on in the next one.
        this.line = new LastLine(terminal, (width > 0 ? width : USUAL_WIDTH) - 1);
        this.bar = new ProgressBarBuilder()
                .setInitialMax(steps == 0 ? -1 : steps)
                .setUpdateIntervalMillis((int) UPDATE.toMillis())
                .setRenderer((state, length) -> render(state.getCurrent(), state.getMax(), length))
                .setConsumer(line)
                .build();
    }

    private String render(long done, long steps, int width) {
        String state = amount.state(done, steps, seconds());
        if (steps <= 0) {
            return cut(name + "  " + state, width);
        }
        String head = name + " " + Amount.percent(done, steps) + "% ";
        int room = Math.min(LONGEST_BAR, width - head.length() - state.length() - 3);
        return cut(head + (room < SHORTEST_BAR ? "" : drawn(done, steps, room) + " ") + state, width);
    }

    private static String drawn(long done, long steps, int width) {
        int full = (int) (width * Math.min(1, (double) done / steps));
        return "[" + "=".repeat(full) + " ".repeat(width - full) + "]";
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width);
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void step(long steps) {
        bar.stepBy(steps);
    }

    @Override
    public void close() {
        long done = bar.getCurrent();
        bar.close();
        if (seconds() >= WORTH_KEEPING.toSeconds()) {
            line.terminal().println(cut(name + ": " + amount.total(done, seconds()), line.getMaxRenderedLength()));
        }
    }

    /** Where the bar is drawn. */
    private record LastLine(TerminalStream terminal, int width) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String text) {
            terminal.below(text);
        }

        @Override
        public void close() {
            terminal.below("");
        }
    }
}
