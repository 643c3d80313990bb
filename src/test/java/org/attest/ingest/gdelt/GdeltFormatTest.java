package org.attest.ingest.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.event;
import static org.attest.ingest.dataset.Readings.thing;

import java.math.BigDecimal;
import java.util.List;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.model.Coding;
import org.attest.model.Coding.Coded;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.PlacePrecision;
import org.attest.model.PublishedBasis;
import org.attest.model.RecordThing;
import org.attest.model.Source;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a row of GDELT. */
class GdeltFormatTest {

    @Test
    void aSoundRowHasNothingToComplainOf() {
        assertThat(GdeltRows.sound().read().problems()).isEmpty();
    }

    @Test
    void theEventIsToldWithItsActorsAsAgentAndTargetAndOnSides() {
        DatasetRecord record = GdeltRows.sound().record();

        assertThat(record.id()).isEqualTo("900000001");
        assertThat(record.contentHash()).matches("[0-9a-f]{32}");
        assertThat(record.event().type()).isEqualTo("Arrest");
        assertThat(event(record).agents()).containsExactly("actor-1");
        assertThat(event(record).targets()).containsExactly("actor-2");
        assertThat(event(record).date().edtf().text()).isEqualTo("2031-03-04");
        assertThat(record.coding())
                .isEqualTo(new Coding(
                        List.of("actor-1"),
                        List.of("actor-2"),
                        null,
                        null,
                        List.of("cameo#173", "gdelt#MaterialConflict", "gdelt#geoWorldCity"),
                        List.of(
                                new Coded("goldsteinScale", new BigDecimal("-5.0")),
                                new Coded("averageTone", new BigDecimal("-2.25")),
                                new Coded("mentionCount", new BigDecimal("6")),
                                new Coded("sourceCount", new BigDecimal("1")),
                                new Coded("articleCount", new BigDecimal("3")))));
    }

    @Test
    void itIsHearsayOfTheProjectSaidOnTheDayItWasAdded() {
        DatasetRecord record = GdeltRows.sound().record();

        assertThat(record.testimony().stance()).isEqualTo(Stance.HEARSAY);
        assertThat(record.testimony().speaker()).isNull();
        assertThat(record.testimony().said().edtf().text()).isEqualTo("2031-03-05");
        assertThat(new GdeltFormat().dataset().type()).isEqualTo(SourceType.MACHINE_CODED_DATASET);
        assertThat(new GdeltFormat().dataset().rolling()).isTrue();
    }

    @Test
    void theArticleIsCitedByItsAddressAndDatedByNothing() {
        DatasetRecord record = GdeltRows.sound().record();

        Source article = record.cited().getFirst();
        assertThat(article.url()).isEqualTo("http://Herald.example/mill?utm_source=x");
        assertThat(article.published()).isEqualTo(new Source.Published(null, PublishedBasis.UNKNOWN));
        assertThat(record.testimony().basedOn()).containsExactly(article.id());
        assertThat(record.testimony().via()).isEmpty();
    }

    @Test
    void aServiceInPlaceOfAnAddressIsWhatItCameThrough() {
        DatasetRecord record =
                GdeltRows.sound().with("SOURCEURL", "BBC Monitoring").record();

        assertThat(record.cited()).isEmpty();
        assertThat(record.testimony().via()).containsExactly("outlet");
        assertThat(thing(record, "outlet").entity().name()).isEqualTo("BBC Monitoring");
        assertThat(GdeltRows.sound()
                        .with("SOURCEURL", "unspecified")
                        .record()
                        .testimony()
                        .via())
                .isEmpty();
    }

    @Test
    void anActorIsTheThingOfItsCodeAndWhatTheNewsCallItIsAName() {
        DatasetRecord record = GdeltRows.sound().record();

        RecordThing police = thing(record, "actor-1");
        assertThat(police.key()).isEqualTo("cameo-actor/FJICOP");
        assertThat(police.entity().name()).isEqualTo("Fiji, police");
        assertThat(police.entity().kind()).isEqualTo(EntityKind.ORGANISATION);
        assertThat(thing(record, "actor-2").entity().kind()).isEqualTo(EntityKind.ARMED_GROUP);
        // REB is named "rebels", which "REBELS" adds nothing to.
        assertThat(record.testimony().facts()).hasSize(2);
        Fact.Name name = (Fact.Name) record.testimony().facts().get(1);
        assertThat(name.of()).isEqualTo("actor-1");
        assertThat(name.name()).isEqualTo("CONSTABLE");
    }

    @Test
    void anEventWithoutActorsHasNone() {
        DatasetRecord record = GdeltRows.sound()
                .with("Actor1Code", "")
                .with("Actor1Name", "")
                .with("Actor2Code", "")
                .with("Actor2Name", "")
                .record();

        assertThat(event(record).agents()).isEmpty();
        assertThat(record.coding().sideB()).isEmpty();
        assertThat(record.testimony().facts()).hasSize(1);
    }

