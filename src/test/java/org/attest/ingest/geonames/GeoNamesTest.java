package org.attest.ingest.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.geonames.Gazetteer.LUME;
import static org.attest.ingest.geonames.Gazetteer.problems;
import static org.attest.ingest.geonames.Gazetteer.read;
import static org.attest.ingest.geonames.Gazetteer.row;
import static org.attest.ingest.geonames.Gazetteer.thing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.SharedFolder;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.authority.AuthorityTable;
import org.attest.ingest.table.TableInput;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.NameForm;
import org.attest.model.EntityKind;
import org.attest.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of GeoNames' tables. */
class GeoNamesTest {

    private static final String PLACES = """
            geonameid\tname\taltName\tcountry\tfeatureCode\tadminCode\tpopulation\tlat\tlon
            9100\tHarrow Ford\tHarra\tLX\tPPLA2\t01\t0\t33.61\t44.61
            """;

    @Test
    void aRowIsAKnownPlace() throws IOException {
        IncomingAuthority incoming = read("LX.txt", LUME);

        assertThat(problems(incoming)).isEmpty();
        assertThat(incoming.thingsGiven()).isEqualTo(8);
        Known ford = thing(incoming, 9100);
        assertThat(ford.kind()).isEqualTo(EntityKind.CITY);
        assertThat(ford.label()).isEqualTo("Harrow Ford");
        assertThat(ford.point()).isEqualTo(new Authority.Point(33.61, 44.61, null));
        assertThat(ford.identifiers()).containsExactly("https://sws.geonames.org/9100/");
        assertThat(ford.source()).isEqualTo("GeoNames");
        assertThat(ford.where()).hasToString("LX.txt:5");
        assertThat(thing(incoming, 9010).names())
                .containsExactly(new NameForm("Karsa", null), new NameForm("كارسا", null));
    }

    @Test
    void codesAndAddressesAreNoNamesButOfCountries() throws IOException {
        IncomingAuthority incoming = read("LX.txt", LUME);

        assertThat(thing(incoming, 9100).names()).extracting(NameForm::name).containsExactly("Harrowford", "Harra");
        assertThat(thing(incoming, 9001).names()).extracting(NameForm::name).containsExactly("Republic of Lume", "LUM");
    }

    @Test
    void aPlaceLiesInTheNearestDivisionThatTheTableHas() throws IOException {
        IncomingAuthority incoming = read("LX.txt", LUME);

        assertThat(thing(incoming, 9001).within()).isNull();
        assertThat(thing(incoming, 9010).within()).isEqualTo("geonames/9001");
        assertThat(thing(incoming, 9020).within()).isEqualTo("geonames/9010");
        assertThat(thing(incoming, 9100).within()).isEqualTo("geonames/9020");
        assertThat(thing(incoming, 9101).within())
                .as("its district is not there")
                .isEqualTo("geonames/9011");
        assertThat(thing(incoming, 9102).within()).as("of unknown province").isEqualTo("geonames/9001");
        assertThat(thing(incoming, 9103).within())
                .as("in a country that the table has no row for")
                .isEqualTo("iso-3166/wx");
        assertThat(thing(incoming, 9001).identifiers()).contains("https://www.iso.org/obp/ui/#iso:code:3166:LX");
        assertThat(incoming.authority().orElseThrow().things().getLast().kind()).isEqualTo(EntityKind.COUNTRY);
    }

    @Test
    void theOrderOfRowsMeansNothing() throws IOException {
        List<String> rows = LUME.lines().toList();

        IncomingAuthority turned = read("LX.txt", String.join("\n", rows.reversed()) + "\n");

        Authority straight = read("LX.txt", LUME).authority().orElseThrow();
        assertThat(turned.authority().orElseThrow().things())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("where")
                .containsExactlyInAnyOrderElementsOf(straight.things());
    }

    @Test
    void twoProvincesWithOneCodeHoldNothing() throws IOException {
        IncomingAuthority incoming =
                read("LX.txt", LUME + row(9012, "Karsa Marches", "A", "ADM1", "LX", "01", "", "0", "33.9", "44.9", ""));

        assertThat(problems(incoming))
                .containsExactly(
                        "LX.txt:9: warning id-twice: \"Karsa Province\" has the codes LX 01, too, see LX.txt:2: what"
                                + " lies in one of the two is put into what lies around both (correct the codes, or nothing)");
        assertThat(thing(incoming, 9020).within()).isEqualTo("geonames/9001");
        assertThat(thing(incoming, 9100).within()).isEqualTo("geonames/9020");
    }

