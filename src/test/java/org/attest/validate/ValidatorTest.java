package org.attest.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.map.AuthorityMapper;
import org.attest.map.Samples;
import org.attest.model.Authority;
import org.attest.model.Echelon;
import org.attest.model.EntityKind;
import org.attest.model.Evidence;
import org.attest.model.Exclusion;
import org.attest.model.ExclusionReason;
import org.attest.model.Fact;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Severity;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.junit.jupiter.api.Test;

/** With the shapes that come with the program. */
class ValidatorTest {

    private final Ontology ontology = Ontology.standard();
    private final Validator validator = new Validator(ShapeSet.standard(), ontology);

    private static Set<Node> nothingKnown(Node thing) {
        return Set.of();
    }

    private static GraphBatch batch(Report report) {
        return Samples.mapped(report).batch();
    }

    private static Report port(Testimony... testimonies) {
        return Samples.report("port", Samples.entities(), Samples.port().events(), List.of(testimonies));
    }

    private static Testimony says(Stance stance, Polarity polarity, Fact... facts) {
        return Samples.testimony("navy", "navy-office", stance, polarity, List.of(facts));
    }

    private static boolean mentions(Checked checked, Node node) {
        return checked.batch().batch().quads().stream()
                .anyMatch(quad ->
                        quad.getSubject().equals(node) || quad.getObject().equals(node));
    }

    @Test
    void aGoodReportPassesWholeAndUnchanged() {
        GraphBatch batch = batch(Samples.port());
        Checked checked = validator.check(batch, ValidatorTest::nothingKnown);
        assertThat(checked.rejections()).isEmpty();
        assertThat(checked.batch().batch()).isSameAs(batch);
        assertThat(checked.batch().remarks()).isEmpty();
        assertThat(checked.accountsIn()).isEqualTo(checked.accountsOut()).isGreaterThan(10);
    }

