package org.attest.ingest.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.ingest.FormatGuess;
import org.attest.ingest.InputFormat;
import org.attest.ingest.formats.RecordFormats;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementReaderTest {

    private static final String HEAD = "# attest-judgements/1 karsa\nverdict\ta\tb\twho\twhen\twhy\n";
    private static final String LINE = "same\tthing:town/harrow\tthing:harrow-ford\tAda Renn\t2031-12-01\tone ford\n";

    @TempDir
    Path folder;

    private static IncomingJudgements parse(String text) {
        return JudgementReader.parse("k.tsv", text);
    }

    private static List<String> problems(String text) {
        return parse(text).problems().stream().map(Problem::toString).toList();
    }

    private static List<Judgement> taken(String text) {
        return parse(text).judgements().orElseThrow().judgements();
    }

    @Test
    void readsEveryPartOfAJudgement() {
        IncomingJudgements incoming = parse(HEAD + "# as agreed\n\n" + LINE);

        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.rejections()).isEmpty();
        assertThat(incoming.given()).isEqualTo(1);
        Judgements list = incoming.judgements().orElseThrow();
        assertThat(list.name()).isEqualTo("karsa");
        assertThat(list.judgements())
                .containsExactly(new Judgement(
                        Verdict.SAME,
                        "thing:harrow-ford",
                        "thing:town/harrow",
                        "Ada Renn",
                        "2031-12-01",
                        "one ford",
                        Where.line("k.tsv", 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "same\tthing:a\tthing:b\tAda\t2031-12-01",
                "same\tthing:a\tthing:b\tAda\t2031-12-01\t",
                " same \tthing:b \t thing:a\tAda  \t2031-12-01\t  ",
                "same\tthing:a\tthing:b\tAda\t2031-12-01\t\t\t",
                "same\tthing:a\tthing:b\tAda\t2031-12-01\n",
                "same\tthing:a\tthing:b\tAda\t2031-12-01\r\n",
                "same\tthing:a\tthing:b\tAda\t2031-12-01\r"
            })
    void blanksAtTheEndsAndLineEndsChangeNothing(String line) {
        IncomingJudgements incoming = parse(HEAD + line);

        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.judgements().orElseThrow().judgements())
                .singleElement()
                .returns("", Judgement::why)
                .returns("thing:a", Judgement::a)
                .returns("Ada", Judgement::who);
        assertThat(incoming.contentHash())
                .isEqualTo(parse(HEAD + "same\tthing:a\tthing:b\tAda\t2031-12-01\n")
                        .contentHash());
    }

    @Test
    void aQuoteIsACharacter() {
        assertThat(taken(HEAD + "same\tthing:a\tthing:b\t\"Ada\"\t2031-12-01\t\"said \"\"so\"\"\n"))
                .singleElement()
                .returns("\"Ada\"", Judgement::who)
                .returns("\"said \"\"so\"\"", Judgement::why);
    }

    @Test
    void theHashIsOfWhatIsJudgedNotOfHowItIsLaidOut() {
        String other = "different\tthing:x\tthing:y\tAda Renn\t2031-12-01\n";
        String hash = parse(HEAD + LINE + other).contentHash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(parse(HEAD + "# one\n" + other + "\n" + LINE + "# two").contentHash())
                .isEqualTo(hash);
        assertThat(parse((HEAD + other + LINE + LINE).replace("\n", "\r\n")).contentHash())
                .isEqualTo(hash);
        assertThat(parse(HEAD + LINE).contentHash()).isNotEqualTo(hash);
        assertThat(parse((HEAD + LINE + other).replace("karsa", "lume")).contentHash())
                .isNotEqualTo(hash);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        sam;thing:a;thing:b;Ada;2031-12-01;x | k.tsv:3:1: error value-invalid: "sam" is no verdict (did you mean "same"? allowed: same, different, undecided)
        Same;thing:a;thing:b;Ada;2031-12-01;x | k.tsv:3:1: error value-invalid: "Same" is no verdict (did you mean "same"? allowed: same, different, undecided)
        ;thing:a;thing:b;Ada;2031-12-01;x | k.tsv:3:1: error field-missing: the field verdict is empty (only why may be empty)
        same;;thing:b;Ada;2031-12-01;x | k.tsv:3:6: error field-missing: the field a is empty (only why may be empty)
        same;thing:a; ;Ada;2031-12-01;x | k.tsv:3:14: error field-missing: the field b is empty (only why may be empty)
        same;thing:a;thing:b;;2031-12-01;x | k.tsv:3:22: error field-missing: the field who is empty (only why may be empty)
        same;thing:a;thing:b;Ada;;x | k.tsv:3:26: error field-missing: the field when is empty (only why may be empty)
        same;thing:a;thing:b;Ada | k.tsv:3: error field-count: the line has 4 fields, not 6 (give verdict, a, b, who, when, why with a tab between; only why may be empty)
        same thing:a thing:b Ada 2031-12-01 | k.tsv:3: error field-count: the line has 1 field, not 6 (put a tab, not blanks, between one field and the next)
        same;thing:a;thing:b;Ada;2031-12-01;x;y | k.tsv:3: error field-count: the line has 7 fields, not 6 (write a blank in place of a tab within a field)
        same;thing:a;thing:b;Ada;1.12.2031;x | k.tsv:3:26: error date-syntax: "1.12.2031" is neither a day nor a time in UTC (write 2026-11-21, or 2026-11-21T10:15:00Z in UTC)
        same;thing:a;thing:b;Ada;2031-12-01T10:15:00+02:00;x | k.tsv:3:26: error date-syntax: "2031-12-01T10:15:00+02:00" is neither a day nor a time in UTC (write 2031-12-01T08:15:00Z)
        same;thing:a;thing:b;Ada;2031-02-29;x | k.tsv:3:26: error date-impossible: "2031-02-29" is in no calendar and on no clock (correct it)
        same;thing:a;thing:b;Ada;2031-12-01T24:00:00Z;x | k.tsv:3:26: error date-impossible: "2031-12-01T24:00:00Z" is in no calendar and on no clock (correct it)
        same;thing:a;thing:a;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: a and b are both thing:a (name the two that were compared, or take the line out)
        same;thing:a;thing:;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "thing:" is the key of no thing and no event (write thing:town/kayara, report/004/event/fall, record/ucdp-ged/645/event, report/004/thing/kayara or an IRI in full)
        same;thing:a;town/b;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "town/b" is the key of no thing and no event (if it is a thing, write thing:town/b)
        same;thing:a;thing:the town;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "thing:the town" has a character that no IRI has (give the key, not the name; write thing:town/kayara, report/004/event/fall, record/ucdp-ged/645/event, report/004/thing/kayara or an IRI in full)
        same;thing:a;<https://x.example/b>;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "<https://x.example/b>" has a character that no IRI has (write thing:town/kayara, report/004/event/fall, record/ucdp-ged/645/event, report/004/thing/kayara or an IRI in full)
        same;thing:a;wd:Q1;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "wd:Q1" is no IRI (write it in full, from https:// on)
        same;thing:a;https://x.example/%zz;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "https://x.example/%zz" is no IRI (write it in full, from https:// on)
        same;thing:a;report/4/figure/b;Ada;2031-12-01;x | k.tsv:3:14: error value-invalid: "report/4/figure/b" is the key of no thing and no event (write thing:town/kayara, report/004/event/fall, record/ucdp-ged/645/event, report/004/thing/kayara or an IRI in full)
        same;thing:a;report/4/event/b;Ada;2031-12-01;x | k.tsv:3:14: error reference-kind: one of a and b is an account of an event, the other a thing (compare things with things, and accounts of events with accounts of events)
        same;thing:a;thing:b;Ada;2031-12-01;x\u0007y | k.tsv:3:37: warning control-character: the text has control characters, which are left out (take them out of the file)
        """)
    void aBadLineIsToldAndTheRestGoesOn(String line, String expected) {
        String text = HEAD + line.replace(';', '\t').replace("\\u0007", "\u0007") + "\n" + LINE;
        IncomingJudgements incoming = parse(text);

        assertThat(incoming.problems()).extracting(Problem::toString).containsExactly(expected);
        boolean rejected = expected.contains("error");
        assertThat(incoming.judgements().orElseThrow().judgements()).hasSize(rejected ? 1 : 2);
        assertThat(incoming.given()).isEqualTo(2);
        assertThat(incoming.lost()).isEqualTo(rejected ? 1 : 0);
        assertThat(incoming.rejections())
                .extracting(Rejection::original)
                .containsExactlyElementsOf(
                        rejected ? List.of(text.lines().toList().get(2)) : List.of());
    }

    @Test
    void allThatIsWrongInALineIsTold() {
        assertThat(problems(HEAD + "sme\ta b\t\t\tyesterday\n")).hasSize(5);
    }

    @Test
    void oneJudgementTwiceIsCountedAndTakenOnce() {
        IncomingJudgements incoming = parse(HEAD + LINE + "\n" + LINE);

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .containsExactly("k.tsv:5: info judgement-repeated: this judgement stands in line 3 already"
                        + " (one of the two lines can go)");
        assertThat(incoming.repeated()).isEqualTo(1);
        assertThat(incoming.lost()).isZero();
        assertThat(incoming.rejections()).isEmpty();
        assertThat(taken(HEAD + LINE + LINE.replace("Ada Renn", "Bo"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        ~attest-judgements/1 Karsa 2 | k.tsv:1: error id-invalid: the name "Karsa 2" is not made of small letters a to z, digits and hyphens, 64 at most (let the file begin with # attest-judgements/1 karsa-2)
        ~ attest-judgements/1 | k.tsv:1: error field-missing: the list has no name (let the file begin with # attest-judgements/1 NAME)
        ~ attest-judgements/2 karsa | k.tsv:1: error format-unknown: the version is "2", not 1 (this version of the program reads attest-judgements/1)
        ~ attest-judgements karsa | k.tsv:1: error format-unknown: the version is missing (this version of the program reads attest-judgements/1)
        ~ judgements of Karsa | k.tsv:1: error format-unknown: this line does not say that it is a list of judgements (let the file begin with # attest-judgements/1 NAME)
        """)
    void aFileThatDoesNotSayWhatItIsIsRejectedWhole(String first, String expected) {
        IncomingJudgements incoming = parse(first.replace('~', '#') + "\nverdict\ta\tb\twho\twhen\twhy\n" + LINE);

        assertThat(incoming.problems()).extracting(Problem::toString).containsExactly(expected);
        assertThat(incoming.judgements()).isEmpty();
        assertThat(incoming.rejections()).extracting(Rejection::reach).containsExactly(Rejection.Reach.FILE);
    }

    @Test
    void anEmptyFileIsNoList() {
        assertThat(problems("\n \n"))
                .containsExactly("k.tsv: error format-unknown: there is nothing in the file"
                        + " (let the file begin with # attest-judgements/1 NAME)");
    }

    @Test
    void aListMayBeEmpty() {
        assertThat(parse(HEAD).problems()).isEmpty();
        assertThat(taken(HEAD)).isEmpty();
        assertThat(problems("# attest-judgements/1 karsa")).isEmpty();
    }

    @Test
    void withoutHeaderTheColumnsAreTakenInTheirOrder() {
        String text = "# attest-judgements/1 karsa\n" + LINE;

        assertThat(problems(text))
                .containsExactly(
                        "k.tsv:2: warning header-missing: the names of the columns are missing (above the judgements,"
                                + " write a line with verdict, a, b, who, when, why and tabs between)");
        assertThat(taken(text)).hasSize(1);
    }

    @Test
    void columnsInAnotherOrderAreRefused() {
        IncomingJudgements incoming = parse("# attest-judgements/1 karsa\na\tb\tverdict\twho\twhen\twhy\n" + LINE);

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "k.tsv:2: error column-missing: the columns are a, b, verdict, who, when, why, not verdict, a, b,"
                                + " who, when, why (above the judgements, write a line with verdict, a, b, who, when, why and tabs"
                                + " between)");
        assertThat(incoming.judgements()).isEmpty();
    }

    @Test
    void aHeaderWithBlanksAndASecondOneAreAllowed() {
        assertThat(problems("# attest-judgements/1 karsa\nverdict  a  b  who  when  why\n" + LINE + HEAD))
                .isEmpty();
    }

    @Test
    void wrongEncodingIsToldWithItsLine() throws IOException {
        byte[] latin = (HEAD + LINE.replace("Ada", "Adé")).getBytes(StandardCharsets.ISO_8859_1);
        IncomingJudgements incoming = JudgementReader.read("k.tsv", new ByteArrayInputStream(latin));

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .containsExactly("k.tsv:3: error not-utf8: byte 0xE9 at offset 96 (from 0) of the file is not UTF-8"
                        + " (save it as UTF-8, or convert it with iconv)");
        byte[] wide = (HEAD + LINE).getBytes(StandardCharsets.UTF_16);
        assertThat(JudgementReader.read("k.tsv", new ByteArrayInputStream(wide)).problems())
                .singleElement()
                .returns("it looks like UTF-16: save it as UTF-8", Problem::cure);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("k.tsv"), "\uFEFF" + HEAD + LINE);

        IncomingJudgements incoming = JudgementReader.read(file);
        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.original()).isEqualTo(HEAD + LINE);
    }

    @Test
    void troubleWithTheFileIsTold() throws IOException {
        assertThat(JudgementReader.read(folder).problems())
                .singleElement()
                .returns("file-unreadable", p -> p.code().id());
        assertThat(JudgementReader.read(folder.resolve("gone")).problems())
                .singleElement()
                .returns("file-missing", p -> p.code().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n \n", "<<<<<<< HEAD\n", "<<<<<<< HEAD\nverdict\n"})
    void theFormatIsKnownByTheFirstLine(String before) throws IOException {
        Path file = Files.writeString(folder.resolve("k.txt"), before + HEAD + LINE);

        assertThat(FormatGuess.of(file).format()).contains(InputFormat.JUDGEMENTS);
        assertThat(RecordFormats.mayBeTable("k.txt", file)).isFalse();
        assertThat(InputFormat.JUDGEMENTS.id()).isEqualTo("judgements");
        Files.writeString(file, "verdict\n" + HEAD);
        assertThat(FormatGuess.of(file).format()).isEmpty();
    }
}
