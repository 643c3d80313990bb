package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is said to call a thing what somebody else calls it. */
class WhoCallsItWhatTest {

    @TempDir
    Path folder;

    private void load(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Cli.run("load", "--db", folder.resolve("db"), file).exits(ExitCode.DONE);
    }

    private static String authority(String name, String label, String other) {
        return """
                {"format":"attest-authority/1","name":"%s","things":[
                 {"id":"red-reed","kind":"ArmedGroup","label":"%s","names":[{"name":"%s","language":null}],
                  "identifiers":["https://ucdp.uu.se/actor/902"],"source":"invented for tests"}]}""".formatted(name, label, other);
    }

    /** Name and source of each row. */
    private List<String> rows() {
        return Cli.run(
                        "query",
                        "--db",
                        folder.resolve("db"),
                        "--format",
                        "csv",
                        "who-calls-it-what",
                        "-p",
                        "thing=red-reed")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(cells -> cells[0] + " | " + cells[cells.length - 1].replaceAll(".*/(?=[a-z]+/)", ""))
                .toList();
    }

    @Test
    void eachLabelIsThatOfWhoHasIt() throws IOException {
        load("one.json", authority("one", "Reed Front", "The Reed"));
        load("ged191.csv", SmallGed.sound().text());

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        "Reed Front | authority/one", "The Reed | authority/one", "Red Reed | dataset/ucdp-ged");
    }

    @Test
    void whereSeveralAuthoritiesListItTheirLabelsHaveNoSource() throws IOException {
        load("one.json", authority("one", "Reed Front", "The Reed"));
        load("two.json", authority("two", "Reed Front", "Reeds"));
        load("ged191.csv", SmallGed.sound().text());

        assertThat(rows())
                .containsExactlyInAnyOrder("Reed Front | ", "The Reed | ", "Reeds | ", "Red Reed | dataset/ucdp-ged");
    }
}