    @Test
    void formerProvincesHoldNothingAndLieNowhere() throws IOException {
        IncomingAuthority incoming =
                read("LX.txt", LUME + row(9013, "Old Karsa", "A", "ADM1H", "LX", "01", "", "0", "33.9", "44.9", ""));

        assertThat(problems(incoming)).isEmpty();
        assertThat(thing(incoming, 9013).within()).isNull();
        assertThat(thing(incoming, 9020).within()).isEqualTo("geonames/9010");
    }

    @Test
    void aHeaderNamesColumnsInAnyOrderAndUnderOtherNames() throws IOException {
        IncomingAuthority tabs = read("places.tsv", PLACES);
        IncomingAuthority commas = read(
                "places.csv",
                "lng,lat,Name,Geoname ID,alternate_names\n44.61,33.61,Harrow Ford,9100.0,\"Harra,Ford\"\n");

        assertThat(problems(tabs)).isEmpty();
        assertThat(thing(tabs, 9100).kind()).isEqualTo(EntityKind.CITY);
        assertThat(thing(tabs, 9100).names()).containsExactly(new NameForm("Harra", null));
        Known sheet = thing(commas, 9100);
        assertThat(sheet.kind()).isEqualTo(EntityKind.PLACE);
        assertThat(sheet.names()).extracting(NameForm::name).containsExactly("Harra", "Ford");
        assertThat(sheet.point()).isEqualTo(thing(tabs, 9100).point());
    }

