package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final double THRESHOLD = FinderSettings.STANDARD.threshold();

    @ParameterizedTest(name = "{0}: {1} - {2}")
    @CsvSource({
        "TOWN, Sarmanah, Sarmana, FEW_LETTERS",
        "TOWN, Tall Sarman, Tellsarman, SAME_SOUND",
        "TOWN, Tal Sarman, Talsarman, SAME_LETTERS",
        "PERSON, Karan Sarmani, Sarmani Karan, SAME_WORDS",
        "PERSON, Sarmani, Karan Sarmani, SURNAME",
        "PERSON, K. Sarmani, Karan Sarmani, ALIKE_WORDS",
        "ARMED_GROUP, KSF, Karan Sarman Front, ACRONYM",
        "ARMED_GROUP, KS, Karan of Sarman, ACRONYM",
        "ARMED_GROUP, KS, KSF, ACRONYM_PREFIX",
        "ORGANISATION, army, Karani army, SUBSET",
        "ARMED_GROUP, Karan Front, Karrann Front, ALIKE_WORDS"
    })
    void whatMayBeOneIsProposedAndTheReasonSaid(EntityKind kind, String one, String other, Reason.Code code) {
        Comparison comparison = compare(kind, one, other);
        assertThat(comparison.score()).as(comparison.toString()).isBetween(THRESHOLD, 0.999);
        assertThat(comparison.reasons()).extracting(Reason::code).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1} - {2}")
    @CsvSource({
        "TOWN, Sarman, Bagdis",
        "PERSON, Karan Sarmani, Omar Sarmani",
        "PERSON, Karan, Karan Sarmani",
        "ARMED_GROUP, KSF, Karan Front",
        "ARMED_GROUP, Karan Front, Bagdis Front",
        "ORGANISATION, Karan Ministry of Health, Karan Ministry of Defence"
    })
    void whatIsNotAlikeIsNotProposed(EntityKind kind, String one, String other) {
        assertThat(compare(kind, one, other).score()).isLessThan(THRESHOLD);
    }

    @Test
    void theSameFormIsTheMostThatNamesAloneCanSay() {
        Comparison comparison = compare(EntityKind.TOWN, "Karan", "KARAN");
        assertThat(comparison.score()).isEqualTo(1);
        assertThat(comparison.inWords()).startsWith("same normal form ");
    }

    @Test
    void aCommonContainerSpeaksForThemAndAnotherAgainst() {
        Subject one = Subject.of("a", EntityKind.QUARTER, "Karan").in("city/mosul", "Mosul");
        Subject sarmana = Subject.of("b", EntityKind.QUARTER, "Karana");
        double alone = Comparison.of(one, sarmana).score();
        Comparison same = Comparison.of(one, sarmana.in("city/mosul", "Mosul"));
        Comparison other = Comparison.of(one, sarmana.in("city/hit", "Hit"));
        assertThat(same.score()).isGreaterThan(alone);
        assertThat(same.inWords()).contains("within the same city/mosul");
        assertThat(other.score()).isLessThan(alone - 0.1);
        assertThat(other.inWords()).contains("one within Hit, the other within Mosul");
    }

    @Test
    void whatLiesInTheSameCountryMayStillLieElsewhere() {
        Subject one =
                Subject.of("a", EntityKind.QUARTER, "Karan").in("mosul", "").in("iraq", "");
        Subject nextTown =
                Subject.of("b", EntityKind.QUARTER, "Karan").in("hit", "").in("iraq", "");
        Subject somewhere = Subject.of("b", EntityKind.QUARTER, "Karan").in("iraq", "");
        assertThat(codes(one, nextTown)).contains(Reason.Code.OTHER_CONTAINER);
        assertThat(codes(one, somewhere)).contains(Reason.Code.SAME_CONTAINER);
    }

    @Test
    void closenessIsSaidInKilometres() {
        Comparison comparison = Comparison.of(
                Subject.of("a", EntityKind.TOWN, "Karan").at(36, 43),
                Subject.of("b", EntityKind.TOWN, "Karana").at(36.03, 43));
        assertThat(comparison.inWords()).contains("3.3 km apart");
    }

    @Test
    void anIdentifierInCommonMakesACandidateOfAnyNames() {
        Subject one = Subject.of("a", EntityKind.TOWN, "Karan").identifiedBy("https://x.example/1");
        Subject other = Subject.of("b", EntityKind.TOWN, "Bagdis").identifiedBy("https://x.example/1");
        assertThat(CandidateFinder.pair(one, other).score()).isGreaterThan(0.9);
        assertThat(CandidateFinder.pair(one, other).inWords()).isEqualTo("both are https://x.example/1");
    }

    @Test
    void twoEntriesOfOneListAreLikelyTwoThings() {
        Subject one = Subject.of("a", EntityKind.TOWN, "Karan").identifiedBy("https://x.example/1");
        Subject other = Subject.of("b", EntityKind.TOWN, "Karan").identifiedBy("https://x.example/2");
        assertThat(Comparison.of(one, other).score()).isLessThan(0.9);
        assertThat(Comparison.of(one, Subject.of("b", EntityKind.TOWN, "Karan").identifiedBy("https://y.example/2"))
                        .score())
                .isEqualTo(1);
    }

    @Test
    void ofSeveralNamesTheBestPairCountsWhateverTheirOrder() {
        Subject one = Subject.of("a", EntityKind.TOWN, "Bagdis").called("Sarmana");
        Subject other = Subject.of("b", EntityKind.TOWN, "Korul").called("Sarmanah");
        Subject turned = Subject.of("b", EntityKind.TOWN, "Sarmanah").called("Korul");
        assertThat(Comparison.of(one, other)).isEqualTo(Comparison.of(one, turned));
        assertThat(Comparison.of(one, other).score()).isGreaterThan(THRESHOLD);
    }

    @Test
    void reasonsComeWithTheWeightiestFirst() {
        List<Reason> reasons = compare(EntityKind.TOWN, "Sarmanah", "Sarmana").reasons();
        assertThat(reasons).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @Test
    void namesOfOtherScriptsAndOfNoLettersDoNotBreakAnything() {
        for (String name : List.of("الموصل", "Мосул", "???", "7", "-", "ß", "🜁", "A")) {
            assertThat(compare(EntityKind.PLACE, name, name).score()).as(name).isEqualTo(1);
            assertThat(compare(EntityKind.PLACE, name, "Karan").score())
                    .as(name)
                    .isLessThan(THRESHOLD);
        }
    }

    private static List<Reason.Code> codes(Subject a, Subject b) {
        return Comparison.of(a, b).reasons().stream().map(Reason::code).toList();
    }

    private static Comparison compare(EntityKind kind, String one, String other) {
        Comparison there = CandidateFinder.pair(Subject.of("a", kind, one), Subject.of("b", kind, other));
        Comparison back = CandidateFinder.pair(Subject.of("b", kind, other), Subject.of("a", kind, one));
        assertThat(there).isEqualTo(back);
        return there;
    }
}
