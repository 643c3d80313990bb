package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest names} lists what may be one, with both sides. */
class NamesListTest {

    private static final String AUTHORITY = """
            {"format":"attest-authority/1","name":"towns","things":[
             {"id":"kostrova","kind":"Town","label":"Kostrova","within":"east","source":"invented for tests"%s},
             {"id":"other-kostrova","kind":"Town","label":"Kostrova","within":"west","source":"invented for tests"},
             {"id":"east","kind":"Region","label":"Eastland","source":"invented for tests"},
             {"id":"west","kind":"Region","label":"Westland","source":"invented for tests"}]}""";

    @TempDir
    Path folder;

    private Kostrova towns;

    @BeforeEach
    void threeReports() throws IOException {
        towns = new Kostrova(folder).loaded();
    }

    private List<String> rows(Object... args) {
        Object[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("--format", "tsv"), java.util.Arrays.stream(args))
                .toArray();
        return towns.names(all).exits(ExitCode.DONE).out().lines().skip(1).toList();
    }

    private static String pair(String row, int first, int second) {
        String[] cells = row.split("\t", -1);
        return cells[first] + " " + cells[second];
    }

    @Test
    void bothSidesStandWithTheirSourcesAndTheReasons() {
        Cli listed = towns.names("--limit", 1).exits(ExitCode.DONE);

        assertThat(listed.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches(" +1 {2}0\\.9\\d {2}2 accounts change"),
                        line -> assertThat(line).isEqualTo("     a    " + Kostrova.COURIER),
                        line -> assertThat(line).isEqualTo("          Town \"Kostrova\""),
                        line -> assertThat(line)
                                .isEqualTo("          2 accounts, 1 source: Courier, 2031-11-16, \"The fall\""),
                        line -> assertThat(line).isEqualTo("     b    " + Kostrova.BELL),
                        line -> assertThat(line).isEqualTo("          Town \"Kostrovka\""),
                        line -> assertThat(line)
                                .isEqualTo("          2 accounts, 1 source: The Bell, 2031-11-16, \"The fall\""),
                        line -> assertThat(line).startsWith("     why  0.9").contains("alike"));
        listed.complains("3 candidates among 7 named things; the first 1 are shown (--limit 0 for all)");
    }

    @Test
    void columnsForProgramsAreTheSameInEachFormat() throws IOException {
        String tsv = towns.names("--format", "tsv").out();
        String csv = towns.names("--format", "csv").out();
        JsonNode json =
                new ObjectMapper().readTree(towns.names("--format", "json").out());

        List<String> columns = List.of(tsv.lines().findFirst().orElseThrow().split("\t"));
        assertThat(columns)
                .startsWith("number", "score", "changes", "a", "labelA")
                .endsWith("reasons");
        assertThat(csv.lines().findFirst().orElseThrow()).isEqualTo(String.join(",", columns));
        assertThat(json.at("/all").asInt()).isEqualTo(3);
        assertThat(json.at("/candidates/0").fieldNames()).toIterable().containsExactlyElementsOf(columns);
        assertThat(json.at("/candidates/0/a").asText()).isEqualTo(Kostrova.COURIER);
        assertThat(json.at("/candidates/0/accountsB").asInt()).isEqualTo(2);
        assertThat(tsv.lines()).hasSize(4);
    }

    @Test
    void onlyWhatItIsAboutIsListed() {
        assertThat(rows("--about", "KASTROVNA"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(pair(row, 3, 12)).contains(Kostrova.HERALD));
        assertThat(rows("--about", Kostrova.BELL))
                .hasSize(2)
                .allSatisfy(row -> assertThat(pair(row, 3, 12)).contains(Kostrova.BELL));
        assertThat(rows("--kind", "Town")).hasSize(3);
        assertThat(rows("--kind", "Person", "Unit")).isEmpty();
        assertThat(rows("--min-score", "0.9")).hasSize(1);
    }

    @Test
    void whatAnAuthorityHasTakesOverAllAccountsOfTheOther() throws IOException {
        assertThat(towns.load("authority.json", AUTHORITY.formatted("")).exit()).isZero();

        // Neither of the two lies anywhere that the report names: nothing tells which of them is meant.
        List<String> rows = rows("--about", "Kostrova");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("thing:kostrova\t")
                        .contains(Kostrova.COURIER + "\t")
                        .contains("a name of 2 things known, with nothing to choose by"));
        assertThat(rows.getFirst().split("\t")[2]).isEqualTo("2");
        assertThat(rows)
                .anySatisfy(row -> assertThat(pair(row, 3, 12)).isEqualTo("thing:kostrova thing:other-kostrova"));
    }

