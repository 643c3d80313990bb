package org.attest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS = List.of(
            "Capture", "Recapture", "CarBombing", "SuicideCarBombing", "NewsArticle", "control-at", "load", "Town");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        capure, Capture
        CAPTURE, Capture
        laod, load
        Twon, Town
        control, control-at
        Newspaper, NewsArticle
        xyz, none
        picnic, none
        """)
    void slipsPartsAndLikeBeginningsAreNear(String word, String meant) {
        assertThat(Nearest.of(word, WORDS).orElse(null)).isEqualTo(meant);
    }

    @Test
    void threeAreOfferedAtMostTheNearestFirst() {
        assertThat(Nearest.to("carbomb", WORDS)).containsExactly("CarBombing", "SuicideCarBombing");
        assertThat(Nearest.to("aaa", List.of("aab", "aac", "aad", "aaa", "aae")))
                .containsExactly("aaa", "aab", "aac");
    }

    @Test
    void aCureListsFewChoicesAndAsksForTheNearest() {
        assertThat(Nearest.cure("hold", List.of("holds", "contested")))
                .isEqualTo("did you mean \"holds\"? allowed: holds, contested");
        assertThat(Nearest.cure("picnic", List.of("holds", "contested"))).isEqualTo("allowed: holds, contested");
        assertThat(Nearest.cure("picnic", List.of())).isEmpty();
        assertThat(Nearest.asQuestion("carbomb", WORDS)).isEqualTo("; did you mean CarBombing, SuicideCarBombing?");
        assertThat(Nearest.asQuestion("picnic", WORDS)).isEmpty();
    }

    @Property(seed = "11", tries = 200)
    void whatIsOfferedIsAChoiceAndTheWordItselfComesFirst(
            @ForAll @NotEmpty @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 12) String> choices) {
        String word = choices.getFirst();

        assertThat(Nearest.to(word, choices)).hasSizeLessThanOrEqualTo(3).isSubsetOf(choices);
        assertThat(Nearest.of(word, choices).orElseThrow()).isEqualToIgnoringCase(word);
    }
}
