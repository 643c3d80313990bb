package org.attest.resolve.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.attest.resolve.occurrence.Place.Extent;
import org.attest.resolve.occurrence.Place.Point;
import org.junit.jupiter.api.Test;

class HappeningFinderTest {

    private static List<Happening> some(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Told.any(i, random))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    @Property(tries = 40, seed = "20261201")
    void findsWhatComparingAllWithAllFinds(@ForAll long seed) {
        List<Happening> all = some(new Random(seed), 40);
        Set<String> expected = new HashSet<>();
        for (Happening one : all) {
            for (Happening other : all) {
                Likeness likeness = Likeness.of(one, other);
                boolean foundByPlace =
                        Math.min(one.places().size(), other.places().size()) > 0
                                && likeness.reasons().stream().anyMatch(r -> r.aspect() == Reason.Aspect.PLACE);
                if (one.account().compareTo(other.account()) < 0 && likeness.score() >= 0.4 && foundByPlace) {
                    expected.add(one.account() + " " + other.account());
                }
            }
        }
        Set<String> found = new HashSet<>();
        // From 0 on, for rivals take from the score.
        HappeningFinder.find(all, 0)
                .forEach(pair -> found.add(pair.a().account() + " " + pair.b().account()));
        assertThat(found).containsAll(expected);
    }

    @Property(tries = 40, seed = "20261202")
    void theOrderOfAccountsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Happening> all = some(random, 40);
        List<HappeningCandidate> found = HappeningFinder.find(all, 0.3);
        Collections.shuffle(all, random);
        assertThat(HappeningFinder.find(all, 0.3)).isEqualTo(found);
    }

    @Test
    void ofSevenRowsThatFitAsWellNoneIsLikely() {
        List<Happening> all = new ArrayList<>();
        IntStream.range(0, 7).forEach(i -> all.add(Told.of("rows/" + i).told()));
        all.add(Told.of("r1/a").told());
        List<HappeningCandidate> seven = HappeningFinder.find(all, 0);
        assertThat(seven).hasSize(7);
        assertThat(seven.getFirst().likeness().reasons())
                .extracting(Reason::text)
                .contains("6 more that fit as well");
        List<HappeningCandidate> one = HappeningFinder.find(all.subList(6, 8), 0);
        assertThat(one.getFirst().likeness().score())
                .isGreaterThan(seven.getFirst().likeness().score() + 0.1);
    }

    @Test
    void neighboursAreFoundOverTheDateLineAndNearAPole() {
        for (double latitude : new double[] {0, 60, 88.5}) {
            Place west = new Place("west", Set.of(), Extent.SETTLEMENT, new Point(latitude, 179.999));
            Place east = new Place("east", Set.of(), Extent.SETTLEMENT, new Point(latitude, -179.96));
            List<Happening> two = List.of(
                    Told.of("r1/a").at(west).told(), Told.of("r2/b").at(east).told());
            assertThat(HappeningFinder.find(two, 0.3))
                    .as("at %s degrees", latitude)
                    .hasSize(1);
        }
    }

    /** All pairs of these would be 5,000 million. */
    @Test
    void aHundredThousandAccountsNeedNoComparingOfAllWithAll() {
        Random random = new Random(20261203);
        List<Place> places = IntStream.range(0, 3000)
                .mapToObj(i -> new Place(
                        "p" + i,
                        Set.of("region" + i % 20, "lume"),
                        Extent.SETTLEMENT,
                        new Point(10 + random.nextDouble() * 8, 20 + random.nextDouble() * 8)))
                .toList();
        List<Happening> all = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000)).toString();
            String origin = i % 10 == 0 ? "r" + i / 100 : i % 3 == 0 ? "rows" : "others";
            all.add(Told.of(origin + "/" + i)
                    .at(places.get(random.nextInt(3000)))
                    .on(day, day)
                    .told());
        }
        long start = System.nanoTime();
        List<HappeningCandidate> found = HappeningFinder.find(all, HappeningFinder.WORTH_A_LOOK);
        assertThat(found).isNotEmpty();
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(60);
    }
}
