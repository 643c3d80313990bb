package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what a user types to terms in the syntax tree. */
class ParameterTest {

    private static final DatasetGraph KARSA = Karsa.dataset();
    private static final SavedQuery EACH_TYPE = eachType();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iri     | https://example.org/x        | <https://example.org/x>",
                "iri     | <urn:ex:y>                   | <urn:ex:y>",
                "iri     | att:Capture                  | <https://w3id.org/attest/ontology#Capture>",
                "term    | capture                      | <https://w3id.org/attest/ontology#Capture>",
                "term    | att:TerritorialEvent         | <https://w3id.org/attest/ontology#TerritorialEvent>",
                "term    | territorialevent             | <https://w3id.org/attest/ontology#TerritorialEvent>",
                "string  | a \"b\" } # c                | \"a \\\"b\\\" } # c\"",
                "lang    | town@en-GB                   | \"town\"@en-GB",
                "integer | -007                         | \"-7\"^^xsd:integer",
                "decimal | 2.50                         | \"2.50\"^^xsd:decimal",
                "date    | 2016-02-29                   | \"2016-02-29\"^^xsd:date",
                "boolean | true                         | \"true\"^^xsd:boolean",
                "enum    | claims                       | <https://w3id.org/attest/ontology#Claims>",
                "thing   | karsa                        | <https://w3id.org/attest/thing/karsa>",
                "thing   | thing:quarter/mill/in/karsa  | <https://w3id.org/attest/thing/quarter/mill/in/karsa>",
                "thing   | river FRONT                  | <https://w3id.org/attest/thing/river-front>",
                "thing   | rf                           | <https://w3id.org/attest/thing/river-front>",
                "thing   | The Front                    | <https://w3id.org/attest/thing/river-front>",
                "thing   | https://example.org/whatever | <https://example.org/whatever>",
                "source  | brigade takes mill           | <https://example.org/karsa/source/text-aa>",
                "source  | post-dorn                    | <https://example.org/karsa/source/text-bb>",
                "source  | https://courier.example/mill | <https://example.org/karsa/source/text-aa>",
                "source  | https://example.org/karsa/report/post-dorn | <https://example.org/karsa/source/text-bb>",
            })
    void eachTypeBecomesItsTerm(String type, String text, String term) {
        assertThat(bind(type, text).values().get("p-" + type)).singleElement().isEqualTo(node(term));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iri     | not an iri    | is no IRI",
                "iri     | http://a b/    | is no IRI",
                "iri     | /relative     | is no IRI",
                "iri     | http://x/}    | is no IRI",
                "term    | Captur        | is not in the ontology; did you mean Capture, Captured, Recapture?",
                "term    | within        | ",
                "lang    | town          | has no language at its end",
                "integer | 2.5           | is no whole number",
                "decimal | 2,5           | is no number",
                "decimal | 1e9           | is no number",
                "date    | yesterday     | is no day of the calendar",
                "date    | 2015-02-29    | is no day of the calendar",
                "boolean | yes           | is neither true nor false",
                "enum    | shouts        | is not in the list",
                "thing   | nowhere       | is the key or name of no thing",
                "thing   | Dorn          | may be 2 things, give the IRI: <https://w3id.org/attest/thing/dorn-air-base> "
                        + "Dorn air base, <https://w3id.org/attest/thing/dorn-town> Dorn",
                "source  | no such title | is no report's id, no source's title and no dataset's short name",
                "source  | http://a.example/ | is the address of no source",
            })
    void whatIsWrongIsSaid(String type, String text, String why) {
        if (why == null) {
            assertThat(bind(type, text)).isNotNull();
        } else {
            assertThat(refused(Map.of("p-" + type, List.of(text))))
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.what()).isEqualTo("parameter p-" + type + " \"" + text + "\" " + why));
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithAnExample() {
        SavedQuery control = QueryLibrary.standard().find("control-at").orElseThrow();
        BindOutcome outcome = control.bind(Map.of("date", List.of("yesterday"), "plaice", List.of("x")), KARSA);
        assertThat(((BindOutcome.Refused) outcome).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "query control-at: error field-unknown: there is no parameter \"plaice\" (it takes place, date)",
                        "query control-at: error field-missing: parameter place is missing: The place; what lies within it counts"
                                + " too (expected a thing: its IRI, its key or one of its names, for example place=mosul)",
                        "query control-at: error value-invalid: parameter date \"yesterday\" is no day of the calendar"
                                + " (expected a day as yyyy-mm-dd, for example date=2016-11-14)");
    }

    @Test
    void oneValueIsTakenWhereOneIsExpected() {
        assertThat(refused(Map.of("p-integer", List.of("1", "2"))))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.what()).isEqualTo("parameter p-integer takes one value, and got 2"));
    }

    @Test
    void anEmptyValueIsNone() {
        assertThat(((BindOutcome.Bound) EACH_TYPE.bind(Map.of("p-date", List.of("")), KARSA))
                        .query()
                        .values())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001B[2J", "\uD800", "x\rb"})
    void controlCharactersAndHalvesOfCharactersAreRefusedAndNotPrinted(String text) {
        assertThat(refused(Map.of("p-string", List.of(text)))).singleElement().satisfies(problem -> {
            assertThat(problem.what()).endsWith("holds control characters or halves of characters");
            assertThat(problem.what().chars()).noneMatch(Character::isISOControl);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } ; DROP ALL #",
                "\\\" . ?s ?p ?o } #",
                "x\" UNION { SERVICE <http://evil.example/> { ?s ?p ?o } }",
                "> . ?s ?p ?o . <x",
                "'''",
                "\"\"\"",
                "\\u0022 }",
                "?_p_string",
                "${x}",
                "\n} SELECT * { ?s ?p ?o }"
            })
    void injectedTextStaysText(String text) {
        staysText(text);
    }

    @Property(tries = 300, seed = "20161114")
    void anyTextStaysText(@ForAll @StringLength(max = 60) String text) {
        staysText(text);
    }

    /** The query with the value differs from the query with another one in that one term only, also when written and read again. */
    private static void staysText(String text) {
        if (EACH_TYPE.bind(Map.of("p-string", List.of(text)), KARSA) instanceof BindOutcome.Bound bound
                && !text.isEmpty()) {
            Query written = Answers.parse(bound.query().query().toString());
            Node term = NodeFactory.createLiteralString(text);
            assertThat(written).isEqualTo(bound.query().query());
            assertThat(QuerySurvey.of(written))
                    .isEqualTo(QuerySurvey.of(bind("string", "plain").query()));
            assertThat(bound.query().values().get("p-string")).containsExactly(term);
        }
    }

    private static BoundQuery bind(String type, String text) {
        return SavedQueriesTest.bound(EACH_TYPE, Map.of("p-" + type, List.of(text)), KARSA);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-,-,false", "-,36.3,-,false", "karsa,-,-,true", "-,36.3,43.1,true", "'',36.3,'',false"})
    void aQueryThatNeedsOneOfSeveralSaysSo(String place, String lat, String lon, boolean enough) {
        SavedQuery near = QueryLibrary.standard().find("events-near").orElseThrow();
        Map<String, List<String>> given = new HashMap<>();
        given.put("place", Stream.ofNullable(place).toList());
        given.put("lat", Stream.ofNullable(lat).toList());
        given.put("lon", Stream.ofNullable(lon).toList());

        BindOutcome outcome = near.bind(given, KARSA);

        if (enough) {
            assertThat(outcome).isInstanceOf(BindOutcome.Bound.class);
        } else {
            assertThat(((BindOutcome.Refused) outcome).problems())
                    .singleElement()
                    .hasToString("query events-near: error field-missing: it needs place, or lat and lon"
                            + " (give one of them, for example place=qayara-air-base)");
        }
    }

    private static List<Problem> refused(Map<String, List<String>> values) {
        return ((BindOutcome.Refused) EACH_TYPE.bind(values, KARSA)).problems();
    }

    private static Node node(String term) {
        return org.apache.jena.sparql.sse.SSE.parseNode(term);
    }

    /** A query with one parameter of each type. */
    private static SavedQuery eachType() {
        StringBuilder text = new StringBuilder("#+ summary: Each type\n#+ params:\n");
        StringBuilder body = new StringBuilder();
        for (ParameterType type : ParameterType.values()) {
            text.append("#+   p-").append(type.word()).append(": {type: ").append(type.word());
            text.append(type == ParameterType.ENUM ? ", values: [\"att:Claims\", \"att:Asserts\"]" : "");
            text.append(", description: d, example: e}\n");
            body.append(" ?s ?")
                    .append(type.word())
                    .append(" ?_p_")
                    .append(type.word())
                    .append('_')
                    .append(type.word())
                    .append(" .");
        }
        text.append("PREFIX att: <")
                .append(Terms.ATT)
                .append(">\nSELECT ?s {")
                .append(body)
                .append(" }");
        try {
            Path folder = Files.createTempDirectory("attest");
            Path file = Files.createDirectories(folder.resolve("a")).resolve("each.rq");
            Files.writeString(file, text);
            QueryLibrary library = QueryLibrary.of(folder);
            assertThat(library.problems()).isEmpty();
            SavedQuery query = library.find("each").orElseThrow();
            Files.delete(file);
            Files.delete(folder.resolve("a"));
            Files.delete(folder);
            return query;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
