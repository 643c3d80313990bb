package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.NameForm;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Where;
import org.attest.resolve.Identity.Identified;
import org.attest.resolve.judge.Decisions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of identity whatever authorities have and people judge: hundreds of small worlds from fixed seeds. */
class IdentityPropertiesTest {

    private static final String BASE = "https://example.org/lume/";
    private static final int WORLDS = 150;
    private static final List<String> NAMES =
            List.of("Tell Amara", "Amara", "Al-Amara", "Red Reed", "Reed Front", "Lume", "Docks", "3rd Brigade");
    private static final List<EntityKind> KINDS = List.of(
            EntityKind.TOWN,
            EntityKind.CITY,
            EntityKind.PLACE,
            EntityKind.QUARTER,
            EntityKind.REGION,
            EntityKind.COUNTRY,
            EntityKind.ARMED_GROUP,
            EntityKind.ORGANISATION,
            EntityKind.ACTOR,
            EntityKind.UNIT,
            EntityKind.PERSON);
    private static final List<String> IDS =
            List.of("amara", "reed", "lume", "docks", "geonames/77", "geonames/78", "ucdp-actor/1", "ucdp-actor/2");
    private static final List<String> IDENTIFIERS = List.of(
            "https://sws.geonames.org/77/",
            "http://www.geonames.org/78",
            "https://ucdp.uu.se/actor/1",
            "https://ucdp.uu.se/actor/2",
            "https://ucdp.uu.se/actor/3",
            "https://registry.example/a");

    /** Authorities, judgements, and all keys that matter to them. */
    private record World(List<Authority> authorities, List<Judgement> judgements, List<String> keys) {

