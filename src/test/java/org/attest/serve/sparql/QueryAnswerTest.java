package org.attest.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.attest.serve.http.HttpProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryAnswerTest {

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @CsvSource({"3,4,3,false", "3,3,3,false", "3,2,2,true", "0,5,0,false"})
    void rowsAreCountedOnceAndTheCutIsKnownAtTheEnd(int there, int limit, long given, boolean cut) {
        Query query = QueryFactory.create("SELECT ?x { VALUES ?x { 1 2 3 } } LIMIT " + there);
        try (QueryExec exec =
                QueryExec.dataset(DatasetGraphFactory.create()).query(query).build()) {
            QueryAnswer.Rows rows = (QueryAnswer.Rows) QueryAnswer.of(exec, query, limit);

            assertThat(RowSetOps.count(rows.upToLimit())).isEqualTo(given);
            assertThat(rows.truncated()).isEqualTo(cut);
        }
    }

    @ParameterizedTest
    @CsvSource({"3,3,false", "2,2,true"})
    void triplesKeepTheirOrderAndAreCountedWithoutRepetition(long limit, int given, boolean cut) {
        Query query = QueryFactory.create("CONSTRUCT { <urn:x:s> <urn:x:p> ?x } WHERE { VALUES ?x { 3 3 1 1 2 2 } }");
        try (QueryExec exec =
                QueryExec.dataset(DatasetGraphFactory.create()).query(query).build()) {
            QueryAnswer.Triples answer = (QueryAnswer.Triples) QueryAnswer.of(exec, query, limit);

            assertThat(answer.triples()).hasSize(given);
            assertThat(answer.triples().getFirst().getObject().getLiteralLexicalForm())
                    .isEqualTo("3");
            assertThat(answer.truncated()).isEqualTo(cut);
        }
    }

    @Test
    void limitsComeFromTheContextAndElseAreTheUsualOnes() {
        Context context = new Context();
        assertThat(Limits.of(context)).isEqualTo(Limits.STANDARD);

        context.set(ARQ.queryTimeout, "100,2000");
        context.set(Limits.ROW_LIMIT, "7");
        assertThat(Limits.of(context)).isEqualTo(new Limits(Duration.ofMillis(100), Duration.ofSeconds(2), 7));
        assertThat(Limits.of(context).times()).isEqualTo("100,2000");
    }

    @Test
    void limitsOfNothingAreRefused() {
        assertThatThrownBy(() -> new Limits(Duration.ZERO, Duration.ofSeconds(1), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "SELECT", "INSERT DATA { <urn:x:a> <urn:x:b> 1 }", "SELECT * { ?s ?p }"})
    void whatIsNoQueryIsRefused(String text) {
        assertThatThrownBy(() -> QueryGuard.read(text))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @Test
    void aQueryOfAMillionCharactersIsTooLong() {
        assertThatThrownBy(() -> QueryGuard.read("SELECT * {} #" + "x".repeat(1_000_000)))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(413));
    }
}
