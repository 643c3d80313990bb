package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.query.Lume;
import org.attest.rdf.Att;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server shows of datasets: records, their revisions, releases, the dataset, documents that records go by. */
class DatasetPagesTest {

    private static final String BASE = "https://lume.example/id/";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    @TempDir
    private static Path folder;

    private static GraphStore store;
    private static AttestServer server;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        store = Lume.load(folder.resolve("db"));
        server = AttestServer.builder()
                .dataset(store.dataset())
                .base(BASE)
                .title("Lume")
                .library(RunningServer.library())
                .port(0)
                .build()
                .start();
        http = new Http(server.url());
    }

    @AfterAll
    static void stop() {
        server.stop();
        store.close();
    }

    @Test
    void aRecordShowsItsEventItsFiguresBySideItsDocumentsAndItsTerms() {
        String page = page("id/record/ucdp-ged/900001");

        assertThat(page).contains("<h1", "record 900001 of ucdp-ged", "army of Lume");
        assertThat(page).containsPattern("(?s)Whose.*Low.*Best.*High");
        assertThat(page).containsPattern("(?s)>all</a>.*?>7<.*?>9<.*?>12<");
        assertThat(page).contains("River Front", "Government of Lume", "Nine dead at the mill", "Delta News");
        assertThat(page).contains("creativecommons.org/licenses/by/4.0", "bibliographic citation", "earlier revisions");
        assertThat(page).doesNotContain(">https://w3id.org/attest/ontology/schemes/");
    }

    @Test
    void anEarlierRevisionIsNoFact() {
        String page = page("id/record/ucdp-ged/900001");
        String earlier = page.replaceFirst("(?s).*href=\"/(id/record/ucdp-ged/900001/revision/[0-9a-f]+)\".*", "$1");

        assertThat(page(earlier)).contains("earlier revision of record 900001", "role=\"note\"", "superseded");
    }

    @Test
    void aDatasetListsItsReleasesInOrderAndARelaseLeadsToWhatItChanged() {
        String dataset = page("id/dataset/ucdp-ged");
        assertThat(dataset).containsPattern("(?s)Releases.*31\\.1.*32\\.1").contains("Rejected", "Uppsala");

        String release = page("id/release/ucdp-ged/32.1");
        assertThat(release)
                .contains("/queries/release-changes?dataset=", "Records that it no longer has", ">900005</a>")
                .contains("Records as it brought them", ">900003</a>");
    }

    @Test
    void aDocumentListsTheRecordsThatGoByIt() {
        String record = page("id/record/ucdp-ged/900001");
        String document = record.replaceFirst("(?s).*href=\"/(id/source/[^\"]+)\">Nine dead at the mill.*", "$1");

        assertThat(page(document)).contains("Records of datasets that go by it", ">900001</a>", ">9<");
    }

    @ParameterizedTest
    @CsvSource({
        "record/ucdp-ged/900001,text/turtle,TTL",
        "record/ucdp-ged/900001,application/ld+json,JSONLD",
        "release/ucdp-ged/32.1,application/n-triples,NT",
        "dataset/ucdp-ged,application/rdf+xml,RDFXML"
    })
    void eachIsThereAsData(String path, String type, String format) {
        HttpResponse<String> answer = http.get("id/" + path, type);

        assertThat(answer.statusCode()).isEqualTo(200);
        Lang lang = List.of(Lang.TURTLE, Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)
                .get(List.of("TTL", "JSONLD", "NT", "RDFXML").indexOf(format));
        assertThat(parse(answer.body(), lang).contains(iri(BASE + path), Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void theDescriptionNamesTheDatasetItsReleasesItsLicenceAndItsRecords() {
        Graph graph = parse(http.get(".well-known/void").body(), Lang.TURTLE);
        Node dataset = iri(BASE + "dataset/ucdp-ged");
        Node release = iri(BASE + "release/ucdp-ged/32.1");

        assertThat(graph.contains(dataset, org.apache.jena.vocabulary.RDF.Nodes.type, iri(DCAT + "Dataset")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, iri(VOID + "subset"), dataset)).isTrue();
        assertThat(graph.contains(
                        dataset, DCTerms.license.asNode(), iri("https://creativecommons.org/licenses/by/4.0/")))
                .isTrue();
        assertThat(graph.contains(dataset, DCTerms.bibliographicCitation.asNode(), Node.ANY))
                .isTrue();
        assertThat(graph.contains(release, iri(DCAT + "isVersionOf"), dataset)).isTrue();
        assertThat(graph.contains(release, iri(DCAT + "version"), NodeFactory.createLiteralString("32.1")))
                .isTrue();
        store.dataset().executeRead(() -> {
            long records = store.dataset().getDefaultGraph().stream(Node.ANY, Att.recordId, Node.ANY)
                    .filter(triple -> store.dataset()
                            .getDefaultGraph()
                            .contains(triple.getSubject(), Att.accepted, NodeFactory.createLiteralByValue(true)))
                    .count();
            assertThat(graph.stream(dataset, iri(VOID + "entities"), Node.ANY)
                            .findFirst()
                            .orElseThrow()
                            .getObject()
                            .getLiteralValue())
                    .isEqualTo((int) records);
            assertThat(records).isPositive();
        });
    }

    private static String page(String path) {
        HttpResponse<String> answer = http.get(path, "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Markup.faults(answer.body())).isEmpty();
        return answer.body();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Graph parse(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(graph);
        return graph;
    }
}
