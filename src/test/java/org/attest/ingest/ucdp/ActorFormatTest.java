package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.dataset.Readings.only;
import static org.attest.ingest.dataset.Readings.thing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.SharedFolder;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.TableInput;
import org.attest.model.Coding;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.model.RelationType;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the list of actors. */
class ActorFormatTest {

    private static final String HEADER =
            "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,"
                    + "OSCoalitionID,NSCoalitionID,NamePrev,ActorIdPrev,NameSplitTemp,ActorIdSplitTemp,NameAlliance,"
                    + "ActorIdAlliance,GroupName,ActorIdGroup,Location\n";

    private static final String ROW =
            "902,Red Reed ,RR,Rotes Ried,Red Reed Movement,\"NR, Red Reed\",n/a,\"New Reed, Red Reed Movement\",1,"
                    + "7001,\"7001, 7002\",\"Marsh (A, B), Fen\",\"910, 911\",,,Water League,920,"
                    + "Government of Varland,901,\"Varland, Nearland\"\n";

    private final ActorFormat format = new ActorFormat();

    private RecordReading read(String row) {
        return format.read(Readings.row(format, HEADER + row));
    }

    private DatasetRecord record(String row) {
        return read(row).record().orElseThrow();
    }

    @Test
    void anActorIsTheThingThatEventsHaveOnTheirSides() {
        DatasetRecord record = record(ROW);

        assertThat(read(ROW).problems()).isEmpty();
        assertThat(record.id()).isEqualTo("902");
        assertThat(record.event()).isNull();
        assertThat(record.coding()).isEqualTo(Coding.NONE);
        RecordThing inGed = thing(GedRows.sound().record(), "side-b");
        RecordThing here = thing(record, "actor");
        assertThat(here.key()).isEqualTo(inGed.key());
        assertThat(here.identifiers()).isEqualTo(inGed.identifiers());
        assertThat(here.entity().name()).isEqualTo(inGed.entity().name());
        assertThat(here.entity().kind()).isEqualTo(inGed.entity().kind());
    }

    @Test
    void allItsNamesAreToldOnceTheEnglishOnesAsEnglish() {
        assertThat(facts(record(ROW), Fact.Name.class).stream()
                        .map(name -> name.id() + " " + name.name() + " " + name.language())
                        .toList())
                .containsExactly(
                        "n1 Red Reed null",
                        "n2 RR null",
                        "n3 Rotes Ried null",
                        "n4 Red Reed Movement en",
                        "n5 NR null",
                        "n6 New Reed en");
    }

    @Test
    void fullNamesThatAreNotAsManyAsTheShortOnesStayTogether() {
        DatasetRecord record =
                record(ROW.replace("\"New Reed, Red Reed Movement\"", "\"New Reed, Old Mill, and Fen\""));

        assertThat(facts(record, Fact.Name.class)).anyMatch(name -> name.name().equals("New Reed, Old Mill, and Fen"));
    }

