package org.attest.ingest.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProperNameTest {

    @ParameterizedTest
    @CsvSource({
        "PLACE, Lume, true",
        "PLACE, the Gulf of Amara, true",
        "PLACE, 'Tell Amara, Lume', true",
        "PLACE, the camp, false",
        "PLACE, northern Lume, false",
        "PLACE, a Lumean hospital, false",
        "PLACE, this Camp, false",
        "PLACE, 42, false",
        "ACTOR, the RF, true",
        "ACTOR, 3rd Battalion, true",
        "ACTOR, We, false",
        "ACTOR, Our Navy, false",
        "ACTOR, RF fighters, false",
        "ACTOR, an RF Unit, false",
        "PERSON, Ada Renn, true",
        "PERSON, Omar al-Sol, true",
        "PERSON, Renn, false",
        "PERSON, the colonel, false",
        "PEOPLE, Lumean, true",
        "WEAPON, M99 Lance, false",
        "QUANTITY, Two Dozen, false",
    })
    void aNameIsMadeOfCapitalsAndPointsAtNobodyInParticular(EntityKind kind, String words, boolean name) {
        assertThat(ProperName.is(kind, words, false)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Soldiers, false", "RF, true", "River Front, true", "McArmy, true"})
    void aLoneCapitalAtTheStartOfASentenceMakesNoNameOfAnActor(String words, boolean name) {
        assertThat(ProperName.is(EntityKind.ACTOR, words, true)).isEqualTo(name);
    }
}
