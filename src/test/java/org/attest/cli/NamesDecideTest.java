package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest names} takes decisions, tells what they change, and takes them back. */
class NamesDecideTest {

    private static final String A = Kostrova.COURIER;
    private static final String B = Kostrova.BELL;
    private static final String C = Kostrova.HERALD;

    @TempDir
    Path folder;

    private Kostrova towns;

    @BeforeEach
    void threeReports() throws IOException {
        towns = new Kostrova(folder).loaded();
    }

    private long candidates() {
        return towns.names("--format", "tsv").exits(ExitCode.DONE).out().lines().count() - 1;
    }

    private List<String> places() {
        return Cli.run(
                        "sparql",
                        "--db",
                        towns.db(),
                        "--format",
                        "csv",
                        "SELECT DISTINCT ?place { ?event a att:Capture ; att:place ?place } ORDER BY ?place")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void whatIsAcceptedIsOneAndWhatIsUndoneIsAsItWas() throws IOException {
        List<String> before = towns.exported();

        Cli accepted = towns.names("--accept", A, B, "--who", "Ada Renn", "--why", "one\tmap\nhas both")
                .exits(ExitCode.DONE)
                .complains();
        assertThat(accepted.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("same: " + A + " " + B + " (both are " + A + " now)"),
                        line -> assertThat(line)
                                .matches("quads: [1-9]\\d* added, [1-9]\\d* removed; 1 report derived anew"),
                        line -> assertThat(line)
                                .isEqualTo("undo: attest names --db " + towns.db() + " --undo " + A + " " + B));
        assertThat(places()).hasSize(2);
        assertThat(candidates()).isEqualTo(1);
        assertThat(towns.names("--export", "-").exits(ExitCode.DONE).out())
                .matches("(?s)# attest-judgements/1 decided\nverdict\ta\tb\twho\twhen\twhy\nsame\t" + A + "\t" + B
                        + "\tAda Renn\t\\S+Z\tone map has both\n");
        assertThat(Cli.run("verify", "--db", towns.db()).exits(ExitCode.DONE).out())
                .contains("all agrees");

        assertThat(towns.names("--undo", B, A).exits(ExitCode.DONE).out()).startsWith("taken back: ");
        assertThat(places()).hasSize(3);
        assertThat(towns.exported()).isEqualTo(before);
    }

    @Test
    void thingsGoByKeysNamesAndIris() {
        String full = "https://w3id.org/attest/thing/" + A.substring("thing:".length());

        towns.names("--accept", "kostrova", "KOSTROVKA").exits(ExitCode.DONE);
        towns.names("--undo", full, B.substring("thing:".length())).exits(ExitCode.DONE);
        towns.names("--reject", "<" + full + ">", B).exits(ExitCode.DONE);

        assertThat(towns.names("--judged").out()).startsWith("different  " + A + "  " + B + "\n    ");
    }

    @Test
    void whatAnAuthorityHasIsThereWhenItHasBecomeAnotherAndCanBeJudgedAgain() throws IOException {
        towns.load("known.json", """
                {"format": "attest-authority/1", "name": "known", "things": [
                  {"id": "kostrova", "kind": "Town", "label": "Kostrova", "source": "a map"},
                  {"id": "kostrovka", "kind": "Town", "label": "Kostrovka", "source": "a map"}]}
                """).exits(ExitCode.DONE);

        towns.names("--accept", "thing:kostrova", "thing:kostrovka")
                .exits(ExitCode.DONE)
                .complains();
        assertThat(places()).hasSize(2);
        towns.names("--reject", "thing:kostrova", "thing:kostrovka")
                .exits(ExitCode.DONE)
                .complains();
        assertThat(places()).hasSize(3);
    }

    @Test
    void whatWasDecidedByNameIsTakenBackByName() throws IOException {
        List<String> before = towns.exported();
        towns.names("--accept", "Kostrova", "Kostrovka").exits(ExitCode.DONE);

        assertThat(towns.names("--undo", "Kostrovka", "Kostrova")
                        .exits(ExitCode.DONE)
                        .out())
                .startsWith("taken back: " + A + " " + B);
        assertThat(towns.exported()).isEqualTo(before);

        towns.names("--accept", A, B, "--accept", B, C).exits(ExitCode.DONE);
        assertThat(towns.names("--undo", "Kostrova", "Kastrovna")
                        .exits(ExitCode.USAGE)
                        .err())
                .contains(
                        "both names mean ",
                        " now, by more than one decision: name the keys, ",
                        A + " " + B,
                        C + " " + B);
        towns.names("--undo", A, B, "--undo", B, C).exits(ExitCode.DONE);
        assertThat(towns.names("--undo", "Kostrova", "Kostrova")
                        .exits(ExitCode.USAGE)
                        .err())
                .contains("both names mean " + A + " now, and not by a decision here; nothing was changed");
        assertThat(towns.exported()).isEqualTo(before);
    }

    @Test
    void whatIsRejectedOrUndecidedIsNotAskedAgain() {
        towns.names("--reject", A, B, "--unsure", A, C, "--unsure", B, C).exits(ExitCode.DONE);

        assertThat(candidates()).isZero();
        assertThat(places()).hasSize(3);
        assertThat(towns.names("--undecided", "--format", "tsv").out().lines().skip(1))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains(C));
        towns.names("--undo", A, B, "--undo", B, C).exits(ExitCode.DONE);
        assertThat(candidates()).isEqualTo(2);
    }

