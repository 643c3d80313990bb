package org.attest.serve.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.attest.serve.terms.Ontology;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void theWorkIsDoneOnceForManyWhoAsk() {
        AtomicInteger times = new AtomicInteger();
        Kept<Integer> kept = new Kept<>(times::incrementAndGet);

        assertThat(kept.get()).isEqualTo(1);
        assertThat(kept.get()).isEqualTo(1);
        assertThat(times).hasValue(1);
    }

    @Test
    void theOntologyHasItsModulesAndWordsForItsTerms() {
        Ontology ontology = Ontology.load();

        assertThat(ontology.modules().keySet())
                .startsWith("attest")
                .contains("things", "events", "figures", "testimonies");
        assertThat(ontology.label(NodeFactory.createURI("https://w3id.org/attest/ontology#saidIn")))
                .isEqualTo("said in");
        assertThat(ontology.label(NodeFactory.createURI("urn:x/someThingElse"))).isEqualTo("some thing else");
        assertThat(Ontology.localName(NodeFactory.createURI("http://example.org/a/b/")))
                .isEqualTo("b");
    }

    @Test
    void theListOfTermsHasADefinitionForEach() {
        OntologyPage page = OntologyPage.of(Ontology.load());

        assertThat(page.modules()).isNotEmpty();
        assertThat(page.modules())
                .flatExtracting(OntologyPage.Module::terms)
                .hasSizeGreaterThan(100)
                .allMatch(term -> !term.definition().isEmpty() && !term.label().isEmpty());
    }
}
