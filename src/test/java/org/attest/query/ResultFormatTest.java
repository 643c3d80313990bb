package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form fits which query, how a client asks for it, and what it looks like. */
class ResultFormatTest {

    private static final String ROWS = "SELECT ?a ?b { VALUES (?a ?b) { (<urn:x> \"a, \\\"b\\\"\"@en) (UNDEF 1.0) } }";
    private static final String GRAPH = "CONSTRUCT { <urn:s> <urn:p> ?o } { VALUES ?o { 1 2 1 } }";

    private final DatasetGraph dataset = Karsa.dataset();

    @Test
    void csvAsTheStandardHasIt() {
        assertThat(answer(ROWS, ResultFormat.CSV)).isEqualTo("a,b\r\nurn:x,\"a, \"\"b\"\"\"\r\n,1.0\r\n");
    }

    @Test
    void tsvAsTheStandardHasIt() {
        assertThat(answer(ROWS, ResultFormat.TSV)).isEqualTo("?a\t?b\n<urn:x>\t\"a, \\\"b\\\"\"@en\n\t1.0\n");
    }

    @Test
    void jsonAndXmlAreThoseOfTheStandard() {
        assertThat(answer(ROWS, ResultFormat.JSON)).contains("\"xml:lang\": \"en\"", "\"vars\": [ \"a\" , \"b\" ]");
        assertThat(answer(ROWS, ResultFormat.XML)).contains("<literal xml:lang=\"en\">a, \"b\"</literal>");
        assertThat(answer("ASK {}", ResultFormat.JSON)).contains("\"boolean\" : true");
        assertThat(answer("ASK {}", ResultFormat.XML)).contains("<boolean>true</boolean>");
        assertThat(answer("ASK {}", ResultFormat.TABLE)).isEqualTo("true\n");
    }

    @Test
    void graphsInTheirThreeForms() {
        assertThat(answer(GRAPH, ResultFormat.TTL)).containsPattern("(?m)^<urn:s> +<urn:p> +1;\\s+<urn:p> +2 \\.");
        assertThat(answer(GRAPH, ResultFormat.JSONLD)).contains("\"@id\": \"urn:s\"");
        assertThat(answer(GRAPH, ResultFormat.NT).lines().toList())
                .hasSize(2)
                .isSorted()
                .allMatch(line -> line.startsWith("<urn:s> <urn:p> \""));
        assertThat(answer("DESCRIBE <https://w3id.org/attest/thing/karsa>", ResultFormat.NT))
                .contains("\"Karsa\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * {}                      | table csv tsv json xml",
                "ASK {}                           | table csv tsv json xml",
                "CONSTRUCT { ?s ?p ?o } {?s ?p ?o} | ttl jsonld nt",
                "DESCRIBE <urn:x>                 | ttl jsonld nt"
            })
    void eachKindHasItsForms(String query, String formats) {
        Query parsed = Answers.parse(query);
        assertThat(ResultFormat.fitting(parsed))
                .extracting(ResultFormat::extension)
                .containsExactly(formats.split(" "));
        for (ResultFormat format : ResultFormat.values()) {
            if (format.fits(parsed)) {
                assertThat(answer(query, format)).isNotNull();
            } else {
                assertThatThrownBy(() -> answer(query, format))
                        .isInstanceOfSatisfying(
                                QueryFailure.class,
                                failure -> assertThat(failure.kind()).isEqualTo(QueryFailure.Kind.FORMAT));
            }
        }
    }

    @Test
    void aMisfitNamesTheFormsThatFit() {
        assertThat(ResultFormat.TTL.misfit(Answers.parse("SELECT * {}")))
                .isEqualTo("ttl does not fit a SELECT, whose answer is rows: take table, csv, tsv, json or xml");
        assertThat(ResultFormat.TTL.misfit(Answers.parse("ASK {}")))
                .startsWith("ttl does not fit an ASK, whose answer is yes or no");
        assertThat(ResultFormat.CSV.misfit(Answers.parse(GRAPH)))
                .isEqualTo("csv does not fit a CONSTRUCT, whose answer is a graph: take ttl, jsonld or nt");
    }

    @Test
    void namesAreThoseOfFiles() {
        assertThat(ResultFormat.named("CSV")).contains(ResultFormat.CSV);
        assertThat(ResultFormat.named("xlsx")).isEmpty();
        assertThat(ResultFormat.CSV.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(ResultFormat.JSON.contentType()).isEqualTo("application/sparql-results+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                              | JSON",
                "*/*                                            | JSON",
                "text/csv                                       | CSV",
                "TEXT/CSV;charset=utf-8                         | CSV",
                "application/json                               | JSON",
                "text/turtle, text/csv;q=0.5                    | CSV",
                "text/csv;q=0.5, application/xml                | XML",
                "text/*                                         | TABLE",
                "text/*, text/csv                               | CSV",
                "application/sparql-results+json;q=0, */*;q=0.1 | TABLE",
                "text/csv;q=abc                                 | CSV",
                "text/turtle                                    | -",
                "text/csv;q=0                                   | -",
            })
    void anAcceptHeaderChooses(String header, ResultFormat expected) {
        assertThat(AcceptHeader.choose(header, Answers.parse("SELECT * {}")).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void anAcceptHeaderChoosesAmongTheFormsOfAGraph() {
        assertThat(AcceptHeader.choose("text/csv, application/*", Answers.parse(GRAPH)))
                .contains(ResultFormat.JSONLD);
        assertThat(AcceptHeader.choose("*/*", Answers.parse(GRAPH))).contains(ResultFormat.TTL);
    }

    private String answer(String query, ResultFormat format) {
        return Answers.text(query, dataset, format, RunOptions.standard());
    }

    @Test
    void theLimitIsTheSameForAllForms() {
        for (ResultFormat format : ResultFormat.values()) {
            Query rows = Answers.parse("SELECT * { VALUES ?x { 1 2 3 4 } }");
            Query query = format.fits(rows)
                    ? rows
                    : Answers.parse("CONSTRUCT { <urn:s> <urn:p> ?x } { VALUES ?x { 1 2 3 4 } }");
            assertThat(run(query, format, 3)).isEqualTo(new RunSummary(3, true));
            assertThat(run(query, format, 4)).isEqualTo(new RunSummary(4, false));
            assertThat(run(query, format, 0)).isEqualTo(new RunSummary(4, false));
        }
    }

    private RunSummary run(Query query, ResultFormat format, long limit) {
        return QueryRunner.run(
                query,
                dataset,
                format,
                OutputStream.nullOutputStream(),
                RunOptions.standard().withMaxRows(limit));
    }
}