        static World of(long seed) {
            Random random = new Random(seed);
            List<Authority> authorities = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                authorities.add(authority("a" + i, random));
            }
            SortedSet<String> keys = new TreeSet<>(IDS);
            keys.add("ucdp-actor/3");
            List<String> owns = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                owns.add(own(random, owns).text());
            }
            keys.addAll(owns);
            List<String> all = new ArrayList<>(keys);
            all.add("report/r1/thing/town");
            all.add("report/r2/thing/town");
            List<Judgement> judgements = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                String a = one(all, random);
                String b = one(all, random);
                if (!a.equals(b)) {
                    judgements.add(judgement(random, a, b));
                }
            }
            return new World(authorities, judgements, all);
        }

        Decisions decisions() {
            return Decisions.of(BASE, List.of(new Judgements("some", judgements)), key -> Optional.empty());
        }

        Identity identity() {
            return new Identity(authorities, decisions());
        }

        World shuffled(Random random) {
            List<Authority> mixed = new ArrayList<>();
            for (Authority authority : authorities) {
                List<Known> things = new ArrayList<>(authority.things());
                Collections.shuffle(things, random);
                mixed.add(new Authority(authority.name(), things));
            }
            Collections.shuffle(mixed, random);
            List<Judgement> judged = new ArrayList<>(judgements);
            Collections.shuffle(judged, random);
            return new World(mixed, judged, keys);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            authorities.forEach(authority -> authority
                    .things()
                    .forEach(known -> text.append("\n")
                            .append(authority.name())
                            .append(": ")
                            .append(known)));
            judgements.forEach(judgement -> text.append("\n").append(judgement));
            return text.toString();
        }
    }

    private static Judgement judgement(Random random, String a, String b) {
        Verdict verdict = random.nextInt(3) == 0 ? one(List.of(Verdict.values()), random) : Verdict.SAME;
        String when = "2031-12-0" + (1 + random.nextInt(9));
        return new Judgement(verdict, prefixed(a), prefixed(b), "Ada", when, "", Where.file("test"));
    }

    private static String prefixed(String key) {
        return Classes.prefixed(key);
    }

    private static Authority authority(String name, Random random) {
        List<Known> things = new ArrayList<>();
        for (String id : IDS) {
            if (random.nextInt(3) > 0) {
                EntityKind kind = one(KINDS, random);
                String within = random.nextInt(3) == 0 ? one(IDS, random) : null;
                Point point = random.nextInt(3) == 0 ? point(random) : null;
                things.add(new Known(
                        id,
                        kind,
                        one(NAMES, random),
                        null,
                        List.of(new NameForm(one(NAMES, random), null)),
                        kind.isPlace() && !id.equals(within) ? within : null,
                        kind.isPlace() || id.equals(within) ? null : within,
                        kind.isPlace() ? point : null,
                        null,
                        null,
                        List.of(),
                        random.nextInt(3) == 0 ? List.of(one(IDENTIFIERS, random)) : List.of(),
                        "made up",
                        Where.file("test")));
            }
        }
        return new Authority(name, things);
    }

    private static Point point(Random random) {
        return new Point(
                (random.nextInt(5) - 2) / 50.0 + (random.nextBoolean() ? 33 : -33),
                -(random.nextInt(4) / 100.0 + 44),
                null);
    }

    private static OwnKey own(Random random, List<String> earlier) {
        OwnKey.Named named = OwnKey.Named.of(one(KINDS, random), one(NAMES, random));
        return switch (random.nextInt(4)) {
            case 0 -> named.at(null, point(random));
            case 1 -> named.at(one(IDS, random), null);
            case 2 -> named.at(earlier.isEmpty() ? null : one(earlier, random), null);
            default -> named.at(null, null);
        };
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void orderMeansNothing(long start) {
        for (long seed = start * 1000; seed < start * 1000 + WORLDS; seed++) {
            World world = World.of(seed);
            Identity identity = world.identity();
            World other = world.shuffled(new Random(seed));
            Identity shuffled = other.identity();
            List<String> keys = new ArrayList<>(world.keys());
            Collections.shuffle(keys, new Random(seed));
            keys.forEach(shuffled::of);
            for (String key : world.keys()) {
                assertThat(shuffled.of(key))
                        .as("seed %s: %s%s", seed, key, world)
                        .isEqualTo(identity.of(key));
                assertThat(shuffled.members(key)).isEqualTo(identity.members(key));
                assertThat(ids(shuffled.entries(key))).isEqualTo(ids(identity.entries(key)));
            }
        }
    }

    private static List<String> ids(List<Known> entries) {
        return entries.stream().map(known -> known.id() + " " + known.label()).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void whatAKeyStandsForStandsForItself(long start) {
        for (long seed = start * 1000; seed < start * 1000 + WORLDS; seed++) {
            World world = World.of(seed);
            Identity identity = world.identity();
            for (String key : world.keys()) {
                Identified found = identity.of(key);
                Identified again = identity.of(found.key());
                assertThat(again.key())
                        .as("seed %s: %s became %s%s", seed, key, found, world)
                        .isEqualTo(found.key());
                assertThat(again.rule()).isNull();
                assertThat(found.rule() == null).isEqualTo(found.key().equals(key));
                assertThat(again.known()).isEqualTo(found.known());
                assertThat(again.kind()).isEqualTo(found.kind());
            }
        }
    }

    /** Neither over a chain, nor by an identifier, nor because each has the name of one thing. */
    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12})
    void whatIsJudgedDifferentOrUndecidedIsNotOne(long start) {
        Set<Verdict> seen = new HashSet<>();
        for (long seed = start * 1000; seed < start * 1000 + WORLDS; seed++) {
            World world = World.of(seed);
            Decisions decisions = world.decisions();
            Identity identity = world.identity();
            for (String a : world.keys()) {
                for (String b : world.keys()) {
                    Verdict verdict =
                            decisions.verdict(prefixed(a), prefixed(b)).orElse(Verdict.SAME);
                    if (verdict == Verdict.DIFFERENT) {
                        seen.add(verdict);
                        assertThat(identity.of(a).key())
                                .as("seed %s: %s and %s are judged %s%s", seed, a, b, verdict, world)
                                .isNotEqualTo(identity.of(b).key());
                    }
                }
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14})
    void aKeyReadsBackAsItself(long start) {
        Random random = new Random(start);
        List<String> earlier = new ArrayList<>(List.of("geonames/77", "amara"));
        for (int i = 0; i < 2000; i++) {
            OwnKey key = own(random, earlier);
            String text = key.text();
            assertThat(OwnKey.parse(text)).as(text).hasValueSatisfying(read -> {
                assertThat(read.text()).isEqualTo(text);
                assertThat(read.kind()).isEqualTo(key.kind());
                assertThat(read.normal()).isEqualTo(key.normal());
                assertThat(read.point()).isEqualTo(key.point());
                assertThat(read.container()).as("container of %s", text).isEqualTo(key.container());
            });
            if (text.length() < 200) {
                earlier.add(text);
            }
        }
    }
}
