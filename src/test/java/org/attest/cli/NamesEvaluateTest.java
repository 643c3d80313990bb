package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.attest.ingest.geonames.Gazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest names --evaluate} on rows whose figures can be counted by hand. */
class NamesEvaluateTest {

    private static final String HEAD = "kind\tnameA\twithinA\tnameB\twithinB\tverdict\tfamily\tsplit\n";

    /** Linked: 1, 4, 6. Proposed: 2, 3. Neither: 5, 7. The same are 1, 2, 4, 5. */
    private static final String ROWS = HEAD
            + "Town\tAl-Harrow\t\tHarrow\t\tsame\tharrow\ttune\n"
            + "Town\tKostrova\t\tKostrovka\t\tsame\tkostrova\ttune\n"
            + "Town\tVelmaria\t\tVelmarina\t\tdifferent\tvelmar\treport\n"
            + "Unit\t9th Division\t\tNinth Division\t\tsame\tninth\treport\n"
            + "ArmedGroup\tReed Front\t\tDaughters of the Fen\t\tsame\treed\treport\n"
            + "Town\tOldmill\t\tOldmill\t\tdifferent\toldmill\treport\n"
            + "Town\tNorthfield\t\tSouthport\t\tdifferent\tport\ttune\n";

    private static final String AUTHORITY = """
            {"format":"attest-authority/1","name":"fen","things":[
             {"id":"fen","kind":"ArmedGroup","label":"Reed Front","source":"invented for tests",
              "names":[{"name":"Daughters of the Fen","language":"en"}]}]}""";

    @TempDir
    Path folder;

    private Path pairs;

    @BeforeEach
    void rows() throws IOException {
        pairs = Files.writeString(folder.resolve("pairs.tsv"), ROWS);
    }

