package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code attest load} says of bad files, and that it stores the good ones beside them. */
class BadInputTest {

    private static final String HARROW = Reports.read(Reports.HARROW_FORD);
    private static final String FACT = "/testimonies/0/facts/";

    @TempDir
    Path folder;

    Path database;
    Path good;

    @BeforeEach
    void aGoodReport() throws IOException {
        database = folder.resolve("db");
        good = write("good.json", another("good", HARROW));
    }

    /** The same facts as another source's. */
    private static String another(String id, String json) {
        return Reports.with(
                Reports.with(Reports.with(json, "/source/id", '"' + id + '"'), "/source/url", "null"),
                "/source/sha256",
                '"' + String.format("%08x", id.hashCode()).repeat(8) + '"');
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Cli load(Object... files) {
        return Cli.run(Stream.concat(Stream.of("load", "--db", database), Stream.of(files))
                .toArray());
    }

    private List<String> stored() {
        Cli answer = Cli.run(
                "sparql",
                "--db",
                database,
                "--format",
                "csv",
                "SELECT (STRAFTER(STR(?r), 'report/') AS ?id) { ?r a att:Report } ORDER BY ?id");
        return answer.exits(ExitCode.DONE).out().lines().skip(1).toList();
    }

    private String rejects() throws IOException {
        try (Stream<Path> files = Files.list(database.resolve("rejects"))) {
            return files.findFirst().orElseThrow().toString();
        }
    }

    private record Spoilt(String id, String name, String pointer, String value, String complaint, String cure) {
        String json() {
            return Reports.with(HARROW, pointer, value);
        }
    }

    private static List<Spoilt> factsThatAreWrong() {
        return List.of(
                new Spoilt(
                        "spoilt-1",
                        "a date that is none",
                        FACT + "0/date/edtf",
                        "\"14 Nov 2031\"",
                        " /testimonies/0/facts/0/date/edtf: error date-syntax: \"14 Nov 2031\" is no EDTF date",
                        "    cure: write 2016, 2016-11, 2016-11-05, 201X, 2016-11-XX, 2016-23 (autumn), "
                                + "2016-11? or 2014-06/2016-11, with .. for an open end"),
                new Spoilt(
                        "spoilt-2",
                        "a day that no calendar has",
                        FACT + "0/date/edtf",
                        "\"2031-02-30\"",
                        " /testimonies/0/facts/0/date/edtf: error date-impossible: "
                                + "the date \"2031-02-30\" is no day of the calendar",
                        "    cure: that month has 28 days"),
                new Spoilt(
                        "spoilt-3",
                        "an end before its start",
                        FACT + "0/date/edtf",
                        "\"2031-03/2031-02\"",
                        " /testimonies/0/facts/0/date/edtf: error date-impossible: "
                                + "the date \"2031-03/2031-02\" ends before it starts",
                        "    cure: write the earlier date first: \"2031-02/2031-03\""),
                new Spoilt(
                        "spoilt-4",
                        "an entity that is not there",
                        FACT + "3/place",
                        "\"harrow-frod\"",
                        " /testimonies/0/facts/3/place: error reference-dangling: there is no entity \"harrow-frod\"",
                        "    cure: did you mean \"harrow-ford\"? else declare it under \"entities\""),
                new Spoilt(
                        "spoilt-5",
                        "at least more than at most",
                        FACT + "1/value",
                        "{\"atLeast\": 300, \"atMost\": 200}",
                        " /testimonies/0/facts/1/value: error number-bounds: atLeast 300 is above atMost 200",
                        "    cure: exchange the two, or correct one"),
                new Spoilt(
                        "spoilt-6",
                        "an unknown kind of fact",
                        FACT + "3/fact",
                        "\"controll\"",
                        " /testimonies/0/facts/3/fact: error value-invalid: \"controll\" is no kind of fact",
                        "    cure: did you mean \"control\"? allowed: event, figure, control, position, relation, "
                                + "characterisation, name"),
                new Spoilt(
                        "spoilt-7",
                        "an unknown measure",
                        FACT + "1/measure",
                        "\"kiled\"",
                        " /testimonies/0/facts/1/measure: error term-unknown: the ontology has no measure \"kiled\"",
                        "    cure: did you mean killed? all of them are in ontology/figures.ttl"),
                new Spoilt(
                        "spoilt-8",
                        "words in place of offsets",
                        FACT + "3/evidence",
                        "[{\"by\": \"words\", \"quote\": \"the ford is ours\", \"nth\": 1}]",
                        " /testimonies/0/facts/3/evidence/0: error words-not-anchored: "
                                + "the evidence is still in words: \"the ford is ours\"",
                        "    cure: run attest anchor on this file, which turns words into offsets"));
    }

    /** All in one run, since each costs the others nothing. */
    @Test
    void aBadFactCostsThatFactAlone() throws IOException {
        List<Path> files = new ArrayList<>(List.of(good));
        List<Spoilt> cases = factsThatAreWrong();
        for (Spoilt spoilt : cases) {
            files.add(write(spoilt.id() + ".json", another(spoilt.id(), spoilt.json())));
        }
        Cli run = load(files.toArray()).exits(ExitCode.REJECTED);
        for (Spoilt spoilt : cases) {
            assertThat(run.err().lines().toList())
                    .as(spoilt.name() + run)
                    .containsSequence(folder.resolve(spoilt.id() + ".json") + spoilt.complaint(), spoilt.cure());
        }
        assertThat(run.err().lines().filter(line -> line.contains(" error "))).hasSize(cases.size());
        assertThat(run.out().lines().toList())
                .as(run.toString())
                .startsWith("reports: 9 read: 9 taken", "facts: 108 read: 100 taken, 8 rejected")
                .endsWith("rejected records: " + rejects());
        assertThat(stored()).hasSize(1 + cases.size()).contains("good", "spoilt-1");
        assertThat(RejectLines.of(database)).hasSize(cases.size()).allSatisfy(line -> {
            assertThat(line.path("reach").asText()).isEqualTo("fact");
            assertThat(line.path("where").path("pointer").asText()).startsWith(FACT);
            assertThat(line.path("original").asText()).startsWith("{").contains("\"fact\":");
        });
    }

    @Test
    void anUnknownEventTypeIsToldOnceAndCostsTheFactsThatNeedIt() throws IOException {
        Path bad = write("bad.json", Reports.with(HARROW, "/events/0/type", "\"Captur\""));
        Cli run = load(good, bad).exits(ExitCode.REJECTED);
        assertThat(run.err().lines().limit(2))
                .containsExactly(
                        bad + " /events/0/type: error term-unknown: the ontology has no event type \"Captur\"",
                        "    cure: did you mean Capture or Recapture? all of them are in ontology/event-types.ttl");
        assertThat(run.err()).containsOnlyOnce("error term-unknown");
        assertThat(run.out()).contains("facts: 24 read: 22 taken, 2 rejected");
        assertThat(RejectLines.inShort(database))
                .containsExactly("fact term-unknown /events/0/type", "fact term-unknown /events/0/type");
        assertThat(stored()).containsExactly("good", "velin-post-harrow");
    }

    @Test
    void aDateOfPublicationThatCannotBeCostsTheReport() throws IOException {
        Path bad = write("bad.json", Reports.with(HARROW, "/source/published/edtf", "\"2031-13\""));
        Cli run = load(bad, good).exits(ExitCode.REJECTED);
        assertThat(run.err().lines().limit(2))
                .containsExactly(
                        bad
                                + " /source/published/edtf: error date-impossible: the date \"2031-13\" has no such month: 13",
                        "    cure: months go from 01 to 12");
        assertThat(run.out()).startsWith("reports: 2 read: 1 taken, 1 rejected\nfacts: 12 read: 12 taken\n");
        assertThat(RejectLines.inShort(database)).containsExactly("report date-impossible /source/published/edtf");
        assertThat(stored()).containsExactly("good");
    }

    @Test
    void malformedJsonIsToldWithLineAndColumn() throws IOException {
        Path bad = write("bad.json", "{\"format\": \"attest-report/1\",\n \"source\": {,}}");
        Cli run = load(bad, good).exits(ExitCode.REJECTED);
        assertThat(run.err().lines().limit(2))
                .containsExactly(
                        bad + ":2:13: error json-malformed: this is not JSON: "
                                + "Unexpected character (','): was expecting double-quote to start field name",
                        "    cure: mend the JSON at this place");
        assertThat(run.out()).contains("files that could not be read: 1");
        JsonNode line = RejectLines.of(database).getFirst();
        assertThat(line.path("reach").asText()).isEqualTo("file");
        assertThat(line.path("original").asText()).isEqualTo(Files.readString(bad));
        assertThat(stored()).containsExactly("good");
    }

    @Test
    void malformedLineOfManyIsToldWithItsLine() throws IOException {
        Path lines = write(
                "all.jsonl",
                Reports.onOneLine(another("one", HARROW)) + "\n{\"format\":\n"
                        + Reports.onOneLine(another("two", HARROW)));
        Cli run = load(lines).exits(ExitCode.REJECTED);
        assertThat(run.err())
                .startsWith(lines + ":2:11: error json-malformed: this is not JSON: Unexpected end-of-input");
        assertThat(run.out()).startsWith("reports: 3 read: 2 taken, 1 rejected\n");
        assertThat(stored()).containsExactly("one", "two");
    }

    @Test
    void whatIsNotUtf8IsToldWithTheByte() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.write(
                bad, "{\"format\": \"attest-report/1\", \"title\": \"Mühle\"}".getBytes(StandardCharsets.ISO_8859_1));
        Cli run = load(bad, good).exits(ExitCode.REJECTED);
        assertThat(run.err().lines().limit(2))
                .containsExactly(
                        bad + ": error not-utf8: byte 0xFC at offset 41 (from 0) of the file is not UTF-8",
                        "    cure: save it as UTF-8, or convert it with iconv");
        assertThat(stored()).containsExactly("good");
    }