    @Test
    void whatWouldChangeNoAccountIsCountedAndListedOnlyWhereAskedFor() throws IOException {
        assertThat(towns.load("authority.json", AUTHORITY.formatted("")).exit()).isZero();
        String idle = "thing:kostrova thing:other-kostrova";

        Cli listed = towns.names("--format", "tsv").exits(ExitCode.DONE);

        assertThat(listed.out().lines())
                .noneSatisfy(row -> assertThat(pair(row, 3, 12)).isEqualTo(idle));
        assertThat(listed.err()).contains("2 more pairs would change no account (--idle lists them too)");
        assertThat(rows("--idle"))
                .hasSize((int) listed.out().lines().skip(1).count() + 2)
                .anySatisfy(row -> assertThat(pair(row, 3, 12)).isEqualTo(idle));
        assertThat(towns.names("--idle").err()).doesNotContain("would change no account");
    }

    @Test
    void whatAnAuthorityTellsApartIsNoCandidate() throws IOException {
        String apart = AUTHORITY.formatted(",\"differentFrom\":[\"other-kostrova\"]");
        assertThat(towns.load("authority.json", apart).exit()).isZero();

        assertThat(rows("--about", "Kostrova"))
                .isNotEmpty()
                .noneSatisfy(row -> assertThat(pair(row, 3, 12)).isEqualTo("thing:kostrova thing:other-kostrova"));
    }

    @Test
    void accountsOfEventsStandWithPlaceTimeAndParties() {
        Cli listed = towns.names("--accounts", "--limit", 1).exits(ExitCode.DONE);

        assertThat(listed.out().lines().toList())
                .contains(
                        "     a    report/bell/event/fall",
                        "          Capture \"The fall of the town\"",
                        "          at Kostrovka; 2031-11-14; with Shore Militia",
                        "     b    report/courier/event/fall",
                        "          Courier, 2031-11-16, \"The fall\"");
        listed.complains("3 candidates among 3 event accounts; the first 1 are shown (--limit 0 for all)");
        assertThat(rows("--accounts", "--about", "kastrovna")).hasSize(2);
        assertThat(rows("--accounts", "--about", "Shore Militia")).hasSize(3);
        assertThat(rows("--accounts", "--kind", "Airstrike")).isEmpty();
        assertThat(rows("--accounts", "--min-score", "0.99")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaid() {
        towns.names("--about", "Kostrowa")
                .exits(ExitCode.USAGE)
                .complains("attest names: no thing has that name or key; did you mean Kostrova, Kostrovka?");
        assertThat(towns.names("--kind", "Twon").exits(ExitCode.USAGE).err())
                .startsWith("attest names: no kind 'Twon': did you mean \"Town\"? ");
        assertThat(towns.names("--accounts", "--kind", "Captur")
                        .exits(ExitCode.USAGE)
                        .err())
                .startsWith("attest names: no event type 'Captur': did you mean \"Capture\"?");
        towns.names("--min-score", "2")
                .exits(ExitCode.USAGE)
                .complains("attest names: --min-score is above 0 and at most 1, not 2.0");
        towns.names("--limit", "-1")
                .exits(ExitCode.USAGE)
                .complains("attest names: --limit takes a number from 1 on, or 0 for all, not -1");
        towns.names("--format", "xml")
                .exits(ExitCode.USAGE)
                .complains("attest names: no format 'xml': take table or tsv or csv or json");
        Cli.run("names", "--db", folder.resolve("none"))
                .exits(ExitCode.FAILED)
                .complains("attest names: no database in " + folder.resolve("none") + ": 'attest load --db "
                        + folder.resolve("none") + " FILE…' makes one");
        assertThat(Cli.run("--help").out()).contains("\n  names ");
    }
}
