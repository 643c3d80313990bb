package org.attest.map;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.attest.model.Word;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.jspecify.annotations.Nullable;

/** Writes what one graph says of one subject: classes with their superclasses, properties with their superproperties. */
final class Description {

    private static final Node TYPE = RDF.type.asNode();

    private final QuadSink sink;
    private final Ontology ontology;
    private final Node graph;
    private final Node subject;

    Description(QuadSink sink, Ontology ontology, Node graph, Node subject) {
        this.sink = sink;
        this.ontology = ontology;
        this.graph = graph;
        this.subject = subject;
    }

    /** Who or what is described. */
    Node subject() {
        return subject;
    }

    /** Says that it is of a class. */
    Description type(Node type) {
        return each(TYPE, type);
    }

    /** Says by another property than {@code rdf:type} of which class it is or would be, superclasses included. */
    Description each(Node property, Node type) {
        for (Node each : ontology.withSuperclasses(type)) {
            sink.add(graph, subject, property, each);
        }
        return this;
    }

    /** One value; nothing where it is null. */
    Description add(Node property, @Nullable Node value) {
        if (value != null) {
            for (Node each : ontology.withSuperproperties(property)) {
                sink.add(graph, subject, each, value);
            }
        }
        return this;
    }

    /** All the values. */
    Description addAll(Node property, Iterable<Node> values) {
        values.forEach(value -> add(property, value));
        return this;
    }

    /** The individual for a word of a closed list; nothing where it is null. */
    Description word(Node property, @Nullable Word word) {
        return word == null ? this : add(property, Att.term(word));
    }

    /** Plain text; nothing where it is null. */
    Description text(Node property, @Nullable String text) {
        return text == null ? this : add(property, Literals.text(text));
    }
}
