package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.junit.jupiter.api.Test;

/** How the file of a competency question is read; whether its answer is right is tested with the ontology. */
class QuestionReaderTest {

    private static final String GOOD = """
            #+ number: 12
            #+ question: Who says so?
            #+ data: [mill, coast]
            #+ not: a plan is no deed
            #+ empty: true
            PREFIX att: <https://w3id.org/attest/ontology#>
            SELECT ?who
            WHERE {
              VALUES ?kind { att:Capture }
              ?event a ?kind ; att:saidIn/att:speaker ?who .
              FILTER NOT EXISTS { ?denial att:denies ?event }
            }
            """;

    private final ProblemLog log = new ProblemLog();

    @Test
    void aGoodFileIsRead() {
        CompetencyQuestion question = read(GOOD).orElseThrow();

        assertThat(question.name()).isEqualTo("012-who");
        assertThat(question.number()).isEqualTo(12);
        assertThat(question.question()).isEqualTo("Who says so?");
        assertThat(question.data()).containsExactly("coast", "mill");
        assertThat(question.not()).isEqualTo("a plan is no deed");
        assertThat(question.empty()).isTrue();
        assertThat(question.body()).startsWith("PREFIX att:").endsWith("}");
        assertThat(log.problems()).isEmpty();
    }

    @Test
    void termsAreFoundWhereverTheyStand() {
        assertThat(read(GOOD).orElseThrow().terms()).containsExactly("Capture", "denies", "saidIn", "speaker");
    }

    @Test
    void aSlipInTheHeaderIsToldWithItsLine() {
        assertThat(complaint(GOOD.replace("#+ not:", "#+ nott:")))
                .isEqualTo("ontology/questions/012-who.rq:4: error field-unknown: \"nott\" is not known"
                        + " (the header has number, question, data, not, empty)");
    }

    @Test
    void aQuestionHasToBeOne() {
        assertThat(complaint(GOOD.replace("Who says so?", "Who says so"))).contains("there is no question");
        assertThat(complaint(GOOD.replace("#+ data: [mill, coast]\n", ""))).contains("there is no data");
        assertThat(complaint(GOOD.replace("number: 12", "number: 13"))).contains("the three digits of its number");
        assertThat(complaint(GOOD.replace("empty: true", "empty: yes"))).contains("empty: \"yes\"");
        assertThat(complaint(GOOD.replace("SELECT ?who", "ASK"))).contains("the query is no SELECT");
        assertThat(complaint(GOOD.replace("SELECT ?who", "SELECT who"))).contains("query-syntax");
        assertThat(complaint("SELECT * WHERE { ?s ?p ?o }")).contains("there is no header");
    }

    @Test
    void thoseOfTheProgramAreAllGood() {
        assertThat(CompetencyQuestions.standard().problems()).isEmpty();
        assertThat(CompetencyQuestions.standard().all()).hasSizeGreaterThan(60);
    }

    private Optional<CompetencyQuestion> read(String text) {
        return CompetencyQuestions.read("012-who.rq", text, log);
    }

    private String complaint(String text) {
        ProblemLog one = new ProblemLog();
        assertThat(CompetencyQuestions.read("012-who.rq", text, one)).isEmpty();
        return one.problems().stream().map(Problem::toString).findFirst().orElse("");
    }
}
