package org.attest.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in good order when its process is told to, by Ctrl-C (SIGINT) or SIGTERM: the work stops where it next
 * looks, takes back what is half done, and says what is stored. The exit code is then the system's, 130 or 143.
 *
 * <p>No work is interrupted from outside: an interrupted thread closes the files of the storage under it. Work that does not
 * look for a minute is given up, which harms as little as a kill does.
 */
final class Ending {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Console console;
    private final String command;
    private final String outcome;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;

    private Ending(Console console, String command, String outcome) {
        this.outcome = outcome;
        this.console = console;
        this.command = command;
    }

    /** What a command does. */
    @FunctionalInterface
    interface Work {

        /** Does it; returns the exit code. */
        int run(Ending ending) throws Exception;
    }

    /**
     * Runs a command that is to end in good order.
     *
     * @param outcome what to say of one that was ended, where the work itself does not say it better
     */
    static int guard(Console console, String command, String outcome, Work work) throws Exception {
        Ending ending = new Ending(console, command, outcome);
        Thread hook = new Thread(ending::end, "attest-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run(ending);
        } catch (CancellationException e) {
            console.remark("attest " + command + ": stopped: " + e.getMessage());
            return ExitCode.FAILED.number();
        } catch (Exception | Error e) {
            if (ending.asked) {
                // The process will not wait until it is told elsewhere.
                return new Failures(console).report(command, e);
            }
            throw e;
        } finally {
            console.out().flush();
            console.err().flush();
            ending.ended.countDown();
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: the process ends.
            return;
        }
    }

    private void end() {
        asked = true;
        console.remark("attest " + command + ": stopping, what is half done is taken back");
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                console.remark("attest " + command + ": given up waiting; what was committed is safe");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Goes on, or not.
     *
     * @throws CancellationException when the process was told to end
     */
    void check() {
        if (asked) {
            throw new CancellationException(outcome);
        }
    }
}
