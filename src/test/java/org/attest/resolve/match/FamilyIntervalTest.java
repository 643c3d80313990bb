package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.problem.Where;
import org.attest.resolve.match.Evaluation.Row;
import org.attest.resolve.match.Proportion.Interval;
import org.junit.jupiter.api.Test;

class FamilyIntervalTest {

    private static Row row(String family, boolean linked, boolean same) {
        LabelledPair pair =
                new LabelledPair(EntityKind.TOWN, "A", "", "B", "", same, Map.of("family", family), Where.file(""));
        return new Row(pair, linked, false, new Comparison(0, List.of()));
    }

    private static Optional<Interval> precision(List<Row> rows) {
        return FamilyInterval.of(rows, row -> row.pair().others().get("family"), Row::linked, Counts::precision);
    }

    @Test
    void ofTwoFamiliesOfWhichOneFailsAllIsPossible() {
        // Drawn twice: both whole in a quarter of the draws, both failed in another.
        List<Row> rows = List.of(
                row("good", true, true), row("good", true, true), row("bad", true, false), row("bad", true, false));

        assertThat(precision(rows)).contains(new Interval(0, 1));
    }

    @Test
    void oneFamilyTellsNothingOfOthers() {
        assertThat(precision(List.of(row("only", true, true), row("only", true, false))))
                .contains(new Interval(0.5, 0.5));
    }

    @Test
    void rowsThatFailTogetherAllowLessThanRowsThatFailAlone() {
        List<Row> together = new ArrayList<>();
        List<Row> alone = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            together.add(row("f" + i / 10, true, i >= 10));
            alone.add(row("f" + i, true, i >= 10));
        }

        Interval wide = precision(together).orElseThrow();
        Interval narrow = precision(alone).orElseThrow();

        assertThat(wide.low()).isLessThan(narrow.low() - 0.05);
        // Of binomial draws of 100 at 0.9, 2.5 % have 0.84 or less.
        assertThat(narrow.low()).isBetween(0.82, 0.86);
        assertThat(narrow.high()).isBetween(0.94, 0.97);
        assertThat(precision(together)).contains(wide);
    }

    @Test
    void withoutACaseThereIsNone() {
        assertThat(precision(List.of())).isEmpty();
        assertThat(precision(List.of(row("f", false, true)))).isEmpty();
    }
}
