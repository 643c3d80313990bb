package org.attest.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NodeTextTest {

    private final NodeText nodes = new NodeText(new Links("https://example.org/delta/"), Map.of("x", "urn:x:"));

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @Test
    void irisAreShortAndLead() {
        assertThat(nodes.link(NodeFactory.createURI("https://example.org/delta/report/r1")))
                .isEqualTo(Link.to("report/r1", "/id/report/r1"));
        assertThat(nodes.link(NodeFactory.createURI("urn:x:y")).text()).isEqualTo("x:y");
        assertThat(nodes.link(NodeFactory.createURI("https://w3id.org/attest/ontology#Event"))
                        .text())
                .isEqualTo("att:Event");
        assertThat(nodes.link(NodeFactory.createURI("https://example.org/delta/"))
                        .text())
                .isEqualTo("https://example.org/delta/");
    }

    @Test
    void literalsAreTextWithTheirLanguage() {
        assertThat(NodeText.literal(NodeFactory.createLiteralLang("تل", "ar")).lang())
                .isEqualTo("ar");
        assertThat(NodeText.literal(NodeFactory.createLiteralLang("hill", "en")).lang())
                .isNull();
        assertThat(NodeText.literal(NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean))
                        .text())
                .isEqualTo("yes");
        assertThat(NodeText.literal(NodeFactory.createLiteralDT("9.0", XSDDatatype.XSDdecimal))
                        .text())
                .isEqualTo("9.0");
    }
}
