package org.attest.ingest.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.assertRejected;
import static org.attest.ingest.dataset.Readings.event;
import static org.attest.ingest.dataset.Readings.figure;
import static org.attest.ingest.dataset.Readings.only;
import static org.attest.ingest.dataset.Readings.thing;

import java.math.BigDecimal;
import java.util.List;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.model.Coding;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.PlacePrecision;
import org.attest.model.Quantity;
import org.attest.model.RecordThing;
import org.attest.model.Stance;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a row of ACLED. */
class AcledFormatTest {

    @Test
    void soundRowsHaveNothingToComplainOf() {
        assertThat(AcledRows.older().read().problems()).isEmpty();
        assertThat(AcledRows.newer().read().problems()).isEmpty();
    }

    @Test
    void olderAndNewerColumnsSayTheSame() {
        DatasetRecord older = AcledRows.older().record();
        DatasetRecord newer = AcledRows.newer().record();

        assertThat(newer.id()).isEqualTo(older.id()).isEqualTo("VAR17");
        assertThat(newer.event().type()).isEqualTo(older.event().type()).isEqualTo("HarmToPersons");
        assertThat(newer.testimony().facts().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("where")
                .isEqualTo(older.testimony().facts().getFirst());
        assertThat(newer.things().stream().map(RecordThing::id).toList())
                .isEqualTo(older.things().stream().map(RecordThing::id).toList());
        assertThat(older.coding())
                .isEqualTo(new Coding(
                        List.of("actor-1", "actor-1-2", "actor-1-3"),
                        List.of("actor-2-1"),
                        null,
                        null,
                        List.of(
                                "acled#ViolenceAgainstCivilians",
                                "acled#Attack",
                                "acled#timeDay",
                                "acled#geoNear",
                                "acled#RebelGroup",
                                "acled#Civilians"),
                        List.of()));
        assertThat(newer.coding().codes())
                .contains("acled#PoliticalViolence", "acled#CivilianTargeting")
                .containsAll(older.coding().codes());
    }

    @Test
    void itIsAnEstimateOfAcledThatWentThroughOutlets() {
        DatasetRecord record = AcledRows.older().record();

        assertThat(record.testimony().stance()).isEqualTo(Stance.ESTIMATES);
        assertThat(record.testimony().speaker()).isNull();
        assertThat(record.testimony().said()).isNull();
        assertThat(record.cited()).isEmpty();
        assertThat(record.testimony().via()).containsExactly("outlet-1", "outlet-2");
        assertThat(thing(record, "outlet-1").entity().name()).isEqualTo("Varland Herald");
        assertThat(thing(record, "outlet-2").entity().kind()).isEqualTo(EntityKind.OUTLET);
    }

    @Test
    void anOutletNamedTwiceIsOne() {
        DatasetRecord record =
                AcledRows.older().with("source", "The Bell; ;The  Bell").record();

        assertThat(record.testimony().via()).containsExactly("outlet-1");
    }

    @Test
    void civiliansAreNoActorAndWhoTheyWereIsAssociated() {
        DatasetRecord record = AcledRows.older().record();

        assertThat(event(record).agents()).containsExactly("actor-1");
        assertThat(event(record).targets()).isEmpty();
        assertThat(thing(record, "actor-1").key()).isEqualTo("acled-actor/");
        assertThat(thing(record, "actor-1").entity().kind()).isEqualTo(EntityKind.ARMED_GROUP);
        assertThat(thing(record, "actor-1-3").entity().name()).isEqualTo("River Clan (Varland)");
        assertThat(thing(record, "actor-2-1").entity().kind()).isEqualTo(EntityKind.ACTOR);
        assertThat(record.things())
                .noneMatch(each -> String.valueOf(each.entity().name()).startsWith("Civilians"));
    }

    @Test
    void civiliansAreKnownByTheirNameWhereTheKindIsNotTold() {
        DatasetRecord record = AcledRows.older().without("inter2").record();

        assertThat(record.coding().codes()).contains("acled#Civilians");
        assertThat(record.coding().sideB()).containsExactly("actor-2-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Battles                    | Armed clash                        | Clash             | ''      | ''
        Battles                    | Government regains territory       | Recapture         | ''      | ''
        Explosions/Remote violence | Shelling/artillery/missile attack  | Shelling          | actor-1 | actor-2
        Violence against civilians | Abduction/forced disappearance     | Abduction         | actor-1 | actor-2
        Protests                   | Peaceful protest                   | Protest           | actor-1 | ''
        Protests                   | Excessive force against protesters | ProtestSuppression | actor-2 | actor-1
        Protests                   | Protest with intervention          | ProtestSuppression | actor-2 | actor-1
        Riots                      | Mob violence                       | Riot              | actor-1 | ''
        Strategic developments     | Arrests                            | Arrest            | actor-1 | actor-2
        Strategic developments     | Agreement                          | Agreement         | ''      | ''
        Remote violence            | ''                                 | Attack            | actor-1 | actor-2
        Battle-No change of territory | ''                              | Clash             | ''      | ''
        """)
    void whoDidItToWhomIsSaidWhereTheCodesTell(String type, String sub, String ours, String agent, String target) {
        DatasetRecord record = AcledRows.older()
                .between("Police Forces of Varland (2030-)", "1", "Red Reed", "2", type, sub)
                .record();

        assertThat(record.event().type()).isEqualTo(ours);
        assertThat(event(record).agents()).isEqualTo(agent.isEmpty() ? List.of() : List.of(agent));
        assertThat(event(record).targets()).isEqualTo(target.isEmpty() ? List.of() : List.of(target));
        assertThat(record.coding().sideA()).containsExactly("actor-1");
        assertThat(record.coding().sideB()).containsExactly("actor-2");
    }

    @ParameterizedTest
    @CsvSource({
        "1, State forces, ORGANISATION, StateForces",
        "2, Rebel Groups, ARMED_GROUP, RebelGroup",
        "3, Political militia, ARMED_GROUP, PoliticalMilitia",
        "4, Identity militia, ARMED_GROUP, IdentityMilitia",
        "5, Rioters, ACTOR, Rioters",
        "6, Protesters, ACTOR, Protesters",
        "8, External/Other forces, ORGANISATION, ExternalOrOtherForces"
    })
    void theKindOfActorIsTakenFromItsNumberOrName(String number, String name, EntityKind kind, String concept) {
        for (String inter : new String[] {number, name, name.toUpperCase(java.util.Locale.ROOT)}) {
            DatasetRecord record = AcledRows.older().with("inter1", inter).record();

            assertThat(thing(record, "actor-1").entity().kind()).isEqualTo(kind);
            assertThat(record.coding().codes()).contains("acled#" + concept);
        }
    }

    @Test
    void aGovernmentIsAState() {
        DatasetRecord record = AcledRows.older()
                .with("actor1", "Government of Varland (2030-)")
                .with("inter1", "1")
                .record();

        assertThat(thing(record, "actor-1").entity().kind()).isEqualTo(EntityKind.STATE);
    }

    @ParameterizedTest
    @CsvSource({
        "4-Mar-31, 1, 2031-03-04",
        "2031-03-04, 1, 2031-03-04",
        "04 March 2031, 1, 2031-03-04",
        "04 March 2031, , 2031-03-04",
        "2031-03-04, 2, [2031-02-26..2031-03-10]",
        "2031-03-15, 3, 2031-03"
    })
    void theDateIsAsPreciseAsItIs(String date, String precision, String edtf) {
        DatasetRecord record = AcledRows.older()
                .with("event_date", date)
                .with("time_precision", precision == null ? "" : precision)
                .record();

        assertThat(event(record).date().edtf().text()).isEqualTo(edtf);
    }

    @Test
    void thePlaceLiesInItsDivisionsAndCountry() {
        DatasetRecord record = AcledRows.older().with("geo_precision", "3").record();

        assertThat(event(record).places()).containsExactly("place");
        assertThat(event(record).placePrecision()).isEqualTo(PlacePrecision.IN_PROVINCE);
        assertThat(thing(record, "place").entity().within()).isEqualTo("admin-2");
        assertThat(thing(record, "place").point().precision()).isEqualTo(PlacePrecision.IN_PROVINCE);
        assertThat(thing(record, "admin-1").entity().within()).isEqualTo("country");
        assertThat(thing(AcledRows.older().record(), "place").point().precision())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "120"})
    void fatalitiesAreAFigureAndZeroIsKept(String number) {
        Fact.Figure figure = figure(AcledRows.older().with("fatalities", number).record(), "deaths");

        assertThat(figure.measure()).isEqualTo("killed");
        assertThat(figure.value())
                .isEqualTo(new Quantity(null, null, null, new BigDecimal(number), null, null, "reported"));
        assertThat(figure.event().id()).isEqualTo("event");
    }

    @Test
    void withoutANumberThereIsNoFigure() {
        assertThat(AcledRows.older().with("fatalities", "").record().testimony().facts())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shots were heard. [Coded as 9 fatalities split across 3 events. 3 fatalities coded to this event].",
                "Nine fatalities were reported, divided evenly among three events.",
                "The total death toll of 9 was distributed over the two days.",
                "9 people were killed in all; deaths spread across several locations."
            })
    void aPartOfOneTollOfSeveralEventsIsFlaggedAndSaysSo(String notes) {
        RecordReading reading = AcledRows.older().with("notes", notes).read();

        Problem flag = only(reading, ProblemCode.FIGURE_SHARED);
        assertThat(flag.blocks()).isFalse();
        assertThat(figure(Readings.record(reading), "deaths").value().hedge())
                .isEqualTo("reported, split across events");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three were killed. The party split over elections in several locations.",
                "Fatalities were reported from two events.",
                "Clashes spread across three locations."
            })
    void otherNotesFlagNothing(String notes) {
        assertThat(AcledRows.older().with("notes", notes).read().problems()).isEmpty();
    }

    @Test
    void noWordOfTheNotesLeavesTheRow() {
        DatasetRecord record = AcledRows.older().with("notes", "zanzibarium").record();

        assertThat(record.toString()).doesNotContain("zanzibarium");
    }

    @Test
    void theHashIsOfWhatIsSaidAndNotOfWhenItWasUploaded() {
        String hash = AcledRows.older().record().contentHash();

        assertThat(AcledRows.older()
                        .with("timestamp", "1930009999")
                        .with("data_id", "70002")
                        .record()
                        .contentHash())
                .isEqualTo(hash);
        assertThat(AcledRows.older().with("fatalities", "4").record().contentHash())
                .isNotEqualTo(hash);
        assertThat(AcledRows.older().with("notes", "Otherwise.").record().contentHash())
                .isNotEqualTo(hash);
    }

    @Test
    void theOldestColumnsAreKnown() {
        AcledRows row = AcledRows.older()
                .without("assoc_actor_1")
                .without("geo_precision")
                .without("sub_event_type");

        DatasetRecord record =
                row.with("ALLY_ACTOR_1", "Mill Guard").with("GEO_PRECIS", "1").record();

        assertThat(record.coding().sideA()).hasSize(2);
        assertThat(event(record).placePrecision()).isEqualTo(PlacePrecision.AT_PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        event_id_cnty | ''         | FIELD_MISSING   | event_id_cnty is empty
        event_id_cnty | VAR 17     | ID_INVALID      | "VAR 17" is no id of an event
        event_date    | ''         | FIELD_MISSING   | event_date is empty
        event_date    | 31-Feb-31  | DATE_IMPOSSIBLE | "31-Feb-31" is no day of the calendar
        event_date    | 03/04/2031 | DATE_SYNTAX     | "03/04/2031" is no date
        event_type    | ''         | FIELD_MISSING   | event_type is empty
        fatalities    | 1,200      | NUMBER_SYNTAX   | "1,200" is no number as it stands
        fatalities    | some       | NUMBER_SYNTAX   | "some" is no number
        fatalities    | -1         | VALUE_INVALID   | fatalities is -1: a number of deaths is 0 or more
        """)
    void withoutItARowIsRejectedAndSaysWhy(String column, String cell, ProblemCode code, String what) {
        assertRejected(AcledRows.older().with(column, cell).read(), column, code, what);
    }

    @Test
    void anEventOfNoKnownTypeIsRejected() {
        RecordReading reading = AcledRows.older()
                .with("event_type", "Dance")
                .with("sub_event_type", "Waltz")
                .read();

        assertThat(reading.record()).isEmpty();
        assertThat(reading.problems()).filteredOn(Problem::blocks).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sub_event_type     | Waltz  | VALUE_INVALID       | "Waltz" is no sub_event_type that ACLED is known to have, it is left out
        event_type         | Dance  | VALUE_INVALID       | "Dance" is no event_type that ACLED is known to have, it is left out
        inter1             | 9      | VALUE_INVALID       | "9" is no kind of actor, it is left out
        time_precision     | 4      | VALUE_INVALID       | time_precision has no code "4", it is left out
        geo_precision      | 0      | VALUE_INVALID       | geo_precision has no code "0", it is left out
        disorder_type      | Calm   | VALUE_INVALID       | disorder_type has no code "Calm", it is left out
        civilian_targeting | yes    | VALUE_INVALID       | civilian_targeting has no code "yes", it is left out
        longitude          | ''     | COORDINATES_INVALID | latitude is given without longitude
        """)
    void whatIsOddIsFlaggedAndTheRestIsTaken(String column, String cell, ProblemCode code, String what) {
        RecordReading reading = AcledRows.older().with(column, cell).read();

        assertThat(only(reading, code).what()).isEqualTo(what);
        assertThat(only(reading, code).blocks()).isFalse();
        assertThat(reading.record()).isPresent();
    }

    @Test
    void anUnknownSubTypeLeavesTheTypeOfTheEvent() {
        DatasetRecord record = AcledRows.older().with("sub_event_type", "Waltz").record();

        assertThat(record.event().type()).isEqualTo("HarmToPersons");
        assertThat(record.coding().codes()).contains("acled#ViolenceAgainstCivilians");
    }

    @Test
    void anEventCanBeOfTwoDisorderTypes() {
        DatasetRecord record = AcledRows.newer()
                .with("disorder_type", "Political violence; Demonstrations")
                .record();

        assertThat(record.coding().codes()).startsWith("acled#PoliticalViolence", "acled#Demonstrations");
    }
}
