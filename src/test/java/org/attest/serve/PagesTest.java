package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private AttestServer server;
    private Http http;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        http = new Http(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "queries",
                "queries/events-at",
                "queries/events-at?place=Mill+Quarter",
                "queries/events-at?place=nowhere&since=x",
                "queries/all-triples",
                "sparql",
                "sparql?query=SELECT%20*%20%7B?s%20?p%20?o%7D",
                "ontology",
                "nothing/here",
                "id/thing/lume"
            })
    void everyPageIsWellFormedAndLoadsNothingFromElsewhere(String path) {
        String page = http.get(path, "text/html").body();

        assertThat(Markup.faults(page)).isEmpty();
        assertThat(page)
                .contains("<html lang=\"en\">", "<h1", "name=\"viewport\"")
                .doesNotContain("<script");
        assertThat(Markup.loaded(page)).allMatch(address -> address.startsWith("/"));
    }

    @Test
    void theFrontPageSaysWhatThisIsHowMuchAndWhatToTry() {
        String page = http.get("", "text/html").body();

        assertThat(page)
                .contains("The delta", "who said what", "href=\"/queries/events-at\"", "curl -s", "href=\"/sparql\"")
                .contains("<dt>sources</dt><dd>2</dd>", "<dd>4</dd>", "href=\"/id/thing/lume\"");
    }

    @Test
    void theListOfQueriesComesAsPageAndAsJson() {
        assertThat(http.get("queries", "text/html").body())
                .contains("What happened at a place, and who says so", "/queries/events-at?place=Mill%20Quarter");
        HttpResponse<String> json = http.get("queries", "application/json");
        assertThat(json.body()).contains("\"name\" : \"events-at\"", "\"required\" : true");
    }

    @Test
    void aQueryThatWantsOneOfTwoShowsItsFormAndComplainsOnlyWhenItIsRun() {
        HttpResponse<String> form = http.get("queries/either", "text/html");
        HttpResponse<String> asked = http.get("queries/either.csv?place=");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("<form action=\"/queries/either\"").doesNotContain("it needs");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("it needs place, or day");
        assertThat(http.get("queries", "application/json").body())
                .contains("\"oneOf\" : [ [ \"place\" ], [ \"day\" ] ]");
    }

    @Test
    void aQueryPageShowsItsFormAndItsRows() {
        String page =
                http.get("queries/events-at?place=Mill+Quarter", "text/html").body();

        assertThat(page)
                .contains("<form action=\"/queries/events-at\"", "Mill Quarter", "<caption>1 row</caption>", "Ada Renn")
                .contains("/queries/events-at.csv?place=Mill%20Quarter");
    }

    @Test
    void aQueryPageWithoutItsParametersIsOnlyAForm() {
        HttpResponse<String> answer = http.get("queries/events-at", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("(required)").doesNotContain("cannot be used");
    }

    @Test
    void theOntologyIsListedAndToBeHad() {
        assertThat(http.get("ontology", "text/html").body()).contains("id=\"saidIn\"", "att:Testimony");
        assertThat(http.get("ontology", "text/turtle").body()).contains("att:saidIn", "att:Capture");
        assertThat(http.get("ontology/things.ttl").body()).contains("att:Actor").doesNotContain("att:saidIn");
        assertThat(http.get("ontology/none").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsToldInTheFormatAskedFor() {
        HttpResponse<String> page = http.get("none", "text/html");
        HttpResponse<String> json = http.get("none", "application/json");

        assertThat(List.of(page, json))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(page.body()).contains("<h1>There is nothing at /none</h1>");
        assertThat(json.body()).contains("\"status\" : 404", "\"title\" : \"There is nothing at /none\"");
        assertThat(http.get("none", "*/*").body()).startsWith("There is nothing at /none.");
    }

    @Test
    void theSmallFilesAreThere() {
        assertThat(http.get("style.css").body()).contains("prefers-color-scheme: dark", "max-width: 40rem");
        assertThat(http.get("favicon.ico").statusCode()).isEqualTo(200);
        assertThat(http.get("robots.txt").body()).contains("Disallow: /sparql");
        assertThat(http.get("$/ping").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyReadingIsPossible() {
        HttpResponse<String> answer = http.post("queries/events-at", "text/plain", "x");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void whatAUserTypesIsShownAsText() {
        String page = http.get("queries/events-at?place=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "text/html")
                .body();

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(http.get("sparql?query=%3C/textarea%3E%3Cscript%3E", "text/html")
                        .body())
                .doesNotContain("<script");
        assertThat(http.get("%3Cscript%3Ealert(1)%3C/script%3E", "text/html").body())
                .doesNotContain("<script");
    }
}
