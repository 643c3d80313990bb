package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.attest.model.Judgement;
import org.attest.model.Judgements;
import org.attest.pipeline.Dump;
import org.attest.store.StoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports, authorities, lists of judgements, decisions and datasets, in whatever order, give one database. */
class OrdersTest {

    private static final int FEW = 4;
    private static final int MANY = 25;

    @TempDir
    Path folder;

    /** What enters a database; of those in one queue, the first first. */
    @FunctionalInterface
    private interface Entering {
        void into(NamedBase base) throws IOException;
    }

    static LongStream worlds() {
        return LongStream.range(200, 202);
    }

    @ParameterizedTest(name = "world {0}")
    @ValueSource(longs = {100, 101})
    void anyOrderGivesOneDatabase(long seed) throws IOException {
        orders(seed, FEW);
    }

    @ParameterizedTest(name = "world {0}")
    @MethodSource("worlds")
    @Tag("soak")
    void fiftyOrdersGiveOneDatabase(long seed) throws IOException {
        orders(seed, MANY);
    }

    private void orders(long seed, int count) throws IOException {
        Random random = new Random(seed);
        List<List<Entering>> queues = queues(seed, random);
        String expected = null;
        for (int order = 0; order < count; order++) {
            try (NamedBase base = new NamedBase(folder)) {
                for (Entering entering : order == 0 ? inTurn(queues) : mixed(queues, random)) {
                    entering.into(base);
                }
                base.verify("world " + seed + ", order " + order);
                String dump = base.dump();
                expected = expected == null ? dump : expected;
                Dump.same(dump, expected, "world " + seed + ", order " + order);
            }
        }
        assertThat(expected)
                .contains("isReplacedBy", "JudgedSame", "SameName", "/revision/", "#unites>", "#inForce> \"false\"");
    }

    private static List<Entering> inTurn(List<List<Entering>> queues) {
        return queues.stream().flatMap(List::stream).toList();
    }

    private static List<Entering> mixed(List<List<Entering>> queues, Random random) {
        List<Deque<Entering>> turns = new ArrayList<>();
        for (List<Entering> queue : queues) {
            Deque<Entering> one = new ArrayDeque<>(queue);
            turns.addAll(Collections.nCopies(queue.size(), one));
        }
        Collections.shuffle(turns, random);
        return turns.stream().map(Deque::removeFirst).toList();
    }

    /** Releases of one dataset have an order; all else has none. */
    private List<List<Entering>> queues(long seed, Random random) throws IOException {
        NamedWorld world = new NamedWorld(seed);
        List<List<Entering>> queues = new ArrayList<>();
        for (int i = 0; i < NamedWorld.REPORTS; i++) {
            String report = world.report(i);
            queues.add(List.of(base -> base.loadLosing(report)));
        }
        String chosen = world.chosen();
        String taken = world.taken();
        queues.add(List.of(base -> base.load(chosen)));
        queues.add(List.of(base -> base.load(taken)));
        String ged1 = world.ged(1);
        String ged2 = world.ged(2);
        queues.add(List.of(base -> base.table(ged1, "1.1"), base -> base.table(ged2, "2.1")));
        String acled1 = world.acled(1);
        String acled2 = world.acled(2);
        queues.add(List.of(base -> base.table(acled1, "first"), base -> base.table(acled2, "second")));
        List<Judgement> judgements = judgements(queues, random);
        Judgements list = new Judgements("list", judgements.subList(0, 5));
        queues.add(List.of(base -> base.load(list)));
        judgements.stream()
                .skip(5)
                .forEach(each -> queues.add(List.of(base -> base.decider().take(List.of(each)))));
        return queues;
    }

    /** Whether it is taken; what would break a shape is not. */
    private static boolean isTaken(NamedBase base, Judgement judgement) {
        try {
            base.decider().take(List.of(judgement));
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /** On what the whole of it has; one each on two accounts, on two things, and on two things that are never one at least. */
    private List<Judgement> judgements(List<List<Entering>> queues, Random random) throws IOException {
        try (NamedBase base = new NamedBase(folder)) {
            for (Entering entering : inTurn(queues)) {
                entering.into(base);
            }
            List<Judgement> judgements = new ArrayList<>();
            List<String> accounts = new ArrayList<>(base.accounts());
            Collections.shuffle(accounts, random);
            judgements.add(JudgementsPropertyTest.same(accounts.get(0), accounts.get(1)));
            judgements.add(JudgementsPropertyTest.same("thing:ucdp-actor/902", "thing:ucdp-actor/903"));
            judgements.add(JudgementsPropertyTest.same("thing:docks", "thing:lume-army"));
            base.decider().take(judgements);
            IntStream.range(0, 7)
                    .forEach(i -> JudgementsPropertyTest.judgements(base, random, 1).stream()
                            .filter(one -> judgements.stream()
                                    .noneMatch(other -> other.a().equals(one.a())
                                            && other.b().equals(one.b())))
                            .filter(one -> isTaken(base, one))
                            .forEach(judgements::add));
            return judgements;
        }
    }
}
