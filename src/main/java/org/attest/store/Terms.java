package org.attest.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;
import org.attest.rdf.Prov;

/** Terms of well-known vocabularies as nodes, and what our own vocabulary has no constant for. */
final class Terms {

    static {
        JenaSystem.init();
    }

    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node HAS_GEOMETRY = Geo.HAS_GEOMETRY_NODE;
    static final Node AS_WKT = Geo.AS_WKT_NODE;
    static final Node TITLE = org.apache.jena.vocabulary.DCTerms.title.asNode();
    static final Node STARTED = iri(Prov.NS + "startedAtTime");
    static final Node AUTHORITY_CLASS = Att.term("Authority");
    static final Node CURRENT = Att.term("Current");
    static final Node KNOWN_FROM = Att.term("knownFrom");
    static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private Terms() {}

    /**
     * The quad as TDB2 gives it back: numbers and dates that it keeps within its indexes lose their spelling, as {@code 01}
     * does, and a comparison with what is stored must not see that as a change.
     */
    static Quad asStored(Quad quad) {
        Node object = quad.getObject();
        NodeId inline = object.isLiteral() ? NodeIdInline.inline(object) : null;
        return inline == null
                ? quad
                : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeIdInline.extract(inline));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
