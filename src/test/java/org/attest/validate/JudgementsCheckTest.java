package org.attest.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.map.JudgementMapper;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.attest.testing.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of judgements go through the shapes as authorities do: what breaks one goes out alone. */
class JudgementsCheckTest {

    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final ShapeSet SHAPES = ShapeSet.standard();

    private final Iris iris = new Iris("https://example.org/vell/");

    private static Validator validator(boolean byEngine) {
        return byEngine ? Validator.byEngineOnly(SHAPES, ONTOLOGY) : new Validator(SHAPES, ONTOLOGY);
    }

    private GraphBatch batch(Judgements list) {
        return new JudgementMapper(iris, ONTOLOGY).map(list, "0123456789abcdef".repeat(4), one -> true);
    }

    private static Judgement judgement(String b, String why) {
        return new Judgement(
                Verdict.SAME, "thing:a", b, "Ada Renn", "2031-12-01T10:15:00Z", why, Where.line("k.tsv", b.length()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatTheReaderTakesBreaksNoShape(boolean byEngine) {
        for (int seed = 0; seed < 30; seed++) {
            Judgements list = Decided.list(seed);
            Checked checked = validator(byEngine).check(batch(list), node -> Set.of());

            assertThat(checked.rejections()).isEmpty();
            assertThat(checked.accountsIn()).isEqualTo(list.judgements().size());
            assertThat(checked.accountsOut()).isEqualTo(list.judgements().size());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBadJudgementGoesOutAloneAndLongGroundsAreRemarkedOn(boolean byEngine) {
        Judgement bad = judgement("thing:b", "");
        GraphBatch good = batch(new Judgements("karsa", List.of(bad, judgement("thing:ccc", "x".repeat(301)))));
        Node node = iris.judgement(bad);
        List<Quad> quads = new ArrayList<>(good.quads());
        quads.removeIf(
                quad -> quad.getSubject().equals(node) && quad.getPredicate().equals(Att.inForce));
        Checked checked = validator(byEngine).check(good.withQuads(quads), thing -> Set.of());

        assertThat(checked.rejections())
                .singleElement()
                .returns(Where.line("k.tsv", 7), Rejection::where)
                .satisfies(rejection ->
                        assertThat(rejection.problems().getFirst().what()).contains("in force"));
        assertThat(checked.batch()).isNotNull().satisfies(left -> {
            assertThat(left.batch().quads()).noneMatch(quad -> quad.getSubject().equals(node));
            assertThat(left.batch().quads()).anyMatch(quad -> quad.getObject().equals(Literals.text("x".repeat(301))));
            assertThat(left.remarks()).extracting(Problem::where).containsExactly(Where.line("k.tsv", 9));
        });
    }
}
