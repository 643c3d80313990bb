package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final LabelledPair LINKED = pair("Karan", "Karan", true);
    private static final LabelledPair PROPOSED = pair("Sarmana", "Sarmanah", true);
    private static final LabelledPair MISSED = pair("Karan", "Bagdis", true);
    private static final LabelledPair WRONGLY_LINKED = pair("Ulman", "Ulman", false);
    private static final LabelledPair WRONGLY_PROPOSED = pair("Qayarha", "Qayarhah", false);
    private static final LabelledPair APART = pair("Telafra", "Wijah", false);

    private final Evaluation evaluation = Evaluation.of(
            List.of(LINKED, PROPOSED, MISSED, WRONGLY_LINKED, WRONGLY_PROPOSED, APART),
            pair -> pair.nameA().equals(pair.nameB()),
            Evaluation::ofNamesAlone,
            0.7);

    @Test
    void countsWhatIsLinkedAgainstTheLabels() {
        assertThat(evaluation.links()).isEqualTo(new Counts(1, 1, 2, 2));
        assertThat(evaluation.links().precision()).isEqualTo(new Proportion(1, 2));
        assertThat(evaluation.links().recall()).isEqualTo(new Proportion(1, 3));
        assertThat(evaluation.links().pairs()).isEqualTo(6);
    }

    @Test
    void countsWhatIsLinkedOrProposed() {
        assertThat(evaluation.linksAndCandidates()).isEqualTo(new Counts(2, 2, 1, 1));
    }

    @Test
    void namesTheRowsThatAreWrong() {
        assertThat(pairs(evaluation.wronglyLinked())).containsExactly(WRONGLY_LINKED);
        assertThat(pairs(evaluation.notLinked())).containsExactly(PROPOSED, MISSED);
        assertThat(pairs(evaluation.missed())).containsExactly(MISSED);
        assertThat(pairs(evaluation.wronglyProposed())).containsExactly(WRONGLY_PROPOSED);
    }

    @Test
    void aPairIsProposedExactlyWhenTheFinderProposesItsTwoNames() {
        for (Evaluation.Row row : evaluation.rows()) {
            var found = new java.util.ArrayList<Candidate>();
            new CandidateFinder(FinderSettings.STANDARD.atLeast(0.7))
                    .find(List.of(Evaluation.side(row.pair(), true), Evaluation.side(row.pair(), false)), found::add);
            assertThat(row.proposed()).as(row.toString()).isEqualTo(!found.isEmpty());
        }
    }

    @Test
    void whatLiesInTwoPlacesIsNotLinkedByItsForm() {
        assertThat(Evaluation.sameForm(placed("Karan", "Mosul", "karan", "MOSUL")))
                .isTrue();
        assertThat(Evaluation.sameForm(placed("Karan", "Mosul", "Karan", ""))).isTrue();
        assertThat(Evaluation.sameForm(placed("Karan", "Mosul", "Karan", "Hit")))
                .isFalse();
        assertThat(Evaluation.sameForm(placed("Karan", "", "Bagdis", ""))).isFalse();
    }

    /** By hand: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "197, 200, 0.956836, 0.994887",
        "1, 2, 0.094531, 0.905469",
        "10, 10, 0.722467, 1",
        "0, 10, 0, 0.277533",
        "50, 100, 0.403832, 0.596168"
    })
    void intervalsAreWilsons(long hits, long cases, double low, double high) {
        Proportion.Interval interval = new Proportion(hits, cases).interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-5));
        assertThat(interval.high()).isCloseTo(high, within(1e-5));
    }

    @Test
    void aShareOfNothingIsNoShare() {
        assertThat(new Proportion(0, 0).share()).isEmpty();
        assertThat(new Proportion(0, 0).interval()).isEmpty();
        assertThat(new Proportion(0, 0)).hasToString("none (0 of 0)");
        assertThat(Evaluation.of(List.of(), pair -> true, Evaluation::ofNamesAlone, 0.7)
                        .links()
                        .precision()
                        .share())
                .isEmpty();
        assertThat(new Proportion(197, 200)).hasToString("0.985 (0.957 to 0.995, 197 of 200)");
        assertThatThrownBy(() -> new Proportion(3, 2)).hasMessageContaining("3 of 2");
    }

    private static List<LabelledPair> pairs(List<Evaluation.Row> rows) {
        return rows.stream().map(Evaluation.Row::pair).toList();
    }

    private static LabelledPair pair(String a, String b, boolean same) {
        return LabelledPair.of(EntityKind.TOWN, a, b, same);
    }

    private static LabelledPair placed(String a, String withinA, String b, String withinB) {
        return new LabelledPair(EntityKind.QUARTER, a, withinA, b, withinB, true, Map.of(), Where.file("x"));
    }
}
