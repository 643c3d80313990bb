package org.attest.serve.ontology;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What sort of term it is. */
public enum TermKind {
    /** A class and nothing else. */
    CLASS("class", "class"),
    /** A class that is a concept of a scheme as well: event types, kinds of actor and place. */
    CLASS_AND_CONCEPT("class and concept", "class"),
    /** A property whose values are things. */
    OBJECT_PROPERTY("property, leads to a thing", "property"),
    /** A property whose values are texts, numbers, days. */
    DATATYPE_PROPERTY("property, has a value", "property"),
    /** A property of terms and shapes, not of data. */
    ANNOTATION_PROPERTY("annotation property", "property"),
    /** A closed list or a hierarchy of concepts. */
    SCHEME("scheme", "scheme"),
    /** A member of a scheme. */
    CONCEPT("concept", "concept"),
    /** Anything else that is named. */
    INDIVIDUAL("individual", "concept");

    private final String words;
    private final String group;

    TermKind(String words, String group) {
        this.words = words;
        this.group = group;
    }

    /** What it is called on the pages. */
    public String words() {
        return words;
    }

    /** One of class, property, scheme, concept; for filters. */
    public String group() {
        return group;
    }

    static TermKind of(Node term, Graph graph) {
        boolean concept = is(term, SKOS.Concept.asNode(), graph);
        if (is(term, OWL.Class.asNode(), graph)) {
            return concept ? CLASS_AND_CONCEPT : CLASS;
        }
        if (is(term, OWL.ObjectProperty.asNode(), graph)) {
            return OBJECT_PROPERTY;
        }
        if (is(term, OWL.DatatypeProperty.asNode(), graph)) {
            return DATATYPE_PROPERTY;
        }
        if (is(term, OWL.AnnotationProperty.asNode(), graph)) {
            return ANNOTATION_PROPERTY;
        }
        if (is(term, SKOS.ConceptScheme.asNode(), graph)) {
            return SCHEME;
        }
        return concept ? CONCEPT : INDIVIDUAL;
    }

    private static boolean is(Node term, Node type, Graph graph) {
        return graph.contains(term, RDF.type.asNode(), type);
    }
}
