package org.attest.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attest.model.AcceptanceRule;
import org.attest.model.Authority;
import org.attest.model.Certainty;
import org.attest.model.CivilianStatus;
import org.attest.model.ControlState;
import org.attest.model.Dating;
import org.attest.model.Edtf;
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
import org.attest.model.Ref;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.model.Weapon;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.Resolver;

/** Reports of a war that never was, between the state of Vell and the River Front. */
public final class Samples {

    public static final String BASE = "https://example.org/vell/";
    public static final Iris IRIS = new Iris(BASE);
    public static final String HASH = "ab".repeat(32);
    public static final Where WHERE = Where.file("port.json");

    private Samples() {}

    /** A report on the fall of a port: three voices, each kind of account, a plan and a denial. */
    public static Report port() {
        return report(
                "port",
                entities(),
                List.of(
                        new EventDecl("fall", "Capture", "port falls", WHERE.at("/events/0")),
                        new EventDecl("push", "Offensive", null, WHERE.at("/events/1"))),
                List.of(
                        testimony(
                                "navy",
                                "navy-office",
                                Stance.CLAIMS,
                                Polarity.AFFIRMS,
                                List.of(
                                        fall(List.of(new Evidence.Span(10, 30))),
                                        dead(),
                                        holds(),
                                        colonel(),
                                        unit(),
                                        wolves())),
                        testimony("front", "front", Stance.ASSERTS, Polarity.DENIES, List.of(fall(List.of()))),
                        testimony("plan", "official", Stance.PLANS, Polarity.AFFIRMS, List.of(push()))));
    }

    public static Report report(String id, List<Entity> entities, List<EventDecl> events, List<Testimony> testimonies) {
        return new Report(
                source(id, "courier"),
                new Extractor(ExtractorKind.PERSON, "Ada Renn", null, LocalDate.of(2031, 12, 1)),
                entities,
                List.of(),
                events,
                testimonies,
                List.of(new Exclusion(ExclusionReason.APPEAL, "asks for money", new Evidence.Span(900, 950))));
    }

    public static Source source(String id, String publisher) {
        return new Source(
                id,
                SourceType.NEWS_ARTICLE,
                "The port",
                publisher,
                List.of(),
                new Source.Published(edtf("2031-11-15", "2031-11-15", "2031-11-15"), PublishedBasis.STATED),
                "https://Courier.example/port?utm_source=feed",
                "en",
                null,
                List.of(),
                WHERE.at("/source"));
    }

    public static List<Entity> entities() {
        return List.of(
                entity("courier", EntityKind.OUTLET, "Vell Courier", null, null),
                entity("navy", EntityKind.ORGANISATION, "Navy of Vell", null, null),
                entity("navy-office", EntityKind.PERSON, "Ina Sol", "navy", null),
                entity("front", EntityKind.ARMED_GROUP, "River Front", null, null),
                entity("third", EntityKind.UNIT, "3rd Brigade", "navy", null),
                entity("amar", EntityKind.CITY, "Amar", null, null),
                entity("docks", EntityKind.QUARTER, "The Docks", null, "amar"),
                new Entity(
                        "official",
                        EntityKind.PERSON,
                        null,
                        "a senior official",
                        "navy",
                        null,
                        null,
                        null,
                        WHERE.at("/entities/7")));
    }

    public static Entity entity(String id, EntityKind kind, String name, String partOf, String within) {
        return new Entity(id, kind, name, null, partOf, within, null, null, WHERE.at("/entities/" + id));
    }

    public static Testimony testimony(String id, String speaker, Stance stance, Polarity polarity, List<Fact> facts) {
        return new Testimony(
                id,
                speaker,
                List.of(),
                null,
                List.of(),
                null,
                stance,
                polarity,
                Certainty.UNSTATED,
                facts,
                WHERE.at("/testimonies/" + id));
    }

    public static Fact.Event event(String id, List<String> agents, List<String> places, List<Evidence> evidence) {
        return new Fact.Event(
                id,
                agents,
                List.of(),
                List.of(),
                List.of(),
                places,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                evidence,
                WHERE.at("/facts/" + id));
    }

    static Fact.Event fall(List<Evidence> evidence) {
        return new Fact.Event(
                "fall",
                List.of("third"),
                List.of("front"),
                List.of(),
                List.of(),
                List.of("docks"),
                List.of(),
                List.of(),
                PlacePrecision.NEAR_PLACE,
                new Dating(edtf("2031-11-14", "2031-11-14", "2031-11-14"), false, null),
                Outcome.SUCCEEDED,
                List.of("gunboats"),
                List.of(Weapon.ARTILLERY, Weapon.DRONE),
                null,
                null,
                null,
                List.of(),
                evidence,
                WHERE.at("/facts/fall"));
    }

