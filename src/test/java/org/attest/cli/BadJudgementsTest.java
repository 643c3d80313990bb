package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of judgements that are not what they should be, loaded over a list that is. */
class BadJudgementsTest {

    private static final String HEAD = "# attest-judgements/1 ours\nverdict\ta\tb\twho\twhen\twhy\n";
    private static final String FIRST = line("same", Kostrova.COURIER, Kostrova.BELL, "2031-12-01");
    private static final String SECOND = line("different", Kostrova.HERALD, Kostrova.BELL, "2031-12-02");
    private static final String BROKEN = "sane" + FIRST.substring("same".length());

    @TempDir
    Path folder;

    private Kostrova towns;

    @BeforeEach
    void aGoodList() throws IOException {
        towns = new Kostrova(folder).loaded();
        load(FIRST, SECOND).exits(ExitCode.DONE).complains();
    }

    private static String line(String verdict, String a, String b, String when) {
        return verdict + "\t" + a + "\t" + b + "\tAda\t" + when + "\tmaps\n";
    }

    private Cli load(String... lines) throws IOException {
        return towns.load("ours.tsv", HEAD + String.join("", lines));
    }

    private List<String> stored() {
        return towns.names("--export", "-")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(2)
                .map(line -> line + "\n")
                .toList();
    }

