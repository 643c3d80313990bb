package org.attest.testing;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.attest.model.Branch;
import org.attest.model.Certainty;
import org.attest.model.ChainRelation;
import org.attest.model.CivilianStatus;
import org.attest.model.ControlState;
import org.attest.model.Dating;
import org.attest.model.Echelon;
import org.attest.model.Edtf;
import org.attest.model.EdtfException;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.EventDecl;
import org.attest.model.Evidence;
import org.attest.model.Exclusion;
import org.attest.model.ExclusionReason;
import org.attest.model.Extractor;
import org.attest.model.ExtractorKind;
import org.attest.model.Fact;
import org.attest.model.Outcome;
import org.attest.model.PlacePrecision;
import org.attest.model.Polarity;
import org.attest.model.PostKind;
import org.attest.model.PublishedBasis;
import org.attest.model.Quantity;
import org.attest.model.Rate;
import org.attest.model.Ref;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.model.Weapon;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Whole reports at random, as a reader takes them: every reference leads somewhere, every number is in order. Event types and
 * measures are of the ontology. Where a part came from is as if each had been read from the file {@link #FILE}.
 */
public final class Arbitraries {

    /** The file that the places of generated parts name. */
    public static final String FILE = "generated.json";

    private static final List<String> DATES = List.of(
            "2031",
            "2031-11",
            "2031-11-05",
            "2031-11-05~",
            "2031?",
            "203X",
            "2031-XX",
            "2031-23",
            "2031-06/2031-11",
            "2031-06/..",
            "/2031-06",
            "Y170000",
            "-0044-03-15");
    private static final List<String> TYPES = List.of("Capture", "Withdrawal", "Airstrike", "Offensive", "Meeting");
    private static final List<String> MEASURES = List.of("killed", "wounded", "strength", "destroyed", "distance");
    private static final List<String> TEXTS = List.of(
            "Harrow Ford", "the \"hill\" road", "Tell ʿAmāra", "تل عمارة", "a\\b/c", "50 % + 𝔘", "x\ty", "colonel");
    private static final List<RelationType> OF_PLACES = List.of(RelationType.NEAR, RelationType.WITHIN);
    private static final List<RelationType> OF_ACTORS = List.of(
            RelationType.ALLIED_WITH,
            RelationType.AFFILIATED_WITH,
            RelationType.SPLINTER_OF,
            RelationType.SUCCESSOR_OF);
    private static final List<String> LANGUAGES = List.of("en", "ar", "ku-Latn", "en-US");

    private final Random random;
    private final List<String> actors = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private int accounts;

    private Arbitraries(Random random) {
        this.random = random;
    }

    /** Reports of up to some dozens of facts. A seed is all that makes one, so that it stays valid when it shrinks. */
    public static Arbitrary<Report> reports() {
        return net.jqwik.api.Arbitraries.longs().map(Arbitraries::report);
    }

    /** The report of a seed; its id is {@code r-} and the seed in hexadecimal digits. */
    public static Report report(long seed) {
        return new Arbitraries(new Random(seed)).make("r-" + Long.toHexString(seed));
    }

    private Report make(String id) {
        List<Entity> entities = many(1, 12, this::entity);
        List<Source> spokenOf = many(0, 3, this::spokenOf);
        List<EventDecl> declared = many(0, 4, this::event);
        List<Testimony> testimonies = many(0, 4, this::testimony);
        Extractor extractor = new Extractor(
                word(ExtractorKind.values()), text(), maybe(this::text), LocalDate.of(2031, 1, 1 + random.nextInt(31)));
        return new Report(
                source(id), extractor, entities, spokenOf, declared, testimonies, many(0, 3, this::exclusion));
    }

    private Entity entity(int i) {
        EntityKind kind = word(EntityKind.values());
        String id = "e" + i;
        boolean named = random.nextInt(5) > 0;
        Entity entity = new Entity(
                id,
                kind,
                named ? text() : null,
                named ? maybe(this::text) : text(),
                i == 0 ? null : maybe(() -> "e" + random.nextInt(i)),
                maybeOf(places),
                Echelon.isOf(kind) ? maybe(() -> word(Echelon.values())) : null,
                Branch.isOf(kind) ? maybe(() -> word(Branch.values())) : null,
                at("entities", i));
        (kind.isPlace() ? places : kind.isActor() ? actors : others).add(id);
        if (kind == EntityKind.PERSON) {
            persons.add(id);
        }
        return entity;
    }

    private Source spokenOf(int i) {
        sources.add("s" + i);
        return source("s" + i, null, null, List.of(), at("sources", i));
    }

    private Source source(String id) {
        String sha256 = String.format("%064x", random.nextInt(Integer.MAX_VALUE));
        List<Source.Link> chain = sources.isEmpty()
                ? List.of()
                : many(0, 2, i -> new Source.Link(word(ChainRelation.values()), of(sources)));
        return source(id, maybeOf(LANGUAGES), sha256, chain, Where.file(FILE).child("source"));
    }

    private Source source(
            String id, @Nullable String language, @Nullable String sha256, List<Source.Link> chain, Where where) {
        boolean dated = random.nextBoolean();
        PublishedBasis basis = random.nextBoolean() ? PublishedBasis.STATED : PublishedBasis.INFERRED;
        Source.Published published =
                new Source.Published(dated ? edtf() : null, dated ? basis : PublishedBasis.UNKNOWN);
        return new Source(
                id,
                word(SourceType.values()),
                maybe(this::text),
                maybeOf(actors),
                some(actors),
                published,
                maybe(() -> "https://post.example/" + random.nextInt(1000)),
                language,
                sha256,
                chain,
                where);
    }

    private EventDecl event(int i) {
        events.add("ev" + i);
        return new EventDecl("ev" + i, of(TYPES), maybe(this::text), at("events", i));
    }

    private Testimony testimony(int i) {
        List<String> untold = new ArrayList<>(events);
        Where where = at("testimonies", i);
        List<Fact> facts = many(1, 10, j -> fact(untold, where.child("facts").child(j)));
        return new Testimony(
                "t" + i,
                maybeOf(actors),
                some(actors),
                maybeOf(sources),
                some(sources),
                maybe(this::dating),
                word(Stance.values()),
                word(Polarity.values()),
                word(Certainty.values()),
                facts,
                facts.stream()
                        .filter(fact -> random.nextInt(3) == 0)
                        .collect(toMap(Fact::id, fact -> BigDecimal.valueOf(random.nextInt(11), 1))),
                where);
    }

    private Fact fact(List<String> untold, Where where) {
        String id = "a" + accounts++;
        int kind = random.nextInt(7);
        if (kind == 0 && !untold.isEmpty()) {
            return event(untold.remove(0), where);
        }
        if (kind == 1 && !actors.isEmpty() && !places.isEmpty()) {
            return new Fact.Control(
                    id, of(actors), of(places), word(ControlState.values()), maybe(this::dating), evidence(), where);
        }
        if (kind == 2 && !persons.isEmpty()) {
            return new Fact.Position(
                    id,
                    of(persons),
                    text(),
                    maybe(() -> word(PostKind.values())),
                    maybe(this::text),
                    maybeOf(actors),
                    maybe(this::dating),
                    evidence(),
                    where);
        }
        if (kind == 3 && !(actors.size() < 2 && places.size() < 2)) {
            return relation(id, where);
        }
        if (kind == 3) {
            return annotation(id, where);
        }
        List<String> things = of(Stream.of(actors, places, others)
                .filter(list -> !list.isEmpty())
                .toList());
        return switch (kind) {
            case 4 -> characterisation(id, things, where);
            case 5 -> new Fact.Name(id, of(things), text(), maybeOf(LANGUAGES), maybe(this::dating), evidence(), where);
            default -> figure(id, where);
        };
    }

    private Fact characterisation(String id, List<String> things, Where where) {
        boolean ofEvent = random.nextBoolean();
        Ref event = events.isEmpty() ? elsewhere() : Ref.local(of(events));
        return new Fact.Characterisation(
                id, ofEvent ? null : of(things), ofEvent ? event : null, text(), maybeOf(LANGUAGES), evidence(), where);
    }

    private Fact event(String id, Where where) {
        return new Fact.Event(
                id,
                some(actors),
                some(actors),
                some(actors),
                some(actors),
                some(places),
                some(places),
                some(places),
                maybe(() -> word(PlacePrecision.values())),
                maybe(this::dating),
                maybe(() -> word(Outcome.values())),
                some(TEXTS),
                some(List.of(Weapon.values())),
                maybe(this::elsewhere),
                maybe(this::elsewhere),
                maybe(this::elsewhere),
                some(List.of(new Ref("another-report", "x0"), new Ref("another-report", "x1"))),
                evidence(),
                where);
    }

    private Fact figure(String id, Where where) {
        Ref refines = maybe(() -> figures.isEmpty() ? elsewhere() : Ref.local(of(figures)));
        figures.add(id);
        return new Fact.Figure(
                id,
                of(MEASURES),
                maybe(this::text),
                maybeOf(actors),
                maybe(() -> word(CivilianStatus.values())),
                quantity(),
                maybe(this::text),
                maybe(() -> word(Rate.values())),
                maybe(() -> events.isEmpty() ? elsewhere() : Ref.local(of(events))),
                maybeOf(places),
                maybe(this::dating),
                refines,
                evidence(),
                where);
    }

    private Fact relation(String id, Where where) {
        boolean ofPlaces = actors.size() < 2 || (places.size() > 1 && random.nextBoolean());
        RelationType type = of(ofPlaces ? OF_PLACES : OF_ACTORS);
        String subject = of(ofPlaces ? places : actors);
        String object = of((ofPlaces ? places : actors)
                .stream().filter(thing -> !thing.equals(subject)).toList());
        if (!ofPlaces && !places.isEmpty() && random.nextInt(3) == 0) {
            type = RelationType.BASED_AT;
            object = of(places);
        }
        return new Fact.Relation(
                id,
                subject,
                type,
                object,
                maybe(this::quantity),
                maybe(this::text),
                maybe(this::text),
                maybe(this::dating),
                evidence(),
                where);
    }

    /** Between things of any kind, of which one may be on both sides. */
    private Fact annotation(String id, Where where) {
        List<String> things =
                Stream.of(actors, places, others).flatMap(List::stream).toList();
        RelationType type = of(Arrays.stream(RelationType.values())
                .filter(RelationType::isAnnotation)
                .toList());
        return new Fact.Relation(id, of(things), type, of(things), null, null, null, null, evidence(), where);
    }

    private Quantity quantity() {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(1000)));
        if (random.nextBoolean()) {
            return new Quantity(low, null, null, null, maybe(this::text), null, maybe(this::text));
        }
        return new Quantity(
                null, low, maybe(() -> high), maybe(() -> low), null, maybe(() -> "1/3"), maybe(this::text));
    }

    private Exclusion exclusion(int i) {
        return new Exclusion(word(ExclusionReason.values()), maybe(this::text), span());
    }

    private Evidence span() {
        int start = random.nextInt(10_000);
        return new Evidence.Span(start, start + 1 + random.nextInt(300));
    }

    private List<Evidence> evidence() {
        return many(0, 2, i -> span());
    }

    private Ref elsewhere() {
        return new Ref("another-report", "x" + random.nextInt(5));
    }

    private Dating dating() {
        return new Dating(
                edtf(), random.nextBoolean(), maybe(() -> new Dating.Relative(text(), edtf(), "week-before")));
    }

    private Edtf edtf() {
        try {
            return Edtf.parse(of(DATES));
        } catch (EdtfException e) {
            throw new AssertionError(e);
        }
    }

    private String text() {
        return of(TEXTS) + " " + random.nextInt(100);
    }

    private Where at(String list, int i) {
        return Where.file(FILE).child(list).child(i);
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T word(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private @Nullable String maybeOf(List<String> choices) {
        return choices.isEmpty() ? null : maybe(() -> of(choices));
    }

    private <T> List<T> some(List<T> choices) {
        return choices.stream().filter(choice -> random.nextInt(4) == 0).toList();
    }

    private interface Numbered<T> {
        T make(int i);
    }

    private <T> List<T> many(int atLeast, int atMost, Numbered<T> make) {
        List<T> made = new ArrayList<>();
        int count = atLeast + random.nextInt(atMost - atLeast + 1);
        for (int i = 0; i < count; i++) {
            made.add(make.make(i));
        }
        return List.copyOf(made);
    }
}
