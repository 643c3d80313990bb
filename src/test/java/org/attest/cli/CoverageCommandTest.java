package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.testing.PointingReport.span;
import static org.attest.testing.PointingReport.words;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.ingest.json.CanonicalJson;
import org.attest.testing.PointingReport;
import org.attest.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest coverage} on an invented text: what it says, and all it can meet. */
class CoverageCommandTest {

    private static final String TEXT = """
            The ford is lost

            Col. Renn said 40 men fell. “We hold 𝔘,” she said. The U.S. Navy was not asked.
            Write to the editor! It is free.
            """;

    private static final PointingReport FACTS = PointingReport.of("courier")
            .ofText(hash(TEXT))
            .fact(span(TEXT, "40 men fell"), span(TEXT, "ford"))
            .fact(span(TEXT, "We hold 𝔘"))
            .fact()
            .fact(span(TEXT, "The U.S. Navy was not asked"), span(TEXT, "fell"));

    private static final PointingReport WHOLE =
            FACTS.without("appeal", span(TEXT, "Write to the editor")).without("other", span(TEXT, "It is free."));

    @TempDir
    Path folder;

    Path texts;
    Path text;

    @BeforeEach
    void aText() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        text = Files.writeString(texts.resolve("7.txt"), TEXT);
    }

    private static String hash(String text) {
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(PointingReport report) throws IOException {
        return Files.writeString(folder.resolve(report.id() + ".json"), report.json());
    }

    private Cli coverage(Object... args) {
        Object[] all = new Object[args.length + 3];
        System.arraycopy(args, 0, all, 3, args.length);
        all[0] = "coverage";
        all[1] = "--texts";
        all[2] = texts;
        return Cli.run(all);
    }

    private static JsonNode json(Cli run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void whatIsAccountedForIsCounted() throws IOException {
        coverage(file(WHOLE))
                .exits(ExitCode.DONE)
                .complains()
                .says(
                        "report   text    sentences  with facts  appeal  other  open  letters: facts  excluded    open",
                        "-------  ------  ---------  ----------  ------  -----  ----  --------------  --------  ------",
                        "courier  agrees          6           4       1      1     0          44.0 %    26.4 %  29.7 %",
                        "total                    6           4       1      1     0          44.0 %    26.4 %  29.7 %",
                        "",
                        "facts of courier without evidence: t/f3",
                        "",
                        "all accounted for");
    }

    @Test
    void openSentencesAreNamedByTheirPlaceAndNotByTheirWords() throws IOException {
        Cli run = coverage(file(FACTS)).exits(ExitCode.REJECTED).complains();
        assertThat(run.out().lines().skip(2).limit(8))
                .containsExactly(
                        "courier  agrees          6           4     2          44.0 %     0.0 %  56.0 %",
                        "total                    6           4     2          44.0 %     0.0 %  56.0 %",
                        "",
                        "open sentences of courier, " + text,
                        "sentence  line  column  start  end  letters  open  state  by",
                        "--------  ----  ------  -----  ---  -------  ----  -----  --",
                        "       5     4       1     98  118       16    16  open",
                        "       6     4      22    119  130        8     8  open");
        assertThat(run.out()).endsWith("\n2 sentences open\n").doesNotContain("Renn", "editor", "ford");
    }

    @Test
    void everySentenceIsListedWithWhatAccountsForIt() throws IOException {
        Cli run = coverage("--sentences", file(WHOLE)).exits(ExitCode.DONE);
        assertThat(run.out().lines().skip(5).limit(9))
                .containsExactly(
                        "sentences of courier, " + text,
                        "sentence  line  column  start  end  letters  open  state     by",
                        "--------  ----  ------  -----  ---  -------  ----  --------  ---------",
                        "       1     1       1      0   16       13     9  facts     t/f1",
                        "       2     3       1     18   45       20    11  facts     t/f1 t/f4",
                        "       3     3      29     46   68       14     7  facts     t/f2",
                        "       4     3      52     69   97       20     0  facts     t/f4",
                        "       5     4       1     98  118       16     0  excluded  appeal",
                        "       6     4      22    119  130        8     0  excluded  other");
    }

    @Test
    void forScriptsThereAreRowsAndJsonWithTheSameFigures() throws IOException {
        Path file = file(FACTS.without("appeal", span(TEXT, "Write to the editor")));
        coverage("--format", "csv", file)
                .exits(ExitCode.REJECTED)
                .says(
                        "report,file,line,text,textFile,sentences,withFacts,excluded,open,excludedAsAppeal,excludedAsCaption,"
                                + "excludedAsComment,excludedAsBoilerplate,excludedAsRepetition,excludedAsOpinion,"
                                + "excludedAsAdvertisement,excludedAsOther,letters,lettersWithFacts,lettersExcluded,lettersOpen,"
                                + "factsWithoutEvidence,rejections,complete",
                        "courier," + file + ",,agrees," + text + ",6,4,1,1,1,0,0,0,0,0,0,0,91,40,16,35,1,0,false");
        assertThat(coverage("--format=csv", "--sentences", file).out().lines())
                .hasSize(7)
                .contains(
                        "report,textFile,sentence,line,column,start,end,letters,openLetters,state,reason,facts",
                        "courier," + text + ",2,3,1,18,45,20,11,facts,,t/f1 t/f4",
                        "courier," + text + ",5,4,1,98,118,16,0,excluded,appeal,",
                        "courier," + text + ",6,4,22,119,130,8,8,open,,");
        JsonNode root = json(coverage("--format=json", file).exits(ExitCode.REJECTED));
        JsonNode report = root.path("reports").path(0);
        assertThat(root.path("complete").booleanValue()).isFalse();
        assertThat(root.path("total").path("open").intValue()).isEqualTo(1);
        assertThat(report.path("excludedAs").path("appeal").intValue()).isEqualTo(1);
        assertThat(report.path("letters").path("open").intValue()).isEqualTo(35);
        assertThat(report.path("withoutEvidence")).hasSize(1);
        assertThat(report.path("openSentences"))
                .singleElement()
                .extracting(s -> s.path("start").intValue())
                .isEqualTo(119);
        assertThat(report.has("eachSentence")).isFalse();
        JsonNode each = json(coverage("--format=json", "--sentences", file)).at("/reports/0/eachSentence");
        assertThat(each).hasSize(6);
        assertThat(each.path(1).path("facts").path(1).textValue()).isEqualTo("t/f4");
    }

    @Test
    void severalReportsFromFilesLinesAndStandardInputHaveOneTotal() throws IOException {
        String lines = Reports.onOneLine(WHOLE.json()) + "\n" + Reports.onOneLine(FACTS.json()) + "\n";
        Path jsonl = Files.writeString(folder.resolve("two.jsonl"), lines);
        Cli run = Cli.withInput(WHOLE.json(), "coverage", "--format=json", "--texts", texts, jsonl, "-");
        JsonNode root = json(run.exits(ExitCode.REJECTED));
        assertThat(root.at("/total/sentences").intValue()).isEqualTo(18);
        assertThat(root.at("/total/open").intValue()).isEqualTo(2);
        assertThat(root.at("/reports/1/line").intValue()).isEqualTo(2);
        assertThat(root.at("/reports/2/file").textValue()).isEqualTo("-");
    }

    @Test
    void evidenceMayStillBeInWords() throws IOException {
        Path file = file(WHOLE.fact(words("40 men fell", 1)).ofText(null));
        Files.move(text, texts.resolve("courier.txt"));
        Cli run = coverage(file).exits(ExitCode.DONE).complains();
        assertThat(run.out()).contains("\ncourier  not-hashed          6 ");
        Cli wrong = coverage(file(FACTS.fact(words("the editor left", 1)).ofText(null)));
        wrong.exits(ExitCode.REJECTED)
                .complains(
                        folder.resolve("courier.json")
                                + " /testimonies/0/facts/4/evidence/0: error words-not-found: the words"
                                + " given are not in the text " + texts.resolve("courier.txt"),
                        "    cure: attest anchor shows the nearest passage");
    }

    @Test
    void crlfAndAByteOrderMarkAreWhatTheyAreToAnchor() throws IOException {
        Files.writeString(text, TEXT.replace("\n", "\r\n"));
        coverage(file(WHOLE)).exits(ExitCode.DONE);
        String marked = "\uFEFF" + TEXT;
        Files.writeString(text, marked);
        PointingReport report = PointingReport.of("courier").ofText(hash(marked));
        Path file = file(report.fact(span(marked, "ford")));
        assertThat(coverage("--sentences", "--format=csv", file).out())
                .contains("courier," + text + ",1,1,2,1,17,13,9,facts,,t/f1\n");
        coverage(file(WHOLE)).exits(ExitCode.REJECTED);
    }

    @Test
    void aTextThatIsAnotherOrNotThereIsNamedAndCoversNothing() throws IOException {
        Path file = file(WHOLE);
        Files.move(text, texts.resolve("courier.txt"));
        Files.writeString(texts.resolve("courier.txt"), TEXT + " ");
        Cli other = coverage(file).exits(ExitCode.REJECTED);
        assertThat(other.out())
                .contains("\ncourier  differs          0           0     0               -         -     -\n")
                .endsWith("\n1 text with another hash\n");
        assertThat(other.err()).startsWith(file + " /source/sha256: error text-changed: the text ");
        Files.delete(texts.resolve("courier.txt"));
        Cli none = coverage("--format=json", file).exits(ExitCode.REJECTED);
        assertThat(json(none).at("/reports/0/text").textValue()).isEqualTo("missing");
        assertThat(none.err()).startsWith(file + " /source/sha256: warning text-missing: no text in " + texts);
        assertThat(coverage(file).out()).endsWith("\n1 text not at hand\n");
    }

    @Test
    void aTextThatIsNotUtf8IsNamed() throws IOException {
        byte[] latin = "Mühle".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(text, latin);
        Path file = file(WHOLE.ofText(CanonicalJson.sha256(latin)));
        Cli run = coverage(file).exits(ExitCode.REJECTED);
        assertThat(run.err())
                .contains("/source/sha256: error not-utf8: the text " + text + " is not UTF-8 at offset 1\n");
        assertThat(run.out()).contains("courier  unreadable").endsWith("\n1 text not UTF-8\n");
    }

    @Test
    void aTextThatMayNotBeReadEndsTheCommand() throws IOException {
        Path file = file(WHOLE);
        Files.setPosixFilePermissions(text, java.util.Set.of());
        assumeFalse(Files.isReadable(text), "SKIPPED, NOT PASSED: this user may read every file");
        coverage(file).exits(ExitCode.FAILED).saysNothing().complains("attest coverage: no permission for " + text);
    }

    @Test
    void wrongEvidenceAndWhatIsRejectedIsNoCoverage() throws IOException {
        Path beyond = file(WHOLE.fact(span(0, 9999)));
        Cli run = coverage(beyond).exits(ExitCode.REJECTED);
        assertThat(run.err()).startsWith(beyond + " /testimonies/0/facts/4/evidence/0: error offset-invalid: ");
        assertThat(run.out()).endsWith("\n1 report with errors\n");
        Path rejected = file(WHOLE.fact("{\"by\": \"offsets\", \"start\": 7, \"end\": 7}"));
        assertThat(json(coverage("--format=json", rejected).exits(ExitCode.REJECTED))
                        .at("/reports/0/rejections")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void whatOnlyLooksWrongIsToldAndAccountsAllTheSame() throws IOException {
        Path file = file(WHOLE.fact(span(TEXT, "Wri")));
        Cli run = coverage(file).exits(ExitCode.DONE);
        assertThat(run.err().lines().filter(line -> !line.startsWith("    ")))
                .containsExactly(
                        file
                                + " /testimonies/0/facts/4/evidence/0: warning offset-inside-word: the span from 98 to 101 ends"
                                + " in the middle of a word",
                        file
                                + " /excluded/0: warning exclusion-used: what is left out as appeal from 98 to 117 is pointed at"
                                + " by t/f5");
    }

    @Test
    void oneBadReportDoesNotCostTheOthers() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": \"attest-report/1\", ");
        Path missing = folder.resolve("missing.json");
        Cli run = coverage(bad, missing, file(WHOLE)).exits(ExitCode.REJECTED);
        assertThat(run.out()).contains("\ncourier  agrees ").endsWith("\n2 reports rejected\n");
        assertThat(run.err()).contains(bad + ":1", "error json-malformed", missing + ": error file-missing");
        JsonNode root = json(coverage("--format=json", bad, file(WHOLE)));
        assertThat(root.path("reportsRejected").intValue()).isEqualTo(1);
        assertThat(root.path("complete").booleanValue()).isFalse();
    }

    @Test
    void withoutAReportOrAFolderNothingCanBeDone() throws IOException {
        Path missing = folder.resolve("missing.json");
        coverage(missing)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains(
                        missing + ": error file-missing: there is no such file",
                        "    cure: check the path",
                        "attest coverage: no report could be read; nothing was done");
        Path none = folder.resolve("none");
        for (List<Object> wrong : List.of(
                List.<Object>of(none, ": error file-missing: there is no such folder"),
                List.<Object>of(text, ": error file-unreadable: this is a file, not a folder"))) {
            Cli run = Cli.run("coverage", "--texts", wrong.getFirst(), file(WHOLE));
            assertThat(run.exits(ExitCode.FAILED).saysNothing().err())
                    .startsWith(wrong.getFirst() + wrong.getLast().toString());
        }
    }

    @Test
    void aWrongCommandLineIsRefused() throws IOException {
        Path file = file(WHOLE);
        coverage("--format=xml", file)
                .exits(ExitCode.USAGE)
                .saysNothing()
                .complains("attest coverage: no format 'xml': take table or csv or json");
        Cli.run("coverage", file)
                .exits(ExitCode.USAGE)
                .complains("attest coverage: missing required option: '--texts=DIR'", "Try: attest coverage --help");
        coverage()
                .exits(ExitCode.USAGE)
                .complains("attest coverage: missing required parameter: 'REPORT'", "Try: attest coverage --help");
    }
}
