package org.attest.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ontology is input too: a fault in it fails the build, and the message says where. */
class OntologyFaultsTest {

    @TempDir
    Path temporary;

    private Path copy;

    @Test
    void theOntologyHasNone() {
        assertThat(OntologyCheck.faults(OntologyFiles.MODULES)).isEmpty();
    }

    @BeforeEach
    void copy() throws IOException {
        copy = temporary.resolve("ontology");
        try (Stream<Path> all = Files.walk(OntologyFiles.MODULES)) {
            for (Path each : all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".ttl"))
                    .toList()) {
                Path target = copy.resolve(OntologyFiles.MODULES.relativize(each));
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    @Test
    void aTermThatNobodyDefines() throws IOException {
        change("control.ttl", text -> text.replace("rdfs:range att:Actor", "rdfs:range att:Aktor"));

        onlyFault("control.ttl", "att:Aktor", "att:Aktor is not defined anywhere");
    }

    @Test
    void aLabelThatIsMissing() throws IOException {
        change("posts.ttl", text -> text.replaceFirst("\n    rdfs:label \"rank\"@en ;", ""));

        onlyFault(
                "posts.ttl",
                "att:rank",
                "att:rank: A term has exactly one label, in English, of at most 60 characters.");
    }

    @Test
    void aQuestionThatAsksNothing() throws IOException {
        change("posts.ttl", text -> text.replace("\"Of which rank?\"", "\"Rank of someone\""));

        onlyFault("posts.ttl", "att:rank", "att:rank: A term has exactly one question that it helps to answer.");
    }

    @Test
    void aShapeAboutATermThatIsGone() throws IOException {
        change("shapes/control.shacl.ttl", text -> text.replace("sh:path att:holder", "sh:path att:owner"));

        onlyFault("shapes/control.shacl.ttl", "att:owner", "att:owner is not defined anywhere");
    }

    @Test
    void aShapeWithoutASeverity() throws IOException {
        change("shapes/severities.ttl", text -> text.replaceFirst("shape:ControlHolder sh:severity \\S+ \\.\n", ""));

        onlyFault(
                "shapes/control.shacl.ttl",
                "shape:ControlHolder\n",
                "shape:ControlHolder: A shape that can fail is either a violation or a warning.");
    }

    @Test
    void aSeverityOfAShapeThatIsNotThere() throws IOException {
        change("shapes/severities.ttl", text -> text + "shape:ControlHolders sh:severity sh:Warning .\n");

        assertThat(OntologyCheck.faults(copy))
                .contains("ontology/shapes/severities.ttl:" + lineOf("shapes/severities.ttl", "shape:ControlHolders")
                        + ": shape:ControlHolders is not defined anywhere");
    }

    @Test
    void aMappingToACodeThatIsNotThere() throws IOException {
        change(
                "schemes/mappings.ttl",
                text -> text.replaceFirst("acled:Armed_clash|acled:ArmedClash", "acled:ArmedClsh"));

        onlyFault("schemes/mappings.ttl", "acled:ArmedClsh", "schemes/acled#ArmedClsh is not defined anywhere");
    }

    @Test
    void textThatIsNoTurtle() throws IOException {
        change("names.ttl", text -> text.replaceFirst(" ;\n    rdfs:label", "\n    rdfs:label"));

        assertThat(OntologyCheck.faults(copy)).singleElement().asString().matches("ontology/names\\.ttl:\\d+: .+");
    }

    /** The one thing found, at the line where that text first stands. */
    private void onlyFault(String file, String text, String what) throws IOException {
        assertThat(OntologyCheck.faults(copy))
                .containsExactly("ontology/" + file + ":" + lineOf(file, text) + ": " + what);
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(copy.resolve(file));
        String after = change.apply(before);
        assertThat(after).as("the fault is in the file").isNotEqualTo(before);
        Files.writeString(copy.resolve(file), after);
    }

    private int lineOf(String file, String text) throws IOException {
        String whole = Files.readString(copy.resolve(file));
        return List.of(whole.substring(0, whole.indexOf(text)).split("\n", -1)).size();
    }
}
