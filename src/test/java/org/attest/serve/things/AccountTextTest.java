package org.attest.serve.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.attest.serve.pages.Links;
import org.attest.serve.terms.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTextTest {

    private static final String PREFIXES = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX thing: <https://w3id.org/attest/thing/>
            thing:lume rdfs:label "Lume" . thing:army rdfs:label "Delta Army" .
            """;

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a att:Figure ; att:measure att:Killed ; att:best 9.0 ; att:counts 'boats' | killed: 9 boats",
                "a att:Figure ; att:measure att:Killed ; att:lower 5000.0 ; att:hedge 'more than' | killed: more than 5000",
                "a att:Figure ; att:measure att:Wounded ; att:lower 2.0 ; att:upper 3.5 | wounded: 2 to 3.5",
                "a att:Figure ; att:measure att:Wounded ; att:lower 4.0 ; att:upper 4.0 | wounded: 4",
                "a att:Figure ; att:measure att:Wounded ; att:upper 3.0 | wounded: at most 3",
                "a att:Figure ; att:measure att:Killed ; att:words 'hundreds' ; att:lower 200.0 | killed: at least 200 “hundreds”",
                "a att:Figure ; att:measure att:Used ; att:best 40 ; att:counts 'shells' ; att:per att:PerDay | used: 40 shells per day",
                "a att:Relation ; att:subject thing:army ; att:relation att:OfBranch ; att:object att:AirForce | Delta Army – of branch – air force",
                "a att:Figure ; att:measure att:Killed ; att:share '1/3' | killed: 1/3",
                "a att:Control ; att:holder thing:army ; att:controlState att:Holds ; att:place thing:lume | Delta Army holds Lume",
                "a att:Reported ; att:wouldBe att:Control ; att:holder thing:army ; att:place thing:lume | Delta Army … Lume",
                "a att:Position ; att:person thing:ada ; att:post 'commander' | ada: commander",
                "a att:Relation ; att:subject thing:army ; att:relation att:Near ; att:object thing:lume | Delta Army – near – Lume",
                "a att:Characterisation ; att:of thing:army ; att:as 'wolves' | Delta Army: “wolves”",
                "a att:Name ; att:names thing:lume ; att:name 'Loom' | Lume: “Loom”",
                "a att:Capture, att:TerritorialEvent, att:Event ; att:place thing:lume | capture: Lume",
                "a att:Event | event",
                "rdfs:comment 'nothing we know' | it"
            })
    void anAccountIsToldInALine(String triples, String line) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new StringReader(PREFIXES + "<http://example.org/it> " + triples + " ."))
                .lang(Lang.TURTLE)
                .parse(dataset);
        Data data = new Data(dataset);
        Words words = new Words(data, Ontology.load(), new Links("https://example.org/"));

        assertThat(AccountText.of(NodeFactory.createURI("http://example.org/it"), data, words))
                .isEqualTo(line);
    }
}