    @Test
    void whatStandsInARejectedLineStaysAsItWasInTheDatabase() throws IOException {
        List<String> before = towns.exported();

        Cli again = load(BROKEN, SECOND).exits(ExitCode.REJECTED);

        assertThat(again.err())
                .contains("ours.tsv:3:1: error value-invalid: \"sane\" is no verdict")
                .contains(
                        "ours.tsv: warning judgements-lacking: 1 judgement of the list \"ours\" in the database is not in"
                                + " this file, of which lines were rejected; it stays\n    cure: mend the lines");
        assertThat(again.out()).contains("nothing changed").contains("rejected records: ");
        assertThat(stored()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(towns.exported()).isEqualTo(before);
    }

    @Test
    void whatIsNewInItsOtherLinesIsTaken() throws IOException {
        String third = line("undecided", Kostrova.HERALD, Kostrova.COURIER, "2031-12-03");
        String otherwise = line("undecided", Kostrova.HERALD, Kostrova.BELL, "2031-12-02");

        load(BROKEN, otherwise, third).exits(ExitCode.REJECTED);

        assertThat(stored()).containsExactlyInAnyOrder(FIRST, otherwise, third);
        assertThat(Cli.run("verify", "--db", towns.db()).exits(ExitCode.DONE).out())
                .contains("all agrees");
    }

    @Test
    void anEarlierJudgementOnThePairDoesNotTakeThePlaceOfARejectedLaterOne() throws IOException {
        String later = line("undecided", Kostrova.COURIER, Kostrova.BELL, "2031-12-09");
        load(FIRST, SECOND, later).exits(ExitCode.DONE);

        load(FIRST, SECOND, later.replace("undecided", "unsure")).exits(ExitCode.REJECTED);

        assertThat(stored()).containsExactlyInAnyOrder(FIRST, SECOND, later);
    }

    @Test
    void ofADayThatIsStillToComeItIsWarned() throws IOException {
        String third = line("undecided", Kostrova.HERALD, Kostrova.COURIER, "2032-06-03");
        String begunInTheEast = line("same", Kostrova.HERALD, Kostrova.COURIER, "2032-06-02");

        Cli loaded = load(FIRST, SECOND, third, begunInTheEast).exits(ExitCode.DONE);

        assertThat(loaded.err())
                .endsWith(
                        "ours.tsv:5: warning date-future: 2032-06-03 is still to come: it is 2032-06-01 now; the judgement"
                                + " is taken\n    cure: correct the day, if it is a slip: until then no earlier judgement on these two"
                                + " holds against it\n")
                .containsOnlyOnce("date-future");
        assertThat(loaded.out()).contains("warnings: 1");
        assertThat(stored()).hasSize(4);
        load(FIRST, SECOND, third, begunInTheEast).exits(ExitCode.DONE).complains();
    }

    @Test
    void aPlaceIsNoActorInAFileEither() throws IOException {
        String never = line("same", Kostrova.MILITIA, Kostrova.COURIER, "2031-12-03");

        Cli refused = load(FIRST, SECOND, never).exits(ExitCode.REJECTED);

        assertThat(refused.err())
                .endsWith("ours.tsv:5: error reference-kind: " + Kostrova.MILITIA + " is of kind ArmedGroup, "
                        + Kostrova.COURIER + " of kind Town: these are never one\n"
                        + "    cure: take the line out, or correct a or b\n");
        assertThat(refused.out()).contains("declarations: 1 rejected", "rejected records: ", "nothing changed");
        assertThat(stored()).containsExactlyInAnyOrder(FIRST, SECOND);
        load(FIRST, SECOND, never.replace("same", "different")).exits(ExitCode.DONE);
    }

    @Test
    void whetherTheKindIsKnownBeforeOrAfterMakesNoDifference() throws IOException {
        String never = line("same", Kostrova.MILITIA, "thing:kost", "2031-12-03");
        String known = """
                {"format":"attest-authority/1","name":"known","things":[
                 {"id":"kost","kind":"Town","label":"Kost","language":"en","names":[],"within":null,
                  "partOf":null,"lat":null,"lon":null,"differentFrom":[],"identifiers":[],
                  "source":"https://registry.example/"}]}""";
        String warning = ":3: warning reference-kind: " + Kostrova.MILITIA + " is of kind ArmedGroup, thing:kost of"
                + " kind Town: these are never one; the judgement does not count";
        Kostrova other = new Kostrova(Files.createDirectory(folder.resolve("other"))).loaded();

        load(never).exits(ExitCode.DONE);
        Cli then = towns.load("known.json", known);
        other.load("known.json", known);
        Cli before = other.load("ours.tsv", HEAD + never);

        assertThat(then.err()).contains("judgements/ours" + warning);
        assertThat(before.err()).contains("ours.tsv" + warning);
        assertThat(towns.exported()).isNotEmpty().isEqualTo(other.exported());
        assertThat(stored()).containsExactly(never);
        Cli.run("names", "--db", towns.db(), "--accept", Kostrova.MILITIA, "thing:kost")
                .exits(ExitCode.USAGE);
    }

    @Test
    void aMentionIsNotWhatItsKindNeverIsWhicheverComesFirst() throws IOException {
        String never = line("same", "report/courier/thing/militia", Kostrova.BELL, "2031-12-03");
        Kostrova other = new Kostrova(Files.createDirectory(folder.resolve("other")));
        other.load("ours.tsv", HEAD + never).exits(ExitCode.DONE);

        load(never).exits(ExitCode.DONE);
        other.loaded();

        assertThat(towns.exported()).isNotEmpty().isEqualTo(other.exported());
        assertThat(towns.names("--idle", "--format", "tsv").out()).contains(Kostrova.BELL);
    }

    @Test
    void aReportOfWhichJudgementsLeaveNothingIsStoredAllTheSame() throws IOException {
        String report = Kostrova.report("nested", "Courier", "Town", "Kostrova", "2031-11-14")
                .replaceFirst(
                        "\\{\"fact\":\"event\"(?s:.*?)\"evidence\":\\[\\]\\}",
                        "{\"fact\":\"relation\",\"id\":\"r\","
                                + "\"relation\":\"memberOf\",\"subject\":\"militia\",\"object\":\"front\",\"date\":null,\"evidence\":[]}")
                .replace(
                        "{\"id\":\"militia\"",
                        "{\"id\":\"front\",\"kind\":\"ArmedGroup\",\"name\":\"Shore Front\"},{\"id\":\"militia\"")
                .replace(
                        "\"events\":[{\"id\":\"fall\",\"type\":\"Capture\",\"label\":\"The fall of the town\"}]",
                        "\"events\":[]");
        String one = line("same", Kostrova.MILITIA, Kostrova.group("Shore Front"), "2031-12-03");
        Kostrova other = new Kostrova(Files.createDirectory(folder.resolve("other"))).loaded();
        other.load("ours.tsv", HEAD + one).exits(ExitCode.DONE);

        towns.load("nested.json", report).exits(ExitCode.DONE);
        load(one);
        Cli after = other.load("nested.json", report).exits(ExitCode.REJECTED);

        assertThat(after.err()).contains("shape RelationSelf is broken");
        assertThat(after.out()).contains("reports: 1 read: 1 taken");
        assertThat(towns.exported()).isNotEmpty().isEqualTo(other.exported());
        assertThat(memberships(other)).isZero();
        other.load("none.tsv", HEAD).exits(ExitCode.DONE);
        assertThat(memberships(other)).isOne();
    }

    private static long memberships(Kostrova towns) {
        return Cli.run("sparql", "--db", towns.db(), "--format", "csv", "SELECT ?r { ?r att:relation att:MemberOf }")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .count();
    }

    @Test
    void aMendedFileIsTheTruthAgainAndSoIsOneThatIsToReplaceTheList() throws IOException {
        load(BROKEN).exits(ExitCode.REJECTED);
        assertThat(stored()).hasSize(2);
        load(FIRST).exits(ExitCode.DONE).complains();
        assertThat(stored()).containsExactly(FIRST);

        Path file = towns.write("ours.tsv", HEAD + BROKEN + SECOND);
        Cli replaced = Cli.run("load", "--db", towns.db(), "--replace", file).exits(ExitCode.REJECTED);

        assertThat(replaced.err()).contains("warning judgements-lacking: 1 judgement", "with --replace it is gone now");
        assertThat(stored()).containsExactly(SECOND);
    }
}
