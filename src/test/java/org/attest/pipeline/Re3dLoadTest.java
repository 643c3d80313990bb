package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.SharedFolder;
import org.attest.ingest.re3d.AnnotatedFolder;
import org.attest.problem.Rejection.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotated documents in a database: asked for, loaded again, replaced. */
class Re3dLoadTest {

    private static final String PREFIXES = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    /** What README promises: all mentions of a type, with where they stand and how sure they are. */
    private static final String MENTIONS = PREFIXES + """
            SELECT ?document ?words ?start ?end ?confidence
            WHERE {
              ?mention a att:Name ; att:names/a %s ; att:name ?words ; att:confidence ?confidence ; att:saidIn ?testimony .
              ?testimony att:source/att:url ?document ; att:evidence ?evidence .
              GRAPH ?evidence {
                ?annotation oa:hasBody ?mention ; oa:hasTarget/oa:hasSelector ?span .
                ?span oa:start ?start ; oa:end ?end .
              }
            }
            ORDER BY ?document ?start
            """;

    @TempDir
    Path temporary;

    private final AnnotatedFolder given = AnnotatedFolder.good();
    private TestDatabase database;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.in(temporary);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private LoadSummary load(boolean replace, Path... paths) throws IOException {
        List<Input> inputs = List.of(paths).stream().map(Input::of).toList();
        LoadResult result = new Loader(database.store(), new LoadOptions(replace, null))
                .load(inputs, LoadProgress.SILENT, database.problems());
        database.verify("after loading");
        return result.summary();
    }

    private List<String> ask(String query) {
        return Asked.of(database.store().dataset(), query);
    }

