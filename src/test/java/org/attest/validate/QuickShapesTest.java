package org.attest.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first look makes of single shapes: of those it knows, all the engine does; of those it does not, nothing. */
class QuickShapesTest {

    static {
        JenaSystem.init();
    }

    private static final String PREFIXES = """
            PREFIX : <https://shapes.example/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX thing: <https://w3id.org/attest/thing/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .toGraph();
    }

    private static GraphBatch batch(String catalogue, String testimony) {
        List<Quad> quads = new ArrayList<>();
        Node record = NodeFactory.createURI("https://shapes.example/record");
        graph(catalogue).find().forEach(triple -> quads.add(Quad.create(Graphs.CATALOGUE, triple)));
        graph(testimony).find().forEach(triple -> quads.add(Quad.create(record, triple)));
        Node subject = NodeFactory.createURI("https://shapes.example/report");
        return new GraphBatch(GraphBatch.Kind.REPORT, "shapes", subject, "", quads, Map.of());
    }

    private static Set<Node> known(Node thing) {
        return thing.getURI().endsWith("/known") ? Set.of(NodeFactory.createURI("https://shapes.example/A")) : Set.of();
    }

    private static boolean isGoodQuickly(String shapes, GraphBatch batch) {
        return ShapeSet.of(graph(shapes))
                .quick()
                .accountsIfGood(batch, QuickShapesTest::known)
                .isPresent();
    }

    private static boolean isGoodByEngine(String shapes, GraphBatch batch) {
        Checked checked = Validator.byEngineOnly(ShapeSet.of(graph(shapes)), Batches.ONTOLOGY)
                .check(batch, QuickShapesTest::known);
        return checked.rejections().isEmpty()
                && checked.batch() != null
                && checked.batch().remarks().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:closed true ; sh:ignoredProperties ( rdf:type )",
                "sh:xone ( [ sh:class :A ] [ sh:class :B ] )",
                "sh:property [ sh:path [ sh:inversePath :p ] ; sh:maxCount 9 ]",
                "sh:property [ sh:path ( :p :q ) ; sh:maxCount 9 ]",
                "sh:property [ sh:path [ sh:zeroOrMorePath :p ] ; sh:maxCount 9 ]",
                "sh:property [ sh:path [ sh:alternativePath ( :p [ sh:inversePath :q ] ) ] ; sh:maxCount 9 ]",
                "sh:property [ sh:path [ sh:alternativePath ( :p rdfs:member ) ] ; sh:maxCount 9 ]",
                "sh:property [ sh:path :p ; sh:uniqueLang true ]",
                "sh:property [ sh:path :p ; sh:pattern 'X' ; sh:flags 'i' ]",
                "sh:property [ sh:path :p ; sh:property [ sh:path :q ; sh:maxCount 9 ] ]",
                "sh:property [ sh:path :p ; sh:qualifiedValueShape [ sh:class :B ] ; sh:qualifiedMaxCount 9 ; "
                        + "sh:qualifiedValueShapesDisjoint true ]",
                "sh:sparql [ sh:select 'SELECT $this WHERE { $this <urn:no> <urn:no> }' ]",
                "sh:not [ sh:closed true ]",
                "sh:or ( [ sh:class :B ] [ sh:not [ sh:closed true ] ] )",
            })
    void aShapeThatAsksSomethingUnknownMakesItDoubtTheNodesOfThatShape(String asks) {
        String shapes = ":Shape a sh:NodeShape ; sh:targetClass :A ; " + asks + " .";
        GraphBatch ofAnother = batch(":y a :C ; :p 'x' .", "");

        assertThat(isGoodQuickly(shapes, batch(":x a :A ; :p 'x' .", ""))).isFalse();
        assertThat(isGoodQuickly(shapes, batch("", ":x a :A ; :p 'x' ."))).isFalse();
        assertThat(isGoodQuickly(shapes, ofAnother)).isTrue();
        assertThat(isGoodByEngine(shapes, ofAnother)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetNode :nobody",
                "sh:target [ a sh:SPARQLTarget ; sh:select 'SELECT ?this WHERE { ?this <urn:no> <urn:no> }' ]"
            })
    void aTargetThatIsUnknownMakesItDoubtEverything(String target) {
        String shapes = ":Shape a sh:NodeShape ; " + target + " ; sh:nodeKind sh:IRI .";

        assertThat(isGoodQuickly(shapes, batch(":x a :A .", ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetClass :A",
                "sh:targetSubjectsOf :p",
                "sh:targetSubjectsOf rdf:type",
                "a rdfs:Class ; sh:targetClass :A",
            })
    void everyTargetOfTheEngineIsOneOfItsOwn(String target) {
        String shapes = ":Shape a sh:NodeShape ; " + target + " ; sh:property [ sh:path :q ; sh:minCount 1 ] .";

        for (String data : List.of(":x a :A ; :p :z .", ":x a :A ; :p :z ; :q 1 .", ":x a :Shape .")) {
            assertAgreed(shapes, batch(data, ""));
            assertAgreed(shapes, batch("", data));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "sh:minCount 2 | :x :p 1 . | :x :p 1 .",
                "sh:maxCount 1 | :x :p 1 . | :x :p 1 .",
                "sh:maxCount 1 | :x :p 1 . | :x :p 01 .",
                "sh:minInclusive 5 | | :x :p 5 .",
                "sh:minInclusive 5 | | :x :p 4.9 .",
                "sh:minInclusive 5 | | :x :p 'five' .",
                "sh:minInclusive 5 | | :x :p 5.0e0 .",
                "sh:maxInclusive 5 | | :x :p 5 .",
                "sh:maxInclusive 5 | | :x :p 6 .",
                "sh:minExclusive 5 | | :x :p 6 .",
                "sh:minLength 3 | | :x :p 'ab' .",
                "sh:minLength 3 | | :x :p :ab .",
                "sh:languageIn ( 'en' ) | | :x :p 'a'@en .",
                "sh:equals :q | :x :q 1 . | :x :p 1 .",
                "sh:equals :q | :x :q 1, 2 . | :x :p 1 .",
                "sh:equals :q | | :x :p 1 .",
                "sh:disjoint :q | :x :q 1 . | :x :p 1 .",
                "sh:disjoint :q | :x :q 1 . | :x :p 01 .",
                "sh:lessThan :q | :x :q 1 . | :x :p 1 .",
                "sh:lessThan :q | :x :q 2 . | :x :p 1 .",
                "sh:lessThan :q | :x :q '2' . | :x :p 1 .",
                "sh:lessThanOrEquals :q | :x :q '2031-01-31'^^xsd:date . | :x :p '2031-01-30'^^xsd:date .",
                "sh:lessThanOrEquals :q | :x :q '2031-02-30'^^xsd:date . | :x :p '2031-02-30'^^xsd:date .",
                "sh:lessThanOrEquals :q | :x :q '2031-02-30'^^xsd:date . | :x :p '2031-02-28'^^xsd:date .",
                "sh:lessThanOrEquals :q | :x :q '2031-01-02Z'^^xsd:date . | :x :p '2031-01-02'^^xsd:date .",
                "sh:datatype xsd:date | | :x :p '2031-02-29'^^xsd:date .",
                "sh:datatype xsd:date | | :x :p '2032-02-29'^^xsd:date .",
                "sh:datatype xsd:boolean | | :x :p '1'^^xsd:boolean .",
                "sh:datatype xsd:boolean | | :x :p 'yes'^^xsd:boolean .",
                "sh:datatype xsd:integer | | :x :p '+1'^^xsd:integer .",
                "sh:datatype xsd:integer | | :x :p ''^^xsd:integer .",
                "sh:datatype :own | | :x :p ''^^:own .",
                "sh:class :B | :z a :B . | :x :p :z .",
                "sh:class :B | | :x :p :z . :z a :B .",
                "sh:class :B | | :x :p :z .",
                "sh:class :B | | :x :p 'z' .",
                "sh:class :A | | :x :p thing:known .",
                "sh:class :A | thing:known a :C . | :x :p thing:known .",
                "sh:class :A | | :x :p thing:known . thing:known a :C .",
                "sh:not [ sh:class :A ] | | :x :p thing:known .",
                "sh:and ( [ sh:nodeKind sh:IRI ] [ sh:class :B ] ) | :z a :B . | :x :p :z .",
                "sh:or ( [ sh:nodeKind sh:Literal ] [ sh:class :B ] ) | :z a :C . | :x :p :z .",
                "sh:node [ sh:property [ sh:path :q ; sh:hasValue 1 ] ] | :z :q 1 . | :x :p :z .",
                "sh:node [ sh:property [ sh:path :q ; sh:hasValue 1 ] ] | :z :q 01 . | :x :p :z .",
                "sh:qualifiedValueShape [ sh:class :B ] ; sh:qualifiedMinCount 2 | :y a :B . :z a :B . | :x :p :y, :z .",
                "sh:qualifiedValueShape [ sh:class :B ] ; sh:qualifiedMaxCount 1 | :y a :B . :z a :B . | :x :p :y, :z .",
                "sh:in ( :z 1 ) | | :x :p 1, :z .",
                "sh:in ( :z 1 ) | | :x :p 01 .",
                "sh:hasValue :z | :x :p :z . | :x :p :y .",
                "sh:pattern '^a.c$' | | :x :p 'abc' .",
                "sh:deactivated true ; sh:maxCount 0 | | :x :p 'abc' .",
            })
    void whatItKnowsItJudgesAsTheEngineDoes(String asks, String catalogue, String testimony) {
        String shapes = ":Shape a sh:NodeShape ; sh:targetClass :A ; sh:property [ sh:path :p ; " + asks + " ] .";
        String shapesOfEither = ":Shape a sh:NodeShape ; sh:targetClass :A ; "
                + "sh:property [ sh:path [ sh:alternativePath ( :p :p2 ) ] ; " + asks + " ] .";
        GraphBatch batch = batch(catalogue == null ? "" : catalogue, ":x a :A . " + testimony);
        assertAgreed(shapes, batch);
        assertAgreed(shapesOfEither, batch);
    }

    @Test
    void classesFromElsewhereAreThoseOfThingsThatAreSaidOfSomething() {
        String shapes = ":Shape a sh:NodeShape ; sh:targetSubjectsOf :q ; sh:class :A .";
        GraphBatch onlySubject = batch("", "thing:known :q 1 .");
        GraphBatch alsoValue = batch(":x :p thing:known .", "thing:known :q 1 .");

        assertThat(isGoodQuickly(shapes, onlySubject)).isFalse();
        assertThat(isGoodQuickly(shapes, alsoValue)).isTrue();
        assertAgreed(shapes, onlySubject);
        assertAgreed(shapes, alsoValue);
    }

    @Test
    void whatItWouldBeCountsInATestimonyOnly() {
        String shapes = ":Shape a sh:NodeShape ; sh:targetClass :A ; sh:property [ sh:path :p ; sh:minCount 1 ] .";
        String reported = ":x <https://w3id.org/attest/ontology#wouldBe> :A .";

        assertThat(isGoodQuickly(shapes, batch(reported, ""))).isTrue();
        assertThat(isGoodQuickly(shapes, batch("", reported))).isFalse();
        assertAgreed(shapes, batch(reported, ""));
    }

    /** That both find it good, or neither; what the compiler leaves to the engine counts as not. */
    private static void assertAgreed(String shapes, GraphBatch batch) {
        boolean knows = !shapes.contains("languageIn") && !shapes.contains("minExclusive");
        assertThat(isGoodQuickly(shapes, batch))
                .as(shapes + batch.quads())
                .isEqualTo(knows && isGoodByEngine(shapes, batch));
    }
}
