package org.attest.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static List<String> sentences(String text, String language) {
        int[] points = text.codePoints().toArray();
        return SentenceSplitter.split(text, language).stream()
                .map(s -> new String(points, s.start(), s.end() - s.start()))
                .toList();
    }

    /** Each line is a text; a bar stands where a sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ford fell. | The mill did not.",
                "Lt. Col. Ada Renn held it. | Brig. Gen. Bo Lind, of the 3rd Brigade, did not.",
                "Maj. Gen. Lind and Lt.-Col. Renn met Dr. Oak at St. Elm. | Nobody else did.",
                "U.S. Navy ships left. | The U.S. sent more.",
                "It was bought from the U.S. | The Lume Army paid.",
                "They came from the U.S. | He said so. | So did J. K. Marr of Oak Inc. in Velin.",
                "At 5 a.m. the guns fell silent. | At 6 p.m. Monday it was over.",
                "They left at 5 a.m. | The guns fell silent.",
                "See No. 4 and Fig. 2, pp. 3 ff. of the report. | It says more.",
                "He took it all. | All. | Then he went.",
                "It was up to them. | Is it still? | Yes! | No.",
                "“We hold it,” said Renn. | “They’ve left.” | Then she went.",
                "“Where?” he asked. | “There.” | He pointed.",
                "\"Really?\" she asked, \"today?\"",
                "He asked (why?) and left. | (Nobody knew.) | It rained.",
                "It went on... and on. | It stopped... | Then it rained.",
                "They hold 3.5 km of 12.75 km, i.e. a third, vs. nothing before. | More is planned.",
                "Visit courier.example/ford today. | It is free.",
                "River Front (RF) fought RF. | RF lost to ISF. | The rest fled.",
                "On Jan. 5 it rained, in Feb. snow fell. | In Sept. 2031 it was dry.",
                "The 𝔘nit 😀 won. | 🚀🚀 It left. | \uFEFFThen rain."
            })
    void englishTextIsCutAtTheBars(String marked) {
        List<String> wanted = Arrays.stream(marked.split(" \\| "))
                .map(s -> s.replace("\uFEFF", ""))
                .toList();
        assertThat(sentences(marked.replace(" | ", " "), "en-GB")).containsExactlyElementsOf(wanted);
    }

    @Test
    void aLineOfItsOwnIsASentenceAndOneWithoutLettersIsNone() {
        String text = "Ford falls\n\n  * * *\nBy A. Reader, Velin\n—\n“…”\nIt fell on Friday. 😀 !\n7\n";
        assertThat(sentences(text, "en"))
                .containsExactly("Ford falls", "By A. Reader, Velin", "It fell on Friday.", "7");
    }

    @Test
    void linesColumnsAndOffsetsCountCodePoints() {
        List<Sentence> found = SentenceSplitter.split("𝔘𝔘 one.\n\u00A0 Two 😀. Three", "en");
        assertThat(found)
                .containsExactly(
                        new Sentence(1, 1, 1, 0, 7), new Sentence(2, 2, 3, 10, 16), new Sentence(3, 2, 10, 17, 22));
    }

    @Test
    void otherLanguagesHaveTheirOwnMarksAndAbbreviations() {
        assertThat(sentences("وصل اللواء. هل انسحب؟ نعم! ثم عاد.", "ar"))
                .containsExactly("وصل اللواء.", "هل انسحب؟", "نعم!", "ثم عاد.");
        assertThat(sentences("El Sr. Ruiz vino. Se fue.", "es")).containsExactly("El Sr. Ruiz vino.", "Se fue.");
        assertThat(sentences("旅团到了。然后走了。", "zh")).containsExactly("旅团到了。", "然后走了。");
    }

    @Test
    void withoutAKnownLanguageNothingIsTakenForAnAbbreviation() {
        assertThat(sentences("Lt. Renn came.", null)).containsExactly("Lt.", "Renn came.");
        assertThat(sentences("Lt. Renn came.", "tlh")).containsExactly("Lt.", "Renn came.");
        assertThat(sentences("", "en")).isEmpty();
    }

    @Property(tries = 300, seed = "11")
    void everyLetterIsInJustOneSentenceAndNoSentenceCrossesALine(@ForAll("texts") String text) {
        int[] points = text.codePoints().toArray();
        int[] times = new int[points.length];
        int end = 0;
        for (Sentence sentence : SentenceSplitter.split(text, "en")) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            end = sentence.end();
            assertThat(sentence.line()).isEqualTo(1 + count(points, 0, sentence.start(), '\n'));
            int column = sentence.column() - 1;
            assertThat(count(points, sentence.start() - column, end, '\n')).isZero();
            assertThat(sentence.start() - column == 0 || points[sentence.start() - column - 1] == '\n')
                    .isTrue();
            for (int i = sentence.start(); i < end; i++) {
                times[i]++;
            }
        }
        for (int i = 0; i < points.length; i++) {
            assertThat(times[i]).isLessThanOrEqualTo(1);
            assertThat(times[i] == 1 || !Character.isLetterOrDigit(points[i])).isTrue();
        }
    }

    private static long count(int[] points, int from, int to, int wanted) {
        return Arrays.stream(points, from, to).filter(c -> c == wanted).count();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "U.S. ", "The ", "Col. ", "ford", "? ", "!” ", "“", "he ", ". ", "...", "\n", "\n\n", "\r", " ",
                        "\u2029", "😀", "𝔘", "ا", "؟ ", "\u0301", "7", "No. ", "(", ")", "\uFEFF", "a.m. ", "。")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
