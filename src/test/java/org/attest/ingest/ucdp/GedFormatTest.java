package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.event;
import static org.attest.ingest.dataset.Readings.figure;
import static org.attest.ingest.dataset.Readings.thing;

import java.math.BigDecimal;
import java.util.List;
import org.attest.ingest.dataset.RecordReading;
import org.attest.model.CivilianStatus;
import org.attest.model.Coding;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.PlacePrecision;
import org.attest.model.PublishedBasis;
import org.attest.model.Quantity;
import org.attest.model.RecordThing;
import org.attest.model.Ref;
import org.attest.model.Source;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a row of GED. */
class GedFormatTest {

    @Test
    void aSoundRowHasNothingToComplainOf() {
        RecordReading reading = GedRows.sound().read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.record()).isPresent();
    }

    @Test
    void theEventIsToldWithPlaceAndDaysAndCodes() {
        DatasetRecord record = GedRows.sound().record();

        assertThat(record.id()).isEqualTo("4711");
        assertThat(record.contentHash()).matches("[0-9a-f]{32}");
        assertThat(record.event().type()).isEqualTo("Fighting");
        assertThat(event(record).date().edtf().text()).isEqualTo("[2031-03-05..2031-03-07]");
        assertThat(event(record).places()).containsExactly("place");
        assertThat(event(record).placePrecision()).isEqualTo(PlacePrecision.NEAR_PLACE);
        assertThat(event(record).agents()).isEmpty();
        assertThat(record.coding())
                .isEqualTo(new Coding(
                        List.of("side-a"),
                        List.of("side-b"),
                        new Coding.Named(
                                "ucdp-conflict/9001",
                                "Varland: Government",
                                List.of("https://ucdp.uu.se/conflict/9001")),
                        new Coding.Named("ucdp-dyad/9101", "Government of Varland - Red Reed", List.of()),
                        List.of("ucdp#StateBased", "ucdp#Clear", "ucdp#dateFewDays", "ucdp#whereNear"),
                        List.of()));
    }

    @Test
    void theSidesAreTheActorsOfTheirNumbers() {
        DatasetRecord record = GedRows.sound().record();

        RecordThing state = thing(record, "side-a");
        assertThat(state.key()).isEqualTo("ucdp-actor/901");
        assertThat(state.identifiers()).containsExactly("https://ucdp.uu.se/actor/901");
        assertThat(state.entity().kind()).isEqualTo(EntityKind.STATE);
        assertThat(thing(record, "side-b").entity().kind()).isEqualTo(EntityKind.ARMED_GROUP);
        assertThat(thing(record, "side-b").entity().name()).isEqualTo("Red Reed");
    }

    @Test
    void thePlaceLiesInItsDistrictProvinceAndCountry() {
        DatasetRecord record = GedRows.sound().record();

        assertThat(record.things().stream().map(RecordThing::id).toList())
                .startsWith("country", "adm-1", "adm-2", "place");
        RecordThing place = thing(record, "place");
        assertThat(place.entity().kind()).isEqualTo(EntityKind.TOWN);
        assertThat(place.key()).isNull();
        assertThat(place.point().lat()).isEqualTo(12.5);
        assertThat(place.point().lon()).isEqualTo(40.25);
        assertThat(place.point().precision()).isNull();
        assertThat(place.entity().within()).isEqualTo("adm-2");
        assertThat(thing(record, "adm-2").entity().within()).isEqualTo("adm-1");
        assertThat(thing(record, "adm-1").entity().within()).isEqualTo("country");
    }

    @Test
    void theDeadAreFiguresOfWhichThoseOfTheSidesRefineTheWhole() {
        DatasetRecord record = GedRows.sound().record();

        Fact.Figure all = figure(record, "deaths");
        assertThat(all.measure()).isEqualTo("killed");
        assertThat(all.value())
                .isEqualTo(new Quantity(null, number(7), number(12), number(9), null, null, "best estimate"));
        assertThat(all.event()).isEqualTo(Ref.local("event"));
        assertThat(figure(record, "deaths-a").group()).isEqualTo("side-a");
        assertThat(figure(record, "deaths-b").value().about()).isEqualTo(number(3));
        assertThat(figure(record, "deaths-b").refines()).isEqualTo(Ref.local("deaths"));
        assertThat(figure(record, "deaths-civilians").counted()).isEqualTo(CivilianStatus.CIVILIANS);
        assertThat(figure(record, "deaths-unknown").value().about()).isEqualTo(number(0));
        assertThat(figure(record, "deaths-unknown").counted()).isEqualTo(CivilianStatus.UNKNOWN);
        assertThat(record.testimony().facts()).hasSize(6);
    }

    @Test
    void theArticlesAreDocumentsOfTheirOffices() {
        DatasetRecord record = GedRows.sound().record();

        assertThat(record.testimony().basedOn()).containsExactly("a1", "a2");
        Source second = record.cited().get(1);
        assertThat(second.type()).isEqualTo(SourceType.OTHER_DOCUMENT);
        assertThat(second.title()).isEqualTo("Mill is lost");
        assertThat(second.published().edtf().text()).isEqualTo("2031-03-08");
        assertThat(second.published().basis()).isEqualTo(PublishedBasis.STATED);
        assertThat(thing(record, second.publisher()).entity().name()).isEqualTo("Bell, Book & Co");
        assertThat(thing(record, second.publisher()).entity().kind()).isEqualTo(EntityKind.OUTLET);
    }

    @Test
    void oneOfficeOfTwoArticlesIsOneThing() {
        DatasetRecord record = GedRows.sound()
                .with("source_article", "\"Herald,2031-03-07,One\";\"Herald,2031-03-07,Two\"")
                .record();

        assertThat(record.cited()).extracting(Source::publisher).containsExactly("o1", "o1");
        assertThat(record.things().stream().filter(thing -> thing.id().startsWith("o")))
                .hasSize(1);
    }

    @Test
    void anUnknownDateOfADocumentIsUnknown() {
        Source source = GedRows.sound()
                .with("source_article", "\"Herald,1753-01-01,One\"")
                .with("number_of_sources", "1")
                .record()
                .cited()
                .getFirst();

        assertThat(source.published()).isEqualTo(new Source.Published(null, PublishedBasis.UNKNOWN));
    }

    @Test
    void whoeverIsNamedSpeaksElseTheCoderDoes() {
        DatasetRecord named = GedRows.sound().record();
        DatasetRecord unnamed = GedRows.sound().with("source_original", " ").record();

        assertThat(named.testimony().speaker()).isEqualTo("speaker");
        assertThat(thing(named, "speaker").key()).isEqualTo("ucdp-speaker/");
        assertThat(thing(named, "speaker").entity().name()).isEqualTo("mill owner");
        assertThat(unnamed.testimony().speaker()).isNull();
        assertThat(named.testimony().stance()).isEqualTo(Stance.ESTIMATES);
    }

    @Test
    void oneSidedViolenceHasAnAgentAndNoActorForCivilians() {
        DatasetRecord record = GedRows.sound()
                .with("type_of_violence", "3")
                .with("side_a", "Red Reed")
                .with("side_b", "Civilians")
                .with("side_b_new_id", "1")
                .record();

        assertThat(record.event().type()).isEqualTo("Killing");
        assertThat(event(record).agents()).containsExactly("side-a");
        assertThat(event(record).targets()).isEmpty();
        assertThat(record.coding().sideA()).containsExactly("side-a");
        assertThat(record.coding().sideB()).isEmpty();
        assertThat(figure(record, "deaths-b").counted()).isEqualTo(CivilianStatus.CIVILIANS);
        assertThat(figure(record, "deaths-b").group()).isNull();
        assertThat(record.coding().conflict().identifiers()).isEmpty();
        assertThat(record.things())
                .noneMatch(thing -> "Civilians".equals(thing.entity().name()));
    }

    @Test
    void aSideOfCommunitiesIsNotCalledAnArmedGroup() {
        DatasetRecord record = GedRows.sound().with("type_of_violence", "2").record();

        assertThat(thing(record, "side-b").entity().kind()).isEqualTo(EntityKind.ACTOR);
    }

    @Test
    void aCoalitionIsItsMembersWhoAreKnownByTheirNames() {
        DatasetRecord record = GedRows.sound()
                .with("side_b", "Red Reed, Government of Nearland, Army (of moor, fen)")
                .record();

        assertThat(record.coding().sideB()).containsExactly("side-b-1", "side-b-2", "side-b-3");
        assertThat(thing(record, "side-b-1").key()).isEqualTo("ucdp-actor/");
        assertThat(thing(record, "side-b-1").identifiers()).isEmpty();
        assertThat(thing(record, "side-b-2").entity().kind()).isEqualTo(EntityKind.STATE);
        assertThat(thing(record, "side-b-3").entity().name()).isEqualTo("Army (of moor, fen)");
        assertThat(thing(record, "side-b").key()).isEqualTo("ucdp-actor/902");
        assertThat(thing(record, "side-b").entity().kind()).isEqualTo(EntityKind.COALITION);
        assertThat(figure(record, "deaths-b").group()).isEqualTo("side-b");
    }

    @Test
    void membersWithANumberEachHaveIt() {
        DatasetRecord record = GedRows.sound()
                .with("side_b", "Red Reed, Blue Reed")
                .with("side_b_new_id", "902, 903")
                .record();

        assertThat(thing(record, "side-b-2").key()).isEqualTo("ucdp-actor/903");
        assertThat(thing(record, "side-b").key()).isEqualTo("ucdp-actor/");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2031-03-05, 2031-03-05, 2031-03-05",
        "1, 2031-03-05, 2031-03-07, 2031-03-05/2031-03-07",
        "2, 2031-03-05, 2031-03-05, 2031-03-05",
        "5, 2031-01-01, 2031-12-31, [2031-01-01..2031-12-31]",
        "'', 2031-03-05, 2031-03-07, [2031-03-05..2031-03-07]",
        "1, 2031-03-05 00:00:00.000, 2031-03-05 00:00:00.000, 2031-03-05",
        "1, 2031-03-05T10:30:00, 5-Mar-31, 2031-03-05"
    })
    void daysAreASpanOnlyWhereTheyAreKnown(String precision, String start, String end, String edtf) throws Exception {
        DatasetRecord record = GedRows.sound()
                .with("date_prec", precision)
                .with("date_start", start)
                .with("date_end", end)
                .record();

        assertThat(event(record).date().edtf()).isEqualTo(org.attest.model.Edtf.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "1, AT_PLACE, whereExact, ",
        "2, NEAR_PLACE, whereNear, ",
        "3, IN_DISTRICT, whereSecondOrder, IN_DISTRICT",
        "4, IN_PROVINCE, whereFirstOrder, IN_PROVINCE",
        "5, ALONG_FEATURE, whereFeature, ALONG_FEATURE",
        "6, IN_COUNTRY, whereCountry, IN_COUNTRY",
        "7, OFFSHORE, whereInternational, OFFSHORE"
    })
    void precisionOfThePlaceIsTheOneThatTheSchemesMatch(
            String code, PlacePrecision event, String concept, PlacePrecision point) {
        DatasetRecord record = GedRows.sound().with("where_prec", code).record();

        assertThat(event(record).placePrecision()).isEqualTo(event);
        assertThat(record.coding().codes()).contains("ucdp#" + concept);
        assertThat(thing(record, "place").point().precision()).isEqualTo(point);
    }

    @Test
    void aPlaceWithoutAnythingIsNoPlace() {
        GedRows row = GedRows.sound();
        for (String column : List.of("where_coordinates", "adm_1", "adm_2", "country", "latitude", "longitude")) {
            row.with(column, "");
        }

        assertThat(event(row.record()).places()).isEmpty();
    }

    @Test
    void aPlaceWithoutNameIsCalledAfterWhatItLiesIn() {
        RecordThing place = thing(GedRows.sound().with("where_coordinates", "").record(), "place");

        assertThat(place.entity().name()).isEqualTo("Mill district");
        assertThat(place.entity().kind()).isEqualTo(EntityKind.PLACE);
    }

    @Test
    void theSameCellsGiveTheSameHashWhateverColumnsAreAdded() {
        DatasetRecord record = GedRows.sound().record();

        assertThat(GedRows.sound().with("iso3", "VAR").without("relid").record().contentHash())
                .isEqualTo(record.contentHash());
        assertThat(GedRows.sound().with("best", "10").record().contentHash()).isNotEqualTo(record.contentHash());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
