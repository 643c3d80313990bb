package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.SharedFolder;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.authority.AuthorityTable;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableInput;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.NameForm;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.problem.Problem;
import org.junit.jupiter.api.Test;

/** The list of actors as an authority. */
class ActorAuthorityTest {

    private static final String HEADER = "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,"
            + "NewNameFullMotherTongue,NewNameFullEng,Org,ActorIdPrev,ActorIdSplitTemp,ActorIdAlliance,ActorIdGroup\n";

    private static final String LIST = HEADER
            + "902,Red Reed ,RR,Rotes Ried,Red Reed Movement,\"NR, Red Reed\",n/a,\"New Reed, Red Reed Movement\",1,910,,920,\n"
            + "910,Marsh,,,,,,,1,,,,\n"
            + "911,New Reed,n/a,n/a,n/a,,,,2,,910,,\n"
            + "920,Water League,n/a,N/A,,,,,1,,,,77\n"
            + "901,Government of Varland,,,,,,,4,,,,\n";

    private static IncomingAuthority read(String table) throws IOException {
        return AuthorityTable.read(TableInput.of("actors.csv", table), new ActorAuthority());
    }

    private static Known thing(IncomingAuthority incoming, int number) {
        return incoming.authority().orElseThrow().things().stream()
                .filter(known -> known.id().equals("ucdp-actor/" + number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(IncomingAuthority incoming) {
        return incoming.problems().stream()
                .filter(problem -> problem.severity() != org.attest.problem.Severity.INFO)
                .map(Problem::toString)
                .toList();
    }

    @Test
    void anActorHasItsNamesOldAndNew() throws IOException {
        Known reed = thing(read(LIST), 902);

        assertThat(reed.label()).isEqualTo("Red Reed");
        assertThat(reed.kind()).isEqualTo(EntityKind.ARMED_GROUP);
        assertThat(reed.identifiers()).containsExactly("https://ucdp.uu.se/actor/902");
        assertThat(reed.names())
                .containsExactly(
                        new NameForm("RR", null),
                        new NameForm("Rotes Ried", null),
                        new NameForm("Red Reed Movement", "en"),
                        new NameForm("NR", null),
                        new NameForm("New Reed", "en"));
        assertThat(reed.within()).isNull();
        assertThat(thing(read(LIST), 901).kind()).isEqualTo(EntityKind.STATE);
    }

    @Test
    void notAvailableIsNoName() throws IOException {
        assertThat(thing(read(LIST), 911).names()).isEmpty();
        assertThat(thing(read(LIST), 920).names()).isEmpty();
    }

    @Test
    void whoBrokeAwayOrSharesANameIsAnother() throws IOException {
        IncomingAuthority incoming = read(LIST);

        assertThat(problems(incoming)).isEmpty();
        assertThat(thing(incoming, 902).differentFrom())
                .containsExactly("ucdp-actor/910", "ucdp-actor/911", "ucdp-actor/920");
        assertThat(thing(incoming, 910).differentFrom()).containsExactly("ucdp-actor/902", "ucdp-actor/911");
        assertThat(thing(incoming, 911).differentFrom()).containsExactly("ucdp-actor/902", "ucdp-actor/910");
        assertThat(thing(incoming, 920).differentFrom())
                .as("77 is not in the list")
                .containsExactly("ucdp-actor/902");
        assertThat(thing(incoming, 901).differentFrom()).isEmpty();
    }

    @Test
    void itIsTheThingOfTheDataset() throws IOException {
        ActorFormat dataset = new ActorFormat();
        for (Row row : Readings.rows(TableInput.of("actors.csv", LIST), dataset)) {
            RecordThing inDataset = Readings.thing(Readings.record(dataset.read(row)), "actor");
            Known here = thing(read(LIST), Integer.parseInt(inDataset.key().replace("ucdp-actor/", "")));
            assertThat(here.kind()).isEqualTo(inDataset.entity().kind());
            assertThat(here.label()).isEqualTo(inDataset.entity().name());
            assertThat(here.identifiers()).isEqualTo(inDataset.identifiers());
        }
    }

    @Test
    void badRowsAreToldAndTheRestIsTaken() throws IOException {
        IncomingAuthority incoming = read(LIST + "x,Fen" + ",".repeat(11) + "\n930,n/a" + ",".repeat(11) + "\n931"
                + ",".repeat(12) + "\n910,Moor" + ",".repeat(11) + "\n932,Reeds,,,,,,,9,y,,,\n");

        assertThat(problems(incoming).stream().map(line -> line.replaceAll(" \\(.*", "")))
                .containsExactly(
                        "actors.csv:7 ActorId: error id-invalid: \"x\" is no id of an actor",
                        "actors.csv:8 NameData: error field-missing: NameData is empty: nobody can be found under it",
                        "actors.csv:9 NameData: error field-missing: NameData is empty: nobody can be found under it",
                        "actors.csv:10: error id-twice: the id \"ucdp-actor/910\" is taken, see actors.csv:3",
                        "actors.csv:11 Org: warning value-invalid: Org has no code 9: it is not known what sort of actor this is",
                        "actors.csv:11 ActorIdPrev: warning id-invalid: \"y\" is no number of the UCDP, and is left out");
        assertThat(incoming.authority().orElseThrow().things()).hasSize(6);
        assertThat(incoming.rejections()).hasSize(4);
    }

    @Test
    void allActorsAtHandAreRead() throws IOException {
        Path file = SharedFolder.require("data/ucdp-actor/ucdp-actor-221.csv");

        IncomingAuthority incoming = AuthorityTable.read(TableInput.of(file), new ActorAuthority());

        assertThat(problems(incoming)).isEmpty();
        List<Known> things = incoming.authority().orElseThrow().things();
        assertThat(things).hasSize(1725).noneMatch(known -> known.label().equalsIgnoreCase("n/a"));
        assertThat(things.stream().flatMap(known -> known.names().stream()))
                .hasSizeGreaterThan(1000)
                .noneMatch(form -> form.name().equalsIgnoreCase("n/a"));
        List<Known> eln =
                things.stream().filter(known -> known.label().equals("ELN")).toList();
        assertThat(eln)
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.differentFrom())
                        .containsAll(eln.stream()
                                .map(Known::id)
                                .filter(id -> !id.equals(one.id()))
                                .toList()));
        assertThat(new AuthorityReader().parse("archive", incoming.original()).problems())
                .isEmpty();
    }
}
