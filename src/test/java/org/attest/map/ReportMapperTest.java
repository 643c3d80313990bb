package org.attest.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.AcceptanceRule;
import org.attest.model.EntityKind;
import org.attest.model.EventDecl;
import org.attest.model.Evidence;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.model.Thing;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.Resolver;
import org.junit.jupiter.api.Test;

class ReportMapperTest {

    static {
        JenaSystem.init();
    }

    private static final Node TYPE = RDF.type.asNode();
    private static final Node NAVY = Samples.IRIS.testimony("port", "navy");
    private static final Node FRONT = Samples.IRIS.testimony("port", "front");
    private static final Node PLAN = Samples.IRIS.testimony("port", "plan");
    private static final Node FALL = Samples.IRIS.account("port", "event", "fall");
    private static final Node PUSH = Samples.IRIS.account("port", "event", "push");

    private final Mapped mapped = Samples.mapped(Samples.port());
    private final DatasetGraph data = dataset(mapped);

    private static DatasetGraph dataset(Mapped mapped) {
        DatasetGraph data = DatasetGraphFactory.create();
        mapped.batch().quads().forEach(data::add);
        return data;
    }

    private Set<Node> objects(Node graph, Node subject, Node predicate) {
        return data.stream(graph, subject, predicate, Node.ANY)
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    private static Node shared(String key) {
        return Iris.sharedThing(key);
    }

    @Test
    void anAcceptedEventStandsWithItsSuperclassesAndWhoSaysIt() {
        assertThat(objects(NAVY, FALL, TYPE)).contains(Att.term("Capture"), Att.Event, Att.Account);
        assertThat(objects(NAVY, FALL, TYPE)).doesNotContain(Att.Reported);
        assertThat(objects(NAVY, FALL, Att.saidIn)).containsExactly(NAVY);
        assertThat(objects(NAVY, FALL, RDFS.label.asNode())).containsExactly(Literals.text("port falls"));
    }

    @Test
    void agentsAndTargetsAreParticipantsToo() {
        Node brigade = shared("unit/3-brigade/in/organisation.navy-val");
        assertThat(objects(NAVY, FALL, Att.agent)).containsExactly(brigade);
        assertThat(objects(NAVY, FALL, Att.participant))
                .containsExactlyInAnyOrder(brigade, shared("armed-group/river-front"));
        assertThat(objects(NAVY, FALL, Att.place)).containsExactly(shared("quarter/duks/in/city.amar"));
    }

    @Test
    void whatIsPlannedIsReportedOnlyAndSaysWhatItWouldBe() {
        assertThat(objects(PLAN, PUSH, TYPE)).containsExactly(Att.Reported);
        assertThat(objects(PLAN, PUSH, Att.wouldBe)).contains(Att.term("Offensive"), Att.Event, Att.Account);
        assertThat(objects(Graphs.CATALOGUE, PLAN, Att.accepted)).containsExactly(Literals.bool(false));
    }

    @Test
    void aDenialIsMarkedInTheCatalogueAndLeavesTheOtherVoiceAlone() {
        assertThat(objects(FRONT, FALL, TYPE)).containsExactly(Att.Reported);
        assertThat(objects(Graphs.CATALOGUE, FRONT, Att.denies)).containsExactly(FALL);
        assertThat(objects(Graphs.CATALOGUE, NAVY, Att.denies)).isEmpty();
        assertThat(objects(Graphs.CATALOGUE, NAVY, Att.accepted)).containsExactly(Literals.bool(true));
    }

    @Test
    void aHedgedNumberKeepsBoundsBestAndHedge() {
        Node dead = Samples.IRIS.account("port", "figure", "dead");
        assertThat(objects(NAVY, dead, Att.measure)).containsExactly(Att.term("Killed"));
        assertThat(objects(NAVY, dead, Att.upper)).containsExactly(Literals.number(Samples.number(2000)));
        assertThat(objects(NAVY, dead, Att.best)).containsExactly(Literals.number(Samples.number(2000)));
        assertThat(objects(NAVY, dead, Att.lower)).isEmpty();
        assertThat(objects(NAVY, dead, Att.hedge)).containsExactly(Literals.text("almost"));
        assertThat(objects(NAVY, dead, Att.event)).containsExactly(FALL);
    }

    @Test
    void controlPositionAndCharacterisationStandInTheirTerms() {
        Node hold = Samples.IRIS.account("port", "control", "hold");
        assertThat(objects(NAVY, hold, Att.controlState)).containsExactly(Att.term("Holds"));
        Node post = Samples.IRIS.account("port", "position", "post");
        assertThat(objects(NAVY, post, Att.post)).containsExactly(Literals.text("spokeswoman"));
        Node wolves = Samples.IRIS.account("port", "characterisation", "wolves");
        assertThat(objects(NAVY, wolves, Att.as)).containsExactly(Literals.text("wolves of the delta", "en"));
    }

    @Test
    void anAcceptedRelationIsAlsoOnePlainTriple() {
        Node brigade = shared("unit/3-brigade/in/organisation.navy-val");
        assertThat(objects(NAVY, brigade, Att.unitOf)).containsExactly(shared("organisation/navy-val"));
    }

    @Test
    void aRelationThatIsNotAcceptedIsNoPlainTriple() {
        Report report = Samples.report(
                "port",
                Samples.entities(),
                List.of(),
                List.of(Samples.testimony("fear", "front", Stance.FEARS, Polarity.AFFIRMS, List.of(Samples.unit()))));
        DatasetGraph other = dataset(Samples.mapped(report));
        Node fear = Samples.IRIS.testimony("port", "fear");
        assertThat(other.contains(fear, Node.ANY, Att.relation, Att.term("UnitOf")))
                .isTrue();
        assertThat(other.contains(fear, Node.ANY, Att.unitOf, Node.ANY)).isFalse();
    }

    @Test
    void evidenceLiesInItsOwnGraphInTheOrderOfTheText() {
        Node graph = Samples.IRIS.evidenceGraph(NAVY);
        Node first = Samples.IRIS.annotation(graph, "figure", "dead", 1);
        assertThat(objects(graph, first, OA.hasBody.asNode()))
                .containsExactly(Samples.IRIS.account("port", "figure", "dead"));
        assertThat(objects(graph, Samples.IRIS.selector(first), OA.start.asNode()))
                .containsExactly(Literals.count(35));
        assertThat(objects(graph, Samples.IRIS.target(first), OA.hasSource.asNode()))
                .containsExactly(Samples.IRIS.source(Samples.port().source()));
    }

    @Test
    void whatWasLeftOutHasAReason() {
        Node graph = Samples.IRIS.evidenceGraph(Samples.IRIS.report("port"));
        Node excluded = Samples.IRIS.excluded("port", 1);
        assertThat(objects(graph, excluded, Att.reason)).containsExactly(Att.term("Appeal"));
        assertThat(objects(graph, excluded, Att.excludedFrom)).containsExactly(Samples.IRIS.report("port"));
    }

    @Test
    void theDeclarationsAreTheSourcesOwnTestimony() {
        Node declared = Samples.IRIS.testimony("port", Iris.DECLARED);
        Node docks = Samples.IRIS.account("port", "name", "declared-docks");
        assertThat(objects(declared, docks, Att.name)).containsExactly(Literals.text("The Docks", "en"));
        assertThat(objects(declared, shared("quarter/duks/in/city.amar"), Att.within))
                .containsExactly(shared("city/amar"));
        assertThat(objects(declared, Samples.IRIS.account("port", "relation", "declared-third-part-of"), Att.relation))
                .containsExactly(Att.term("UnitOf"));
        assertThat(objects(Graphs.CATALOGUE, declared, Att.speaker)).containsExactly(shared("outlet/vell-courier"));
    }

    @Test
    void whereAnActorIsIsNoRelation() {
        Report report = Samples.report(
                "port",
                List.of(
                        Samples.entities().getFirst(),
                        Samples.entity("amar", EntityKind.CITY, "Amar", null, null),
                        Samples.entity("police", EntityKind.ORGANISATION, "Police", null, "amar")),
                List.of(),
                List.of());
        DatasetGraph other = dataset(Samples.mapped(report));
        assertThat(other.contains(Node.ANY, Node.ANY, Att.names, shared("organisation/police/in/city.amar")))
                .isTrue();
        assertThat(other.contains(Node.ANY, Node.ANY, Att.within, Node.ANY)).isFalse();
    }

    @Test
    void withoutAnythingDeclaredThereIsNoSuchTestimony() {
        Report bare = Samples.report("bare", List.of(Samples.entities().getFirst()), List.of(), List.of());
        Report none = new Report(
                Samples.source("none", null), bare.extractor(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(graphs(Samples.mapped(bare))).contains(Samples.IRIS.testimony("bare", Iris.DECLARED));
        assertThat(graphs(Samples.mapped(none))).containsExactlyInAnyOrder(Graphs.CATALOGUE, Graphs.THINGS);
    }

    private static Set<Node> graphs(Mapped mapped) {
        return mapped.batch().quads().stream().map(Quad::getGraph).collect(Collectors.toSet());
    }

    @Test
    void withoutAuthorAndPublisherSomeoneWithoutANameSpeaks() {
        Report port = Samples.port();
        Report anonymous = new Report(
                Samples.source("port", null),
                port.extractor(),
                port.entities(),
                List.of(),
                port.events(),
                List.of(Samples.testimony("own", null, Stance.ASSERTS, Polarity.AFFIRMS, List.of(Samples.push()))),
                List.of());
        DatasetGraph other = dataset(Samples.mapped(anonymous));
        Node author = Samples.IRIS.unnamedAuthor("port");
        assertThat(other.contains(Graphs.CATALOGUE, Samples.IRIS.testimony("port", "own"), Att.speaker, author))
                .isTrue();
        assertThat(other.contains(Graphs.THINGS, author, TYPE, Att.Actor)).isTrue();
    }

    @Test
    void thingsStandWithTypesAndTheNamelessWithTheirDescription() {
        Node official = Samples.IRIS.thing("port", new Thing(Thing.Scope.REPORT, "official", EntityKind.PERSON, false));
        assertThat(objects(Graphs.THINGS, official, TYPE)).containsExactlyInAnyOrder(Att.Person, Att.Actor);
        assertThat(objects(Graphs.THINGS, official, RDFS.label.asNode()))
                .containsExactly(Literals.text("a senior official"));
        assertThat(objects(Graphs.THINGS, shared("city/amar"), RDFS.label.asNode()))
                .isEmpty();
        assertThat(objects(Graphs.CATALOGUE, Samples.IRIS.report("port"), Att.mentions))
                .hasSize(8);
    }

    @Test
    void whatAnAuthorityHasIsMentionedAndNotDescribed() {
        DatasetGraph other = dataset(Samples.mapped(Samples.port(), Samples.gazetteer()));
        Node amar = shared("amar-city");
        assertThat(other.contains(Graphs.CATALOGUE, Samples.IRIS.report("port"), Att.mentions, amar))
                .isTrue();
        assertThat(other.contains(Graphs.THINGS, amar, Node.ANY, Node.ANY)).isFalse();
    }

    @Test
    void theSourceStandsInTheCatalogueUnderItsCanonicalAddress() {
        Node source = Samples.IRIS.source(Samples.port().source());
        assertThat(objects(Graphs.CATALOGUE, source, Att.url))
                .containsExactly(Literals.anyUri("https://courier.example/port"));
        assertThat(objects(Graphs.CATALOGUE, source, TYPE)).containsExactlyInAnyOrder(Att.Source, Att.NewsArticle);
        assertThat(objects(Graphs.CATALOGUE, source, DCTerms.title.asNode()))
                .containsExactly(Literals.text("The port", "en"));
        assertThat(objects(Graphs.CATALOGUE, source, Att.publishedBasis)).containsExactly(Att.term("Stated"));
    }

    @Test
    void anUnknownMeasureCostsItsFactAndNamesTheNearest() {
        Report report = Samples.report(
                "port",
                Samples.entities(),
                Samples.port().events(),
                List.of(Samples.testimony(
                        "navy",
                        "navy-office",
                        Stance.CLAIMS,
                        Polarity.AFFIRMS,
                        List.of(Samples.figure("dead", "kiled", Quantity.exactly(9)), Samples.holds()))));
        Mapped result = Samples.mapped(report);
        assertThat(result.taken()).isEqualTo(1);
        assertThat(result.rejections()).hasSize(1);
        Problem problem = result.rejections().getFirst().problems().getFirst();
        assertThat(problem.toString())
                .isEqualTo("port.json /facts/dead/measure: error term-unknown: the ontology has no measure \"kiled\""
                        + " (did you mean killed? all of them are in ontology/figures.ttl)");
        assertThat(result.batch().quads())
                .noneMatch(quad -> quad.getSubject().equals(Samples.IRIS.account("port", "figure", "dead")));
    }

    @Test
    void anUnknownEventTypeCostsItsFacts() {
        Report port = Samples.port();
        Report report = Samples.report(
                "port",
                port.entities(),
                List.of(
                        new EventDecl("fall", "capture", null, Samples.WHERE.at("/events/0")),
                        port.events().get(1)),
                port.testimonies());
        Mapped result = Samples.mapped(report);
        assertThat(result.rejections()).hasSize(2);
        assertThat(result.taken() + result.rejections().size()).isEqualTo(report.factCount());
        Problem problem = result.rejections().getFirst().problems().getFirst();
        assertThat(problem.code()).isEqualTo(ProblemCode.TERM_UNKNOWN);
        assertThat(problem.where().pointer()).isEqualTo("/events/0/type");
        assertThat(problem.cure()).startsWith("did you mean Capture");
    }

    @Test
    void evidenceInWordsIsRefused() {
        Report report = Samples.report(
                "port",
                Samples.entities(),
                Samples.port().events(),
                List.of(Samples.testimony(
                        "navy",
                        "front",
                        Stance.CLAIMS,
                        Polarity.AFFIRMS,
                        List.of(Samples.event(
                                "fall", List.of("front"), List.of(), List.of(new Evidence.Words("took", 1)))))));
        assertThat(Samples.mapped(report)
                        .rejections()
                        .getFirst()
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo(ProblemCode.WORDS_NOT_ANCHORED);
    }

    @Test
    void theAcceptanceRuleOfTheDatabaseDecidesWhatIsAccepted() {
        var resolved = new Resolver(Identity.none()).resolve(Samples.port(), problem -> {});
        GraphBatch batch = new ReportMapper(Samples.IRIS, Ontology.standard(), new AcceptanceRule(Set.of()))
                .map(resolved, Samples.HASH)
                .batch();
        assertThat(batch.quads())
                .noneMatch(quad ->
                        quad.getPredicate().equals(TYPE) && quad.getObject().equals(Att.Account));
    }

    @Test
    void eachAccountKnowsThePlaceItCameFrom() {
        assertThat(mapped.batch().origins().get(FALL)).isEqualTo(Samples.WHERE.at("/facts/fall"));
        assertThat(mapped.batch().origins().get(NAVY)).isEqualTo(Samples.WHERE.at("/testimonies/navy"));
        assertThat(Where.file("port.json").at("/facts/fall").isWithin(Samples.WHERE.at("/facts")))
                .isTrue();
    }

    @Test
    void aSourceWithoutUrlIsKnownByItsText() {
        Source source = new Source(
                "x",
                SourceType.BLOG_POST,
                null,
                null,
                List.of(),
                Samples.port().source().published(),
                null,
                null,
                "0123456789abcdef".repeat(4),
                List.of(),
                Samples.WHERE);
        assertThat(Samples.IRIS.source(source).getURI()).isEqualTo(Samples.BASE + "source/text-0123456789abcdef");
    }
}
