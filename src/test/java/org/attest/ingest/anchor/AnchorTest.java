package org.attest.ingest.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.attest.ingest.json.CanonicalJson;
import org.attest.model.Evidence;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    /** Characters of one, two, three and four bytes before what is looked for, so that units and code points differ. */
    private static final String TEXT = """
            𝔘𝔘 The brigade’s staff said on Saturday that the ford had been taken.
            Nearly 200 fighters – so the officer – fell at the ford; the ford is quiet now.
            An RF speaker said the ford “was never lost”.
            """;

    private static final String HERE = "/testimonies/0/facts/0/evidence/0";

    @TempDir
    Path texts;

    private String report;

    @BeforeEach
    void aReportWithoutHash() throws IOException {
        Files.writeString(texts.resolve("velin-post-harrow.txt"), TEXT);
        String good = Reports.with(Reports.read(Reports.HARROW_FORD), "/source/sha256", "null");
        report = Reports.with(Reports.with(good, "/excluded", "[]"), "/testimonies/0/facts/3/evidence", "[]");
    }

    private AnchorResult anchor(String json) throws IOException {
        return new Anchor(Texts.in(texts)).anchor("f.json", json);
    }

    private static String words(String quote, int nth) {
        return "{\"by\": \"words\", \"quote\": \"" + quote.replace("\n", "\\n") + "\", \"nth\": " + nth + "}";
    }

    private static String hash(String text) {
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Evidence.Span firstSpan(String json) {
        Incoming incoming = new ReportReader().parse("f.json", json);
        assertThat(incoming.problems()).isEmpty();
        Report anchored = incoming.report().orElseThrow();
        return (Evidence.Span)
                anchored.testimonies().getFirst().facts().getFirst().evidence().getFirst();
    }

    private static String cut(Evidence.Span span) {
        return TEXT.substring(TEXT.offsetByCodePoints(0, span.start()), TEXT.offsetByCodePoints(0, span.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the ford had been taken | 1
        the ford | 3
        fighters – so the officer | 1
        “was never lost” | 1
        𝔘 The | 1
        """)
    void wordsBecomeTheCodePointsTheyStandAt(String quote, int nth) throws IOException {
        AnchorResult result = anchor(Reports.with(report, HERE, words(quote, nth)));

        assertThat(result.problems()).isEmpty();
        assertThat(result.complete()).isTrue();
        assertThat(result.anchored()).isEqualTo(1);
        assertThat(result.json()).doesNotContain("\"words\",").doesNotContain("quote\"");
        assertThat(cut(firstSpan(result.json()))).isEqualTo(quote);
    }

    @Test
    void theThirdOccurrenceIsNotTheFirst() throws IOException {
        Evidence.Span first = firstSpan(
                anchor(Reports.with(report, HERE, words("the ford", 1))).json());
        Evidence.Span third = firstSpan(
                anchor(Reports.with(report, HERE, words("the ford", 3))).json());

        assertThat(first.start()).isEqualTo(45);
        assertThat(third.start()).isEqualTo(127);
    }

    @Test
    void allElseInTheReportStaysAsItWasWritten() throws IOException {
        String before = Reports.with(report, HERE, words("the ford", 2));
        String after = anchor(before).json();

        assertThat(after.replaceFirst("\\{ \"by\": \"offsets\", \"start\": 117, \"end\": 125 }", "HERE")
                        .replace("\"" + hash(TEXT) + "\"", "null"))
                .isEqualTo(before.replaceFirst("(?s)\\{\\s*\"by\" : \"words\",\\s*\"quote\"[^}]*}", "HERE"));
    }

    @Test
    void aMissingHashIsFilledIn() throws IOException {
        String result =
                anchor(Reports.with(report, HERE, words("RF speaker", 1))).json();
        String withoutField = anchor(
                        Reports.without(Reports.with(report, HERE, words("RF speaker", 1)), "/source/sha256"))
                .json();

        for (String json : List.of(result, withoutField)) {
            assertThat(new ReportReader()
                            .parse("f", json)
                            .report()
                            .orElseThrow()
                            .source()
                            .sha256())
                    .isEqualTo(hash(TEXT));
        }
    }

    @Test
    void aTextIsFoundByItsHashUnderAnyNameAndWithCrlf() throws IOException {
        Files.delete(texts.resolve("velin-post-harrow.txt"));
        Files.writeString(texts.resolve("7.html"), TEXT.replace("\n", "\r\n"));
        String asLf = Reports.with(report, "/source/sha256", "\"" + hash(TEXT) + "\"");
        String asIs = Reports.with(report, "/source/sha256", "\"" + hash(TEXT.replace("\n", "\r\n")) + "\"");

        for (String json : List.of(asLf, asIs)) {
            AnchorResult result = anchor(Reports.with(json, HERE, words("taken.\nNearly", 1)));
            assertThat(result.problems()).isEmpty();
            assertThat(cut(firstSpan(result.json()))).isEqualTo("taken.\nNearly");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the brigade's staff said | the nearest passage is "The brigade’s staff said"; it differs only in quotation marks and capital letters
        fighters - so the  officer | the nearest passage is "fighters – so the officer"; it differs only in white space and dashes
        the officers fell near the ford | the nearest passage is "the officer – fell at the ford"
        nothing of the kind was ever in here at all | nothing like it is there either: look whether this is the right text
        """)
    void wordsThatAreNotInTheTextAreToldWithTheNearestPassage(String quote, String cure) throws IOException {
        String before = Reports.with(report, HERE, words(quote, 1));
        AnchorResult result = anchor(before);

        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("f.json /testimonies/0/facts/0/evidence/0: error words-not-found: \"" + quote
                        + "\" is not in the text " + texts.resolve("velin-post-harrow.txt") + " (" + cure + ")");
        assertThat(result.complete()).isFalse();
        assertThat(result.left()).isEqualTo(1);
        assertThat(result.json()).contains(quote);
    }

    @Test
    void aFactKeepsAllItsWordsWhenOneIsNotFoundAndOthersAreAnchored() throws IOException {
        String two = "[" + words("the ford", 1) + "," + words("the fjord had gone", 1) + "]";
        String json = Reports.with(
                Reports.with(report, "/testimonies/0/facts/0/evidence", two),
                "/testimonies/0/facts/3/evidence",
                "[" + words("is quiet now", 1) + "]");
        AnchorResult result = anchor(json);

        assertThat(result.left()).isEqualTo(2);
        assertThat(result.anchored()).isEqualTo(1);
        assertThat(result.json()).contains("fjord").doesNotContain("is quiet now");
    }

    @Test
    void tooHighANumberSaysHowManyThereAre() throws IOException {
        assertThat(anchor(Reports.with(report, HERE, words("the ford", 9))).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.json /testimonies/0/facts/0/evidence/0: error words-not-found: \"the ford\" stands in"
                                + " the text 4 times, nth is 9 (write an nth from 1 to 4)");
    }

    @Test
    void offsetsBeyondTheTextAreTold() throws IOException {
        int length = TEXT.codePointCount(0, TEXT.length());
        String last = "{\"by\": \"offsets\", \"start\": 0, \"end\": " + length + "}";
        String beyond = "{\"by\": \"offsets\", \"start\": 0, \"end\": " + (length + 1) + "}";

        assertThat(anchor(Reports.with(report, HERE, last)).complete()).isTrue();
        AnchorResult result = anchor(Reports.with(report, HERE, beyond));
        assertThat(result.complete()).isFalse();
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("f.json /testimonies/0/facts/0/evidence/0: error offset-invalid: the span ends at "
                        + (length + 1) + ", beyond the text's " + length + " characters (offsets count Unicode code"
                        + " points; perhaps the span was counted in another text)");
    }

    @Test
    void aMissingOrChangedTextIsTold() throws IOException {
        String json = Reports.with(report, HERE, words("the ford", 1));
        String other = Reports.with(json, "/source/sha256", "\"" + "0".repeat(64) + "\"");

        assertThat(anchor(other).problems()).extracting(p -> p.code().id()).containsExactly("text-changed");
        Files.delete(texts.resolve("velin-post-harrow.txt"));
        AnchorResult missing = anchor(json);
        assertThat(missing.problems()).extracting(p -> p.code().id()).containsExactly("text-missing");
        assertThat(missing.complete()).isFalse();
        assertThat(missing.json()).isEqualTo(json);
    }

    @Test
    void whatElseIsWrongIsToldAndDoesNotHinder() throws IOException {
        String json =
                Reports.with(Reports.with(report, HERE, words("the ford", 1)), "/testimonies/0/stance", "\"says\"");
        AnchorResult result = anchor(json);

        assertThat(result.problems()).extracting(p -> p.code().id()).containsExactly("value-invalid");
        assertThat(result.anchored()).isEqualTo(1);
    }

    @Test
    void aFileIsAnchoredInPlaceOrBesideAndLinesOneByOne(@TempDir Path folder) throws IOException {
        String json = Reports.with(report, HERE, words("the ford", 1));
        Path lines = Files.writeString(
                folder.resolve("r.jsonl"), Reports.onOneLine(json) + "\n" + Reports.onOneLine(json) + "\n");
        Path beside = folder.resolve("anchored.jsonl");
        AnchorFile files = new AnchorFile(Texts.in(texts));

        AnchorFile.Result first = files.anchor(lines, beside);
        AnchorFile.Result again = files.anchor(lines, lines);

        assertThat(first.anchored()).isEqualTo(2);
        assertThat(first.complete()).isTrue();
        assertThat(again).isEqualTo(first);
        assertThat(Files.readString(lines)).isEqualTo(Files.readString(beside)).doesNotContain("\"quote\"");
        assertThat(Files.readAllLines(beside)).hasSize(2);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(lines, beside);
        }
    }

    @Test
    void aFileWithALineThatCannotBeReadIsNotWritten(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("r.jsonl");
        Files.write(lines, new byte[] {'{', (byte) 0xFF, '}', '\n'});

        AnchorFile.Result result = new AnchorFile(Texts.in(texts)).anchor(lines, lines);

        assertThat(result.written()).isFalse();
        assertThat(result.problems()).extracting(p -> p.code().id()).containsExactly("not-utf8");
        assertThat(Files.readAllBytes(lines)).hasSize(4);
    }

    @Test
    void aFolderOfTextsThatIsNotThereIsTold() {
        assertThat(Texts.complaint(texts)).isEmpty();
        assertThat(Texts.complaint(texts.resolve("gone")).map(Problem::code).map(Object::toString))
                .contains("FILE_MISSING");
    }
}
