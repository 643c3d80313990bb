package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.pipeline.dataset.DatasetReplay;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.store.Change;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five articles in the words of others: the same events, and no others. */
class AlignedGraphTest {

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static GraphStore store;
    private static DatasetGraph graph;

    @BeforeAll
    static void load() throws IOException {
        database = TestDatabase.ofMosul(folder);
        store = database.store();
        store.align();
        graph = store.dataset();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** What an event is in our own words; the columns have the names that they have in the queries of the README. */
    private static List<String> ours(String columns) {
        return Asked.of(graph, """
            SELECT DISTINCT %s {
              ?account att:occurrence ?event .
              OPTIONAL { ?account att:participant/rdfs:label ?actor }
              OPTIONAL { ?account att:place ?where . ?where rdfs:label ?place
                FILTER NOT EXISTS { ?account att:placePrecision att:NearPlace }
                FILTER NOT EXISTS { ?account att:placePrecision att:Offshore } }
              OPTIONAL { ?account att:earliest ?begin }
              OPTIONAL { ?account att:latest ?end }
              OPTIONAL { ?account att:saidIn ?testimony .
                { ?testimony att:speaker/rdfs:label ?accordingTo } UNION {
                  ?testimony att:source ?document OPTIONAL { ?document dct:title ?title }
                  BIND(COALESCE(?title, CONCAT("untitled ", STR(?document))) AS ?accordingTo) } }
              OPTIONAL { ?account att:saidIn/att:source ?source OPTIONAL { ?source dct:publisher/rdfs:label ?publisher } }
              OPTIONAL { ?account att:saidIn/att:speaker/rdfs:label ?saidBy }
            } ORDER BY %s""".formatted(columns, columns));
    }

    @Test
    void someoneWhoKnowsOnlySemGetsActorPlaceTimeAndSourceOfEveryEvent() throws IOException {
        String sem = Aligned.fromReadme("sem");
        String columns = "?event ?actor ?place ?begin ?end";
        assertThat(Aligned.ask(graph, Aligned.select(columns, sem)))
                .containsExactlyElementsOf(ours(columns))
                .hasSizeGreaterThan(150);
        List<String> speakersAndTitles = new ArrayList<>(ours("?event ?accordingTo"));
        assertThat(speakersAndTitles.removeIf(row -> row.contains(" | untitled ")))
                .isTrue();
        assertThat(Aligned.ask(graph, Aligned.select("?event ?accordingTo", sem)))
                .containsAll(speakersAndTitles)
                .hasSameSizeAs(ours("?event ?accordingTo"));
        assertThat(Aligned.ask(graph, Aligned.select("?event", sem)))
                .containsExactlyElementsOf(Asked.of(graph, "SELECT ?o { ?o a att:Occurrence } ORDER BY ?o"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void someoneWhoKnowsOnlySchemaOrgGetsThemToo() throws IOException {
        String schema = Aligned.fromReadme("schema");
        String columns = "?event ?actor ?place ?publisher ?saidBy";
        assertThat(Aligned.ask(graph, Aligned.select(columns, schema)))
                .containsExactlyElementsOf(ours(columns))
                .hasSizeGreaterThan(150);
        assertThat(Aligned.ask(graph, Aligned.select("?event", schema)))
                .containsExactlyElementsOf(Asked.of(graph, "SELECT ?o { ?o a att:Occurrence } ORDER BY ?o"));
        assertThat(Aligned.ask(
                        graph,
                        "SELECT DISTINCT ?e { ?e a schema:Event ; schema:startDate|schema:endDate ?d } ORDER BY ?e"))
                .containsExactlyElementsOf(Asked.of(graph, """
                        SELECT DISTINCT ?e { ?a att:occurrence ?e ; att:earliest|att:latest ?d } ORDER BY ?e"""))
                .hasSizeGreaterThan(50);
        assertThat(Aligned.ask(graph, Aligned.select("?event ?article", schema)))
                .noneMatch(row -> row.endsWith(" -"))
                .hasSizeGreaterThan(100);
    }

    /** A day stays a day, a month a month, and what is only about right gets the days between which it lies. */
    @Test
    void datesAreAsExactAsTheyWereSaid() {
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?date ?start ?end ?stamp {
                  VALUES ?date { "2016-07-11"^^<http://id.loc.gov/datatypes/edtf/EDTF> "2016-11"^^<http://id.loc.gov/datatypes/edtf/EDTF>
                    "2016-11-12/2016-11-16"^^<http://id.loc.gov/datatypes/edtf/EDTF> "2016-10/.."^^<http://id.loc.gov/datatypes/edtf/EDTF>
                    "2016-12~"^^<http://id.loc.gov/datatypes/edtf/EDTF> }
                  ?account att:date ?date ; att:occurrence ?event .
                  FILTER NOT EXISTS { ?account att:date ?other FILTER(?other != ?date) }
                  OPTIONAL { ?event schema:startDate ?start } OPTIONAL { ?event schema:endDate ?end }
                  OPTIONAL { ?event sem:hasTimeStamp ?stamp } } ORDER BY STR(?date)"""))
                .containsExactly(
                        "2016-07-11 | 2016-07-11 | - | 2016-07-11",
                        "2016-10/.. | 2016-10 | - | -",
                        "2016-11 | 2016-11 | - | 2016-11",
                        "2016-11-12/2016-11-16 | 2016-11-12 | 2016-11-16 | -",
                        "2016-12~ | 2016-12-01 | 2016-12-31 | -");
    }

    @Test
    void whatWasOnlyPlannedDeniedOrFearedIsNoEventInAnybodysWords() {
        Set<Node> supposed = nodes(Graphs.DERIVED, Att.SupposedOccurrence);
        assertThat(Asked.of(graph, """
                SELECT DISTINCT ?a { GRAPH ?t { ?a att:wouldBe att:Capture } FILTER NOT EXISTS { ?a a att:Account } }""")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(supposed).hasSizeGreaterThan(20);
        Txn.executeRead(graph, () -> {
            for (Node each : supposed) {
                assertThat(Iter.toList(graph.find(Graphs.ALIGNED, each, Node.ANY, Node.ANY)))
                        .isEmpty();
                assertThat(Iter.toList(graph.find(Graphs.ALIGNED, Node.ANY, Node.ANY, each)))
                        .isEmpty();
            }
        });
        assertThat(Aligned.ask(graph, "SELECT ?e { ?e sem:eventType att:Capture ; sem:hasPlace thing:haditha }"))
                .isEmpty();
        assertThat(Aligned.ask(graph, "SELECT ?e { ?e sem:eventType att:Capture }"))
                .hasSizeLessThanOrEqualTo(
                        Asked.of(graph, "SELECT ?e { ?e a att:Capture }").size())
                .isNotEmpty();
    }

    @Test
    void whoSaysWhatStandsInAViewOfItsOwn() {
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?actor ?speaker { ?event sem:eventProperty ?view .
                  ?view a sem:Role ; sem:roleType att:agent ; rdf:value ?actor ; sem:accordingTo ?speaker . ?speaker a att:Actor
                } ORDER BY ?actor ?speaker"""))
                .containsExactlyElementsOf(Asked.of(graph, """
                SELECT DISTINCT ?actor ?speaker { ?t att:accepted true ; att:speaker ?speaker
                  GRAPH ?t { ?account att:agent ?actor } } ORDER BY ?actor ?speaker"""))
                .hasSizeGreaterThan(20);
    }

    @Test
    void theOtherVocabulariesAnswerToo() {
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?person ?organisation { ?m a org:Membership ; org:member ?person ; org:organization ?organisation
                } ORDER BY ?person ?organisation"""))
                .containsExactlyElementsOf(Asked.of(graph, """
                SELECT DISTINCT ?person ?organisation { ?p a att:Position ; att:person ?person ; att:organisation ?organisation
                } ORDER BY ?person ?organisation"""))
                .isNotEmpty();
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?event ?begin { ?event time:hasTime/time:hasBeginning/time:inXSDDate ?begin ; a crm:E5_Event
                } ORDER BY ?event ?begin""")).containsExactlyElementsOf(Asked.of(graph, """
                SELECT DISTINCT ?event ?begin { ?a att:occurrence ?event ; att:earliest ?begin } ORDER BY ?event ?begin"""));
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?event ?who { ?event a crm:E7_Activity ; crm:P14_carried_out_by ?who ;
                  crm:P4_has_time-span/crm:P82b_end_of_the_end ?end ; crm:P70i_is_documented_in/prov:wasAttributedTo ?publisher
                  FILTER(DATATYPE(?end) = xsd:dateTime) }""")).hasSizeGreaterThan(20);
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?place { ?place a geo:Feature ; crm:P89_falls_within+ thing:iraq } ORDER BY ?place"""))
                .containsExactlyElementsOf(
                        Asked.of(graph, "SELECT DISTINCT ?place { ?place att:within+ thing:iraq } ORDER BY ?place"))
                .hasSizeGreaterThan(20);
        assertThat(Aligned.ask(graph, """
                SELECT ?place { ?place a geo:Feature ; geo:hasDefaultGeometry/geo:asWKT ?wkt ; schema:latitude ?latitude }"""))
                .hasSameSizeAs(Asked.of(graph, "SELECT ?place { ?place geo:hasGeometry ?geometry }"))
                .isNotEmpty();
        assertThat(Aligned.ask(graph, """
                SELECT ?a { ?a a oa:Annotation ; oa:hasBody/dct:source ?source ; oa:hasTarget ?source ; dct:creator ?reader }""")).hasSameSizeAs(Asked.of(graph, "SELECT ?a { ?a a att:Account }"));
    }

    @Test
    void pathsAreFollowedFromOneGraphIntoTheOther() {
        assertThat(Aligned.ask(graph, """
                SELECT DISTINCT ?event { ?event sem:hasPlace/att:within* thing:mosul ; sem:eventType/sem:subTypeOf* att:Fighting
                } ORDER BY ?event"""))
                .containsExactlyElementsOf(Asked.of(graph, """
                SELECT DISTINCT ?event { ?a att:occurrence ?event ; a att:Fighting ; att:place/att:within* thing:mosul
                } ORDER BY ?event"""))
                .isNotEmpty();
    }

    @Test
    void itBelongsToNoView() {
        assertThat(Asked.of(graph, "SELECT ?e { ?e a sem:Event }")).isEmpty();
        assertThat(Asked.of(graph, "SELECT ?s { ?s rdfs:label ?l FILTER(STRSTARTS(STR(?s), STR(att:))) }"))
                .isEmpty();
        assertThat(Txn.calculateRead(graph, () -> graph.contains(Graphs.CATALOGUE, Graphs.ALIGNED, Node.ANY, Node.ANY)))
                .isFalse();
        assertThat(store.stats().aligned()).isGreaterThan(10_000);
    }

    @Test
    void verifyComparesItWithOneDerivedAnew() throws IOException {
        Verification found = Verified.of(store);
        assertThat(found.agrees()).isTrue();
        assertThat(found.aligned().compared()).isEqualTo(2 * store.stats().aligned());
        DatasetGraph less = Rederivation.of(store, DatasetReplay::into).dataset();
        Txn.executeWrite(less, () -> {
            Quad one = less.find(Graphs.ALIGNED, Node.ANY, Node.ANY, Node.ANY).next();
            less.delete(one);
        });
        Verification differs = store.verify(less);
        assertThat(differs.agrees()).isFalse();
        assertThat(differs.archive().agrees()).isTrue();
        assertThat(differs.aligned().differing()).isEqualTo(1);
    }

    @Test
    void renewingWhatIsInStepChangesNothingAndTakingItAwayLeavesTheRest() throws IOException {
        try (TestDatabase other = TestDatabase.ofMosul(folder)) {
            assertThat(other.store().isAligned()).isFalse();
            String before = other.dump();
            long triples = other.store().align().added();
            assertThat(triples).isEqualTo(store.stats().aligned());
            GraphStore.Aligned again = other.store().align();
            assertThat(again.added() + again.removed()).isZero();
            assertThat(other.store().isAligned()).isTrue();
            assertThat(other.store().unalign().removed()).isEqualTo(triples);
            Dump.same(other.dump(), before, "off");
            other.verify("off");
        }
    }

    @Test
    void itIsTheSameWhateverTheOrderAndWhateverWasThereBefore() throws IOException {
        List<String> files = TestDatabase.mosul().subList(0, 3);
        try (TestDatabase other = TestDatabase.in(folder)) {
            other.store().align();
            assertThat(other.store().isAligned()).isTrue();
            for (String file : files.reversed()) {
                other.load(List.of(file));
            }
            String all = other.dump();
            Set<String> reports = new TreeSet<>();
            other.store().contents().reports().forEach(report -> reports.add(report.iri()));
            other.store()
                    .apply(new Change(
                            reports,
                            Set.of(),
                            List.of(),
                            new LoadNote(TestDatabase.BASE + "load/x", java.time.Instant.EPOCH)));
            assertThat(Asked.of(other.store().dataset(), "SELECT ?e { GRAPH graph:aligned { ?e a sem:Event } }"))
                    .isEmpty();
            other.load(files);
            other.verify("all in again");
            Dump.same(other.dump(), all, "all in again");
        }
    }

    private static Set<Node> nodes(Node inGraph, Node type) {
        return Txn.calculateRead(
                graph,
                () -> Iter.toSet(Iter.map(
                        graph.find(inGraph, Node.ANY, org.apache.jena.vocabulary.RDF.Nodes.type, type),
                        Quad::getSubject)));
    }
}
