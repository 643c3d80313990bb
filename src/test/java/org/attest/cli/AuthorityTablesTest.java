package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.SharedFolder;
import org.attest.ingest.geonames.Gazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are authorities, through the commands. */
class AuthorityTablesTest {

    @TempDir
    Path folder;

    private Path db;

    @BeforeEach
    void name() {
        db = folder.resolve("db");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> ask(String query) {
        return Cli.run("sparql", "--db", db, "--format", "csv", query)
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private void allAgrees() {
        assertThat(Cli.run("verify", "--db", db).exits(ExitCode.DONE).out()).contains("all agrees");
    }

    @Test
    void aGazetteerIsRecognisedAndItsPlacesAreKnown() throws IOException {
        Path file = write("LX.txt", Gazetteer.LUME);

        Cli load = Cli.run("load", "--db", db, file).exits(ExitCode.DONE);

        assertThat(load.err())
                .isEqualTo(file
                        + ": places of GeoNames, as an authority \"geonames-lx\" of 9 things (--format geonames)\n");
        assertThat(load.out()).contains("authorities: 1 read: 1 taken");
        assertThat(ask("SELECT ?l ?w { thing:geonames\\/9100 rdfs:label ?l ; att:within/rdfs:label ?w }"))
                .containsExactly("Harrow Ford,Harrow District");
        assertThat(ask("SELECT ?i { thing:geonames\\/9100 att:identifier ?i }"))
                .containsExactly("https://sws.geonames.org/9100/");
        allAgrees();
        assertThat(Cli.run("load", "--db", db, file).exits(ExitCode.DONE).out())
                .contains("authorities: 1 read: 1 unchanged", "nothing changed");
    }

    @Test
    void theShippedAuthorityIsTakenWholeAndADatasetWhosePublisherItKnowsAfterIt() throws IOException {
        Cli common = Cli.run("load", "--db", db, "shipped:common").exits(ExitCode.DONE);
        Path ged = new InventedGed(3).write(folder.resolve("ged.csv"));
        Cli load = Cli.run("load", "--db", db, ged).exits(ExitCode.DONE);

        assertThat(common.err()).doesNotContain("warning", "error");
        assertThat(load.out()).contains("records: 3 read: 3 added");
        assertThat(
                        ask(
                                "SELECT ?l { <http://localhost:3030/id/dataset/ucdp-ged> <http://purl.org/dc/terms/publisher>/rdfs:label ?l }"))
                .containsExactly("Uppsala Conflict Data Program");
        allAgrees();
    }

    @Test
    void whatTwoGazetteersHaveIsNotWarnedOf() throws IOException {
        Path file = write("LX.txt", Gazetteer.LUME);
        Path known = write("ours.json", """
                {"format": "attest-authority/1", "name": "ours", "things": [
                  {"id": "ford", "kind": "Town", "label": "Harrow Crossing", "language": "en", "names": [], "within": null, "partOf": null,
                   "lat": null, "lon": null, "precision": null, "echelon": null, "branch": null, "differentFrom": [],
                   "identifiers": ["https://sws.geonames.org/9100/"], "source": "ours"}]}
                """);

        assertThat(Cli.run("load", "--db", db, known, file).exits(ExitCode.DONE).err())
                .doesNotContain("warning");
        assertThat(ask("SELECT ?l { thing:ford rdfs:label ?l }")).containsExactly("Harrow Crossing");
    }

    @Test
    void noRowsOfItCanBePicked() throws IOException {
        Path file = write("LX.txt", Gazetteer.LUME);
        String refusal = ": --where picks rows of datasets, and this is an authority, of which all is taken"
                + " (leave --where out, or write the rows you want into a file of their own)";

        Cli.run("load", "--db", db, file, "--where", "feature class=P")
                .exits(ExitCode.USAGE)
                .complains("attest load: " + file + refusal);
        Cli.run("check", file, "--format", "geonames", "--where", "feature class=P")
                .exits(ExitCode.USAGE)
                .complains("attest check: " + file + refusal);
        Path known = write("known.json", "{\"format\":\"attest-authority/1\",\"name\":\"known\",\"things\":[]}");
        Cli.run("load", "--db", db, known, "--where", "country=Iraq")
                .exits(ExitCode.USAGE)
                .complains("attest load: --where picks rows of tables of datasets, and none of the files is one");
        assertThat(db).doesNotExist();
    }

    @Test
    void itMayBePackedOrCheckedAlone() throws IOException {
        Path zip = folder.resolve("LX.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("LX.txt"));
            out.write(Gazetteer.LUME.getBytes(StandardCharsets.UTF_8));
        }
        Path gzip = folder.resolve("LX.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(("\uFEFF" + Gazetteer.LUME).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Cli.run("load", "--db", db, zip).exits(ExitCode.DONE).err()).contains("of 9 things");
        assertThat(Cli.run("check", gzip, "--format", "geonames")
                        .exits(ExitCode.DONE)
                        .err())
                .contains("of 9 things");
    }

    @Test
    void badRowsAreRejectedWithTheirLinesAndTheRestIsTaken() throws IOException {
        String bad = Gazetteer.row(9105, "Reed", "P", "PPL", "LX", "01", "", "0", "133.9", "44.9", "");
        Path file = write("LX.txt", Gazetteer.LUME + bad + "9106\ttoo short\n");

        Cli load = Cli.run("load", "--db", db, file).exits(ExitCode.REJECTED);

        assertThat(load.err())
                .contains(file + ":9 latitude: error coordinates-swapped: latitude 133.9 is beyond 90 degrees")
                .contains(file + ":10: error field-count: the record has 2 fields, the table 19 columns");
        assertThat(load.out()).contains("authorities: 1 read: 1 taken", "declarations: 2 rejected");
        try (var rejects = Files.list(db.resolve("rejects"))) {
            assertThat(Files.readString(rejects.findFirst().orElseThrow())).contains("9106\\ttoo short", "9105");
        }
        assertThat(ask("SELECT (COUNT(*) AS ?n) { ?p att:identifier ?i }")).containsExactly("10");
    }

    @Test
    void whatCannotBeAGazetteerIsAskedAbout() throws IOException {
        Path file = write("LX.txt", Gazetteer.LUME.replace("\t33.1\t", "\tnorth\t"));

        assertThat(Cli.run("load", "--db", db, file).exits(ExitCode.FAILED).err())
                .contains("this has as many columns as geonames tables, but the first row is not like one of theirs")
                .contains("if it is one, say --format geonames");
        Cli.run("load", "--db", db, file, "--format", "geonames").exits(ExitCode.REJECTED);
    }

    @Test
    void theListOfActorsIsAnAuthorityOnlyWhereThatIsSaid() throws IOException {
        Path file = write("actors.csv", "ActorId,NameData,Org\n902,Red Reed,1\n903,Red Reed,1\n");

        assertThat(Cli.run("check", file).exits(ExitCode.DONE).err()).contains("--format ucdp-actors)");
        Cli load = Cli.run("load", "--db", db, file, "--format", "ucdp-actors-authority")
                .exits(ExitCode.DONE);

        assertThat(load.out()).contains("authorities: 1 read: 1 taken");
        assertThat(ask("SELECT ?a ?b { ?a owl:differentFrom ?b } ORDER BY ?a"))
                .containsExactly(
                        "https://w3id.org/attest/thing/ucdp-actor/902,https://w3id.org/attest/thing/ucdp-actor/903",
                        "https://w3id.org/attest/thing/ucdp-actor/903,https://w3id.org/attest/thing/ucdp-actor/902");
        allAgrees();
    }

    @Test
    void theRealTablesAreTakenWhole() {
        Path places = SharedFolder.require("data/geonames/geonames-cities1000-iq-sy.tsv");
        Path actors = SharedFolder.require("data/ucdp-actor/ucdp-actor-221.csv");

        assertThat(Cli.run("load", "--db", db, places).exits(ExitCode.DONE).err())
                .contains("of 431 things");
        assertThat(Cli.run("load", "--db", db, actors, "--format", "ucdp-actors-authority")
                        .exits(ExitCode.DONE)
                        .err())
                .contains("of 1725 things");
        assertThat(ask("SELECT (COUNT(DISTINCT ?t) AS ?n) { ?t att:knownFrom ?a ; rdfs:label ?l }"))
                .containsExactly("2156");
        allAgrees();
    }
}