    @Test
    void aMissingFileAndAFolderCostThemselves() throws IOException {
        Path missing = folder.resolve("missing.json");
        Cli run = load(missing, good, folder).exits(ExitCode.REJECTED);
        assertThat(run.err().lines().limit(4))
                .containsExactly(
                        missing + ": error file-missing: there is no such file",
                        "    cure: check the path",
                        folder + ": error file-unreadable: this is a folder, not a file",
                        "    cure: name the files in it, for example " + folder + "/*.json");
        assertThat(run.out()).contains("files that could not be read: 2");
        assertThat(stored()).containsExactly("good");
    }

    @Test
    void aFileOf200MegabytesIsRefusedUnread() throws IOException {
        Path big = folder.resolve("big.json");
        try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Cli run = load(big, good).exits(ExitCode.REJECTED);
        assertThat(run.err().lines().limit(2))
                .containsExactly(
                        big
                                + ": error file-too-large: the file has 200 MiB, more than the 64 MiB that one document may have",
                        "    cure: put each report into a file of its own, or one a line into a file whose name ends in .jsonl");
        assertThat(stored()).containsExactly("good");
    }

    @Test
    void whenNoFileCanBeReadNothingIsDoneAndNoDatabaseMade() throws IOException {
        Path missing = folder.resolve("missing.json");
        Path text = write("notes.txt", "not for a machine");
        load(missing, text)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains(
                        text + ": error format-unknown: this is none of the known tables; "
                                + "the first line has 1 column with ',', 1 column with ';', 1 column with tab, 1 column with '|'",
                        "    cure: known are ucdp-ged, ucdp-actors, acled, gdelt, geonames; choose one with --format to see what is missing",
                        missing + ": error file-missing: there is no such file",
                        "    cure: check the path",
                        "attest load: none of the 2 files could be read; nothing was done");
        assertThat(database).doesNotExist();
        Cli.run("check", missing)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains(
                        missing + ": error file-missing: there is no such file",
                        "    cure: check the path",
                        "attest check: the file could not be read; nothing was done");
    }

