package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.resolve.KnownThings.known;

import java.util.List;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.IdentityRule;
import org.attest.resolve.Identity.Identified;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What names mean by where they stand: quarters of cities, seats of districts, vowels that writers put in, people of several bodies. */
class PlacedNamesTest {

    private static final Identity IDENTITY = new Identity(
            List.of(new Authority(
                    "known",
                    List.of(
                            place("vell", EntityKind.COUNTRY, "Vell", null),
                            place("lume", EntityKind.COUNTRY, "Lume", null),
                            state("vell-state", "Vell", "vell"),
                            state("lume-state", "Lume", "lume"),
                            place("north", EntityKind.REGION, "North Province", "vell"),
                            place("amar", EntityKind.CITY, "Amar", "north"),
                            place("amar-district", EntityKind.REGION, "Amar District", "north"),
                            place("haramat", EntityKind.QUARTER, "Haramat", "amar"),
                            place("zahra", EntityKind.QUARTER, "Zahra", "amar"),
                            place("zuhur", EntityKind.QUARTER, "Zuhur", "amar"),
                            place("new-amar", EntityKind.QUARTER, "New Amar", "amar"),
                            place("muhalabiya", EntityKind.TOWN, "Muhalabiya", "north"),
                            body("guard-vell", "Guard", "vell"),
                            body("guard-lume", "Guard", "lume"),
                            body("press", "Press Office", null, "vell-state"),
                            body("staff", "Staff of Seven", null, "vell-state"),
                            body("post", "Lumish Post", null, "lume-state"),
                            known("league", EntityKind.ARMED_GROUP, "River League", null, null),
                            known("delta/7", EntityKind.ARMED_GROUP, "Nahr Birlik", null, null, "River League"),
                            known("ran", EntityKind.PERSON, "Olaf Ranke", null, "press")))),
            Judged.NOTHING);

    private static Known place(String id, EntityKind kind, String label, @Nullable String within) {
        return known(id, kind, label, within, null);
    }

    private static Known state(String id, String label, String country) {
        return known(id, EntityKind.STATE, label, country, null);
    }

    private static Known body(String id, String label, String within) {
        return known(id, EntityKind.ORGANISATION, label, within, null);
    }

    private static Known body(String id, String label, @Nullable String within, String partOf) {
        return known(id, EntityKind.ORGANISATION, label, within, partOf);
    }

    private static Identified of(EntityKind kind, String name, @Nullable String container) {
        return IDENTITY.of(OwnKey.Named.of(kind, name).at(container, null).text());
    }

    @Test
    void aQuarterWithoutItsCityIsNoneThatIsKnown() {
        assertThat(of(EntityKind.QUARTER, "Haramat", "amar").key()).isEqualTo("haramat");
        assertThat(of(EntityKind.QUARTER, "Haramat", null).known()).isFalse();
        assertThat(of(EntityKind.QUARTER, "Haramat", null).rivals()).containsExactly("haramat");
    }

    @Test
    void unlessItsNameTellsTheCity() {
        assertThat(of(EntityKind.QUARTER, "New Amar", null).key()).isEqualTo("new-amar");
    }

    @Test
    void aBareNameOfAPlaceIsItsSettlements() {
        assertThat(of(EntityKind.PLACE, "Amar", null).key()).isEqualTo("amar");
        assertThat(of(EntityKind.PLACE, "Amar district", null).key()).isEqualTo("amar-district");
    }

    @Test
    void vowelsThatWritersPutInMakeNoOtherQuarter() {
        Identified hermat = of(EntityKind.QUARTER, "al-Hermat", "amar");
        assertThat(hermat.key()).isEqualTo("haramat");
        assertThat(hermat.rule()).isEqualTo(IdentityRule.SAME_CONSONANTS);
        assertThat(of(EntityKind.TOWN, "Mahalabiya", "north").key()).isEqualTo("muhalabiya");
    }

    @Test
    void butWhereTwoHaveTheseConsonantsOrThePlaceIsAWholeCountryTheyDo() {
        assertThat(of(EntityKind.QUARTER, "Zihar", "amar").known()).isFalse();
        assertThat(of(EntityKind.QUARTER, "Zihar", "amar").rivals()).containsExactly("zahra", "zuhur");
        assertThat(of(EntityKind.QUARTER, "Zahra", "amar").key()).isEqualTo("zahra");
        assertThat(of(EntityKind.TOWN, "Mahalabiya", "vell").known()).isFalse();
        assertThat(of(EntityKind.TOWN, "Mahalabiya", null).known()).isFalse();
    }

    @Test
    void whatIsAtHomeInACountryIsOfItsState() {
        assertThat(of(EntityKind.ORGANISATION, "Guard", "vell-state").key()).isEqualTo("guard-vell");
        assertThat(of(EntityKind.ORGANISATION, "Guard", "lume-state").key()).isEqualTo("guard-lume");
        assertThat(of(EntityKind.ORGANISATION, "Guard", null).rivals()).containsExactly("guard-lume", "guard-vell");
    }

    @Test
    void whoHasSeveralNamesMayBeOfTwoBodiesOfOneCountry() {
        assertThat(of(EntityKind.PERSON, "Olaf Ranke", "staff").key()).isEqualTo("ran");
        assertThat(of(EntityKind.PERSON, "Olaf Ranke", "post").known()).isFalse();
        assertThat(of(EntityKind.PERSON, "Ranke", "staff").known()).isFalse();
    }

    @Test
    void ofActorsOfAllTheWorldTheOneIsMeantThatPeopleListUnderTheName() {
        assertThat(of(EntityKind.ARMED_GROUP, "the River League", null).key()).isEqualTo("league");
        assertThat(of(EntityKind.ARMED_GROUP, "River League", "lume-state").rivals())
                .containsExactly("delta/7", "league");
    }
}
