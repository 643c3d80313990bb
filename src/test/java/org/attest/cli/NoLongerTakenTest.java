package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that are stored, and cannot be any more with what things become: they are told and kept, and come back. */
class NoLongerTakenTest {

    private static final String GUARD = Kostrova.group("Harbour Guard");

    private static final String RELATION = """
            {"fact":"relation","id":"allies","subject":"militia","relation":"alliedWith","object":"guard",
             "distance":null,"unit":null,"direction":null,"date":null,"evidence":[]},
            """;

    @TempDir
    Path folder;

    private Kostrova towns;

    @BeforeEach
    void anAllianceOfTwo() throws IOException {
        towns = new Kostrova(folder).loaded();
        String report = Kostrova.report("post", "Post", "Town", "Kostrova", "2031-11-14")
                .replace(
                        "\"name\":\"Shore Militia\"}",
                        "\"name\":\"Shore Militia\"},\n"
                                + "{\"id\":\"guard\",\"kind\":\"ArmedGroup\",\"name\":\"Harbour Guard\"}")
                .replace("\"facts\":[", "\"facts\":[" + RELATION);
        towns.load("post.json", report).exits(ExitCode.DONE);
        assertThat(alliances()).isEqualTo(1);
    }

    private long alliances() {
        return Cli.run("sparql", "--db", towns.db(), "--format", "csv", "SELECT ?r { ?r a att:Relation }")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .count();
    }

    private static List<String> rejected(Cli command) throws IOException {
        String start = "rejected records: ";
        String file = command.out()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(Path.of(file.substring(start.length())));
    }

    @Test
    void aDecisionTellsWhatItCostsAndTakenBackItCostsNothing() throws IOException {
        List<String> before = towns.exported();

        Cli accepted = towns.names("--accept", Kostrova.MILITIA, GUARD).exits(ExitCode.REJECTED);

        assertThat(accepted.err())
                .startsWith(
                        "report/post /testimonies/0/facts/0: error shape-broken: with what things are now this is no longer"
                                + " taken: shape RelationSelf is broken: A thing stands in relation to itself; ")
                .contains("\n    cure: judge otherwise, or: Correct subject");
        assertThat(accepted.out()).contains("stored before and no longer taken: 1\nrejected records: " + towns.db());
        assertThat(rejected(accepted))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"file\":\"report/post\"", "alliedWith"));
        assertThat(alliances()).isZero();

        towns.names("--undo", Kostrova.MILITIA, GUARD).exits(ExitCode.DONE).complains();
        assertThat(alliances()).isEqualTo(1);
        assertThat(towns.exported()).isEqualTo(before);
    }

    @Test
    void aListTellsWhatItCostsOnce() throws IOException {
        String list = "# attest-judgements/1 ours\nverdict\ta\tb\twho\twhen\twhy\n";
        String same = "same\t" + GUARD + "\t" + Kostrova.MILITIA + "\tAda\t2025-12-01\tone\n";

        Cli loaded = towns.load("ours.tsv", list + same).exits(ExitCode.REJECTED);

        assertThat(loaded.err()).contains("report/post /testimonies/0/facts/0: error shape-broken");
        assertThat(loaded.out()).contains("stored before and no longer taken: 1\nrejected records: ");
        assertThat(rejected(loaded)).hasSize(1);
        String more = "different\t" + Kostrova.BELL + "\t" + Kostrova.COURIER + "\tAda\t2025-12-01\ttwo\n";
        towns.load("ours.tsv", list + same + more).exits(ExitCode.DONE).complains();
    }

    @Test
    void anAuthorityTellsWhatItCosts() throws IOException {
        Cli loaded = towns.load("known.json", """
                        {"format":"attest-authority/1","name":"known","things":[
                         {"id":"shore-militia","kind":"ArmedGroup","label":"Shore Militia","language":"en",
                          "names":[{"name":"Harbour Guard","language":"en"}],"within":null,"partOf":null,
                          "lat":null,"lon":null,"differentFrom":[],"identifiers":[],"source":"https://registry.example/"}]}""").exits(ExitCode.REJECTED);

        assertThat(loaded.err()).contains("report/post /testimonies/0/facts/0: error shape-broken");
        assertThat(loaded.out()).contains("stored before and no longer taken: 1\n");
        assertThat(Cli.run("verify", "--db", towns.db()).exits(ExitCode.DONE).out())
                .contains("all agrees");
    }

    @Test
    void recordsOfDatasetsAreNamedByTheirIds() throws IOException {
        towns.load("actors.csv", "ActorId,NameData,Org,NamePrev,ActorIdPrev\n902,Red Reed,1,Old Reed,901\n")
                .exits(ExitCode.DONE);
        assertThat(alliances()).isEqualTo(2);

        Cli accepted = towns.names("--accept", "thing:ucdp-actor/901", "thing:ucdp-actor/902")
                .exits(ExitCode.REJECTED);

        assertThat(accepted.err()).startsWith("record/ucdp-actors/902: error shape-broken: with what things are now");
        assertThat(rejected(accepted))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Old Reed"));
        assertThat(alliances()).isEqualTo(1);
        assertThat(Cli.run("verify", "--db", towns.db()).exits(ExitCode.DONE).out())
                .contains("all agrees");
    }
}
