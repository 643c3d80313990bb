package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of evidence that are not in the text, and what else {@code attest anchor} meets. */
class BadEvidenceTest {

    private static final String TEXT = "The ford fell on Friday. “We hold all of it,” said an officer.\n";
    private static final String EVIDENCE = "/testimonies/0/facts/3/evidence";

    @TempDir
    Path folder;

    Path texts;

    @BeforeEach
    void aText() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("velin-post-harrow.txt"), TEXT.repeat(10));
    }

    private Path report(String quote, int nth) throws IOException {
        String words = "[{\"by\": \"words\", \"quote\": \"" + quote + "\", \"nth\": " + nth + "}]";
        String json = Reports.with(Reports.read(Reports.HARROW_FORD), EVIDENCE, words);
        json = Reports.with(json, "/excluded", "[]");
        return Files.writeString(folder.resolve("report.json"), Reports.with(json, "/source/sha256", "null"));
    }

    private Cli anchor(Object... args) {
        Object[] all = new Object[args.length + 3];
        System.arraycopy(args, 0, all, 3, args.length);
        all[0] = "anchor";
        all[1] = "--texts";
        all[2] = texts;
        return Cli.run(all);
    }

    @Test
    void wordsThatAreThereBecomeOffsets() throws IOException {
        Path report = report("“We hold all of it,”", 2);
        Cli run = anchor(report).exits(ExitCode.DONE).complains(report + ": 1 passage anchored");
        int start = TEXT.length() + TEXT.indexOf('“');
        assertThat(run.out())
                .contains("\"start\": " + start + ", \"end\": " + (start + 20))
                .doesNotContain("\"quote\"");
    }

    @Test
    void wordsThatAreNotThereKeepTheirFactInWordsAndShowTheNearestPassage() throws IOException {
        Path report = report("\\\"We hold all of it,\\\" said the officer", 1);
        Cli run = anchor("--in-place", report).exits(ExitCode.REJECTED).saysNothing();
        assertThat(run.err().lines().limit(2))
                .as(run.toString())
                .containsExactly(
                        report + " " + EVIDENCE + "/0: error words-not-found: "
                                + "\"\"We hold all of it,\" said the officer\" is not in the text "
                                + texts.resolve("velin-post-harrow.txt"),
                        "    cure: the nearest passage is \"We hold all of it,” said an officer\"");
        assertThat(run.err()).endsWith(report + ": 0 passages anchored, 1 left in words\n");
        assertThat(Files.readString(report)).contains("said the officer").contains("\"sha256\" : \"");
    }

    @Test
    void otherQuotationMarksAloneAreSaidToBeTheDifference() throws IOException {
        Path report = report("\\\"We hold all of it,\\\" said an officer", 1);
        assertThat(anchor(report).exits(ExitCode.REJECTED).err())
                .contains("    cure: the nearest passage is \"“We hold all of it,” said an officer\"; "
                        + "it differs only in ");
    }

    @Test
    void anOccurrenceThatIsNotThereIsCounted() throws IOException {
        Path report = report("The ford fell", 11);
        assertThat(anchor(report).exits(ExitCode.REJECTED).err())
                .startsWith(
                        report + " " + EVIDENCE + "/0: error words-not-found: "
                                + "\"The ford fell\" stands in the text 10 times, nth is 11\n    cure: write an nth from 1 to 10\n");
    }

    @Test
    void aTextThatIsMissingAnotherOrNotUtf8IsNamed() throws IOException {
        Path report = report("The ford fell", 1);
        Path text = texts.resolve("velin-post-harrow.txt");
        Files.write(text, "Mühle".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(anchor(report).exits(ExitCode.REJECTED).err())
                .contains(
                        "error not-utf8: the text " + text + " is not UTF-8 at offset 1\n    cure: save it as UTF-8\n");
        Files.delete(text);
        assertThat(anchor(report).exits(ExitCode.REJECTED).err())
                .contains("text-missing: there is no text " + text + "\n    cure: put the text there, as UTF-8\n");
    }

    @Test
    void withoutATextOrAFileNothingCanBeDone() throws IOException {
        Path none = folder.resolve("none");
        Cli.run("anchor", "--texts", none, report("x", 1))
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains(
                        none + ": error file-missing: there is no such folder",
                        "    cure: name the folder that holds the texts");
        Path missing = folder.resolve("missing.json");
        anchor(missing)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains(missing + ": error file-missing: there is no such file", "    cure: check the path");
        anchor("--in-place", missing).exits(ExitCode.FAILED);
        assertThat(missing).doesNotExist();
        Path good = report("The ford fell", 1);
        assertThat(anchor("--in-place", missing, good).exits(ExitCode.REJECTED).err())
                .contains(good + ": 1 passage anchored");
    }
}