    @Test
    void otherContentUnderAStoredIdIsRefusedAndReplacedWhenToldTo() throws IOException {
        load(good).exits(ExitCode.DONE);
        Path changed = write("changed.json", Reports.with(Files.readString(good), "/source/title", "\"Corrected\""));
        Path other = write("other.json", another("other", HARROW));
        Cli refused = load(changed, other).exits(ExitCode.REJECTED);
        assertThat(refused.err().lines().limit(2))
                .containsExactly(
                        changed
                                + " /source/id: error source-conflict: the database has a report \"good\" with other content",
                        "    cure: load it with --replace to put it in the place of the stored one, "
                                + "or give it another source id");
        assertThat(RejectLines.inShort(database)).containsExactly("report source-conflict /source/id");
        assertThat(titles()).containsExactly("Army says it holds Harrow Ford", "Army says it holds Harrow Ford");
        assertThat(load("--replace", changed).exits(ExitCode.DONE).out()).startsWith("reports: 1 read: 1 replaced\n");
        assertThat(titles()).containsExactly("Army says it holds Harrow Ford", "Corrected");
    }

    private List<String> titles() {
        return Cli.run(
                        "sparql",
                        "--db",
                        database,
                        "--format",
                        "csv",
                        "SELECT ?title { ?r a att:Report ; att:extractedFrom/dct:title ?title } ORDER BY ?title")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void twoContentsUnderOneIdInOneRunAreBothRefusedWhateverTheirOrder() throws IOException {
        Path one = write("one.json", another("twice", HARROW));
        Path two = write("two.json", Reports.with(Files.readString(one), "/source/title", "\"Other\""));
        for (String replace : List.of("--format=report", "--replace")) {
            Cli run = load(replace, one, good, two);
            run.exits(ExitCode.REJECTED);
            assertThat(run.err())
                    .contains(one + " /source/id: error source-conflict: "
                            + "report \"twice\" stands in this run with other content, in " + two)
                    .contains(two + " /source/id: error source-conflict: "
                            + "report \"twice\" stands in this run with other content, in " + one)
                    .contains(
                            "    cure: load only the right one, or give each another source id; none of them was taken");
            assertThat(stored()).containsExactly("good");
        }
    }

    @Test
    void aSecondReportOfOneTextByOneExtractorIsRefused() throws IOException {
        load(good).exits(ExitCode.DONE);
        Path again = write("again.json", Reports.with(Files.readString(good), "/source/id", "\"again\""));
        load(again)
                .exits(ExitCode.REJECTED)
                .complains(
                        again + " /source/id: error source-twice: "
                                + "the same extractor has a report of the same document under another id: \"good\"",
                        "    cure: use one id for it, and --replace to put the new report in the place of the stored one");
        assertThat(stored()).containsExactly("good");
    }

    @Test
    void standardInputIsCalledByItsDash() {
        Cli run = Cli.withInput("{]", "load", "--db", database, "-").exits(ExitCode.FAILED);
        assertThat(run.err()).startsWith("-:1:2: error json-malformed: this is not JSON: ");
        assertThat(database).doesNotExist();
        Cli.withInput(HARROW, "load", "--db", database, "-").exits(ExitCode.DONE);
        assertThat(stored()).containsExactly("velin-post-harrow");
    }

    @Test
    void whatIsWrongInAnAuthorityCountsAsRejected() throws IOException {
        Path names = write("names.json", AUTHORITY);
        load(names).exits(ExitCode.DONE);
        Path bad =
                write("bad.json", Reports.with(AUTHORITY.replace("gazetteer", "other"), "/things/0/kind", "\"Toun\""));
        Path conflict = write("conflict.json", Reports.with(AUTHORITY, "/things/0/label", "\"Harrow\""));
        Cli run = load(bad, conflict, names).exits(ExitCode.REJECTED);
        assertThat(run.err())
                .contains(bad + " /things/0/kind: error value-invalid: \"Toun\" is not one of the words allowed here")
                .contains(conflict + " /name: error source-conflict: ");
        assertThat(run.out()).contains("declarations: 1 rejected\n");
        assertThat(RejectLines.inShort(database))
                .containsExactlyInAnyOrder(
                        "declaration value-invalid /things/0/kind",
                        "report source-conflict /name",
                        "report source-conflict /name");
    }

    private static final String AUTHORITY = """
            {"format": "attest-authority/1", "name": "gazetteer", "things": [
              {"id": "harrow-ford", "kind": "Town", "label": "Harrow Ford", "language": "en", "names": [],
               "within": null, "partOf": null, "lat": 36.1, "lon": 43.1, "differentFrom": [], "identifiers": [],
               "source": "invented"}]}
            """;
}
