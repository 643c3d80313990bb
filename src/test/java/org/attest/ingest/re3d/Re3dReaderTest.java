package org.attest.ingest.re3d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.ingest.re3d.AnnotatedFolder.PATROL;
import static org.attest.ingest.re3d.AnnotatedFolder.PATROL_TEXT;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.ingest.FormatGuess;
import org.attest.ingest.Incoming;
import org.attest.ingest.InputFormat;
import org.attest.ingest.json.CanonicalJson;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.model.SourceType;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Re3dReaderTest {

    @TempDir
    Path temporary;

    private final AnnotatedFolder given = AnnotatedFolder.good();
    private final List<Incoming> incoming = new ArrayList<>();
    private final List<Rejection> strays = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("set");
    }

    private Re3dCounts read() throws IOException {
        return read(given.write(folder));
    }

    private Re3dCounts read(Path path) throws IOException {
        incoming.clear();
        strays.clear();
        return new Re3dReader().read(path, incoming::add, strays::add);
    }

    private Report patrol() {
        return incoming.stream()
                .flatMap(one -> one.report().stream())
                .filter(report -> report.id().equals("re3d-0a1b2c"))
                .findFirst()
                .orElseThrow();
    }

    private static Testimony annotations(Report report) {
        assertThat(report.testimonies()).hasSize(1);
        return report.testimonies().getFirst();
    }

    private <F extends Fact> List<F> facts(Class<F> kind) {
        return annotations(patrol()).facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static int at(String words) {
        return PATROL_TEXT.indexOf(words);
    }

    /** All that was found wrong, each with the name of its file only. */
    private List<String> complaints() {
        return Stream.concat(
                        incoming.stream().flatMap(one -> one.problems().stream()),
                        strays.stream().flatMap(stray -> stray.problems().stream()))
                .map(Problem::toString)
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    private void replace(List<String> lines, int index, UnaryOperator<String> change) {
        String changed = change.apply(lines.get(index));
        assertThat(changed).isNotEqualTo(lines.get(index));
        lines.set(index, changed);
    }

    @Test
    void eachDocumentBecomesAReportWithoutItsText() throws IOException {
        assertThat(read()).hasToString("2 documents, 9 entities, 4 relations");

        assertThat(complaints()).isEmpty();
        assertThat(patrol().source())
                .returns(SourceType.PRESS_RELEASE, source -> source.type())
                .returns("Title of 0A1B2C", source -> source.title())
                .returns("https://navy.example/patrol", source -> source.url())
                .returns("publisher", source -> source.publisher())
                .returns(CanonicalJson.sha256(PATROL_TEXT.getBytes(StandardCharsets.UTF_8)), source -> source.sha256());
        assertThat(patrol().extractor().date()).isEqualTo(LocalDate.of(2017, 7, 3));
        assertThat(incoming).extracting(Incoming::factsGiven).containsExactlyInAnyOrder(12, 1);
        assertThat(incoming.getFirst().original()).doesNotContain("left. Colonel", "sha256\":null");
    }

    @Test
    void aSpanBecomesANameWithItsOffsetsAndConfidence() throws IOException {
        read();

        assertThat(facts(Fact.Name.class)).hasSize(8);
        Fact.Name mortars = facts(Fact.Name.class).stream()
                .filter(name -> name.name().equals("mortars"))
                .findFirst()
                .orElseThrow();
        assertThat(mortars.evidence()).containsExactly(new Evidence.Span(at("mortars"), at("mortars") + 7));
        assertThat(mortars.where().toString()).endsWith("entities.json:6");
        assertThat(annotations(patrol()).confidence())
                .containsEntry(mortars.id(), BigDecimal.ZERO)
                .containsValue(new BigDecimal("0.98"))
                .hasSize(12);
    }

    @Test
    void aRelationPointsAtItsWordAndAtBothEnds() throws IOException {
        read();

        Fact.Relation colocated = facts(Fact.Relation.class).stream()
                .filter(relation -> relation.relation() == RelationType.COLOCATED_WITH)
                .findFirst()
                .orElseThrow();
        assertThat(colocated.evidence())
                .containsExactly(
                        new Evidence.Span(at(" was at "), at(" was at ") + 8),
                        new Evidence.Span(at("Colonel"), at("Colonel") + 16),
                        new Evidence.Span(at("Tell Amara"), at("Tell Amara") + 10));
        assertThat(thing(colocated.subject()).name()).isEqualTo("Colonel Ada Renn");
        assertThat(thing(colocated.object()).kind()).isEqualTo(EntityKind.PLACE);
    }

    private Entity thing(String id) {
        return patrol().entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyNamesThatAreLikelyRightAreKnownToOtherDocuments() throws IOException {
        read();

        assertThat(patrol().entities())
                .extracting(Entity::name)
                .containsOnlyOnce("CENTCOM", "Colonel Ada Renn", "the Navy of Lume", "Tell Amara");
        assertThat(patrol().entities().stream().filter(entity -> entity.name() == null))
                .extracting(Entity::description)
                .containsExactlyInAnyOrder("Soldiers", "two", "mortars", "We", "River Front");
    }

    @Test
    void spansOfOneTypeWithTheSameWordsAreOneThing() throws IOException {
        given.mark(PATROL, at("Renn"), at("Renn") + 4, "Person", "Renn", 1);
        int again = PATROL_TEXT.length() - 12;
        given.mark(PATROL, again, again + 11, "Organisation", "River Front", 0.7);
        given.entities.removeIf(line -> line.contains("River Front") && line.contains("0.2"));
        given.mark(PATROL, at("River"), at("River") + 5, "Organisation", "River", 1);
        given.relations.clear();
        read();

        assertThat(patrol().entities())
                .extracting(Entity::id)
                .doesNotHaveDuplicates()
                .hasSize(1 + 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents.json", "entities.json", "relations.json"})
    void anyOfTheThreeFilesStandsForTheFolder(String file) throws IOException {
        given.write(folder);

        assertThat(FormatGuess.of(folder.resolve(file)).format()).contains(InputFormat.RE3D);
        assertThat(FormatGuess.of(folder).format()).contains(InputFormat.RE3D);
        assertThat(read(folder.resolve(file)).documents().taken()).isEqualTo(2);
    }

    @Test
    void aFileThatIsEmptyOrBrokenIsKnownByItsSiblings() throws IOException {
        given.relations.clear();
        given.entities.addFirst("{broken");
        given.write(folder);

        assertThat(FormatGuess.of(folder.resolve("relations.json")).format()).contains(InputFormat.RE3D);
        assertThat(FormatGuess.of(folder.resolve("entities.json")).format()).contains(InputFormat.RE3D);
        Files.delete(folder.resolve("documents.json"));
        assertThat(FormatGuess.of(folder.resolve("entities.json")).format()).contains(InputFormat.REPORT);
    }

    @Test
    void theOrderOfLinesChangesNothing() throws IOException {
        read();
        List<String> hashes =
                incoming.stream().map(Incoming::contentHash).sorted().toList();
        given.shuffled(7);
        read();

        assertThat(incoming.stream().map(Incoming::contentHash).sorted()).isEqualTo(hashes);
    }

    @Test
    void aMissingSiblingIsToldAndNothingIsRead() throws IOException {
        given.write(folder);
        Files.delete(folder.resolve("relations.json"));

        assertThat(read(folder)).hasToString("0 documents, 0 entities, 0 relations");
        assertThat(incoming).isEmpty();
        assertThat(strays).extracting(Rejection::reach).containsExactly(Reach.FILE);
        assertThat(complaints())
                .containsExactly("relations.json: error file-missing: there is no such file: documents.json,"
                        + " entities.json and relations.json make one data set (put it beside the others; if the data"
                        + " set has none, as an empty file)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        "documentId":"0A1B2C" | "documentId":"0A1B2D" | entities.json:2 /documentId: error reference-dangling: there is no document "0A1B2D" (did you mean "0A1B2C"? else add it to documents.json)
        "begin":15 | "begin":31 | entities.json:2 /begin: error offset-invalid: the span from 31 to 31 holds no character (begin counts from 0, and end is greater than begin)
        "begin":15 | "begin":40 | entities.json:2 /begin: error offset-invalid: the span from 40 to 31 holds no character (begin counts from 0, and end is greater than begin)
        "begin":15 | "begin":-1 | entities.json:2 /begin: error offset-invalid: the span from -1 to 31 holds no character (begin counts from 0, and end is greater than begin)
        "begin":15 | "begin":"15" | entities.json:2 /begin: error value-type: "15" stands where a whole number is wanted (write a whole number)
        "end":31 | "end":3100 | entities.json:2 /begin: error offset-invalid: the span from 15 to 3100 ends beyond the text, which has 113 characters (correct the offsets, or the documentId)
        "type":"Person" | "type":"Persons" | entities.json:2 /type: error value-invalid: "Persons" is no type of annotation here (did you mean "Person"? allowed: CommsIdentifier, DocumentReference, Frequency, Location, MilitaryPlatform, Money, Nationality, Organisation, Person, Quantity, Temporal, Url, Vehicle, Weapon)
        "value":"Colonel Ada Renn" | "value":" " | entities.json:2 /value: error value-invalid: what is marked has no words, only white space (correct the words and the offsets, or take the line out)
        "confidence":0.98 | "confidence":98 | entities.json:2 /confidence: error value-invalid: 98 is not from 0 to 1, with 30 places at most (write 0.7 for seven in ten)
        "_id":"0A1B2C-15-31-Person" | "_id":"0A1B2C-0-8-Organisation" | entities.json:2 /_id: error id-twice: the _id "0A1B2C-0-8-Organisation" is taken, see entities.json:1 (keep one of the two lines, or give this one another _id)
        "type":"Person" | "typ":"Person" | entities.json:2: error field-missing: the field "type" is missing (add "type")
        """)
    void aBadSpanCostsItselfAndTheRelationThatNeedsIt(String found, String put, String expected) throws IOException {
        replace(given.entities, 1, line -> line.replace(found, put));
        Re3dCounts counts = read();

        assertThat(counts.entities()).isEqualTo(new Re3dCounts.Part(9, 8, 1));
        assertThat(counts.relations()).isEqualTo(new Re3dCounts.Part(4, 3, 1));
        assertThat(counts.documents().taken()).isEqualTo(2);
        assertThat(complaints())
                .filteredOn(text -> text.startsWith("entities.json"))
                .contains(expected);
        assertThat(complaints()).anyMatch(text -> text.startsWith("relations.json:1 /sourceBegin: error"));
        assertThat(rejected()).contains(given.entities.get(1), given.relations.getFirst());
    }

    /** What was rejected, as it was given. */
    private List<String> rejected() {
        return Stream.concat(incoming.stream().flatMap(one -> one.rejections().stream()), strays.stream())
                .map(Rejection::original)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        "documentId":"0A1B2C" | "documentId":"zz" | relations.json:1 /documentId: error reference-dangling: there is no document "zz" (add it to documents.json)
        "sourceBegin":15 | "sourceBegin":16 | relations.json:1 /sourceBegin: error reference-dangling: no entity is marked from 16 to 31 (mark it in entities.json, or correct the offsets)
        "type":"CoLocated" | "type":"AlliesOf" | relations.json:1 /targetBegin: error reference-kind: "AlliesOf" holds between actors, and what is marked from 59 to 69 is none (mark it as a Person, an Organisation or a Nationality as well)
        "type":"CoLocated" | "type":"NextTo" | relations.json:1 /type: error value-invalid: "NextTo" is no type of annotation here (allowed: AlliesOf, Apart, BelongsTo, CoLocated, CommWith, Dislikes, FightingAgainst, HasAttrOf, InChargeOf, IsSynonymOf, Likes)
        "end":59 | "end":9000 | relations.json:1 /begin: error offset-invalid: the span from 51 to 9000 ends beyond the text, which has 113 characters (correct the offsets, or the documentId)
        """)
    void aBadRelationCostsItself(String found, String put, String expected) throws IOException {
        replace(given.relations, 0, line -> line.replace(found, put));
        Re3dCounts counts = read();

        assertThat(counts.entities()).isEqualTo(new Re3dCounts.Part(9, 9, 0));
        assertThat(counts.relations()).isEqualTo(new Re3dCounts.Part(4, 3, 1));
        assertThat(complaints()).contains(expected);
        assertThat(rejected()).containsExactly(given.relations.getFirst());
    }

    @Test
    void aRejectedEndIsNamedInTheComplaint() throws IOException {
        replace(given.entities, 1, line -> line.replace("\"confidence\":0.98", "\"confidence\":true"));
        read();

        assertThat(complaints())
                .contains("relations.json:1 /sourceBegin: error reference-dangling: the entity marked from 15 to 31 was"
                        + " rejected, see entities.json:2 (mend it there)");
    }

    @Test
    void aBrokenLineCostsItself() throws IOException {
        replace(given.entities, 8, line -> line.substring(0, 30));
        given.relations.add("[1, 2]");
        Re3dCounts counts = read();

        assertThat(counts).hasToString("2 documents, 9 entities (1 rejected), 5 relations (1 rejected)");
        assertThat(strays)
                .extracting(Rejection::reach)
                .containsOnly(Reach.DECLARATION)
                .hasSize(2);
        assertThat(complaints()).anyMatch(text -> text.startsWith("entities.json:9:") && text.contains("not JSON"));
        assertThat(complaints())
                .contains("relations.json:5: error value-type: [1,2] stands where an object is wanted (write one object"
                        + " a line, as mongoexport does without --jsonArray)");
        assertThat(rejected()).contains("[1, 2]");
    }

    @Test
    void aDocumentWithoutTextCostsItsAnnotations() throws IOException {
        replace(given.documents, 0, line -> line.replace(PATROL_TEXT, " "));
        Re3dCounts counts = read();

        assertThat(counts).hasToString("2 documents (1 rejected), 9 entities (8 rejected), 4 relations (4 rejected)");
        assertThat(complaints())
                .contains(
                        "documents.json:1 /text: error value-type: \" \" stands where the text of the document is wanted"
                                + " (give the text: nothing can be marked in a document without one)")
                .contains("entities.json:1 /documentId: error reference-dangling: the document \"0A1B2C\" was rejected,"
                        + " see documents.json:1 (mend it there)");
    }

    @Test
    void theSameSpanAndTypeTwiceIsTakenOnce() throws IOException {
        given.entities.add(given.entities.getFirst().replace("\"_id\":\"", "\"_id\":\"other-"));
        read();

        assertThat(complaints())
                .containsExactly("entities.json:10: error id-twice: the same stands at entities.json:1, with these"
                        + " offsets and this type (keep one of the two)");
    }

    @Test
    void otherWordsThanTheTextHasAreFlaggedAndKept() throws IOException {
        replace(given.entities, 1, line -> line.replace("Colonel Ada Renn", "Col. Ada Renn"));
        Re3dCounts counts = read();

        assertThat(counts.entities().rejected()).isZero();
        assertThat(complaints())
                .containsExactly(
                        "entities.json:2 /value: warning words-differ: from 15 to 31 the text has \"Colonel Ada"
                                + " Renn\", not \"Col. Ada Renn\" (correct the offsets or the words; it is taken with both as they"
                                + " are)");
        assertThat(facts(Fact.Name.class)).extracting(Fact.Name::name).contains("Col. Ada Renn");
    }

    @Test
    void anUnknownMemberAndABadAddressAreFlagged() throws IOException {
        replace(given.documents, 0, line -> line.replace("https://navy.example/patrol", "navy patrol"));
        replace(given.entities, 0, line -> line.replace("{\"_id\"", "{\"colour\":\"red\",\"_id\""));
        read();

        assertThat(patrol().source().url()).isNull();
        assertThat(complaints())
                .containsExactlyInAnyOrder(
                        "documents.json:1 /sourceUrl: warning value-invalid: \"navy patrol\" is no web address; the"
                                + " document is taken without one (write it whole, from https:// on, with %20 for a"
                                + " space)",
                        "entities.json:1 /colour: warning field-unknown: there is no field \"colour\" here; its value"
                                + " is left out: \"red\" (take it out, or ask for a reader that knows it)");
    }

    @Test
    void aSpanOfSeveralTypesMeansTheOneThatFitsAndIsSurest() throws IOException {
        given.mark(PATROL, at("We"), at("We") + 2, "Location", "We", 1);
        given.mark(PATROL, at("mortars"), at("mortars") + 7, "Vehicle", "mortars", 0.4);
        read();

        assertThat(complaints()).isEmpty();
        assertThat(facts(Fact.Relation.class)).anySatisfy(relation -> {
            assertThat(relation.relation()).isEqualTo(RelationType.ALLIED_WITH);
            assertThat(thing(relation.object()).kind()).isEqualTo(EntityKind.ACTOR);
        });
        assertThat(facts(Fact.Relation.class)).anySatisfy(relation -> {
            assertThat(relation.relation()).isEqualTo(RelationType.HAS_ATTRIBUTE);
            assertThat(thing(relation.subject()).kind()).isEqualTo(EntityKind.VEHICLE);
        });
    }

    @Test
    void aGroupMayStandInARelationToItself() throws IOException {
        given.relations.clear();
        given.relate(PATROL, PATROL_TEXT, "CommWith", "Soldiers", "left", "Soldiers", 1);
        read();

        assertThat(complaints()).isEmpty();
        assertThat(facts(Fact.Relation.class)).hasSize(1);
    }

    @Test
    void anIdThatHadToBeChangedKeepsAHash() {
        assertThat(ReportMaker.reportId("ABC-9")).isEqualTo("re3d-abc-9");
        assertThat(ReportMaker.reportId("a/b"))
                .matches("re3d-a-b-[0-9a-f]{12}")
                .isNotEqualTo(ReportMaker.reportId("a_b"));
        assertThat(ReportMaker.reportId("x".repeat(80))).hasSize(64).startsWith("re3d-xxx");
    }
}
