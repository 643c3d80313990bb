package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.model.PlacePrecision;
import org.attest.resolve.names.NameForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "TOWN, AIR_BASE",
        "PERSON, PLACE",
        "PERSON, ARMED_GROUP",
        "CITY, REGION",
        "QUARTER, TOWN",
        "UNIT, ORGANISATION",
        "RIVER, BORDER",
        "WEAPON, VEHICLE",
        "MONEY, MONEY"
    })
    void kindsThatNoOneThingHasAreForbidden(EntityKind one, EntityKind other) {
        assertForbidden(Subject.of("a", one, "Karan"), Subject.of("b", other, "Karan"), Reason.Code.OTHER_SORT);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "PLACE, TOWN",
        "PLACE, AIR_BASE",
        "ACTOR, ARMED_GROUP",
        "ACTOR, PERSON",
        "TOWN, VILLAGE",
        "AIR_BASE, BASE",
        "VEHICLE, MILITARY_PLATFORM",
        "COUNTRY, REGION"
    })
    void kindsThatMayBeTwoWordsForOneAreNot(EntityKind one, EntityKind other) {
        assertThat(Comparison.of(Subject.of("a", one, "Karan"), Subject.of("b", other, "Karan"))
                        .score())
                .isGreaterThan(0.9);
    }

    @Test
    void placesTooFarApartAreForbidden() {
        Subject here = town("a", "Karan").at(36.0, 43.0);
        assertForbidden(here, town("b", "Karan").at(36.5, 43.0), Reason.Code.TOO_FAR);
        assertThat(Comparison.of(here, town("b", "Karan").at(36.02, 43.0)).score())
                .isGreaterThan(0.9);
    }

    @Test
    @DisplayName("a point that stands for a district forbids nothing, one near a place only what is further off")
    void precisionOfPointsCounts() {
        Subject here = town("a", "Karan").at(36.0, 43.0);
        assertThat(Comparison.of(here, at(36.5, PlacePrecision.IN_DISTRICT)).isForbidden())
                .isFalse();
        assertThat(Comparison.of(here, at(36.4, PlacePrecision.NEAR_PLACE)).isForbidden())
                .isFalse();
        assertForbidden(here, at(36.9, PlacePrecision.NEAR_PLACE), Reason.Code.TOO_FAR);
    }

    @Test
    void regionsMayHaveTheirPointsFurtherApart() {
        Subject one = Subject.of("a", EntityKind.REGION, "Karan").at(36.0, 43.0);
        assertThat(Comparison.of(
                                one, Subject.of("b", EntityKind.REGION, "Karan").at(36.8, 43.0))
                        .isForbidden())
                .isFalse();
    }

    @Test
    void parentAndChildAreForbiddenByKey() {
        Subject inner = unit("a", "Karan Brigade").in("b", "");
        assertForbidden(inner, unit("b", "Karan Brigade"), Reason.Code.CONTAINED);
        assertForbidden(unit("b", "Karan Brigade"), inner, Reason.Code.CONTAINED);
    }

    @Test
    @DisplayName("parent and child are forbidden by name, but not where the child has its parent's name")
    void parentAndChildAreForbiddenByName() {
        assertForbidden(
                unit("a", "Karan scouts").in("", "Karan Force"), unit("b", "Karan Force"), Reason.Code.CONTAINED);
        assertThat(Comparison.of(town("a", "Karan").in("", "Karan"), town("b", "Karan"))
                        .isForbidden())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "7, 9, OTHER_ORDINAL",
        "3 321, 321, OTHER_ORDINAL",
        "north, south, OTHER_DIRECTION",
        "brigade, division, OTHER_ECHELON",
        "7 division, 9 division, OTHER_ORDINAL",
        "7 field-army, 7 division, OTHER_ECHELON"
    })
    void marksThatContradictEachOtherAreForbidden(String one, String other, Reason.Code code) {
        assertThat(Guards.between(marked(one), marked(other)))
                .extracting(Reason::code)
                .isEqualTo(code);
        assertThat(Guards.between(marked(one), marked(other))).isEqualTo(Guards.between(marked(other), marked(one)));
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
    @CsvSource({"7, 7", "7 division, 7", "north, ''", "'', ''", "division, 7"})
    void marksThatAreMissingAreNoContradiction(String one, String other) {
        assertThat(Guards.between(marked(one), marked(other))).isNull();
    }

    private static NameProfile marked(String marks) {
        Set<String> set = marks.isEmpty() ? Set.of() : Set.of(marks.split(" "));
        return NameProfile.of(new NameForm("karan", List.of("karan"), new TreeSet<>(set), null, false), "Karan");
    }

    private static void assertForbidden(Subject a, Subject b, Reason.Code code) {
        Comparison comparison = Comparison.of(a, b);
        assertThat(comparison.isForbidden()).as(comparison.inWords()).isTrue();
        assertThat(comparison.score()).isZero();
        assertThat(comparison.reasons()).extracting(Reason::code).containsExactly(code);
        assertThat(comparison.inWords()).endsWith("(guard)");
    }

    private static Subject at(double lat, PlacePrecision precision) {
        return new Subject(
                "b",
                EntityKind.TOWN,
                List.of("Karan"),
                List.of(),
                List.of(),
                new Point(lat, 43.0, precision),
                List.of());
    }

    private static Subject town(String key, String name) {
        return Subject.of(key, EntityKind.TOWN, name);
    }

    private static Subject unit(String key, String name) {
        return Subject.of(key, EntityKind.UNIT, name);
    }
}
