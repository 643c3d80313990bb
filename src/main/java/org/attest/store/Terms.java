package org.attest.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/** The terms that the store reads or writes itself. */
final class Terms {

    static {
        JenaSystem.init();
    }

    static final String ATT = "https://w3id.org/attest/ontology#";
    private static final String GRAPHS = "https://w3id.org/attest/graph/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";

    static final Node CATALOGUE = iri(GRAPHS + "catalogue");
    static final Node THINGS = iri(GRAPHS + "things");
    static final Node DERIVED = iri(GRAPHS + "derived");
    static final Node HISTORY = iri(GRAPHS + "history");

    static final Node TYPE = iri(RDF + "type");
    static final Node LABEL = iri(RDFS + "label");
    static final Node ALT_LABEL = iri(SKOS + "altLabel");
    static final Node DESCRIPTION = iri(DCT + "description");
    static final Node HAS_GEOMETRY = iri(GEO + "hasGeometry");
    static final Node AS_WKT = iri(GEO + "asWKT");
    static final Node ACTIVITY = iri(PROV + "Activity");
    static final Node STARTED = iri(PROV + "startedAtTime");
    static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");

    static final Node REPORT_CLASS = iri(ATT + "Report");
    static final Node TESTIMONY_CLASS = iri(ATT + "Testimony");
    static final Node SOURCE_CLASS = iri(ATT + "Source");
    static final Node AUTHORITY_CLASS = iri(ATT + "Authority");
    static final Node OCCURRENCE_CLASS = iri(ATT + "Occurrence");
    static final Node SUPPOSED_OCCURRENCE_CLASS = iri(ATT + "SupposedOccurrence");
    static final Node ACCOUNT_CLASS = iri(ATT + "Account");

    static final Node REPORT = iri(ATT + "report");
    static final Node DESCRIBES = iri(ATT + "describes");
    static final Node MENTIONS = iri(ATT + "mentions");
    static final Node EXTRACTOR = iri(ATT + "extractor");
    static final Node EXTRACTED_FROM = iri(ATT + "extractedFrom");
    static final Node CONTENT_HASH = iri(ATT + "contentHash");
    static final Node ACCEPTED = iri(ATT + "accepted");
    static final Node KNOWN_FROM = iri(ATT + "knownFrom");
    static final Node NAMES = iri(ATT + "names");
    static final Node NAME = iri(ATT + "name");
    static final Node WOULD_BE = iri(ATT + "wouldBe");
    static final Node OCCURRENCE = iri(ATT + "occurrence");
    static final Node SUPPOSED_OCCURRENCE = iri(ATT + "supposedOccurrence");

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
