package org.attest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private final Ontology ontology = Ontology.standard();

    @Test
    void aClassStandsWithAllItsSuperclassesOfOurs() {
        assertThat(ontology.withSuperclasses(Att.AirBase))
                .containsExactly(Att.AirBase, Att.Base, Att.Facility, Att.Place);
        assertThat(ontology.withSuperclasses(Att.term("Recapture")))
                .contains(Att.term("Capture"), Att.Event, Att.Account);
    }

    @Test
    void aPropertyStandsWithAllItsSuperproperties() {
        assertThat(ontology.withSuperproperties(Att.agent)).containsExactly(Att.agent, Att.participant);
        assertThat(ontology.withSuperproperties(Att.place)).containsExactly(Att.place);
    }

    @Test
    void aKindOfRelationHasAPlainProperty() {
        assertThat(ontology.plainProperties(Att.term("UnitOf"))).startsWith(Att.unitOf);
        assertThat(ontology.plainProperties(Att.term("Killed"))).isEmpty();
    }

    @Test
    void eventTypesAndMeasuresAreThoseOfTheOntology() {
        assertThat(ontology.isEventType("Capture")).isTrue();
        assertThat(ontology.isEventType("Event")).isFalse();
        assertThat(ontology.isEventType("Figure")).isFalse();
        assertThat(ontology.isEventType("capture")).isFalse();
        assertThat(ontology.isMeasure("killed")).isTrue();
        assertThat(ontology.isMeasure("Killed")).isFalse();
        assertThat(ontology.isMeasure("capture")).isFalse();
    }

    @Test
    void nearNamesAreSuggestedAndFarOnesAreNot() {
        assertThat(ontology.eventTypesLike("capure")).first().isEqualTo("Capture");
        assertThat(ontology.measuresLike("woundet")).first().isEqualTo("wounded");
        assertThat(ontology.eventTypesLike("zzzzzzzzzzzz")).isEmpty();
    }

    @Test
    void aCircleOfSubclassesEnds() {
        Ontology circle = Ontology.of(RDFParser.fromString("""
                        PREFIX att: <https://w3id.org/attest/ontology#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        att:A rdfs:subClassOf att:B . att:B rdfs:subClassOf att:A .
                        """, Lang.TURTLE).toGraph());
        assertThat(circle.withSuperclasses(Att.term("A"))).containsExactly(Att.term("A"), Att.term("B"));
    }

    @Test
    void aMissingFolderIsAFaultOfTheBuild() {
        assertThatThrownBy(() -> ResourceFolder.readTurtle("org/attest/nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org/attest/nowhere");
    }
}
