package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.attest.store.DatabaseSettings;
import org.attest.store.GraphStore;
import org.attest.store.ReadAbortGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttestServerTest {

    private static final String QUERY = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    static List<Path> configurations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fuseki-config"))) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsAConfiguration() throws IOException {
        assertThat(configurations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void everyConfigurationBootsAndAnswers(Path file) {
        try (AttestServer server =
                RunningServer.of(Delta.dataset()).configuration(file).build().start()) {
            Http http = new Http(server.url());

            assertThat(http.query(QUERY, "text/csv").body()).contains("161");
            assertThat(http.get("$/ping").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theStockServerTakesEveryConfigurationOnceItsDatabaseIsThere(Path file) {
        Model model = RDFDataMgr.loadModel(file.toUri().toString());
        // In place of a database on disk, which the store's tests open through its assembler.
        ServerConfiguration.takeOutOpenDatabase(model);
        ServerConfiguration.queryServices(model)
                .forEach(service -> service.addProperty(ServerWords.BASE, ResourceFactory.createResource(Delta.BASE)));

        FusekiServer stock =
                FusekiServer.create().port(0).parseConfig(model).build().start();
        try {
            Http http = new Http("http://localhost:" + stock.getPort() + "/");

            assertThat(http.query(QUERY, "text/csv").body()).contains("0");
            assertThat(http.query("SELECT * { SERVICE SILENT <urn:x:y> { } }", "*/*")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(http.get("void").body()).contains(Delta.BASE);
            assertThat(http.get("queries", "text/html").statusCode()).isEqualTo(200);
        } finally {
            stock.stop();
        }
    }

    @Test
    void theStockServerOpensADatabaseByItsLocation(@TempDir Path folder) {
        Path database = folder.resolve("db");
        GraphStore.openOrCreate(database, DatabaseSettings.of(Delta.BASE, Set.of("NewsArticle"), "test"))
                .close();
        Model model =
                RDFDataMgr.loadModel(Path.of("fuseki-config/attest.ttl").toUri().toString());
        model.listSubjectsWithProperty(RDF.type, ServerWords.DATABASE)
                .toList()
                .forEach(dataset -> dataset.addProperty(ServerWords.LOCATION, database.toString()));

        FusekiServer stock =
                FusekiServer.create().port(0).parseConfig(model).build().start();
        try {
            DatasetGraph served = stock.getDataAccessPointRegistry()
                    .get("/sparql")
                    .getDataService()
                    .getDataset();

            assertThat(new Http("http://localhost:" + stock.getPort() + "/")
                            .query(QUERY, "text/csv")
                            .body())
                    .contains("0");
            assertThat(served).isInstanceOf(ReadAbortGuard.class);
            GraphStore.of(served).orElseThrow().close();
        } finally {
            stock.stop();
        }
    }

    @Test
    void limitsOfAConfigurationAreInForce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.ttl");
        Files.writeString(
                file, Files.readString(Path.of("fuseki-config/attest.ttl")).replace("100000", "7"));

        try (AttestServer server =
                RunningServer.of(Delta.dataset()).configuration(file).build().start()) {
            assertThat(new Http(server.url())
                            .query("SELECT * { ?s ?p ?o }", "text/csv")
                            .body()
                            .lines())
                    .hasSize(8);
        }
    }

    @Test
    void aConfigurationThatCannotBeUsedSaysWhy(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ttl"), "");
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "this is no Turtle");

        assertThatThrownBy(() ->
                        RunningServer.of(Delta.dataset()).configuration(empty).build())
                .hasMessageContaining("empty.ttl")
                .hasMessageContaining("start from fuseki-config/attest.ttl");
        assertThatThrownBy(() ->
                        RunningServer.of(Delta.dataset()).configuration(broken).build())
                .hasMessageContaining("is not Turtle");
        assertThatThrownBy(() ->
                        RunningServer.of(Delta.dataset()).configuration(folder).build())
                .hasMessageContaining("there is no file");
    }

    @Test
    void aPortInUseIsNamedWithTheCure() {
        try (AttestServer first = RunningServer.start()) {
            AttestServer second =
                    RunningServer.of(Delta.dataset()).port(first.port()).build();

            assertThatThrownBy(second::start)
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining(Integer.toString(first.port()))
                    .hasMessageContaining("--port");
            assertThat(new Http(first.url()).get("$/ping").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void twoServersDoNotDisturbEachOther() {
        try (AttestServer one = RunningServer.start();
                AttestServer other = RunningServer.of(Delta.dataset())
                        .base("https://example.org/else/")
                        .title("Another")
                        .build()
                        .start()) {
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(new Http(one.url()).get("", "text/html").body()).contains("The delta");
            assertThat(new Http(other.url()).get("", "text/html").body()).contains("Another");
            assertThat(new Http(one.url()).get("id/report/courier-fall").statusCode())
                    .isEqualTo(200);
            assertThat(new Http(other.url()).get("id/report/courier-fall").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void itListensOnThisMachineOnlyUnlessTold() {
        try (AttestServer server = RunningServer.start()) {
            assertThat(server.url()).isEqualTo("http://localhost:" + server.port() + "/");
        }
    }

    @Test
    void aServerWithoutADatasetOrWithABadBaseIsNotBuilt() {
        assertThatThrownBy(() -> AttestServer.builder().build()).hasMessageContaining("dataset");
        assertThatThrownBy(() -> RunningServer.of(Delta.dataset())
                        .base("https://example.org/x")
                        .build())
                .hasMessageContaining("ends in / or #");
    }

    @Test
    void aStoppedServerFreesItsPort() {
        AttestServer server = RunningServer.start();
        int port = server.port();
        server.stop();

        try (AttestServer next =
                RunningServer.of(Delta.dataset()).port(port).build().start()) {
            assertThat(next.port()).isEqualTo(port);
        }
    }
}
