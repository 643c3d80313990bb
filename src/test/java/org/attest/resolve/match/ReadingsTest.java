package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.EntityKind;
import org.junit.jupiter.api.Test;

/** Ways to read a name that lead to candidates, and to nothing more than that. */
class ReadingsTest {

    private static Comparison compared(EntityKind kind, String a, String b) {
        return CandidateFinder.pair(Subject.of("a", kind, a), Subject.of("b", kind, b));
    }

    private static void isRead(EntityKind kind, String a, String b) {
        Comparison comparison = compared(kind, a, b);
        assertThat(comparison.score()).as(a + " - " + b).isBetween(0.7, 0.9);
        assertThat(comparison.reasons()).first().extracting(Reason::code).isEqualTo(Reason.Code.SAME_READING);
    }

    @Test
    void tellingWordsAreTranslated() {
        isRead(EntityKind.ARMED_GROUP, "Ansar al-Bahr", "Supporters of Bahr");
        isRead(EntityKind.QUARTER, "Hay al-Muhandisin", "Engineers");
        assertThat(compared(EntityKind.ARMED_GROUP, "Ansar al-Bahr", "Soldiers of Bahr")
                        .score())
                .isLessThan(0.7);
    }

    @Test
    void aTranslatedNameIsStillLikeItsOtherSpellings() {
        Comparison comparison = compared(EntityKind.QUARTER, "Iqtisadiyin", "Iqtisadiyyun");
        assertThat(comparison.score()).isGreaterThan(0.7);
    }

    @Test
    void aPlaceIsAlsoWhatStandsBeforeWhatItIsOf() {
        isRead(EntityKind.CITY, "Kostrova, N.D.", "Kostrova");
        isRead(EntityKind.TOWN, "Saqlawiyat al-Karsa", "Saqlawiya");
    }

    @Test
    void aPersonsLastNameAloneSoundsAsInTheWholeName() {
        Comparison comparison = compared(EntityKind.PERSON, "Brig. Gen. Richard Loe", "Gen. Loe");
        assertThat(comparison.reasons()).first().extracting(Reason::code).isEqualTo(Reason.Code.SURNAME);
        assertThat(compared(EntityKind.PERSON, "Charles Loring IV", "Sgt. Loring")
                        .score())
                .isGreaterThan(0.7);
    }

    @Test
    void ofANumberedUnitTheSizeMayBeLeftOut() {
        assertThat(compared(EntityKind.UNIT, "Ninth Armoured", "9th Division").score())
                .isBetween(0.6, 0.8);
        assertThat(compared(EntityKind.UNIT, "Eighth Armoured", "9th Division").score())
                .isZero();
    }
}
