package org.attest.resolve.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {

    private static Set<Pair> pairs(String text) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String pair : text.split(" ")) {
            if (!pair.isEmpty()) {
                pairs.add(new Pair(pair.substring(0, 1), pair.substring(1)));
            }
        }
        return pairs;
    }

    private static List<String> classes(Joining joining) {
        return joining.classes().stream().map(all -> String.join("", all)).toList();
    }

    @Test
    void whatIsTheSameOverAnyNumberOfStepsIsOneClass() {
        Joining joining = Joining.of(pairs("ab bc de"), pairs("ad"));

        assertThat(classes(joining)).containsExactly("abc", "de");
        assertThat(joining.members("c")).containsExactly("a", "b", "c");
        assertThat(joining.members("z")).containsExactly("z");
        assertThat(joining.chains()).isEmpty();
        assertThat(joining.dropped()).isEmpty();
    }

    @Test
    void aChainThatIsContradictedDoesNotJoinButWhatHangsOnItDoes() {
        Joining joining = Joining.of(pairs("ab bc bx cy"), pairs("ac"));

        assertThat(joining.dropped()).containsExactlyInAnyOrderElementsOf(pairs("ab bc"));
        assertThat(classes(joining)).containsExactly("bx", "cy");
        assertThat(joining.chains()).containsOnlyKeys(new Pair("a", "c"));
        assertThat(joining.chains().get(new Pair("a", "c"))).containsExactly("a", "b", "c");
    }

    @Test
    void allWaysBetweenTheTwoAreDroppedNotOnlyTheShortest() {
        Joining joining = Joining.of(pairs("ab bc ad de ec bd cf"), pairs("ac"));

        assertThat(joining.dropped()).containsExactlyInAnyOrderElementsOf(pairs("ab bc ad de ec bd"));
        assertThat(joining.chains().get(new Pair("a", "c"))).containsExactly("a", "b", "c");
        assertThat(joining.droppedBy(new Pair("a", "c"))).isEqualTo(6);
        assertThat(classes(joining)).containsExactly("cf");
    }

    @Test
    void noContradictionHidesAnother() {
        // Were ab dropped first and the rest looked at again, ad would be no contradiction, and cd would join.
        Joining joining = Joining.of(pairs("ab bc cd"), pairs("ac ad"));

        assertThat(joining.chains()).hasSize(2);
        assertThat(joining.dropped()).hasSize(3);
    }

    @Test
    void aPairThatIsToJoinAndToStayApartStaysApart() {
        assertThat(Joining.of(pairs("ab"), pairs("ab")).classes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pairsAreDroppedExactlyWhereAWayWithoutRepetitionGoesThroughThem(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            Set<Pair> joins = random(random, 8, 2 + random.nextInt(10));
            Set<Pair> apart = random(random, 8, 1 + random.nextInt(3));
            Joining joining = Joining.of(joins, apart);

            Set<Pair> expected = new HashSet<>();
            apart.forEach(pair -> waysBetween(pair.a(), pair.b(), joins, new ArrayList<>(), expected));
            assertThat(joining.dropped()).as("%s, apart %s", joins, apart).isEqualTo(expected);
            assertThat(apart).noneMatch(pair -> joining.members(pair.a()).contains(pair.b()));
        }
    }

    @Test
    void theOrderOfThePairsChangesNothing() {
        Random random = new Random(20311201);
        for (int round = 0; round < 1_000; round++) {
            List<Pair> joins = new ArrayList<>(random(random, 14, 18));
            List<Pair> apart = new ArrayList<>(random(random, 14, 4));
            Joining first = Joining.of(joins, apart);
            Collections.shuffle(joins, random);
            Collections.shuffle(apart, random);
            Joining second = Joining.of(joins, apart);

            assertThat(second.classes()).isEqualTo(first.classes());
            assertThat(second.dropped()).isEqualTo(first.dropped());
            assertThat(second.chains()).isEqualTo(first.chains());
        }
    }

    @Test
    void chainsMayBeLong() {
        int length = 200_000;
        List<Pair> joins = IntStream.range(0, length)
                .mapToObj(i -> new Pair(key(i), key(i + 1)))
                .toList();
        long start = System.nanoTime();

        assertThat(Joining.of(joins, List.of()).members(key(7))).hasSize(length + 1);
        Joining contradicted = Joining.of(joins, List.of(new Pair(key(5), key(length - 5))));
        assertThat(contradicted.dropped()).hasSize(length - 10);
        assertThat(contradicted.classes()).hasSize(2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static String key(int i) {
        return "k%06d".formatted(i);
    }

    private static Set<Pair> random(Random random, int keys, int pairs) {
        Set<Pair> all = new TreeSet<>();
        for (int i = 0; i < pairs; i++) {
            int a = random.nextInt(keys);
            int b = (a + 1 + random.nextInt(keys - 1)) % keys;
            all.add(new Pair(String.valueOf((char) ('a' + a)), String.valueOf((char) ('a' + b))));
        }
        return all;
    }

    /** Goes all ways that meet no key twice, one by one. */
    private static void waysBetween(
            String at, String goal, Collection<Pair> joins, List<String> way, Set<Pair> onAWay) {
        way.add(at);
        if (at.equals(goal)) {
            IntStream.range(1, way.size()).forEach(i -> onAWay.add(new Pair(way.get(i - 1), way.get(i))));
        } else {
            for (Pair pair : joins) {
                boolean here = pair.a().equals(at) || pair.b().equals(at);
                String other = pair.a().equals(at) ? pair.b() : pair.a();
                if (here && !way.contains(other)) {
                    waysBetween(other, goal, joins, way, onAWay);
                }
            }
        }
        way.removeLast();
    }
}
