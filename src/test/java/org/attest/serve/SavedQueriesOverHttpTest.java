package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.query.BindOutcome;
import org.attest.query.QueryRunner;
import org.attest.query.ResultFormat;
import org.attest.query.RunOptions;
import org.attest.query.SavedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedQueriesOverHttpTest {

    private static final String CALL = "queries/events-at%s?place=Mill+Quarter&since=2031-01-01";

    private final DatasetGraph dataset = Delta.dataset();
    private AttestServer server;
    private Http http;

    @BeforeAll
    void start() {
        server = RunningServer.of(dataset).build().start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(
            value = ResultFormat.class,
            names = {"CSV", "TSV", "JSON", "XML"})
    void theRowsAreThoseOfTheCommandLine(ResultFormat format) {
        SavedQuery query = RunningServer.library().find("events-at").orElseThrow();
        BindOutcome outcome =
                query.bind(Map.of("place", List.of("Mill Quarter"), "since", List.of("2031-01-01")), dataset);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(((BindOutcome.Bound) outcome).query(), dataset, format, out, RunOptions.standard());

        HttpResponse<String> byExtension = http.get(CALL.formatted("." + format.extension()));
        HttpResponse<String> byAccept = http.get(CALL.formatted(""), format.mediaType());

        assertThat(byExtension.body())
                .isEqualTo(out.toString(StandardCharsets.UTF_8))
                .contains("event/fall");
        assertThat(byAccept.body()).isEqualTo(byExtension.body());
        assertThat(byExtension.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(format.mediaType()));
    }

    @Test
    void severalValuesAreGivenByRepetition() {
        HttpResponse<String> answer = http.get("queries/events-at.csv?place=Lume&place=Mill+Quarter");

        assertThat(answer.body().lines()).hasSize(2);
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithTheCure() {
        HttpResponse<String> answer = http.get("queries/events-at.csv?place=Atlantis&since=yesterday&until=2031");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Atlantis", "yesterday", "yyyy-mm-dd", "until", "/queries/events-at");
        assertThat(http.get("queries/events-at.csv?place=Atlantis", "application/json")
                        .body())
                .contains("\"problems\"", "Atlantis");
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() {
        HttpResponse<String> answer = http.get("queries/event-at.csv?place=Lume");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("events-at", "/queries");
    }

    @Test
    void aFormatThatDoesNotFitIsToldWithThoseThatDo() {
        assertThat(http.get("queries/events-at.ttl?place=Lume"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(406))
                .satisfies(answer -> assertThat(answer.body()).contains("csv"));
        assertThat(http.get("queries/all-triples.csv").statusCode()).isEqualTo(406);
        assertThat(http.get("queries/all-triples.jsonld").statusCode()).isEqualTo(200);
        assertThat(http.get("queries/events-at.pdf?place=Lume").statusCode()).isEqualTo(404);
    }
}