    private static JsonNode figure(Cli evaluated, String split, String kinds, String what) throws IOException {
        JsonNode figures = new ObjectMapper().readTree(evaluated.out()).at("/figures");
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(one -> one.at("/split").asText().equals(split)
                        && one.at("/kinds").asText().equals(kinds)
                        && one.at("/what").asText().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static String share(JsonNode figure, String of) {
        return figure.at("/" + of + "/hits") + "/" + figure.at("/" + of + "/cases");
    }

    @Test
    void figuresAreThoseCountedByHand() throws IOException {
        Cli evaluated =
                Cli.run("names", "--evaluate", pairs, "--format", "json").exits(ExitCode.DONE);

        JsonNode linked = figure(evaluated, "all", "all", "linked");
        assertThat(share(linked, "precision")).isEqualTo("2/3");
        assertThat(share(linked, "recall")).isEqualTo("2/4");
        // Wilson's score for 2 of 3, as tables of it have it.
        assertThat(linked.at("/precision/interval/low").asDouble()).isBetween(0.2076, 0.2078);
        assertThat(linked.at("/precision/interval/high").asDouble()).isBetween(0.9384, 0.9386);
        JsonNode either = figure(evaluated, "all", "all", "linked or proposed");
        assertThat(share(either, "precision")).isEqualTo("3/5");
        assertThat(share(either, "recall")).isEqualTo("3/4");
        assertThat(share(figure(evaluated, "tune", "places", "linked"), "recall"))
                .isEqualTo("1/2");
        assertThat(share(figure(evaluated, "report", "units", "linked"), "precision"))
                .isEqualTo("1/1");
        assertThat(figure(evaluated, "report", "actors", "linked")
                        .at("/precision/share")
                        .isNull())
                .isTrue();
    }

    @Test
    void wrongRowsStandWithLineAndReason() {
        Cli evaluated =
                Cli.run("names", "--evaluate", pairs).exits(ExitCode.DONE).complains();

        assertThat(evaluated.out().lines().toList())
                .containsSequence(
                        "linked, and different: 1",
                        "  " + pairs + ":7  town \"Oldmill\" - \"Oldmill\": different  both are town/"
                                + org.attest.resolve.names.NameForm.of(org.attest.model.EntityKind.TOWN, "Oldmill")
                                        .normal())
                .containsSequence(
                        "neither linked nor proposed, and the same: 1",
                        "  " + pairs + ":6  armed-group \"Reed Front\" - \"Daughters of the Fen\": same  0.00 nothing"
                                + " alike")
                .contains("not linked, only proposed, and the same: 1", "proposed, and different: 1")
                .anySatisfy(line -> assertThat(line).matches("all +all +7 +linked +0\\.667 .*0\\.500 .*"));
    }

    @Test
    void whatAuthoritiesKnowCounts() throws IOException {
        Path authority = Files.writeString(folder.resolve("fen.json"), AUTHORITY);
        Path gazetteer = Files.writeString(folder.resolve("LX.txt"), Gazetteer.LUME);

        Cli files = Cli.run(
                        "names",
                        "--evaluate",
                        pairs,
                        "--format",
                        "json",
                        "--authority",
                        authority,
                        "--authority",
                        gazetteer)
                .exits(ExitCode.DONE);
        assertThat(share(figure(files, "all", "all", "linked"), "recall")).isEqualTo("3/4");

        Path db = folder.resolve("db");
        Cli.run("load", "--db", db, authority).exits(ExitCode.DONE);
        Cli database = Cli.run("names", "--evaluate", pairs, "--format", "json", "--db", db)
                .exits(ExitCode.DONE);
        assertThat(share(figure(database, "all", "actors", "linked"), "recall")).isEqualTo("1/1");
    }

    @Test
    void badRowsAreNamedAndTheRestGoesOn() throws IOException {
        Files.writeString(pairs, ROWS + "Twon\tA\t\tB\t\tsame\tx\ttune\nTown\t\t\tB\t\tsame\tx\ttune\nTown\tA\n");

        Cli evaluated =
                Cli.run("names", "--evaluate", pairs, "--format", "json").exits(ExitCode.REJECTED);

        assertThat(evaluated.err())
                .contains(pairs + ":9: error value-invalid: unknown kind \"Twon\"\n    cure: did you mean \"Town\"? ")
                .contains(pairs + ":10: error value-invalid: nameA is empty\n")
                .contains(pairs + ":11: error field-count: 2 fields under 8 columns\n");
        assertThat(figure(evaluated, "all", "all", "linked").at("/rows").asInt())
                .isEqualTo(7);
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        Path none = folder.resolve("none.tsv");
        assertThat(Cli.run("names", "--evaluate", none).exits(ExitCode.FAILED).err())
                .contains("there is no such file")
                .endsWith("attest names: there is no pair to evaluate\n");
        Path report = Files.writeString(folder.resolve("report.json"), "{\"format\":\"attest-report/1\"}");
        assertThat(Cli.run("names", "--evaluate", pairs, "--authority", report)
                        .exits(ExitCode.FAILED)
                        .err())
                .endsWith("attest names: no authority could be read; nothing was evaluated\n");
        Cli.run("names", "--evaluate", pairs, "--format", "csv")
                .exits(ExitCode.USAGE)
                .complains("attest names: --evaluate writes table or json");
        Cli.run("names", "--authority", report)
                .exits(ExitCode.USAGE)
                .complains("attest names: --authority goes with --evaluate");
    }

    @Test
    void ourOwnSetRuns() throws IOException {
        Path ours = Path.of("src/test/resources/org/attest/resolve/names/pairs.tsv");

        Cli evaluated = Cli.run("names", "--evaluate", ours, "--format", "json")
                .exits(ExitCode.DONE)
                .complains();

        assertThat(figure(evaluated, "all", "all", "linked").at("/rows").asInt())
                .isGreaterThan(400);
        for (String kinds : new String[] {"places", "actors", "units", "persons"}) {
            JsonNode reported = figure(evaluated, "report", kinds, "linked");
            assertThat(reported.at("/precision/byFamilies/low").asDouble())
                    .as(kinds)
                    .isGreaterThan(0.9);
        }
    }
}
