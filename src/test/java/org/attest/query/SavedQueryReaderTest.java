package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Complaints about query files: file, line, what and cure. */
class SavedQueryReaderTest {

    private static final String GOOD = """
            #+ summary: Names
            #+ params:
            #+   thing: {type: thing, required: true, description: The thing, example: x}
            PREFIX att: <https://w3id.org/attest/ontology#>
            SELECT ?name { ?account att:names ?_thing_thing ; att:name ?name }
            """;

    @TempDir
    private Path folder;

    @Test
    void aGoodFileHasNone() throws IOException {
        assertThat(complaints(GOOD)).isEmpty();
    }

    @Test
    void aParameterThatTheHeaderDoesNotDescribe() throws IOException {
        assertThat(complaints(GOOD.replace("att:name ?name", "att:name ?_other_string")))
                .containsExactly("areas/q.rq:5: error reference-dangling: ?_other_string is no parameter of the header"
                        + " (describe it under params, as ?_name_type)");
    }

    @Test
    void aParameterThatTheTextDoesNotUse() throws IOException {
        assertThat(complaints(GOOD.replace("?_thing_thing", "?thing")))
                .containsExactly("areas/q.rq:3: error field-unknown: parameter thing is not used"
                        + " (the text has no ?_thing_thing)");
    }

    @Test
    void aParameterThatIsSelected() throws IOException {
        assertThat(complaints(GOOD.replace("SELECT ?name", "SELECT ?_thing_thing")))
                .containsExactly(
                        "areas/q.rq:5: error query-syntax: ?_thing_thing is selected or assigned, and has to be"
                                + " read only (give it out by BIND(?_thing_thing AS ?other))");
    }

    @Test
    void severalValuesWithoutABlockForThem() throws IOException {
        assertThat(complaints(GOOD.replace("required: true", "multiple: true")))
                .containsExactly("areas/q.rq:3: error query-syntax: parameter thing may have several values and has no"
                        + " block for them (add VALUES ?_thing_thing { UNDEF } where it is used)");
    }

    @Test
    void yamlThatCannotBeReadIsTakenToItsLine() throws IOException {
        assertThat(complaints(GOOD.replace("summary: Names", "summary: Names: of")))
                .contains(
                        "areas/q.rq:1: error query-syntax: the header is no YAML: mapping values are not allowed here");
    }

    @Test
    void oneOfNamesParameters() throws IOException {
        assertThat(complaints(GOOD.replace("summary: Names", "summary: Names\n#+ oneOf: [thing, text and lang]")))
                .containsExactly(
                        "areas/q.rq:1: error field-unknown: oneOf has \"text\", which is no parameter",
                        "areas/q.rq:1: error field-unknown: oneOf has \"lang\", which is no parameter");
        assertThat(complaints(GOOD.replace("summary: Names", "summary: Names\n#+ oneOf: thing")))
                .isEmpty();
    }

    @Test
    void membersAndTypesThatAreNotKnown() throws IOException {
        assertThat(complaints(GOOD.replace("summary: Names", "summary: Names\n#+ sumary: Names")
                        .replace("type: thing", "type: place")))
                .contains(
                        "areas/q.rq:2: error field-unknown: \"sumary\" is not known (the header has summary, description,"
                                + " tags, graphs, needs, params, oneOf, example, defaults, enumerate, method)",
                        "areas/q.rq:4: error value-invalid: parameter thing has the type \"place\" (expected one of iri,"
                                + " thing, source, term, string, lang, integer, decimal, date, boolean, enum)");
    }

    @Test
    void aFileWithoutAHeader() throws IOException {
        assertThat(complaints("SELECT * { ?s ?p ?o }"))
                .containsExactly(
                        "areas/q.rq:1: error query-syntax: there is no header (begin the file with \"#+ summary: …\")",
                        "areas/q.rq:1: error field-missing: there is no summary (add a line \"#+ summary: …\")");
    }

    @Test
    void sparqlThatCannotBeReadIsTakenToItsLine() throws IOException {
        assertThat(complaints(GOOD.replace("att:name ?name }", "att:name ?name")))
                .singleElement()
                .asString()
                .isEqualTo("areas/q.rq:5:65: error query-syntax: the query breaks off here"
                        + " (mend the query at this place)");
    }

    @Test
    void aPrefixThatIsNotDeclaredComesWithItsDeclaration() throws IOException {
        assertThat(complaints(GOOD.replace("PREFIX att: <https://w3id.org/attest/ontology#>\n", "")))
                .containsExactly("areas/q.rq:4:25: error query-syntax: Unresolved prefixed name: att:names"
                        + " (begin the query with PREFIX att: <https://w3id.org/attest/ontology#>)");
    }

    @Test
    void aChoiceOfGraphsAndACallToAnotherServer() throws IOException {
        assertThat(complaints(
                        GOOD.replace("?name {", "?name FROM <http://g.example/> { SERVICE <http://s.example/> {}")))
                .containsExactly(
                        "areas/q.rq: error query-refused: SERVICE http://s.example/ would call another server"
                                + " (ask that server by itself)",
                        "areas/q.rq: error query-refused: FROM http://g.example/ would choose the graphs"
                                + " (leave FROM out and use GRAPH)");
    }

    @Test
    void aTermThatTheOntologyLacks() throws IOException {
        assertThat(complaints(GOOD.replace("att:name ?name", "att:nam ?name")))
                .singleElement()
                .asString()
                .startsWith("areas/q.rq:5: error term-unknown: the ontology has no att:nam (did you mean ");
    }

    @Test
    void aNameThatStandsTwice() throws IOException {
        write("areas/q.rq", GOOD);
        write("other/q.rq", GOOD);
        assertThat(QueryLibrary.of(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("other/q.rq: error id-twice: another query has the name q: "));
    }

    @Test
    void defaultsAndEnumerationsAsGrlcWritesThem() throws IOException {
        write("areas/q.rq", """
                #+ summary: Names
                #+ method: GET
                #+ params:
                #+   hedge: {type: enum, description: The hedge, example: about}
                #+ defaults:
                #+   - hedge: about
                #+ enumerate:
                #+   - hedge: [about, almost]
                PREFIX att: <https://w3id.org/attest/ontology#>
                SELECT ?figure { ?figure att:hedge ?_hedge_enum }
                """);
        // The parameter itself has no values; grlc's list comes after.
        assertThat(QueryLibrary.of(folder).find("q")).hasValueSatisfying(query -> {
            assertThat(query.parameters().getFirst().values()).containsExactly("about", "almost");
            assertThat(query.parameters().getFirst().defaultValue()).isEqualTo("about");
        });
    }

    private List<String> complaints(String text) throws IOException {
        write("areas/q.rq", text);
        return QueryLibrary.of(folder).problems().stream()
                .map(Problem::toString)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
