package org.attest.map;

import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;

/**
 * Makes the quads of an authority: what it says of its things, and in the catalogue that it is there.
 *
 * <p>Each thing is said to be known from its authority, so that the store can take one authority out and leave what
 * another says of the same thing.
 */
public final class AuthorityMapper {

    private final Iris iris;
    private final Ontology ontology;

    /** A mapper for one database. */
    public AuthorityMapper(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
    }

    /**
     * Maps an authority.
     *
     * @param contentHash SHA-256 of the authority as archived, 64 hex digits
     */
    public GraphBatch map(Authority authority, String contentHash) {
        QuadSink sink = new QuadSink(ontology);
        Node node = iris.authority(authority.name());
        sink.describe(Graphs.CATALOGUE, node)
                .type(Att.Authority)
                .text(DCTerms.title.asNode(), authority.name())
                .text(Att.contentHash, contentHash);
        for (Known known : authority.things()) {
            Node thing = Iris.sharedThing(known.id());
            sink.origin(thing, known.where());
            describe(known, sink.describe(Graphs.THINGS, thing), sink);
            sink.add(Graphs.THINGS, thing, Att.knownFrom, node);
        }
        return sink.batch(GraphBatch.Kind.AUTHORITY, authority.name(), node, contentHash);
    }

    private static void describe(Known known, Description thing, QuadSink sink) {
        thing.type(Att.term(known.kind())).add(RDFS.label.asNode(), Literals.text(known.label(), known.language()));
        known.names().forEach(form -> thing.add(SKOS.altLabel.asNode(), Literals.text(form.name(), form.language())));
        thing.add(Att.within, known.within() == null ? null : Iris.sharedThing(known.within()))
                .add(Att.partOf, known.partOf() == null ? null : Iris.sharedThing(known.partOf()));
        thing.word(Att.echelon, known.echelon())
                .word(Att.branch, known.branch())
                .text(Att.entrySource, known.source());
        known.differentFrom().forEach(id -> thing.add(OWL.differentFrom.asNode(), Iris.sharedThing(id)));
        known.identifiers().forEach(iri -> thing.add(Att.identifier, NodeFactory.createURI(iri)));
        if (known.point() != null) {
            Node geometry = Iris.geometry(thing.subject());
            thing.add(Geo.HAS_GEOMETRY_NODE, geometry);
            sink.describe(Graphs.THINGS, geometry)
                    .type(Geo.GEOMETRY_NODE)
                    .word(Att.placePrecision, known.point().precision())
                    .add(
                            Geo.AS_WKT_NODE,
                            Literals.point(known.point().lat(), known.point().lon()));
        }
    }
}
