package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not run is found wherever it stands in the tree. */
class QueryPolicyTest {

    private static final String SERVICE = "SERVICE <http://evil.example/> { ?s ?p ?o }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { %s }",
                "ASK { SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { %s } }",
                "SELECT * { ?s ?p ?o FILTER(?o || NOT EXISTS { %s }) }",
                "SELECT * { BIND(EXISTS { %s } AS ?x) }",
                "SELECT (EXISTS { %s } AS ?x) {}",
                "SELECT * { { SELECT * { OPTIONAL { %s } } } }",
                "SELECT * { { } UNION { MINUS { GRAPH ?g { %s } } } }",
                "SELECT (COUNT(*) AS ?n) {} GROUP BY (EXISTS { %s } AS ?x)",
                "SELECT (COUNT(*) AS ?n) {} HAVING(EXISTS { %s })",
                "SELECT * {} ORDER BY (EXISTS { %s })",
                "SELECT (MAX(EXISTS { %s }) AS ?x) {}",
                "CONSTRUCT { ?s ?p ?o } { %s }",
                "DESCRIBE ?s { %s }",
                "SELECT * { ?s ?p ?o FILTER(IF(true, EXISTS { ?s ?p ?o FILTER EXISTS { %s } }, false)) }",
            })
    void aCallToAnotherServer(String query) {
        assertThat(refusals(query.replace("%s", SERVICE)))
                .singleElement()
                .asString()
                .contains("SERVICE", "another server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { FILTER(<java:java.lang.System.exit>(1)) }",
                "SELECT (<java:org.example.F>(?x) AS ?y) { ?x ?p ?o }",
                "SELECT * { FILTER(<JAVA:org.example.F>(1)) }",
                "SELECT * { ?s <java:org.example.P> ?o }",
                "SELECT * { ?s <java:org.example.P>+ ?o }",
                "SELECT * { ?s (<urn:a>|!(^<java:org.example.P>)) ?o }",
                "SELECT * { FILTER EXISTS { FILTER(<js:f>(1)) } }",
                "SELECT * { FILTER(<http://jena.apache.org/ARQ/jsFunction#f>(1)) }",
                "PREFIX f: <java:org.example.> SELECT * {} ORDER BY f:F(1)",
            })
    void functionsAndPropertiesThatRunCode(String query) {
        assertThat(refusals(query)).singleElement().asString().contains("would run code");
    }

    @Test
    void aChoiceOfGraphsIsForEndpointsOnly() {
        String query = "SELECT * FROM <urn:g> FROM NAMED <urn:h> { ?s ?p ?o }";
        assertThat(refusals(query)).isEmpty();
        ProblemLog log = new ProblemLog();
        assertThat(QueryText.read(query, "query", QueryPolicy.saved(), log)).isEmpty();
        assertThat(log.problems())
                .extracting(Problem::what)
                .containsExactly("FROM urn:g, urn:h would choose the graphs");
    }

    @Test
    void updatesAreToldApartFromMistakes() {
        assertThat(refusals("DELETE WHERE { ?s ?p ?o }"))
                .containsExactly("query: error query-refused: this is an update, and nothing is written by SPARQL"
                        + " (load reports with \"attest load\")");
        assertThat(refusals("SELEKT * {}"))
                .singleElement()
                .asString()
                .startsWith("query:1:7: error query-syntax: \"SELEKT\" is not expected here");
        assertThat(refusals("")).singleElement().asString().contains("error query-syntax: the query breaks off here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { LATERAL { ?s ?p ?o } }",
                "SELECT * { LET (?x := 1) }",
                "JSON { \"a\": ?s } WHERE { ?s ?p ?o }"
            })
    void theEnginesOwnSyntaxIsNoSparql(String query) {
        assertThat(refusals(query)).singleElement().asString().contains("query-syntax");
    }

    @Test
    void ordinaryQueriesPass() {
        assertThat(refusals(
                        "PREFIX text: <http://jena.apache.org/text#> SELECT (GROUP_CONCAT(DISTINCT ?o; SEPARATOR=\", \") AS ?x)"
                                + " { ?s text:query (<urn:p> 'java: SERVICE') ; <urn:a>*/^<urn:b> ?o FILTER(SUBSTR(?o, 2) = 'x')"
                                + " FILTER(?o IN (1, 2)) VALUES (?s ?z) { (UNDEF 1) } } GROUP BY ?s"))
                .isEmpty();
    }

    @Test
    void theRunnerHoldsItToo() {
        Query query = Answers.parse("SELECT * { " + SERVICE + " }");
        assertThatThrownBy(() -> QueryRunner.run(
                        query,
                        Karsa.dataset(),
                        ResultFormat.CSV,
                        java.io.OutputStream.nullOutputStream(),
                        RunOptions.standard()))
                .isInstanceOfSatisfying(
                        QueryFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(QueryFailure.Kind.REFUSED));
    }

    private static List<String> refusals(String text) {
        ProblemLog log = new ProblemLog();
        Optional<Query> query = QueryText.read(text, "query", QueryPolicy.endpoint(), log);
        assertThat(query.isEmpty()).isEqualTo(log.blocks());
        return log.problems().stream().map(Problem::toString).toList();
    }
}