    @Test
    void aBrokenAccountGoesOutWithItsEvidenceAndTheRestStays() {
        Fact bad = Samples.badFigure("dead");
        Checked checked = validator.check(
                batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, bad, Samples.capture()))),
                ValidatorTest::nothingKnown);
        Node dead = Samples.IRIS.account("port", "figure", "dead");
        assertThat(mentions(checked, dead)).isFalse();
        assertThat(mentions(checked, Samples.IRIS.account("port", "event", "fall")))
                .isTrue();
        assertThat(checked.batch().batch().quads())
                .noneMatch(quad -> quad.getSubject().getURI().contains("/evidence/figure/"))
                .anyMatch(quad -> quad.getSubject().getURI().contains("/evidence/event/"));
        assertThat(checked.accountsIn() - checked.accountsOut()).isEqualTo(1);
    }

    @Test
    void theProblemNamesShapePlaceTriplesAndCure() {
        Checked checked = validator.check(
                batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, Samples.badFigure("dead")))),
                ValidatorTest::nothingKnown);
        Rejection rejection = checked.rejections().getFirst();
        assertThat(rejection.reach()).isEqualTo(Rejection.Reach.FACT);
        assertThat(rejection.where()).isEqualTo(Samples.WHERE.at("/facts/dead"));
        assertThat(rejection.original()).contains("a att:Account , att:Figure ;");
        Problem problem = rejection.problems().getFirst();
        assertThat(problem.code()).isEqualTo(ProblemCode.SHAPE_BROKEN);
        assertThat(problem.what())
                .startsWith("shape QuantityBounds is broken: The lower bound is above the upper bound; ")
                .contains("att:lower");
        assertThat(problem.cure()).isEqualTo("Exchange atLeast and atMost");
    }

    @Test
    void aReportedAccountIsHeldToTheShapesOfWhatItWouldBe() {
        Checked checked = validator.check(
                batch(port(says(Stance.PLANS, Polarity.AFFIRMS, Samples.badFigure("dead")))),
                ValidatorTest::nothingKnown);
        assertThat(checked.rejections()).hasSize(1);
        assertThat(mentions(checked, Samples.IRIS.account("port", "figure", "dead")))
                .isFalse();
    }

    @Test
    void theMarkOfADenialGoesWithTheAccount() {
        Checked checked = validator.check(
                batch(port(says(Stance.ASSERTS, Polarity.DENIES, Samples.badFigure("dead"), Samples.capture()))),
                ValidatorTest::nothingKnown);
        assertThat(checked.batch().batch().quads())
                .filteredOn(quad -> quad.getPredicate().equals(Att.denies))
                .extracting(Quad::getObject)
                .containsExactly(Samples.IRIS.account("port", "event", "fall"));
    }

    @Test
    void anAccountThatOneVoiceBrokeStaysWithTheOther() {
        Fact empty = Samples.event("fall", List.of(), List.of(), List.of());
        Checked checked = validator.check(
                batch(port(
                        says(Stance.CLAIMS, Polarity.AFFIRMS, Samples.capture()),
                        Samples.testimony("front", "front", Stance.CLAIMS, Polarity.AFFIRMS, List.of(empty)))),
                ValidatorTest::nothingKnown);
        Node fall = Samples.IRIS.account("port", "event", "fall");
        Set<Node> graphs = checked.batch().batch().quads().stream()
                .filter(quad -> quad.getSubject().equals(fall))
                .map(Quad::getGraph)
                .collect(Collectors.toSet());
        assertThat(graphs).containsExactly(Samples.IRIS.testimony("port", "navy"));
        assertThat(checked.rejections()).hasSize(1);
    }

    @Test
    void thePlainTripleOfARelationGoesUnlessAnotherAccountSaysItToo() {
        Fact bad = Samples.relation("far", "third", RelationType.UNIT_OF, "navy", "x".repeat(200));
        Node brigade = Iris.sharedThing("unit/3-brigade/in/organisation.navy-val");
        Node navy = Samples.IRIS.testimony("port", "navy");
        Quad plain = Quad.create(navy, brigade, Att.unitOf, Iris.sharedThing("organisation/navy-val"));

        Checked alone =
                validator.check(batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, bad))), ValidatorTest::nothingKnown);
        assertThat(alone.rejections()).hasSize(1);
        assertThat(alone.batch().batch().quads()).doesNotContain(plain);

        Fact good = Samples.relation("unit", "third", RelationType.UNIT_OF, "navy", null);
        Checked both = validator.check(
                batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, bad, good))), ValidatorTest::nothingKnown);
        assertThat(both.rejections()).hasSize(1);
        assertThat(both.batch().batch().quads()).contains(plain);
    }

    @Test
    void anActorThatLiesWithinAPlaceCostsThatStatementAndNothingElse() {
        Fact bad = Samples.relation("in", "navy", RelationType.WITHIN, "amar", null);
        Checked checked = validator.check(
                batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, bad, Samples.capture()))),
                ValidatorTest::nothingKnown);
        assertThat(checked.rejections()).hasSize(1);
        assertThat(checked.rejections().getFirst().where().pointer()).isEqualTo("/facts/in");
        assertThat(checked.batch().batch().quads())
                .noneMatch(quad -> quad.getPredicate().equals(Att.within)
                        && quad.getGraph().equals(Samples.IRIS.testimony("port", "navy")));
    }

    @Test
    void evidenceThatEndsBeforeItBeginsCostsItsFact() {
        Fact bad = Samples.event("fall", List.of("third"), List.of(), List.of(new Evidence.Span(9, 5)));
        Checked checked =
                validator.check(batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, bad))), ValidatorTest::nothingKnown);
        assertThat(mentions(checked, Samples.IRIS.account("port", "event", "fall")))
                .isFalse();
        assertThat(checked.rejections().getFirst().problems().getFirst().what()).contains("SelectorOrder");
    }

    @Test
    void aTestimonyWhoseSpeakerIsAPlaceGoesOutWhole() {
        Checked checked = validator.check(
                batch(port(Samples.testimony(
                        "city", "amar", Stance.CLAIMS, Polarity.AFFIRMS, List.of(Samples.capture())))),
                ValidatorTest::nothingKnown);
        Node city = Samples.IRIS.testimony("port", "city");
        assertThat(checked.rejections()).hasSize(1);
        assertThat(checked.rejections().getFirst().reach()).isEqualTo(Rejection.Reach.TESTIMONY);
        assertThat(checked.batch().batch().quads())
                .noneMatch(quad -> quad.getSubject().equals(city)
                        || quad.getGraph().getURI().startsWith(city.getURI()))
                .anyMatch(quad -> quad.getGraph().equals(Samples.IRIS.testimony("port", Iris.DECLARED)));
    }

    @Test
    void aBrokenSourceCostsTheReport() {
        Report good = Samples.port();
        Source s = good.source();
        Source bad = new Source(
                s.id(),
                s.type(),
                s.title(),
                "amar",
                s.authors(),
                s.published(),
                s.url(),
                s.language(),
                null,
                s.chain(),
                s.where());
        Checked checked = validator.check(
                batch(new Report(
                        bad,
                        good.extractor(),
                        good.entities(),
                        List.of(),
                        good.events(),
                        good.testimonies(),
                        List.of())),
                ValidatorTest::nothingKnown);
        assertThat(checked.batch()).isNull();
        assertThat(checked.rejections()).hasSize(1);
        assertThat(checked.rejections().getFirst().reach()).isEqualTo(Rejection.Reach.REPORT);
        assertThat(checked.accountsOut()).isZero();
    }

    @Test
    void aWarningBecomesARemark() {
        Fact vague = Samples.event("fall", List.of("third"), List.of(), List.of());
        Checked checked =
                validator.check(batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, vague))), ValidatorTest::nothingKnown);
        assertThat(checked.rejections()).isEmpty();
        assertThat(checked.batch().remarks())
                .hasSize(1)
                .allMatch(problem ->
                        problem.severity() == Severity.WARNING && problem.what().contains("EventWhenWhere"));
    }

    @Test
    void thingsOfAnAuthorityHaveTheClassesThatTheCallerGives() {
        GraphBatch batch = Samples.mapped(Samples.port(), Samples.gazetteer()).batch();
        Checked without = validator.check(batch, ValidatorTest::nothingKnown);
        Checked with = validator.check(
                batch,
                thing -> thing.equals(Iris.sharedThing("amar-city"))
                        ? Set.copyOf(ontology.withSuperclasses(Att.City))
                        : Set.copyOf(ontology.withSuperclasses(Att.Quarter)));
        assertThat(without.batch()).isNull();
        assertThat(with.rejections()).isEmpty();
    }

    @Test
    void aBadThingOfAnAuthorityGoesOutAlone() {
        Authority authority = new Authority(
                "mixed",
                List.of(
                        Samples.known("amar-city", EntityKind.CITY, "Amar", List.of(), null, null),
                        new Authority.Known(
                                "docks",
                                EntityKind.QUARTER,
                                "Docks",
                                null,
                                List.of(),
                                "amar-city",
                                null,
                                null,
                                Echelon.BRIGADE,
                                null,
                                List.of(),
                                List.of(),
                                "",
                                Samples.WHERE.at("/things/docks"))));
        GraphBatch batch =
                new AuthorityMapper(Samples.IRIS, ontology, AuthorityMapper.Sameness.NONE).map(authority, Samples.HASH);
        Checked checked = validator.check(batch, ValidatorTest::nothingKnown);
        assertThat(checked.rejections()).hasSize(1);
        assertThat(checked.rejections().getFirst().where()).isEqualTo(Samples.WHERE.at("/things/docks"));
        assertThat(checked.accountsIn()).isEqualTo(2);
        assertThat(checked.accountsOut()).isEqualTo(1);
        assertThat(checked.batch().batch().quads())
                .anyMatch(quad -> quad.getGraph().equals(Graphs.THINGS))
                .noneMatch(quad -> quad.getSubject().equals(Iris.sharedThing("docks")));
    }

    @Test
    void aNoteThatCopiesThePassageCostsTheExclusionOnly() {
        Report good = Samples.port();
        Report noted = new Report(
                good.source(),
                good.extractor(),
                good.entities(),
                List.of(),
                good.events(),
                good.testimonies(),
                List.of(new Exclusion(ExclusionReason.OTHER, "y".repeat(300), new Evidence.Span(1, 9))));
        Checked checked = validator.check(batch(noted), ValidatorTest::nothingKnown);
        assertThat(checked.rejections()).hasSize(1);
        assertThat(checked.batch().batch().quads())
                .noneMatch(quad -> quad.getSubject().getURI().contains("/excluded/"));
        assertThat(checked.accountsOut()).isEqualTo(checked.accountsIn());
    }

    @Test
    void aNumberOutOfItsBoundsIsStillANumber() {
        // Guards the fixture: the same figure with its bounds the right way round passes.
        Fact good = Samples.sailors(
                "dead", new Quantity(null, Samples.decimal(1), Samples.decimal(9), null, null, null, null));
        assertThat(validator
                        .check(batch(port(says(Stance.CLAIMS, Polarity.AFFIRMS, good))), ValidatorTest::nothingKnown)
                        .rejections())
                .isEmpty();
    }
}