    @Test
    void aQuoteInADumpIsALetter() throws IOException {
        IncomingAuthority incoming =
                read("LX.txt", LUME + row(9105, "\"Ayn Lume", "P", "PPL", "LX", "01", "", "0", "33.9", "44.9", ""));

        assertThat(thing(incoming, 9105).label()).isEqualTo("\"Ayn Lume");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        geonameid | x100 | a.tsv:2 geonameid: error number-syntax: "x100" is no number | false
        geonameid | | a.tsv:2 geonameid: error field-missing: geonameid is empty | false
        geonameid | -4 | a.tsv:2 geonameid: error id-invalid: -4 is no number of GeoNames | false
        name | | a.tsv:2 name: error field-missing: name is empty | false
        lat | 195.5 | a.tsv:2 lat: error coordinates-invalid: latitude 195.5 is beyond 90 degrees | false
        lon | 181 | a.tsv:2 lon: error coordinates-invalid: longitude 181 is beyond 180 degrees | false
        lat | 95.5 | a.tsv:2 lat: error coordinates-swapped: latitude 95.5 is beyond 90 degrees | false
        population | many | a.tsv:2 population: warning number-syntax: "many" is no number, it is left out | true
        """)
    void aBadRowIsToldWithItsLineAndTheRestGoesOn(String column, String value, String expected, boolean stays)
            throws IOException {
        List<String> header = List.of(PLACES.lines().findFirst().orElseThrow().split("\t", -1));
        String[] cells = PLACES.lines().skip(1).findFirst().orElseThrow().split("\t", -1);
        cells[header.indexOf(column)] = value == null ? "" : value;
        String bad = String.join("\t", cells);

        IncomingAuthority incoming = read(
                "a.tsv",
                String.join("\t", header) + "\n" + bad + "\n" + "9200\tOld Mill\t\tLX\tPPL\t01\t0\t32.61\t44.61\n");

        assertThat(problems(incoming)).hasSize(1).first().asString().startsWith(expected);
        assertThat(incoming.authority().orElseThrow().things()).hasSize(stays ? 3 : 2);
        if (!stays) {
            Rejection rejection = incoming.rejections().getFirst();
            assertThat(rejection.reach()).isEqualTo(Rejection.Reach.DECLARATION);
            assertThat(rejection.original()).isEqualTo(bad);
        }
    }

    @Test
    void aPointIsNotNeededButNeverHalfGiven() throws IOException {
        IncomingAuthority incoming = read("a.tsv", "geonameid\tname\tlat\tlon\n1\tReed\t\t\n2\tFen\t0\t0\n");

        assertThat(thing(incoming, 1).point()).isNull();
        assertThat(thing(incoming, 2).point()).isNull();
        assertThat(problems(incoming)).hasSize(1).first().asString().contains("warning coordinates-zero");
        IncomingAuthority half = read("a.tsv", "geonameid\tname\tlat\tlon\n1\tReed\t33.1\t\n");
        assertThat(half.authority().orElseThrow().things()).isEmpty();
        assertThat(problems(half))
                .contains(
                        "a.tsv:2 lat: error coordinates-invalid: latitude is given without longitude (give both, or none)");
    }

    @Test
    void aNumberThatIsTakenCostsTheLaterRow() throws IOException {
        IncomingAuthority incoming =
                read("LX.txt", LUME + LUME.lines().skip(4).findFirst().orElseThrow() + "\n");

        assertThat(problems(incoming))
                .containsExactly(
                        "LX.txt:9: error id-twice: the id \"geonames/9100\" is taken, see LX.txt:5 (keep the right"
                                + " one of the two)");
        assertThat(incoming.authority().orElseThrow().things()).hasSize(9);
        assertThat(incoming.rejections()).hasSize(1);
    }

    @Test
    void aFileThatBreaksOffIsRejectedWhole() throws IOException {
        IncomingAuthority incoming = read("LX.txt", LUME + "9105\tHalf a r");

        assertThat(incoming.authority()).isEmpty();
        assertThat(incoming.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reach()).isEqualTo(Rejection.Reach.FILE);
            assertThat(rejection.problems())
                    .extracting(problem -> problem.code().id())
                    .containsExactly("file-truncated");
        });
    }

    @Test
    void whatGoesIntoTheArchiveReadsBackToTheSame() throws IOException {
        IncomingAuthority incoming = read("LX.txt", LUME);

        IncomingAuthority again = new AuthorityReader().parse("archive", incoming.original());

        assertThat(again.problems()).isEmpty();
        assertThat(again.contentHash()).isEqualTo(incoming.contentHash());
        assertThat(again.authority().orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("things.where")
                .isEqualTo(incoming.authority().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "IQ.txt, geonames-iq",
        "allCountries.zip, geonames-allcountries",
        "geonames-cities1000-iq-sy.tsv, geonames-cities1000-iq-sy",
        "Lume & Karsa.tsv.gz, geonames-lume-karsa",
        "geonames.tsv, geonames",
        "-, geonames"
    })
    void anAuthorityIsCalledAfterItsFile(String file, String name) {
        assertThat(new GeoNamesFormat().authority(file)).isEqualTo(name);
    }

    @Test
    void the429PlacesAtHandAreAllRead() throws IOException {
        Path file = SharedFolder.require("data/geonames/geonames-cities1000-iq-sy.tsv");

        IncomingAuthority incoming = AuthorityTable.read(TableInput.of(file), new GeoNamesFormat());

        assertThat(problems(incoming)).isEmpty();
        Authority authority = incoming.authority().orElseThrow();
        assertThat(authority.name()).isEqualTo("geonames-cities1000-iq-sy");
        try (var lines = Files.lines(file)) {
            assertThat(authority.things()).hasSize((int) lines.count() + 1).hasSize(431);
        }
        assertThat(authority.things().subList(0, 429)).allSatisfy(known -> {
            assertThat(known.point()).isNotNull();
            assertThat(known.within()).isIn("iso-3166/iq", "iso-3166/sy");
        });
        assertThat(authority.things().subList(429, 431))
                .extracting(Known::label)
                .containsExactly("Iraq", "Syria");
        Map<EntityKind, Long> kinds =
                authority.things().stream().collect(Collectors.groupingBy(Known::kind, Collectors.counting()));
        assertThat(kinds)
                .containsOnlyKeys(
                        EntityKind.CITY, EntityKind.TOWN, EntityKind.VILLAGE, EntityKind.QUARTER, EntityKind.COUNTRY);
        assertThat(kinds.get(EntityKind.QUARTER)).isEqualTo(3);
        assertThat(thing(incoming, 99072).kind()).isEqualTo(EntityKind.CITY);
    }
}