    @Test
    void itsRelationsGoToOtherActors() {
        DatasetRecord record = record(ROW);

        assertThat(facts(record, Fact.Relation.class).stream()
                        .map(each -> each.id() + " " + each.relation() + " " + each.object())
                        .toList())
                .containsExactly(
                        "splinter-910 SPLINTER_OF actor-910",
                        "splinter-911 SPLINTER_OF actor-911",
                        "alliance-920 MEMBER_OF actor-920",
                        "join-901 MEMBER_OF actor-901",
                        "one-sided-7001 MEMBER_OF actor-7001",
                        "non-state-7001 MEMBER_OF actor-7001",
                        "non-state-7002 MEMBER_OF actor-7002");
        assertThat(thing(record, "actor-910").entity().name()).isEqualTo("Marsh (A, B)");
        assertThat(thing(record, "actor-901").entity().kind()).isEqualTo(EntityKind.STATE);
        assertThat(thing(record, "actor-7001").entity().kind()).isEqualTo(EntityKind.COALITION);
        assertThat(record.things().stream().map(RecordThing::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1, ARMED_GROUP", "2, ACTOR", "3, ACTOR", "4, STATE", "'', ACTOR"})
    void theSortOfOrganisationIsItsKind(String org, EntityKind kind) {
        RecordReading reading = read("902,Red Reed" + ",".repeat(7) + org + ",".repeat(11) + "\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(thing(reading.record().orElseThrow(), "actor").entity().kind())
                .isEqualTo(kind);
    }

    @Test
    void oddCellsAreFlaggedAndTheRecordIsKept() {
        RecordReading reading = read("902,n/a" + ",".repeat(7) + "9,x1,\"7, y\"" + ",".repeat(9) + "\n");

        assertThat(reading.record()).isPresent();
        assertThat(only(reading, ProblemCode.FIELD_MISSING).what())
                .isEqualTo("NameData is empty: the actor has no label");
        assertThat(only(reading, ProblemCode.VALUE_INVALID).what())
                .isEqualTo("Org has no code 9: it is not known what sort of actor this is");
        assertThat(reading.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.ID_INVALID)
                        .map(Problem::what))
                .containsExactly(
                        "\"x1\" is no number of the UCDP, and is left out",
                        "\"y\" is no number of the UCDP, and is left out");
        assertThat(facts(reading.record().orElseThrow(), Fact.Relation.class)).hasSize(1);
    }

    @Test
    void anActorIsNoSplinterOfItself() {
        RecordReading reading = read(ROW.replace("\"910, 911\"", "\"902, 911\""));

        assertThat(only(reading, ProblemCode.VALUE_INVALID).what())
                .isEqualTo("ActorIdPrev names actor 902 itself: it is left out");
        assertThat(facts(reading.record().orElseThrow(), Fact.Relation.class)
                        .getFirst()
                        .id())
                .isEqualTo("splinter-911");
    }

    @ParameterizedTest
    @CsvSource({"'', FIELD_MISSING, ActorId is empty", "R2, ID_INVALID, \"R2\" is no id of an actor"})
    void withoutANumberThereIsNoRecord(String id, ProblemCode code, String what) {
        RecordReading reading = read(id + ",Red Reed" + ",".repeat(18) + "\n");

        assertThat(reading.record()).isEmpty();
        assertThat(only(reading, code).what()).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-actor-221.csv, 22.1",
        "ucdp-actor-191-csv.zip, 19.1",
        "UCDP_Actor_v26_1.csv, 26.1",
        "actors.csv, ",
        "factor-22.csv, "
    })
    void theReleaseStandsInTheNameOfTheFile(String file, String release) {
        assertThat(format.release(file).orElse(null)).isEqualTo(release);
    }

    @Test
    void noActorOfTheListIsLost() throws IOException {
        Path file = SharedFolder.require("data/ucdp-actor/ucdp-actor-221.csv");
        List<NamedCsvRecord> expected;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            expected = reader.stream().toList();
        }
        List<RecordReading> readings = Readings.rows(TableInput.of(file), format).stream()
                .map(format::read)
                .toList();

        assertThat(readings.stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(Problem::what))
                .containsExactly("ActorIdPrev names actor 283 itself: it is left out");
        List<DatasetRecord> records =
                readings.stream().map(reading -> reading.record().orElseThrow()).toList();
        assertThat(records).hasSize(1725);
        assertThat(records.stream().map(DatasetRecord::id).toList())
                .isEqualTo(expected.stream().map(row -> row.getField("ActorId")).toList());
        Map<RelationType, Long> relations = records.stream()
                .flatMap(record -> facts(record, Fact.Relation.class).stream())
                .collect(Collectors.groupingBy(Fact.Relation::relation, Collectors.counting()));
        assertThat(relations)
                .containsEntry(RelationType.SPLINTER_OF, ids(expected, List.of("ActorIdPrev", "ActorIdSplitTemp")) - 1)
                .containsEntry(
                        RelationType.MEMBER_OF,
                        ids(expected, List.of("ActorIdAlliance", "ActorIdGroup", "OSCoalitionID", "NSCoalitionID")));
        assertThat(records.stream().filter(isA(EntityKind.STATE))).hasSize(163);
        assertThat(records.stream().filter(isA(EntityKind.ARMED_GROUP))).hasSize(1059);
    }

    private static long ids(List<NamedCsvRecord> rows, List<String> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(row::getField))
                .flatMap(cell -> List.of(cell.split(",")).stream())
                .filter(id -> !id.isBlank())
                .count();
    }

    private static Predicate<DatasetRecord> isA(EntityKind kind) {
        return record -> thing(record, "actor").entity().kind() == kind;
    }

    private static <T extends Fact> List<T> facts(DatasetRecord record, Class<T> kind) {
        return record.testimony().facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