    static Fact push() {
        return event("push", List.of("navy"), List.of("amar"), List.of());
    }

    static Fact.Figure figure(String id, String measure, Quantity value) {
        return new Fact.Figure(
                id,
                measure,
                "sailors",
                "navy",
                CivilianStatus.FIGHTERS,
                value,
                null,
                null,
                Ref.local("fall"),
                null,
                null,
                null,
                List.of(new Evidence.Span(40, 60), new Evidence.Span(35, 38)),
                WHERE.at("/facts/" + id));
    }

    static Fact dead() {
        return figure("dead", "killed", new Quantity(null, null, number(2000), number(2000), null, null, "almost"));
    }

    static Fact holds() {
        return new Fact.Control("hold", "third", "docks", ControlState.HOLDS, null, List.of(), WHERE.at("/facts/hold"));
    }

    static Fact colonel() {
        return new Fact.Position(
                "post",
                "navy-office",
                "spokeswoman",
                PostKind.SPOKESPERSON,
                null,
                "navy",
                null,
                List.of(),
                WHERE.at("/facts/post"));
    }

    static Fact.Relation unit() {
        return new Fact.Relation(
                "unit",
                "third",
                RelationType.UNIT_OF,
                "navy",
                null,
                null,
                null,
                null,
                List.of(),
                WHERE.at("/facts/unit"));
    }

    static Fact wolves() {
        return new Fact.Characterisation(
                "wolves", "front", null, "wolves of the delta", null, List.of(), WHERE.at("/facts/wolves"));
    }

    public static Edtf edtf(String text, String earliest, String latest) {
        return new Edtf(
                text,
                earliest == null ? null : LocalDate.parse(earliest),
                latest == null ? null : LocalDate.parse(latest));
    }

    static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    /** A figure whose bounds exclude each other. */
    public static Fact badFigure(String id) {
        return figure(id, "killed", new Quantity(null, number(9), number(1), null, null, null, null));
    }

    /** A figure of killed sailors. */
    public static Fact sailors(String id, Quantity value) {
        return figure(id, "killed", value);
    }

    /** The fall of the port, with one span of evidence. */
    public static Fact capture() {
        return fall(List.of(new Evidence.Span(10, 30)));
    }

    public static Fact relation(String id, String subject, RelationType relation, String object, String direction) {
        return new Fact.Relation(
                id, subject, relation, object, null, null, direction, null, List.of(), WHERE.at("/facts/" + id));
    }

    public static BigDecimal decimal(long number) {
        return number(number);
    }

    /** An authority that knows the city, with a point, and the docks of it. */
    public static Authority gazetteer() {
        return new Authority(
                "gazetteer",
                List.of(
                        known(
                                "amar-city",
                                EntityKind.CITY,
                                "Amar",
                                List.of("Ammar"),
                                null,
                                new Authority.Point(33.5, 44.25, PlacePrecision.AT_PLACE)),
                        known("amar-docks", EntityKind.QUARTER, "Docks", List.of(), "amar-city", null),
                        known("sur-docks", EntityKind.QUARTER, "The Docks", List.of(), "sur", null),
                        known("sur", EntityKind.TOWN, "Sur", List.of(), null, null)));
    }

    public static Authority.Known known(
            String id, EntityKind kind, String label, List<String> names, String within, Authority.Point point) {
        return new Authority.Known(
                id,
                kind,
                label,
                "en",
                names.stream().map(name -> new Authority.NameForm(name, null)).toList(),
                within,
                null,
                point,
                null,
                null,
                List.of(),
                List.of(),
                "made up",
                WHERE.at("/things/" + id));
    }

    /** A report through resolving and mapping, with the standard rule. */
    public static Mapped mapped(Report report, Authority... authorities) {
        var resolved =
                new Resolver(new Identity(List.of(authorities), Judged.NOTHING)).resolve(report, new ProblemLog());
        return new ReportMapper(IRIS, Ontology.standard(), AcceptanceRule.STANDARD).map(resolved, HASH);
    }

    /** A report with its lists in another order. */
    public static Report reordered(Report report, Random random) {
        return new Report(
                report.source(),
                report.extractor(),
                shuffled(report.entities(), random),
                report.spokenOf(),
                shuffled(report.events(), random),
                shuffled(report.testimonies(), random).stream()
                        .map(t -> new Testimony(
                                t.id(),
                                t.speaker(),
                                t.via(),
                                t.quotedFrom(),
                                t.basedOn(),
                                t.said(),
                                t.stance(),
                                t.polarity(),
                                t.certainty(),
                                shuffled(t.facts(), random),
                                t.where()))
                        .toList(),
                report.excluded());
    }

    public static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
