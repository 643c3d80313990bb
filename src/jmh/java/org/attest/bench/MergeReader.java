package org.attest.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Somebody who asks the same again and again, each time in a transaction of its own, while the database changes; and takes
 * down of which state each answer was and how long it took.
 */
final class MergeReader {

    private static final int IN_A_HUNDRED = 99;

    private final DatasetGraph data;
    private final Supplier<State> question;
    private final long pauseMillis;
    private final List<Answer> answers = new ArrayList<>();
    private final Thread thread;
    private volatile boolean ended;
    private final AtomicInteger wrong = new AtomicInteger();

    /** Of which state an answer is. */
    enum State {
        /** The two actors are two. */
        TWO,
        /** They are one. */
        ONE,
        /** Some of the one, some of the other: there is no such state. */
        MIXED
    }

    private record Answer(State state, long nanos) {}

    /**
     * Begins to ask.
     *
     * @param question asked within a transaction
     * @param pauseMillis between an answer and the next question
     */
    MergeReader(DatasetGraph data, Supplier<State> question, long pauseMillis) {
        this.data = data;
        this.question = question;
        this.pauseMillis = pauseMillis;
        this.thread = Thread.ofPlatform().daemon().start(this::run);
    }

    private void run() {
        try {
            while (!ended) {
                long start = System.nanoTime();
                State state = Txn.calculateRead(data, question);
                add(new Answer(state, System.nanoTime() - start));
                TimeUnit.MILLISECONDS.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Who gets no answer at all was not served.
            wrong.incrementAndGet();
            throw e;
        }
    }

    private synchronized void add(Answer answer) {
        answers.add(answer);
        if (answer.state() == State.MIXED) {
            wrong.incrementAndGet();
        }
    }

    /** What it saw since it was asked for that last. */
    synchronized String seen() {
        List<Answer> all = new ArrayList<>(answers);
        answers.clear();
        if (all.isEmpty()) {
            return "no answers";
        }
        List<Long> nanos = new ArrayList<>(all.stream().map(Answer::nanos).toList());
        Collections.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%,d answers (%,d of two actors, %,d of one, %,d mixed), median %.1f ms, %d in 100 within %.1f ms, longest %.1f ms",
                all.size(),
                of(all, State.TWO),
                of(all, State.ONE),
                of(all, State.MIXED),
                nanos.get(all.size() / 2) / 1e6,
                IN_A_HUNDRED,
                nanos.get(all.size() * IN_A_HUNDRED / 100) / 1e6,
                nanos.getLast() / 1e6);
    }

    private static long of(List<Answer> answers, State state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }

    /** Ends it. */
    void end() throws InterruptedException {
        ended = true;
        thread.join();
    }

    /** How many answers were of no state that there was, or did not come at all. */
    int wrong() {
        return wrong.get();
    }
}
