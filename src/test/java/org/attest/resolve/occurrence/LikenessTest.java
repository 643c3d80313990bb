package org.attest.resolve.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.resolve.occurrence.Reason.Aspect;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Told ROW =
            Told.of("rows/1").by("army").against("rebels").killed(23);

    private static Likeness with(Told article) {
        return Likeness.of(ROW.told(), article.told());
    }

    private static void isGuarded(Told article, Aspect by) {
        Likeness likeness = with(article);
        assertThat(likeness.score()).isZero();
        assertThat(likeness.guard()).extracting(Reason::aspect).isEqualTo(by);
    }

    @Test
    void oneDayOnePlaceOneTypeTheSamePartiesAndTheSameTollAreAsGoodAsCertain() {
        Likeness likeness = with(Told.of("r1/a").by("army").against("rebels").killed(23));
        assertThat(likeness.score()).isGreaterThan(0.95);
        assertThat(likeness.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "the same type",
                        "the same place, karsa",
                        "the same time, 2031-05-01",
                        "the same parties: army, rebels",
                        "the same number, Killed 23");
    }

    /** The same within three days, so that the score is below 1. */
    private static Told article() {
        return Told.of("r1/a").on("2031-05-01", "2031-05-03");
    }

    @Test
    void eachDifferenceTakesSomething() {
        double whole = with(article().by("army").against("rebels").killed(23)).score();
        assertThat(whole).isBetween(0.9, 0.99);
        assertThat(List.of(
                        article().by("army").against("rebels").killed(20),
                        article().by("rebels").against("army").killed(23),
                        article().by("brigade", "army").against("rebels").killed(23),
                        article().by("army").against("rebels").killed(23).on("2031-05-01", "2031-05-31"),
                        article().by("army").against("rebels").killed(23).at(Told.TELL),
                        article().by("army").against("rebels").killed(23).types("Fighting")))
                .allSatisfy(other -> assertThat(with(other).score()).isBetween(0.6, whole - 0.01));
        assertThat(with(article().by("army").against("rebels").killed(90)).score())
                .isLessThan(whole - 0.25);
    }

    @Test
    void aQuarterLiesInItsTownAndATownEightKilometresOffIsNear() {
        assertThat(with(Told.of("r1/a").at(Told.MILL)).reasons())
                .extracting(Reason::text)
                .contains("mill lies in karsa");
        assertThat(with(Told.of("r1/a").at(Told.TELL)).reasons())
                .extracting(Reason::text)
                .contains("7.8 km apart");
    }

    @Test
    void whatSpeaksAgainstIsSaid() {
        isGuarded(Told.of("rows/2"), Aspect.TELLING);
        isGuarded(Told.of("r1/a").tiedTo("rows/1"), Aspect.TELLING);
        isGuarded(Told.of("r1/a").at(Told.FAR), Aspect.PLACE);
        isGuarded(Told.of("r1/a").at(Told.LUME), Aspect.PLACE);
        isGuarded(Told.of("r1/a").on("2031-05-04", "2031-05-04"), Aspect.TIME);
        isGuarded(Told.of("r1/a").on("2031-01-01", "2031-12-31"), Aspect.TIME);
        isGuarded(Told.of("r1/a").on("2031-04-20", ""), Aspect.TIME);
        isGuarded(Told.of("r1/a").types("PoliticalEvent", "Meeting"), Aspect.TYPE);
    }

    @Test
    void whereASourceDoesNotSayWhereNothingSpeaksAgainst() {
        assertThat(with(Told.of("r1/a").at().by("army").against("rebels")).guard())
                .isNull();
        Place north = new Place("north", java.util.Set.of(), Place.Extent.REGION, null);
        assertThat(with(Told.of("r1/a").at(north)).guard()).isNull();
    }
}