    @Test
    void mentionsOfATypeAreFoundWithOffsetsAndConfidence() throws IOException {
        LoadSummary summary = load(false, given.write(temporary.resolve("set")));

        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.factsTaken()).isEqualTo(13);
        assertThat(summary.hasRejections()).isFalse();
        assertThat(ask(MENTIONS.formatted("att:Weapon")))
                .containsExactly("https://navy.example/patrol | mortars | 79 | 86 | 0.0");
        assertThat(ask(MENTIONS.formatted("att:Person")))
                .containsExactly("https://navy.example/patrol | Colonel Ada Renn | 15 | 31 | 0.98");
    }

    @Test
    void relationsKeepTheirConfidenceAndOnlyLikelyOnesGivePlainTriples() throws IOException {
        load(false, given.write(temporary.resolve("set")));

        assertThat(ask(PREFIXES + """
                SELECT ?one ?kind ?other ?confidence
                WHERE {
                  ?account att:subject/rdfs:label ?one ; att:relation ?kind ; att:object/rdfs:label ?other ;
                    att:confidence ?confidence
                }
                ORDER BY ?kind"""))
                .containsExactly(
                        "Soldiers | att:AlliedWith | We | 0.3",
                        "Colonel Ada Renn | att:ColocatedWith | Tell Amara | 0.9",
                        "We | att:FightingAgainst | River Front | 0.0",
                        "mortars | att:HasAttribute | two | 1.0");
        assertThat(ask(PREFIXES + "SELECT ?one WHERE { ?one att:alliedWith ?other }"))
                .isEmpty();

        given.relations.replaceAll(line -> line.replace("\"confidence\":0.3", "\"confidence\":0.5"));
        assertThat(load(true, given.write(temporary.resolve("set"))).replaced()).isEqualTo(1);
        assertThat(ask(PREFIXES + "SELECT ?one WHERE { ?one att:alliedWith ?other }"))
                .hasSize(1);
    }

    @Test
    void theWordsOfTheTextAreNotStored() throws IOException {
        load(false, given.write(temporary.resolve("set")));

        assertThat(database.dump()).contains("Colonel Ada Renn").doesNotContain("Soldiers left", "burnt");
    }

    @Test
    void theSameDataSetAgainChangesNothingInWhateverOrderAndFolder() throws IOException {
        Path first = given.write(temporary.resolve("set"));
        load(false, first);
        String before = database.dump();

        assertThat(load(false, first).unchanged()).isEqualTo(2);
        assertThat(load(false, given.shuffled(3).write(temporary.resolve("other")))
                        .unchanged())
                .isEqualTo(2);
        Dump.same(database.dump(), before, "after loading again");
    }

    @Test
    void allThreeFilesTogetherAreOneDataSet() throws IOException {
        Path folder = given.write(temporary.resolve("set"));
        LoadSummary summary = load(
                false,
                folder.resolve("entities.json"),
                folder.resolve("documents.json"),
                folder.resolve("relations.json"));

        assertThat(summary.reportsRead()).isEqualTo(2);
        assertThat(summary.filesRead()).isEqualTo(3);
    }

    @Test
    void aChangedAnnotationIsAConflictUnlessItIsToReplace() throws IOException {
        Path folder = given.write(temporary.resolve("set"));
        load(false, folder);
        given.entities.replaceAll(line -> line.replace("\"confidence\":0.98", "\"confidence\":0.4"));
        given.write(folder);

        assertThat(load(false, folder)).returns(1, LoadSummary::reportsRejected).returns(1, LoadSummary::unchanged);
        assertThat(load(true, folder)).returns(1, LoadSummary::replaced).returns(1, LoadSummary::unchanged);
        assertThat(ask(MENTIONS.formatted("att:Person")))
                .singleElement()
                .asString()
                .endsWith(" | 0.4");
    }

    @Test
    void annotationsWithoutADocumentAreCountedAndKept() throws IOException {
        given.mark("NOWHERE", 0, 4, "Person", "Nobody", 1);
        Path folder = given.write(temporary.resolve("set"));
        LoadResult result = new Loader(database.store(), new LoadOptions(false, null))
                .load(List.of(Input.of(folder)), LoadProgress.SILENT, database.problems());

        assertThat(result.summary().declarationsRejected()).isEqualTo(1);
        assertThat(result.summary().hasRejections()).isTrue();
        assertThat(result.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reach()).isEqualTo(Reach.DECLARATION);
            assertThat(rejection.original()).isEqualTo(given.entities.getLast());
        });
        assertThat(Files.readString(result.rejectFile().orElseThrow())).contains("NOWHERE", "reference-dangling");
    }

    /** A later stage finds fault with a name that is too long: the line is named, the report's JSON is not poured out. */
    @Test
    void whatALaterStageRejectsNamesItsLine() throws IOException {
        String text = "x".repeat(250);
        given.documents.replaceAll(line -> line.replace("The market of Lume City", text));
        given.entities.removeIf(line -> line.contains("Tuesday"));
        given.mark(AnnotatedFolder.MARKET, 0, 250, "Location", text, 1);
        given.mark(AnnotatedFolder.MARKET, 251, 256, "Location", "burnt", 1);
        LoadResult result = new Loader(database.store(), new LoadOptions(false, null))
                .load(
                        List.of(Input.of(given.write(temporary.resolve("set")))),
                        LoadProgress.SILENT,
                        database.problems());

        assertThat(result.summary()).returns(14, LoadSummary::factsRead).returns(1, LoadSummary::factsRejected);
        assertThat(result.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.where().toString()).endsWith("entities.json:9");
            assertThat(rejection.original()).doesNotContain("attest-report/1");
        });
    }

    @Test
    void theDataSetItselfIsStoredWhole() throws IOException {
        Path re3d = SharedFolder.require("data/re3d");
        LoadSummary summary = load(false, re3d.resolve("CENTCOM"), re3d.resolve("US State Department"));

        assertThat(summary)
                .returns(45, LoadSummary::added)
                .returns(2159 + 715, LoadSummary::factsRead)
                .returns(2158 + 715, LoadSummary::factsTaken)
                .returns(1, LoadSummary::factsRejected);
        assertThat(ask(PREFIXES + "SELECT (COUNT(?m) AS ?n) WHERE { ?m a att:Name ; att:confidence ?c }"))
                .containsExactly("2158");
        assertThat(ask(PREFIXES + "SELECT (COUNT(?m) AS ?n) WHERE { ?m a att:Relation ; att:confidence ?c }"))
                .containsExactly("715");
        assertThat(ask(PREFIXES + "SELECT (COUNT(?m) AS ?n) WHERE { ?m a att:Name ; att:names/a att:Weapon }"))
                .containsExactly("74");
    }
}
