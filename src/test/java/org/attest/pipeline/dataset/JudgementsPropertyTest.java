package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.pipeline.Dump;
import org.attest.problem.Where;
import org.attest.resolve.ListedKinds;
import org.attest.resolve.Sort;
import org.attest.store.StoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is decided in whatever order, the database is what its archive gives; and when all is taken back, it is what it
 * was, byte for byte.
 */
class JudgementsPropertyTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(1, 4);
    }

    static LongStream manySeeds() {
        return LongStream.range(1000, 1100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoingAllThatWasDecidedGivesTheDatabaseBefore(long seed) throws IOException {
        walk(seed, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    @Tag("soak")
    void undoingManyDecisionsGivesTheDatabaseBefore(long seed) throws IOException {
        walk(seed, 12);
    }

    @Test
    void aListThatLosesItsLastJudgementLeavesTheJudgeToOthers() throws IOException {
        try (NamedBase base = new NamedBase(folder)) {
            fill(base, new NamedWorld(1));
            base.decider().take(List.of(same("thing:ucdp-actor/902", "thing:ucdp-actor/903")));
            base.load(new Judgements("list", List.of(same("thing:herald", "thing:outlet/bell"))));

            base.load(new Judgements("list", List.of()));

            base.verify("list emptied");
            assertThat(base.dump()).contains("judge/ada> <http://www.w3.org/2000/01/rdf-schema#label> \"Ada\"");
        }
    }

    @Test
    void aPublisherOfADatasetStaysWhatItIsAmongItsParts() throws IOException {
        try (NamedBase base = new NamedBase(folder)) {
            fill(base, new NamedWorld(1));

            base.decider().take(List.of(same("thing:herald", "thing:organisation/acled")));

            base.verify("publisher judged");
        }
    }

    @Test
    void aDyadIsNoPlace() {
        Sort dyad = ListedKinds.ofKeys().apply("thing:ucdp-dyad/9101").orElseThrow();
        Sort town = ListedKinds.ofKeys().apply("thing:town/numil/at/12.5,40.25").orElseThrow();

        assertThat(dyad.mayBeOneWith(town)).isFalse();
        assertThat(town.mayBeOneWith(dyad)).isFalse();
        assertThat(dyad.mayBeOneWith(
                        ListedKinds.ofKeys().apply("thing:ucdp-conflict/9001").orElseThrow()))
                .isTrue();
    }

    private void walk(long seed, int steps) throws IOException {
        Random random = new Random(seed);
        try (NamedBase base = new NamedBase(folder)) {
            if (seed % 3 == 0) {
                base.store().align();
            }
            fill(base, new NamedWorld(seed));
            String before = base.dump();
            base.verify("seed " + seed + ", nothing decided");
            assertThat(base.decider().decided()).isEmpty();
            List<Judgement> decided = new ArrayList<>();
            for (int step = 0; step < steps; step++) {
                String state = base.dump();
                String did;
                try {
                    did = step(base, decided, random);
                } catch (StoreException e) {
                    // What would break a shape is refused as a whole.
                    did = e.getMessage();
                    assertThat(did).contains("nothing was changed");
                    Dump.same(base.dump(), state, "seed " + seed + ", step " + step + ": " + did);
                }
                base.verify("seed " + seed + ", step " + step + ": " + did);
            }
            assertThat(base.decider().decided()).hasSameSizeAs(decided);
            base.load(new Judgements("list", List.of()));
            for (Judgement last : base.decider().decided()) {
                assertThat(base.decider().undo(last.a(), last.b())).isPresent();
            }
            assertThat(base.decider().decided()).isEmpty();
            base.verify("seed " + seed + ", all undone");
            Dump.same(withoutList(base.dump()), before, "seed " + seed + ", all undone");
        }
    }

    /** A list that was loaded stays as an empty one. */
    private static String withoutList(String dump) {
        return dump.lines()
                .filter(line -> !line.startsWith("<" + NamedBase.BASE + "judgements/list>"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private static void fill(NamedBase base, NamedWorld world) throws IOException {
        for (int report = 0; report < NamedWorld.REPORTS; report++) {
            base.load(world.report(report));
        }
        base.table(world.ged(1), "1.1");
        base.load(world.chosen());
        base.table(world.acled(1), "first");
        base.load(world.taken());
        base.table(world.ged(2), "2.1");
        base.table(world.acled(2), "second");
    }

    private static String step(NamedBase base, List<Judgement> decided, Random random) throws IOException {
        int choice = random.nextInt(6);
        if (choice == 0) {
            Judgements list = new Judgements("list", judgements(base, random, random.nextInt(4)));
            base.load(list);
            return "loaded " + list.judgements();
        }
        if (choice == 1 && !decided.isEmpty()) {
            Judgement last = decided.remove(random.nextInt(decided.size()));
            assertThat(base.decider().undo(last.a(), last.b())).isPresent();
            return "undid " + last;
        }
        List<Judgement> taken = judgements(base, random, 1 + random.nextInt(2));
        base.decider().take(taken);
        decided.addAll(taken);
        return "took " + taken;
    }

    /** Judgements on what is there and, now and then, on what is not. */
    static List<Judgement> judgements(NamedBase base, Random random, int count) {
        List<String> things = new ArrayList<>(base.things());
        List<String> accounts = new ArrayList<>(base.accounts());
        List<String> mentions = new ArrayList<>();
        IntStream.range(0, NamedWorld.REPORTS + 1)
                .forEach(report -> List.of("town", "group", "man", "quarter", "paper")
                        .forEach(entity -> mentions.add("report/r" + report + "/thing/" + entity)));
        things.add("thing:town/nowhere");
        List<Judgement> all = new ArrayList<>();
        while (all.size() < count) {
            boolean events = random.nextInt(4) == 0;
            String a = one(events ? accounts : random.nextInt(4) == 0 ? mentions : things, random);
            List<String> likely =
                    things.stream().filter(other -> isLike(a, other)).toList();
            String b = one(
                    events ? accounts : random.nextInt(5) == 0 ? mentions : likely.isEmpty() ? things : likely, random);
            if (!a.equals(b) && (events || !isUnlike(a, b))) {
                Verdict verdict = random.nextInt(3) == 0 ? one(List.of(Verdict.values()), random) : Verdict.SAME;
                all.add(new Judgement(
                        verdict, a, b, "Ada", "2031-12-0" + (1 + random.nextInt(9)), "", Where.file("test")));
            }
        }
        return all;
    }

    /** A judgement that two are the same. */
    static Judgement same(String a, String b) {
        return new Judgement(Verdict.SAME, a, b, "Ada", "2031-12-01", "", Where.file("test"));
    }

    private static final String ACTORS =
            ".*(ucdp-actor/|armed|organisation|state/|actor/|red-reed|lume-army|outlet|herald|group|paper|speaker).*";

    private static boolean isLike(String a, String b) {
        return a.matches(ACTORS) == b.matches(ACTORS);
    }

    private static boolean isUnlike(String a, String b) {
        return a.matches(ACTORS) != b.matches(ACTORS) || isNeverOne(a, b);
    }

    /** What the keys tell to be no judgement at all is refused. */
    private static boolean isNeverOne(String a, String b) {
        Optional<Sort> other = ListedKinds.ofKeys().apply(b);
        return ListedKinds.ofKeys()
                .apply(a)
                .flatMap(one -> other.map(two -> !one.mayBeOneWith(two)))
                .orElse(false);
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
