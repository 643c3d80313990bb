package org.attest.ingest.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attest.SharedFolder;
import org.attest.ingest.Incoming;
import org.attest.model.EntityKind;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data set itself, where it is at hand: every line comes out as a fact or a rejection. */
class Re3dDataTest {

    private final List<Incoming> incoming = new ArrayList<>();
    private final List<Rejection> strays = new ArrayList<>();

    private Re3dCounts read(String folder) throws IOException {
        return new Re3dReader().read(SharedFolder.require("data/re3d").resolve(folder), incoming::add, strays::add);
    }

    private List<Report> reports() {
        return incoming.stream().flatMap(one -> one.report().stream()).toList();
    }

    private <F extends Fact> long count(Class<F> kind) {
        return reports().stream()
                .flatMap(report -> report.testimonies().stream())
                .flatMap(testimony -> testimony.facts().stream())
                .filter(kind::isInstance)
                .count();
    }

    private long zeros() {
        return reports().stream()
                .flatMap(report -> report.testimonies().getFirst().confidence().values().stream())
                .filter(confidence -> confidence.signum() == 0)
                .count();
    }

    /** Zeros counted by hand among the lines taken: spans and relations together. */
    @ParameterizedTest
    @CsvSource({"CENTCOM, 23, 1439, 1, 538, 7, 372", "US State Department, 22, 720, 0, 177, 3, 210"})
    void nothingIsLost(
            String folder, int documents, int entities, int noWords, int relations, int flagged, int noConfidence)
            throws IOException {
        Re3dCounts counts = read(folder);

        assertThat(counts)
                .isEqualTo(new Re3dCounts(
                        new Re3dCounts.Part(documents, documents, 0),
                        new Re3dCounts.Part(entities, entities - noWords, noWords),
                        new Re3dCounts.Part(relations, relations, 0)));
        assertThat(reports()).hasSize(documents);
        assertThat(count(Fact.Name.class)).isEqualTo(counts.entities().taken());
        assertThat(count(Fact.Relation.class)).isEqualTo(counts.relations().taken());
        assertThat(incoming.stream().mapToInt(Incoming::factsGiven).sum()).isEqualTo(entities + relations);
        assertThat(incoming.stream().flatMap(one -> one.rejections().stream())).hasSize(noWords);
        assertThat(strays).isEmpty();
        assertThat(zeros()).isEqualTo(noConfidence);
        assertThat(incoming.stream().flatMap(one -> one.problems().stream()).filter(problem -> !problem.blocks()))
                .hasSize(flagged)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.WORDS_DIFFER);
    }

    @ParameterizedTest
    @CsvSource({"US State Department, 108a8cfc05cc3139a6e65b7a4239f5c6"})
    void oneDocumentComparedByHand(String folder, String id) throws IOException {
        read(folder);
        Report report = reports().stream()
                .filter(one -> one.id().equals("re3d-" + id))
                .findFirst()
                .orElseThrow();
        var annotations = report.testimonies().getFirst();

        assertThat(report.source().url()).isEqualTo("https://www.state.gov/r/pa/prs/ps/2016/10/263174.htm");
        assertThat(annotations.facts())
                .filteredOn(fact -> fact.id().equals("118-123-organisation"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.evidence()).containsExactly(new Evidence.Span(118, 123));
                    assertThat(((Fact.Name) fact).name()).isEqualTo("Daesh");
                });
        assertThat(annotations.confidence()).containsEntry("0-17-organisation", new BigDecimal("0.98"));
        assertThat(annotations.facts())
                .filteredOn(fact -> fact.id().equals("118-123-151-159-fightingagainst"))
                .singleElement()
                .isInstanceOfSatisfying(Fact.Relation.class, relation -> {
                    assertThat(relation.relation()).isEqualTo(RelationType.FIGHTING_AGAINST);
                    assertThat(relation.subject()).isEqualTo("organisation-118-123");
                    assertThat(relation.object()).isEqualTo("organisation-151-159");
                    assertThat(relation.evidence()).first().isEqualTo(new Evidence.Span(107, 166));
                });
        assertThat(annotations.confidence()).containsEntry("118-123-151-159-fightingagainst", new BigDecimal("0.762"));
        assertThat(report.entities())
                .filteredOn(entity -> entity.kind() == EntityKind.PLACE)
                .anySatisfy(entity -> assertThat(entity.name()).isEqualTo("Iraq"))
                .anySatisfy(entity -> assertThat(entity.description()).isEqualTo("a funeral tent"));
    }
}
