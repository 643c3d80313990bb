package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.Authority;
import org.attest.model.Branch;
import org.attest.model.Echelon;
import org.attest.model.PlacePrecision;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.testing.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReaderTest {

    private static final String GOOD = Reports.read("/authorities/valid/karsa.json");

    private static IncomingAuthority parse(String json) {
        return new AuthorityReader().parse("a.json", json);
    }

    @Test
    void readsEveryPartOfAnAuthority() {
        IncomingAuthority incoming = parse(GOOD);

        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.thingsGiven()).isEqualTo(3);
        Authority authority = incoming.authority().orElseThrow();
        assertThat(authority.name()).isEqualTo("karsa");
        Authority.Known ford = authority.things().get(1);
        assertThat(ford.point()).isEqualTo(new Authority.Point(36.25, 43.5, PlacePrecision.AT_PLACE));
        assertThat(ford.names())
                .containsExactly(new Authority.NameForm("Harrowford", null), new Authority.NameForm("Harra", "de"));
        assertThat(ford.differentFrom()).containsExactly("harrow-base");
        assertThat(ford.within()).isEqualTo("karsa-valley");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        /things/1/lat | 136.25 | a.json /things/1/lat: error value-invalid: lat 136.25 lies outside -90 to 90 (give degrees (WGS 84); perhaps lat and lon are exchanged)
        /things/1/lon | null | a.json /things/1: error field-missing: one of lat and lon is there without the other (give both, or null for both)
        /things/1/within | "karsa" | a.json /things/1/within: error reference-dangling: there is no "karsa" here (did you mean "karsa-valley"? else declare it)
        /things/1/partOf | "nobody" | a.json /things/1/partOf: error reference-dangling: there is no "nobody" here (declare it)
        /things/1/differentFrom/0 | "harrow-bas" | a.json /things/1/differentFrom/0: error reference-dangling: there is no "harrow-bas" here (did you mean "harrow-base"? else declare it)
        /things/1/identifiers/0 | "Q 7" | a.json /things/1/identifiers/0: error value-invalid: "Q 7" is no absolute IRI (write it whole, as in https://www.wikidata.org/entity/Q1)
        /things/1/precision | "atplace" | a.json /things/1/precision: error value-invalid: "atplace" is not one of the words allowed here (did you mean "atPlace"? allowed: atPlace, nearPlace, inDistrict, inProvince, alongFeature, inCountry, offshore)
        /things/1/echelon | "brigade" | a.json /things/1/echelon: error value-invalid: the echelon "brigade" stands beside the kind Town, but only a Unit has one (make echelon null, or correct the kind)
        /things/1/branch | "army" | a.json /things/1/branch: error value-invalid: the branch "army" stands beside the kind Town, but only a Unit or an Organisation has one (make branch null, or correct the kind)
        /things/1/kind | "Twon" | a.json /things/1/kind: error value-invalid: "Twon" is not one of the words allowed here (did you mean "Town"? allowed: Person, Actor, ArmedGroup, State, Coalition, Organisation, Outlet, Unit, Country, Region, City, Town, Village, Quarter, Base, AirBase, Facility, River, Border, Place, People, Weapon, MilitaryPlatform, Vehicle, Quantity, Money, TimeExpression, WebAddress, CommsIdentifier, DocumentReference, Frequency)
        """)
    void aBadThingIsToldAndWhatNamesItFallsWithIt(String pointer, String value, String expected) {
        IncomingAuthority incoming = parse(Reports.with(GOOD, pointer, value));

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .contains(expected.split(" ;; ", -1))
                .filteredOn(line -> !line.contains("was rejected, see"))
                .hasSize(expected.split(" ;; ", -1).length);
        assertThat(incoming.authority().orElseThrow().things())
                .extracting(Authority.Known::id)
                .containsExactly("karsa-valley");
    }

    @Test
    void aPrecisionIsOfAPoint() {
        String json = Reports.with(GOOD, "/things/0/precision", "\"inProvince\"");

        assertThat(parse(json).problems())
                .extracting(Problem::toString)
                .startsWith(
                        "a.json /things/0/precision: error value-invalid: there is a precision, but no point that it"
                                + " could be of (give lat and lon, or make precision null)");
    }

    @Test
    void aForceHasSizeAndBranch() {
        String json = Reports.with(
                GOOD,
                "/things/-",
                "{\"id\":\"guards\",\"kind\":\"Unit\",\"label\":\"Guards\",\"echelon\":\"regiment\",\"branch\":\"marines\","
                        + "\"source\":\"test\"}");

        Authority.Known guards = parse(json).authority().orElseThrow().things().getLast();
        assertThat(guards.echelon()).isEqualTo(Echelon.REGIMENT);
        assertThat(guards.branch()).isEqualTo(Branch.MARINES);
    }

    @Test
    void anIdThatIsTakenCostsTheLaterThing() {
        IncomingAuthority incoming = parse(Reports.with(
                GOOD,
                "/things/-",
                "{\"id\":\"harrow-ford\",\"kind\":\"City\",\"label\":\"Harra\",\"source\":\"test\"}"));

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .containsExactly("a.json /things/3/id: error id-twice: the id \"harrow-ford\" is taken, see /things/1"
                        + " (give one of the two another id)");
        assertThat(incoming.authority().orElseThrow().things()).hasSize(3);
    }

    @Test
    void theValleyThatLiesInTheTownThatLiesInItIsACircle() {
        IncomingAuthority incoming = parse(Reports.with(GOOD, "/things/0/within", "\"harrow-ford\""));

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .startsWith(
                        "a.json /things/0/within: error value-invalid: \"karsa-valley\" would lie within or belong to"
                                + " itself, by way of \"harrow-ford\" (take one of the references in this circle out)");
        assertThat(incoming.rejections()).extracting(Rejection::reach).containsOnly(Rejection.Reach.DECLARATION);
    }

    @Test
    void anIdentifierThatTwoThingsHaveIsTakenFromBothAndTold() {
        String json = Reports.with(GOOD, "/things/2/identifiers/-", "\"https://places.example/9\"");
        IncomingAuthority incoming =
                parse(Reports.with(json, "/things/2/identifiers/-", "\"https://places.example/7\""));

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.json /things/1/identifiers/0: error identifier-twice: the identifier"
                                + " \"https://places.example/7\" is that of \"harrow-base\", too, see /things/2: neither"
                                + " gets it (leave it with the one that it is of; if the two are one thing, make them one)",
                        "a.json /things/2/identifiers/1: error identifier-twice: the identifier"
                                + " \"https://places.example/7\" is that of \"harrow-ford\", too, see /things/1: neither"
                                + " gets it (leave it with the one that it is of; if the two are one thing, make them one)");
        assertThat(incoming.authority().orElseThrow().things())
                .extracting(Authority.Known::identifiers)
                .containsExactly(List.of(), List.of(), List.of("https://places.example/9"));
        assertThat(incoming.rejections())
                .extracting(Rejection::reach)
                .containsExactly(Rejection.Reach.DECLARATION, Rejection.Reach.DECLARATION);
    }

    @Test
    void anIdentifierTwiceOnOneThingIsNoMistakeOfTwo() {
        String json = Reports.with(GOOD, "/things/1/identifiers/-", "\"https://places.example/7\"");

        assertThat(parse(json).problems()).isEmpty();
    }

    @Test
    void anIdMayHaveTheNameOfADatasetBeforeIt() {
        String json = GOOD.replace("\"karsa-valley\"", "\"geonames/9010\"");
        IncomingAuthority incoming = parse(json);

        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.authority().orElseThrow().things())
                .extracting(Authority.Known::within)
                .containsExactly(null, "geonames/9010", "geonames/9010");
    }

    @ParameterizedTest
    @CsvSource({
        "town/harrow, is reserved: such are the keys",
        "harrow/geometry, is reserved: such are the keys",
        "geonames/9010/1, is not made of small letters",
        "GeoNames/9010, is not made of small letters",
        "geonames/, is not made of small letters"
    })
    void otherIdsWithASlashAreNone(String id, String what) {
        assertThat(parse(Reports.with(GOOD, "/things/1/id", '"' + id + '"')).problems())
                .extracting(Problem::toString)
                .anyMatch(line ->
                        line.startsWith("a.json /things/1/id: error id-invalid: the id \"" + id + "\" " + what));
    }

    @Test
    void whatIsRejectedIsKeptAsItWasGiven() {
        IncomingAuthority incoming = parse(Reports.with(GOOD, "/things/2/kind", "\"Airbase\""));

        assertThat(incoming.rejections())
                .extracting(rejection -> rejection.where().pointer())
                .containsExactly("/things/1", "/things/2");
        assertThat(incoming.rejections().get(1).original())
                .startsWith("{\"id\":\"harrow-base\",\"kind\":\"Airbase\"")
                .endsWith("}");
    }

    @Test
    void thingsThatAreNoListAreToldAndSoIsWhatIsNoJson() {
        assertThat(parse(Reports.with(GOOD, "/things", "{}")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.json /things: error value-type: {} stands where a list is wanted (write a list: [ … ])");
        assertThat(parse(GOOD + "x").problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("json-malformed");
        assertThat(parse("[1]").problems()).isNotEmpty();
    }

    @Test
    void anAuthorityWithoutANameOrOfAnotherFormatIsRejected() {
        assertThat(parse(Reports.without(GOOD, "/name")).authority()).isEmpty();
        assertThat(parse(Reports.read(Reports.HARROW_FORD)).problems())
                .extracting(Problem::toString)
                .containsExactly("a.json /format: error format-unknown: the format is \"attest-report/1\", not"
                        + " \"attest-authority/1\" (read it as what it is)");
    }

    @Test
    void troubleWithTheFileIsTold() throws IOException {
        List<IncomingAuthority> all = new ArrayList<>();
        new AuthorityReader().read(Path.of("no-such-folder", "a.json"), all::add);

        assertThat(all.getFirst().problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("file-missing");
    }
}
