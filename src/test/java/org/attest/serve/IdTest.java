package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.rdf.Att;
import org.attest.serve.pages.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdTest {

    private static final Links LINKS = new Links(Delta.BASE);

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

    static List<String> everyIri() {
        return Delta.iris();
    }

    @Test
    void theDataHaveManyIris() {
        assertThat(everyIri()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("everyIri")
    void everyIriOfTheDatabaseAnswersAsPageAndAsTurtle(String iri) {
        HttpResponse<String> page = http.get(path(iri), "text/html");
        HttpResponse<String> turtle = http.get(path(iri), "text/turtle");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(Markup.faults(page.body())).isEmpty();
        assertThat(page.body()).doesNotContain("<script");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(mentions(turtle.body(), iri)).isTrue();
        assertThat(http.get("id/?iri=" + Http.encode(iri), "text/turtle").body())
                .isEqualTo(turtle.body());
    }

    @ParameterizedTest
    @CsvSource({
        "ttl,text/turtle",
        "jsonld,application/ld+json",
        "nt,application/n-triples",
        "rdf,application/rdf+xml",
        "html,text/html"
    })
    void theExtensionChoosesTheFormatWhateverIsAccepted(String extension, String type) {
        HttpResponse<String> answer = http.get("id/thing/lume." + extension, "image/png");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
        assertThat(answer.headers().firstValue("Content-Location")).contains("/id/thing/lume." + extension);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        assertThat(answer.headers().allValues("Link")).hasSize(4).allMatch(link -> link.contains("rel=\"alternate\""));
    }

    @Test
    void anEventSaysWhoTellsItWhoDeniesItAndWhereItStands() {
        String page = http.get("id/report/courier-fall/event/fall", "text/html").body();

        assertThat(page)
                .contains("According to Ada Renn, via Lume Courier", "claims", "accepted")
                .contains("denies this.", "Denied by River Militia")
                .contains("120–188", "The mill falls &amp; rises")
                .contains("href=\"/id/occurrence/courier-fall/fall\"", "destroyed: almost 9 boats");
    }

    @Test
    void aPlanIsShownAsReportedAndNeverAsAFact() {
        String plan = http.get("id/report/courier-fall/event/port", "text/html").body();
        String place = http.get("id/thing/lume", "text/html").body();
        String occurrence =
                http.get("id/occurrence/courier-fall/port", "text/html").body();

        assertThat(plan)
                .contains("Reported, not accepted. Would be: capture", "plans this. It is not taken for a fact");
        assertThat(place).contains("not accepted: </span><a href=\"/id/report/courier-fall/event/port\">", "plans");
        assertThat(occurrence).contains("Supposed occurrence", "No accepted account says that this happened");
    }

    @Test
    void aPlanIsTypedAsReportedInItsTurtle() {
        Graph graph = parse(http.get("id/report/courier-fall/event/port.ttl").body());

        assertThat(graph.contains(
                        NodeFactory.createURI(Delta.REPORT + "/event/port"),
                        org.apache.jena.vocabulary.RDF.Nodes.type,
                        Att.Reported))
                .isTrue();
        assertThat(graph.contains(null, org.apache.jena.vocabulary.RDF.Nodes.type, Att.Event))
                .isFalse();
    }

    @Test
    void aTestimonyShowsItsVoiceAndAllItsAccounts() {
        String page =
                http.get("id/report/courier-fall/testimony/t1", "text/html").body();

        assertThat(page)
                .contains("Ada Renn", "Lume Courier", "claims", "2031-11-15", "affirms")
                .contains("capture of the mill quarter", "Delta Army holds Mill Quarter", "Ada Renn: commander")
                .contains("River Militia &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;".replace("&#39;", "'"))
                .contains("wolves of the \"delta\" &amp; &lt;b&gt;more&lt;/b&gt;");
    }

    @Test
    void aSourceShowsItsDateWithItsBasisItsChainAndWhoSpeaksInIt() {
        String page = http.get("id/source/url-00112233aabbccdd", "text/html").body();
        String wire =
                http.get("id/report/courier-fall/source/wire", "text/html").body();

        assertThat(page)
                .contains("Lume Courier", "2031-11", "inferred", "Communiqué 12", "https://courier.example/mill")
                .contains("testimony/t1", "testimony/t2", "testimony/t3");
        assertThat(wire).contains("quotes it", "The mill falls &amp; rises");
    }

    @Test
    void aPlaceShowsWhoHeldItWhatHappenedAndItsNames() {
        String quarter =
                http.get("id/thing/quarter/mill-quarter/in/lume", "text/html").body();
        String town = http.get("id/thing/lume", "text/html").body();

        assertThat(quarter).contains("Who held what", "Delta Army holds Mill Quarter", "Ada Renn");
        assertThat(town)
                .contains(
                        "Lume-on-the-Delta", "Names, and who uses them", "Used by", "POINT(10.5 50.25)", "Mill Quarter")
                .contains("<span lang=\"ar\" dir=\"auto\">لومه</span>");
    }

    @Test
    void labelsFromTheDataAreTextAndNotMarkup() {
        String page = http.get("id/thing/river-militia", "text/html").body();

        assertThat(page)
                .contains("River Militia &lt;script&gt;alert('x')&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(page).doesNotContain("<b>more</b>");
    }

    @Test
    void anIriThatTheGraphDoesNotKnowIsNotFound() {
        HttpResponse<String> answer = http.get("id/thing/nowhere", "text/plain");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("https://w3id.org/attest/thing/nowhere", "/queries");
        assertThat(http.get("id/").statusCode()).isEqualTo(400);
        assertThat(http.get("id/?iri=urn:x:none").statusCode()).isEqualTo(404);
        assertThat(http.get("id/thing/lume", "image/png").statusCode()).isEqualTo(406);
    }

    private static String path(String iri) {
        return LINKS.address(iri).substring(1);
    }

    private static boolean mentions(String turtle, String iri) {
        Graph graph = parse(turtle);
        var node = NodeFactory.createURI(iri);
        return graph.contains(node, null, null)
                || graph.contains(null, null, node)
                // The IRI of a graph of our own stands in no triple.
                || (iri.startsWith("https://w3id.org/attest/graph/") && !graph.isEmpty())
                || (iri.endsWith("/evidence") && !graph.isEmpty());
    }

    private static Graph parse(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }
}
