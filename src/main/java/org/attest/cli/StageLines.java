package org.attest.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A stage in plain lines, for a file or a pipe: one whenever {@link #tell} is called, and a last one if there was any. Of a
 * stage that is soon over nothing is said.
 */
final class StageLines implements StageView {

    private final PrintStream out;
    private final String name;
    private final long steps;
    private final Amount amount;
    private final long begun = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private boolean told;
    private boolean over;

    /**
     * Begins.
     *
     * @param steps how many there are; 0 where that is not known
     */
    StageLines(PrintStream out, String name, long steps, Amount amount) {
        this.out = out;
        this.name = name;
        this.steps = steps;
        this.amount = amount;
    }

    @Override
    public void step(long some) {
        done.addAndGet(some);
    }

    /** Says how far it is. May be called from another thread. */
    synchronized void tell() {
        if (!over) {
            told = true;
            String percent = steps > 0 ? Amount.percent(done.get(), steps) + "%, " : "";
            out.println(name + ": " + percent + amount.state(done.get(), steps, seconds()));
        }
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public synchronized void close() {
        if (told && !over) {
            out.println(name + ": done, " + amount.total(done.get(), seconds()));
        }
        over = true;
    }
}
