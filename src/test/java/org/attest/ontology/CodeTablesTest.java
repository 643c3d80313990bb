package org.attest.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each code that events are coded by is read as one event type, and the readers' tables say what the mappings say.
 *
 * <p>With {@code -Dattest.codes.write=true} the tables are written instead; read the difference.
 */
class CodeTablesTest {

    private static final Path SCHEMES = OntologyFiles.MODULES.resolve("schemes");
    private static final Graph MAPPINGS = OntologyFiles.read(List.of(SCHEMES.resolve("mappings.ttl")));
    private static final Graph ONTOLOGY = ontology();
    private static final CodeTables TABLES = new CodeTables(MAPPINGS, ONTOLOGY);

    @ParameterizedTest
    @CsvSource({"acled, 39, 40", "cameo, 318, 318"})
    void theReadersTableIsWhatTheMappingsSay(String module, int codes, int rows) throws IOException {
        Path file = CodeTables.FOLDER.resolve(module + "-types.csv");
        String derived = TABLES.csv(module);
        if (Boolean.getBoolean("attest.codes.write")) {
            Files.writeString(file, derived, UTF_8);
        }

        assertThat(TABLES.codes(module).distinct()).hasSize(codes);
        assertThat(derived.lines().skip(1)).hasSize(rows);
        assertThat(file)
                .as("write it anew with -Dattest.codes.write=true -Dtest=CodeTablesTest, and read the difference")
                .hasContent(derived);
    }

    @ParameterizedTest
    @CsvSource({
        "cameo#1952, DroneStrike, the same",
        "cameo#195, Airstrike, nearly the same",
        "cameo#141, Protest, narrower than a type",
        "cameo#1411, Protest, by the code above it",
        "cameo#110, Accusation, chosen for the code above it",
        "cameo#0874, TerritorialEvent, 'chosen, though the code above it has another one'",
        "acled#Grenade, Attack, narrower than a type",
        "acled#RemoteViolence, Attack, given up"
    })
    void aCodeIsReadAsTheTypeThatComesNearest(String code, String type, String why) {
        assertThat(TABLES.type(MappingFaults.scheme(code))).as(why).isEqualTo(type);
    }

    @Test
    void everyTypeThatIsChosenByHandIsNeededAndFitsWhatIsMappedAroundTheCode() {
        assertThat(MAPPINGS.stream(Node.ANY, Att.readAs, Node.ANY)).isNotEmpty().allSatisfy(choice -> {
            assertThat(TABLES.mapped(choice.getSubject())).as("mapped anyhow").isEmpty();
            assertThat(typesAround(choice.getSubject()))
                    .as("types around %s", choice.getSubject())
                    .contains(choice.getObject());
        });
    }

    @Test
    void aCodeWithoutAnyTypeIsNamed() {
        Graph less = OntologyFiles.read(List.of(SCHEMES.resolve("mappings.ttl")));
        less.remove(MappingFaults.scheme("cameo#11"), Att.readAs, Node.ANY);

        assertThatThrownBy(() -> new CodeTables(less, ONTOLOGY).csv("cameo"))
                .hasMessageContaining("no event type for cameo:11")
                .hasMessageContaining("att:readAs");
    }

    /** The types that are mapped in any way to a code or to one below it, and all their superclasses. */
    private static Set<Node> typesAround(Node code) {
        return Stream.concat(Stream.of(code), below(code))
                .flatMap(near -> MappingFaults.matches(MAPPINGS)
                        .filter(t -> t.getObject().equals(near))
                        .map(Triple::getSubject))
                .flatMap(CodeTablesTest::withSuperclasses)
                .collect(Collectors.toSet());
    }

    private static Stream<Node> below(Node code) {
        return ONTOLOGY.stream(Node.ANY, SKOS.broader.asNode(), code)
                .map(Triple::getSubject)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private static Stream<Node> withSuperclasses(Node type) {
        return Stream.concat(
                Stream.of(type),
                ONTOLOGY.stream(type, RDFS.Nodes.subClassOf, Node.ANY).flatMap(t -> withSuperclasses(t.getObject())));
    }

    private static Graph ontology() {
        Graph all = OntologyFiles.terms();
        GraphUtil.addInto(all, OntologyFiles.read(OntologyFiles.turtle(SCHEMES)));
        return all;
    }
}
