package org.attest.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Where;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.attest.rdf.Prov;
import org.junit.jupiter.api.Test;

class JudgementMapperTest {

    private static final String BASE = "https://example.org/vell/";

    private final Iris iris = new Iris(BASE);
    private final JudgementMapper mapper = new JudgementMapper(iris, Ontology.standard());

    private static Judgement judgement(Verdict verdict, String a, String b, String when, String why) {
        return new Judgement(verdict, a, b, "Ada Renn", when, why, Where.line("k.tsv", 3));
    }

    private final Judgement same =
            judgement(Verdict.SAME, "thing:town/harrow", BASE + "report/courier/thing/ford", "2031-12-01", "one ford");
    private final Judgement different =
            judgement(Verdict.DIFFERENT, "thing:a", "https://places.example/7", "2031-12-01T10:15:00Z", "");
    private final GraphBatch batch =
            mapper.map(new Judgements("karsa", List.of(same, different)), Samples.HASH, one -> !one.equals(different));

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private boolean says(Node subject, Node predicate, Node object) {
        return batch.quads().contains(Quad.create(Graphs.CATALOGUE, subject, predicate, object));
    }

    @Test
    void aListHasItsNameAndTheHashOfItsContent() {
        Node list = iri(BASE + "judgements/karsa");

        assertThat(batch.kind()).isEqualTo(GraphBatch.Kind.JUDGEMENTS);
        assertThat(batch.key()).isEqualTo("karsa");
        assertThat(batch.subject()).isEqualTo(list);
        assertThat(says(list, RDF.type.asNode(), Att.JudgementList)).isTrue();
        assertThat(says(list, Att.contentHash, Literals.text(Samples.HASH))).isTrue();
        assertThat(batch.quads()).allMatch(quad -> quad.getGraph().equals(Graphs.CATALOGUE));
    }

    @Test
    void aJudgementTellsWhatWasJudgedByWhomWhenAndWhy() {
        Node node = iris.judgement(same);
        Node judge = iri(BASE + "judge/ada-renn");

        assertThat(node.getURI()).matches(BASE + "judgement/[0-9a-f]{16}");
        assertThat(says(node, RDF.type.asNode(), Att.Judgement)).isTrue();
        assertThat(says(node, Att.inList, batch.subject())).isTrue();
        assertThat(says(node, Att.judges, iri("https://w3id.org/attest/thing/town/harrow")))
                .isTrue();
        assertThat(says(node, Att.judges, iris.mention("courier", "ford"))).isTrue();
        assertThat(says(node, Att.verdict, Att.term("Same"))).isTrue();
        assertThat(says(node, Att.judge, judge)).isTrue();
        assertThat(says(judge, RDF.type.asNode(), Prov.AGENT)).isTrue();
        assertThat(says(judge, RDFS.label.asNode(), Literals.text("Ada Renn"))).isTrue();
        assertThat(says(node, Att.judged, NodeFactory.createLiteralDT("2031-12-01", XSDDatatype.XSDdate)))
                .isTrue();
        assertThat(says(node, Att.grounds, Literals.text("one ford"))).isTrue();
        assertThat(says(node, Att.inForce, Literals.bool(true))).isTrue();
        assertThat(batch.origins()).containsEntry(node, Where.line("k.tsv", 3));
    }

    @Test
    void oneToTheSecondWithoutGroundsThatIsNotInForceSaysSo() {
        Node node = iris.judgement(different);

        assertThat(says(node, Att.judges, iri("https://places.example/7"))).isTrue();
        assertThat(says(node, Att.judged, NodeFactory.createLiteralDT("2031-12-01T10:15:00Z", XSDDatatype.XSDdateTime)))
                .isTrue();
        assertThat(says(node, Att.inForce, Literals.bool(false))).isTrue();
        assertThat(batch.quads())
                .noneMatch(quad ->
                        quad.getSubject().equals(node) && quad.getPredicate().equals(Att.grounds));
    }

    @Test
    void aJudgementIsOneWhateverSpellingItNamesThingsIn() {
        Judgement spelled = judgement(
                Verdict.SAME,
                "report/courier/thing/ford",
                "https://w3id.org/attest/thing/town/harrow",
                "2031-12-01",
                "one ford");

        assertThat(iris.judgement(spelled)).isEqualTo(iris.judgement(same));
        assertThat(iris.judgement(
                        judgement(Verdict.SAME, "thing:town/harrow", "report/courier/thing/ford", "2031-12-01", "")))
                .isNotEqualTo(iris.judgement(same));
    }

    @Test
    void theLeastAccountGivesTheOccurrenceThatUnitesAll() {
        List<String> accounts = List.of("report/courier/event/fall", "record/ucdp-ged/645/event", "report/aa/event/x");
        Node occurrence = iri(BASE + "occurrence/record/ucdp-ged/645");

        assertThat(mapper.unites(accounts))
                .containsExactlyInAnyOrder(
                        Quad.create(Graphs.DERIVED, occurrence, Att.unites, iri(BASE + "record/ucdp-ged/645/event")),
                        Quad.create(Graphs.DERIVED, occurrence, Att.unites, iri(BASE + "report/aa/event/x")),
                        Quad.create(Graphs.DERIVED, occurrence, Att.unites, iri(BASE + "report/courier/event/fall")));
        assertThat(mapper.occurrence(List.of("report/courier/event/fall", "report/d/event/a")))
                .contains(iri(BASE + "occurrence/courier/fall"));
    }

    @Test
    void thingsAreUnitedByNoOccurrence() {
        assertThat(mapper.unites(List.of("thing:a", "thing:b", "report/courier/event/fall")))
                .isEmpty();
        assertThat(mapper.occurrence(List.of("thing:a", "thing:b"))).isEmpty();
    }
}
