package org.attest.serve.ontology;

import org.apache.jena.graph.Node;
import org.attest.serve.terms.Ontology;

/**
 * A term with its place in the documentation.
 *
 * @param node its IRI
 * @param module the module that defines it
 * @param kind what sort of term it is
 * @param label its word
 * @param curie its short name with a prefix, {@code att:Capture}
 */
public record Term(Node node, String module, TermKind kind, String label, String curie) {

    /** The anchor of its entry, which is what stands after {@code #} in its IRI. */
    public String anchor() {
        String iri = node.getURI();
        return iri.substring(iri.indexOf('#') + 1);
    }

    /** Where its entry is, from the root of the server. */
    public String address() {
        return "/ontology/" + module + "#" + anchor();
    }

    /** Whether it is of the ontology's own namespace and not of one that we publish for others. */
    public boolean own() {
        return node.getURI().startsWith(Ontology.IRI + "#");
    }
}