    @Test
    void aTownHasItsPointAndLiesInDivisionAndCountry() {
        DatasetRecord record = GdeltRows.sound().record();

        assertThat(event(record).places()).containsExactly("place");
        assertThat(event(record).placePrecision()).isEqualTo(PlacePrecision.AT_PLACE);
        RecordThing town = thing(record, "place");
        assertThat(town.entity().name()).isEqualTo("Oldmill");
        assertThat(town.point().lat()).isEqualTo(12.5);
        assertThat(town.point().lon()).isEqualTo(40.25);
        assertThat(thing(record, "adm-1").entity().name()).isEqualTo("North Province");
        assertThat(thing(record, "adm-1").entity().within()).isEqualTo("country");
        assertThat(thing(record, "country").entity().name()).isEqualTo("Varland");
        assertThat(record.things())
                .noneMatch(thing -> "Elsewhere".equals(thing.entity().name()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | Varland                                  | IN_COUNTRY  | country | Varland
        1 | Bahamas, The                             | IN_COUNTRY  | country | Bahamas, The
        2 | North Carolina, United States            | IN_PROVINCE | adm-1   | North Carolina
        5 | North, North, Varland                    | IN_PROVINCE | adm-1   | North
        3 | Mill County, North Carolina, United States | AT_PLACE  | place   | Mill County
        4 | Nassau, New Providence, Bahamas, The     | AT_PLACE    | place   | Nassau
        4 | London, London, City of, United Kingdom  | AT_PLACE    | place   | London
        4 | Somewhere                                | AT_PLACE    | place   | Somewhere
        """)
    void aPlaceIsWhatItsTypeSays(String type, String name, PlacePrecision precision, String local, String own) {
        DatasetRecord record = GdeltRows.sound()
                .with("ActionGeo_Type", type)
                .with("ActionGeo_FullName", name)
                .record();

        assertThat(event(record).places()).containsExactly(local);
        assertThat(event(record).placePrecision()).isEqualTo(precision);
        assertThat(thing(record, local).entity().name()).isEqualTo(own);
        boolean isTown = local.equals("place");
        assertThat(thing(record, local).point() != null).isEqualTo(isTown);
    }

    @Test
    void commasInNamesOfDivisionsAndCountriesAreNoBounds() {
        DatasetRecord london = GdeltRows.sound()
                .with("ActionGeo_FullName", "London, London, City of, United Kingdom")
                .record();
        DatasetRecord nassau = GdeltRows.sound()
                .with("ActionGeo_FullName", "Nassau, New Providence, Bahamas, The")
                .record();
        DatasetRecord general = GdeltRows.sound()
                .with("ActionGeo_FullName", "Paris, France (general), France")
                .record();

        assertThat(thing(london, "adm-1").entity().name()).isEqualTo("London, City of");
        assertThat(thing(london, "country").entity().name()).isEqualTo("United Kingdom");
        assertThat(thing(nassau, "country").entity().name()).isEqualTo("Bahamas, The");
        assertThat(thing(general, "place").entity().within()).isEqualTo("country");
    }

    @Test
    void withoutATypeThereIsNoPlace() {
        DatasetRecord record = GdeltRows.sound().with("ActionGeo_Type", "0").record();

        assertThat(event(record).places()).isEmpty();
        assertThat(event(record).placePrecision()).isNull();
        assertThat(record.coding().codes()).containsExactly("cameo#173", "gdelt#MaterialConflict");
    }

    @ParameterizedTest
    @CsvSource({
        "20310305, 20310310, 2031-03-05",
        "20310305, 20310312, 2031-03-05~",
        "20310210, 20310312, 2031-02-10~",
        "20300312, 20310312, 2030-03-12~",
        "20210314, 20310312, 2021-03-14~",
        "20210312, 20310312, 2021-03-12",
        "20310312, 20310312141500, 2031-03-12"
    })
    void aDateThatAWordLikeLastMonthLedToIsAboutRight(String date, String added, String edtf) {
        DatasetRecord record =
                GdeltRows.sound().with("SQLDATE", date).with("DATEADDED", added).record();

        assertThat(event(record).date().edtf().text()).isEqualTo(edtf);
        assertThat(record.testimony().said().edtf().text())
                .isEqualTo("2031-03-12".substring(0, 8) + added.substring(6, 8));
    }

    @Test
    void leadingZerosOfCodesAreKept() {
        DatasetRecord record = GdeltRows.sound()
                .with("EventCode", "0871")
                .with("EventBaseCode", "087")
                .with("EventRootCode", "08")
                .with("QuadClass", "2")
                .record();

        assertThat(record.event().type()).isEqualTo("Ceasefire");
        assertThat(record.coding().codes()).startsWith("cameo#0871", "gdelt#MaterialCooperation");
    }

    @Test
    void allThreeWidthsAreRead() {
        assertThat(GdeltRows.sound().read(57).record().orElseThrow().cited()).isEmpty();
        assertThat(GdeltRows.sound().read(58).record().orElseThrow().cited()).hasSize(1);
        DatasetRecord second = GdeltRows.sound()
                .with("ActionGeo_ADM2Code", "4711")
                .read(61)
                .record()
                .orElseThrow();
        assertThat(thing(second, "place").point().lat()).isEqualTo(12.5);
        assertThat(second.cited()).hasSize(1);
    }

    @Test
    void anEmptyColumnMoreDoesNotChangeTheContent() {
        assertThat(GdeltRows.sound().read(61).record().orElseThrow().contentHash())
                .isEqualTo(GdeltRows.sound().record().contentHash());
        assertThat(GdeltRows.sound().with("AvgTone", "-2.26").record().contentHash())
                .isNotEqualTo(GdeltRows.sound().record().contentHash());
    }

    @Test
    void aQuoteIsACharacterLikeOthers() {
        RecordReading reading =
                GdeltRows.sound().with("Actor1Name", "\"THE MILL").read();

        assertThat(((Fact.Name) Readings.record(reading).testimony().facts().get(1)).name())
                .isEqualTo("\"THE MILL");
    }

    @ParameterizedTest
    @CsvSource({
        "20150218230000.export.CSV, 20150218",
        "20150218230000.translation.export.CSV.zip, 20150218",
        "20160728.export.CSV.zip, 20160728",
        "201301.zip, 201301",
        "1979.csv, 1979",
        "gdelt.tsv, ",
        "20150218230000.mentions, 20150218"
    })
    void theReleaseIsTheDayMonthOrYearOfTheFilesName(String file, String release) {
        assertThat(new GdeltFormat().release(file).orElse(null)).isEqualTo(release);
    }
}
