package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.SharedFolder;
import org.attest.ingest.acled.AcledRows;
import org.attest.ingest.gdelt.GdeltRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of GDELT and ACLED through the commands: recognised, picked from, accepted or not. */
class DatasetFormatsTest {

    private static final String ATT = "PREFIX att: <https://w3id.org/attest/ontology#> ";

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

    private static String gdelt(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> GdeltRows.sound()
                        .with("GLOBALEVENTID", Integer.toString(900 + i))
                        .with("ActionGeo_CountryCode", i % 2 == 0 ? "VX" : "WX")
                        .with("NumMentions", Integer.toString(i))
                        .line(61))
                .collect(Collectors.joining());
    }

    /** The rows of an answer, without its header. */
    private List<String> ask(String query) {
        return Cli.run("sparql", "--db", db, "--format", "csv", ATT + query)
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private String count(String pattern) {
        return ask("SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }").getFirst();
    }

    private void acceptedViewIsSound() {
        assertThat(Cli.run("verify", "--db", db).out())
                .containsPattern("ok +accepted view: [1-9][0-9]* quads compared");
    }

    @Test
    void the400RowsAtHandAreStoredAndNotAccepted() throws IOException {
        Path file = SharedFolder.require("data/gdelt/gdelt1-events-first-400-rows.tsv");

        Cli load = Cli.run("load", "--db", db, file).exits(ExitCode.DONE);

        assertThat(load.err()).contains("GDELT Event Database (--format gdelt)");
        assertThat(load.out()).contains("records: 400 read: 400 added").doesNotContain("flagged", "rejected");
        assertThat(count("?t a att:Testimony ; att:accepted false")).isEqualTo("400");
        assertThat(count("?e a att:Event")).isEqualTo("0");
        assertThat(count("GRAPH ?g { ?e a att:Reported ; att:codedAs ?c } FILTER CONTAINS(STR(?c), 'cameo#')"))
                .isEqualTo("400");
        Map<String, Long> roots = new TreeMap<>();
        Files.readAllLines(file, StandardCharsets.UTF_8)
                .forEach(line -> roots.merge(line.split("\t")[28], 1L, Long::sum));
        assertThat(ask("SELECT ?root (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?e att:codedAs ?c } "
                        + "FILTER CONTAINS(STR(?c), 'cameo#') BIND(SUBSTR(STRAFTER(STR(?c), '#'), 1, 2) AS ?root) } "
                        + "GROUP BY ?root ORDER BY ?root"))
                .isEqualTo(roots.entrySet().stream()
                        .map(root -> root.getKey() + "," + root.getValue())
                        .toList());
        acceptedViewIsSound();
    }

    @Test
    void withTheRuleOfANewDatabaseTheyAreAccepted() throws IOException {
        Path file = SharedFolder.require("data/gdelt/gdelt1-events-first-400-rows.tsv");

        Cli.run("load", "--db", db, "--accept-machine-coded", file).exits(ExitCode.DONE);

        assertThat(count("?t a att:Testimony ; att:accepted true")).isEqualTo("400");
        assertThat(count("?e a att:Event ; att:saidIn ?t")).isEqualTo("400");
        long mentions = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .mapToLong(line -> Long.parseLong(line.split("\t")[31]))
                .sum();
        assertThat(ask("SELECT (SUM(?n) AS ?all) WHERE { ?e att:mentionCount ?n }"))
                .containsExactly(Long.toString(mentions));
        acceptedViewIsSound();
    }

    @Test
    void theRuleOfADatabaseThatIsThereStaysAsItIs() throws IOException {
        Path first = write("20310305.export.CSV", gdelt(2));
        Cli.run("load", "--db", db, first).exits(ExitCode.DONE);

        Cli refused =
                Cli.run("load", "--db", db, "--accept-machine-coded", first).exits(ExitCode.FAILED);

        assertThat(refused.err())
                .contains("this database was made without --accept-machine-coded")
                .contains("load into a new database with --accept-machine-coded");
        assertThat(count("?t a att:Testimony ; att:accepted false")).isEqualTo("2");
    }

    @Test
    void aDatabaseThatAcceptsThemNeedNotBeToldAgain() throws IOException {
        Cli.run("load", "--db", db, "--accept-machine-coded", write("20310305.export.CSV", gdelt(2)))
                .exits(ExitCode.DONE);
        Path more = write("20310306.export.CSV", GdeltRows.sound().line(61));
        Cli.run("load", "--db", db, more).exits(ExitCode.DONE);
        Cli.run("load", "--db", db, "--accept-machine-coded", more).exits(ExitCode.DONE);

        assertThat(count("?t a att:Testimony ; att:accepted true")).isEqualTo("3");
        assertThat(
                        ask(
                                "SELECT ?title WHERE { ?r a att:Release ; <http://purl.org/dc/terms/title> ?title } ORDER BY ?title"))
                .containsExactly("20310305", "20310306");
    }

    @Test
    void conditionsPickRowsAndTheRestIsCounted() throws IOException {
        Path file = write("20310305.export.CSV", gdelt(10));

        Cli load = Cli.run(
                        "load", "--db", db, "--where", "ActionGeo_CountryCode=VX,QX", "--where", "nummentions>=4", file)
                .exits(ExitCode.DONE);

        assertThat(load.out()).contains("records: 3 read: 3 added", "not picked: 7");
        assertThat(ask("SELECT ?id WHERE { ?t att:recordId ?id } ORDER BY ?id")).containsExactly("904", "906", "908");

        Cli rest = Cli.run("load", "--db", db, file).exits(ExitCode.DONE);
        assertThat(rest.out())
                .contains("records: 10 read: 7 added, 3 unchanged")
                .doesNotContain("not picked");
    }

    @Test
    void rowsThatAreNotPickedNeedNotBeSound() throws IOException {
        String bad = GdeltRows.sound()
                .with("GLOBALEVENTID", "990")
                .with("SQLDATE", "soon")
                .line(61);
        Path file = write("20310305.export.CSV", gdelt(2) + bad);

        Cli.run("load", "--db", db, "--where", "SQLDATE>=2031-03", file).exits(ExitCode.DONE);
        Cli all = Cli.run("load", "--db", db, file).exits(ExitCode.REJECTED);

        assertThat(all.out()).contains("records: 3 read: 2 unchanged, 1 rejected");
    }

    @Test
    void aConditionThatDoesNotFitEndsTheCommandBeforeAnythingIsDone() throws IOException {
        Path file = write("20310305.export.CSV", gdelt(2));

        Cli unknown = Cli.run("load", "--db", db, "--where", "ActionGeo_Country=VX", file)
                .exits(ExitCode.USAGE);
        Cli unreadable = Cli.run("load", "--db", db, "--where", "NumMentions>=many", file)
                .exits(ExitCode.USAGE);

        assertThat(unknown.err())
                .contains("--where ActionGeo_Country=VX: the table has no column \"ActionGeo_Country\"; did you mean")
                .contains("ActionGeo_CountryCode");
        assertThat(unreadable.err()).contains("behind >= a number or a date is wanted");
        assertThat(db).doesNotExist();
    }

    @Test
    void aTableWithAsManyColumnsThatIsNotLikeGdeltIsNotTakenForIt() throws IOException {
        Path file = write("numbers.tsv", "1\t2".repeat(1) + "\t3".repeat(56) + "\n");

        Cli load = Cli.run("load", "--db", db, file).exits(ExitCode.FAILED);

        assertThat(load.err()).contains("the first row is not like one of theirs");
        assertThat(Cli.run("load", "--db", db, "--format", "gdelt", file)
                        .exits(ExitCode.REJECTED)
                        .out())
                .contains("records: 1 read: 1 rejected");
    }

    @Test
    void allWidthsOfGdeltAreRecognised() throws IOException {
        for (int width : new int[] {57, 58, 61}) {
            Path file = write(width + ".tsv", GdeltRows.sound().line(width));
            assertThat(Cli.run("check", file).err()
                            + Cli.run("load", "--db", folder.resolve("db" + width), file)
                                    .err())
                    .contains("(--format gdelt)");
        }
    }

    @Test
    void rejectedRowsOfATableWithoutHeaderCanBeMendedAndReplayed() throws IOException {
        Path file = write("20310305.export.CSV", gdelt(2).replace("901\t20310304", "901\t20310230"));
        Cli.run("load", "--db", db, file).exits(ExitCode.REJECTED);
        Path rejects;
        try (var files = Files.list(db.resolve("rejects"))) {
            rejects = files.filter(each -> each.toString().endsWith("gdelt.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Path mended = write("mended.jsonl", Files.readString(rejects).replace("20310230", "20310303"));

        Cli replay = Cli.run("load", "--db", db, "--replay", mended).exits(ExitCode.DONE);

        assertThat(replay.out()).contains("records: 1 read: 1 added");
        assertThat(count("?t a att:Testimony")).isEqualTo("2");
    }

    @Test
    void acledIsRecognisedInOlderAndNewerColumnsAndAccepted() throws IOException {
        Path older = write(
                "older.csv",
                AcledRows.older().header()
                        + AcledRows.older().line()
                        + AcledRows.older()
                                .with("event_id_cnty", "VAR18")
                                .with("fatalities", "0")
                                .line()
                        + AcledRows.older()
                                .with("event_id_cnty", "VAR19")
                                .with("fatalities", "many")
                                .line());
        Path newer = write(
                "newer.csv", AcledRows.newer().header() + AcledRows.newer().line());

        Cli first = Cli.run("load", "--db", db, older).exits(ExitCode.REJECTED);
        Cli second = Cli.run("load", "--db", db, newer).exits(ExitCode.DONE);

        assertThat(first.err()).contains("(--format acled)");
        assertThat(first.out()).contains("records: 3 read: 2 added, 1 rejected");
        assertThat(second.out()).contains("records: 1 read: 1 revised");
        assertThat(count("?e a att:Event ; att:saidIn/att:accepted true")).isEqualTo("2");
        assertThat(ask("SELECT ?n WHERE { ?f a att:Figure ; att:best ?n } ORDER BY ?n"))
                .containsExactly("0", "3");
        assertThat(
                        ask(
                                "SELECT ?name WHERE { ?t att:via/<http://www.w3.org/2000/01/rdf-schema#label> ?name } GROUP BY ?name ORDER BY ?name"))
                .containsExactly("The Bell", "Varland Herald");
        assertThat(count("?s ?p ?o FILTER CONTAINS(STR(?o), 'shot at')")).isEqualTo("0");
        acceptedViewIsSound();
    }

    @Test
    void columnsOfWhichNothingIsMadeCanBeAskedFor() throws IOException {
        Path file = write(
                "acled.csv",
                AcledRows.older().header()
                        + AcledRows.older().line()
                        + AcledRows.older()
                                .with("event_id_cnty", "VAR18")
                                .with("iso3", "OTH")
                                .line());

        assertThat(Cli.run("load", "--db", db, "--where", "iso3=VAR", file)
                        .exits(ExitCode.DONE)
                        .out())
                .contains("records: 1 read: 1 added", "not picked: 1");
    }
}