    @Test
    void accountsThatAreUnitedAreOneOccurrence() throws IOException {
        List<String> before = towns.exported();
        String one = "report/bell/event/fall";
        String other = "report/courier/event/fall";

        assertThat(towns.names("--accept", one, other).exits(ExitCode.DONE).out())
                .startsWith("same: " + one + " " + other + "\nquads: ");
        assertThat(Cli.run("stats", "--db", towns.db()).out()).containsPattern("that happened +3 +2\n");
        assertThat(towns.names("--accounts", "--format", "tsv").out().lines()).hasSize(3);
        towns.names("--unsure", other, "report/herald/event/fall").exits(ExitCode.DONE);
        assertThat(towns.names("--accounts", "--undecided", "--format", "tsv")
                        .out()
                        .lines()
                        .skip(1))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("report/herald/event/fall"));

        towns.names("--undo", one, other, "--undo", other, "report/herald/event/fall")
                .exits(ExitCode.DONE);
        assertThat(towns.exported()).isEqualTo(before);
    }

    @Test
    void contradictionsAreToldWithTheirChain() {
        towns.names("--accept", A, B, "--accept", B, C).exits(ExitCode.DONE);
        assertThat(places()).hasSize(1);

        Cli third = towns.names("--reject", A, C, "--who", "Ada").exits(ExitCode.DONE);

        assertThat(third.out()).startsWith("different: ").contains("; 3 reports derived anew\n");
        assertThat(third.err())
                .contains("judgements-contradict")
                .contains("judged different [list decided, judgements/decided:")
                .contains("Ada")
                .contains(" same ");
        assertThat(places()).hasSize(3);
        assertThat(towns.names("--judged").out())
                .contains("\n    not in force: a chain of judgements contradicts it\n");
        assertThat(towns.names("--judged", "--format", "tsv").out().lines().skip(1))
                .filteredOn(row -> row.contains("\tfalse\t"))
                .hasSize(2);
        assertThat(towns.names("--judged", "--format", "json").out()).contains("\"code\" : \"judgements-contradict\"");
    }

    @Test
    void aLaterDecisionHoldsAndUndoingItGivesTheEarlier() {
        towns.names("--accept", A, B).exits(ExitCode.DONE);
        towns.names("--reject", A, B).exits(ExitCode.DONE);
        assertThat(places()).hasSize(3);
        assertThat(towns.names("--judged").out()).contains("not in force: a later judgement is of the same two");

        towns.names("--undo", A, B).exits(ExitCode.DONE);
        assertThat(places()).hasSize(2);
    }

    @Test
    void whatIsJudgedSoAlreadyIsOnlyRemarkedOn() {
        towns.names("--accept", A, B, "--who", "Ada").exits(ExitCode.DONE);

        Cli again = towns.names("--accept", B, A).exits(ExitCode.DONE).says("nothing changed");
        assertThat(again.err())
                .startsWith("warning: " + A + " and " + B + " are judged same already, by Ada, ")
                .endsWith(", list decided\n");
    }

    @Test
    void whatIsInAnotherListIsChangedThere() throws IOException {
        assertThat(towns.load(
                                "ours.tsv",
                                "# attest-judgements/1 ours\nverdict\ta\tb\twho\twhen\twhy\nsame\t" + A + "\t" + B
                                        + "\tAda\t2031-12-01\tone map\n")
                        .exit())
                .isZero();

        towns.names("--undo", A, B)
                .exits(ExitCode.USAGE)
                .complains("attest names: " + A + " and " + B
                        + " are judged in the list ours (Ada, 2031-12-01): take the line out of its file and load the"
                        + " file again; nothing was changed");
        towns.names("--reject", A, C).exits(ExitCode.DONE);
        towns.names("--export", folder.resolve("all.tsv"))
                .exits(ExitCode.USAGE)
                .complains("attest names: a file holds one list, and there are 2: decided, ours"
                        + " (choose one with --list NAME, or name a folder for all)");
        Path to = Files.createDirectory(folder.resolve("lists"));
        towns.names("--export", to).exits(ExitCode.DONE);
        assertThat(to.resolve("decided.tsv")).content().contains("different\t");
        assertThat(to.resolve("ours.tsv")).content().contains("\tone map\n");
        Path one = folder.resolve("one.tsv");
        towns.names("--export", one, "--list", "ours").exits(ExitCode.DONE).complains(one + ": list ours, 1 judgement");
        assertThat(one).hasSameTextualContentAs(to.resolve("ours.tsv"));
        towns.names("--export", one, "--list", "theirs")
                .exits(ExitCode.FAILED)
                .complains("attest names: there is no list of judgements 'theirs'; there are: decided, ours");
    }

    @Test
    void aPatchHasWhatADecisionChanged() throws IOException {
        Path patch = folder.resolve("changes.rdfp");

        Cli accepted = towns.names("--accept", A, B, "--patch", patch).exits(ExitCode.DONE);

        assertThat(accepted.out()).containsPattern("patch: \\S+, [1-9]\\d* quads added, [1-9]\\d* removed\n");
        assertThat(patch).content().contains("isReplacedBy").contains("\nTC");
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        towns.names("--accept", A, "Atlantis")
                .exits(ExitCode.USAGE)
                .complains(
                        "attest names: 'Atlantis' is the key or name of no thing; nothing was changed ('attest names'"
                                + " lists keys; what is not loaded yet can be judged in a file of judgements)");
        towns.names("--accept", A, Kostrova.MILITIA)
                .exits(ExitCode.USAGE)
                .complains("attest names: " + Kostrova.MILITIA + " is of kind ArmedGroup, " + A
                        + " of kind Town: these are never one; nothing was changed");
        towns.names("--accept", A, A)
                .exits(ExitCode.USAGE)
                .complains("attest names: " + A + " is named twice: a decision is on two; nothing was changed");
        towns.names("--accept", A, B, "--reject", B, A)
                .exits(ExitCode.USAGE)
                .complains("attest names: " + A + " and " + B + " are decided twice in one call; nothing was changed");
        towns.names("--accept", A, "report/bell/event/fall")
                .exits(ExitCode.USAGE)
                .complains(
                        "attest names: report/bell/event/fall and " + A
                                + ": one is a thing and the other an account of an event, which are never one; nothing was changed");
        towns.names("--undo", A, B)
                .exits(ExitCode.USAGE)
                .complains("attest names: nobody has decided on " + A + " and " + B + "; nothing was changed");
        towns.names("--accept", A, "")
                .exits(ExitCode.USAGE)
                .complains("attest names: a decision names two things or two accounts; one of them is empty");
        assertThat(towns.names("--judged").out()).isEmpty();
    }

    @Test
    void usageIsChecked() {
        towns.names("--accept", A, B, "--who", " ")
                .exits(ExitCode.USAGE)
                .complains("attest names: --who is empty: give a name");
        towns.names("--who", "Ada")
                .exits(ExitCode.USAGE)
                .complains("attest names: --why and --who go with --accept, --reject or --unsure");
        towns.names("--list", "ours").exits(ExitCode.USAGE).complains("attest names: --list goes with --export");
        assertThat(towns.names("--accept", A, B, "--undo", A, B)
                        .exits(ExitCode.USAGE)
                        .err())
                .startsWith("attest names: one thing at a time: ");
        assertThat(towns.names("--accept", A).exits(ExitCode.USAGE).err()).contains("at least 2 values");
        Cli.with(Map.of(), "", "names", "--accept", A, B)
                .exits(ExitCode.USAGE)
                .complains("attest names: which database? Give --db DIR or set ATTEST_DB");
        assertThat(towns.names("--export", folder.resolve("none.tsv"))
                        .exits(ExitCode.FAILED)
                        .err())
                .contains("there are no judgements in the database");
    }

    @Test
    void whoDecidesIsTheSystemsUserUnlessSaid() {
        Cli.with(Map.of("USER", "reeve"), "", "names", "--db", towns.db(), "--accept", A, B)
                .exits(ExitCode.DONE);

        assertThat(towns.names("--judged").out()).contains("\n    reeve, ").contains(", list decided\n");
    }

    @Test
    void aDatabaseThatIsOpenElsewhereIsLeftAlone() {
        try (GraphStore open = GraphStore.open(towns.db())) {
            assertThat(open.isEmpty()).isFalse();
            assertThat(towns.names("--accept", A, B).exits(ExitCode.FAILED).err())
                    .startsWith("attest names: ")
                    .contains("open");
        }
        assertThat(towns.names("--judged").out()).isEmpty();
    }
}
