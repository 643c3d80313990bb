package org.attest.testing;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Where;

/** Judgements at random, as a reader takes them: each names two that may be one. */
public final class Decided {

    /** The file that the places of generated judgements name. */
    public static final String FILE = "generated.tsv";

    private static final List<String> THINGS = List.of(
            "thing:town/harrow",
            "thing:town/harra/in/karsa",
            "thing:town/تل-عمارة",
            "thing:town/kayara/at/35.79,43.29",
            "https://w3id.org/attest/thing/karsa-valley",
            "https://places.example/99072/#it",
            "urn:example:place:7",
            "report/courier/thing/harrow");
    private static final List<String> EVENTS = List.of(
            "report/courier/event/fall",
            "report/004/event/two-districts",
            "record/ucdp-ged/645/event",
            "record/acled/IRQ77/event/first");
    private static final List<String> PEOPLE = List.of("Ada Renn", "Юлия", "importer 2.1", "\"A\"", "a|b", "O'Neill");
    private static final List<String> TIMES =
            List.of("2031-12-01", "2031-12-01T00:00:00Z", "2031-12-01T10:15:00Z", "2031-12-02", "0999-01-31");
    private static final List<String> REASONS = List.of(
            "",
            "Same place, same day.",
            "\"it\" says so; #1",
            "======= not a mark",
            "\\t is no tab",
            "تل عمارة",
            "50 %  x");

    private Decided() {}

    /** A list of up to some dozens of judgements, no two of them alike. A seed is all that makes one. */
    public static Arbitrary<Judgements> lists() {
        return net.jqwik.api.Arbitraries.longs().map(Decided::list);
    }

    /** The list of a seed. */
    public static Judgements list(long seed) {
        Random random = new Random(seed);
        List<Judgement> all = new java.util.ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            Judgement one = judgement(random, all.size() + 3);
            if (all.stream().noneMatch(one::says)) {
                all.add(one);
            }
        }
        return new Judgements("list-" + random.nextInt(5), all);
    }

    private static Judgement judgement(Random random, int line) {
        List<String> keys = random.nextInt(3) == 0 ? EVENTS : THINGS;
        int a = random.nextInt(keys.size());
        int b = (a + 1 + random.nextInt(keys.size() - 1)) % keys.size();
        return new Judgement(
                one(random, List.of(Verdict.values())),
                keys.get(a),
                keys.get(b),
                one(random, PEOPLE),
                one(random, TIMES),
                one(random, REASONS),
                Where.line(FILE, line));
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
