package org.attest.ingest.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.ingest.json.CanonicalJson;
import org.attest.model.Evidence;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {

    private static final String LETTER = "𝔘 is a letter. Lume is not.";

    private static Row.Span span(int begin, int end, String words) {
        return new Row.Span(begin, end, words);
    }

    @Test
    void offsetsInUtf16BecomeCodePoints() {
        Row.Span lume = span(16, 20, "Lume");
        AnnotatedText text = AnnotatedText.of(LETTER, List.of(lume));

        assertThat(text.words(lume)).isEqualTo("Lume");
        assertThat(text.evidence(lume)).isEqualTo(new Evidence.Span(15, 19));
        assertThat(text.length()).isEqualTo(LETTER.length());
    }

    @Test
    void offsetsInCodePointsAreKnownByTheirWords() {
        Row.Span lume = span(15, 19, "Lume");
        AnnotatedText text = AnnotatedText.of(LETTER, List.of(lume));

        assertThat(text.words(lume)).isEqualTo("Lume");
        assertThat(text.evidence(lume)).isEqualTo(new Evidence.Span(15, 19));
        assertThat(text.length()).isEqualTo(LETTER.length() - 1);
    }

    @Test
    void whereNothingTellsTheyAreUtf16() {
        assertThat(AnnotatedText.of(LETTER, List.of()).length()).isEqualTo(LETTER.length());
        assertThat(AnnotatedText.of(LETTER, List.of(span(0, 99, "far"))).length())
                .isEqualTo(LETTER.length());
    }

    @Test
    void evidenceCountsLinesThatEndInLf() {
        String given = "One.\r\nTwo\r\nThree";
        AnnotatedText text = AnnotatedText.of(given, List.of());

        assertThat(text.evidence(span(6, 9, "Two"))).isEqualTo(new Evidence.Span(5, 8));
        assertThat(text.evidence(span(11, 16, "Three"))).isEqualTo(new Evidence.Span(9, 14));
        assertThat(text.sha256()).isEqualTo(CanonicalJson.sha256("One.\nTwo\nThree".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSentenceBeginsAtTheStartAndAfterAFullStopOrALine() {
        AnnotatedText text = AnnotatedText.of("Lume. \"Soldiers left\nHome the army", List.of());

        assertThat(text.beginsSentence(span(0, 4, "Lume"))).isTrue();
        assertThat(text.beginsSentence(span(7, 15, "Soldiers"))).isTrue();
        assertThat(text.beginsSentence(span(21, 25, "Home"))).isTrue();
        assertThat(text.beginsSentence(span(16, 20, "left"))).isFalse();
    }
}
