package org.attest.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.Point;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Makes the quads of an authority: what it says of its things, and in the catalogue that it is there.
 *
 * <p>Each thing is said to be known from its authority, so that the store can take one authority out and leave what
 * another says of the same thing. Things of authorities that are one are written as one: under the key that all go by, with
 * the label and kind of that entry, the names and identifiers of all, and place, size and branch of the first that has them.
 */
public final class AuthorityMapper {

    private final Iris iris;
    private final Ontology ontology;
    private final Sameness sameness;

    /** What entries of authorities are one. */
    public interface Sameness {

        /** The key that a thing goes by. */
        String key(String id);

        /** The entries that are one with an entry, itself included, those that give the key first; in an order that nothing changes. */
        List<Known> entries(Known known);

        /** No two entries are one. */
        Sameness NONE = new Sameness() {
            @Override
            public String key(String id) {
                return id;
            }

            @Override
            public List<Known> entries(Known known) {
                return List.of(known);
            }
        };
    }

    /** A mapper for one database. */
    public AuthorityMapper(Iris iris, Ontology ontology, Sameness sameness) {
        this.iris = iris;
        this.ontology = ontology;
        this.sameness = sameness;
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
            Node thing = Iris.sharedThing(sameness.key(known.id()));
            sink.origin(thing, known.where());
            describe(known, sink.describe(Graphs.THINGS, thing), sink);
            sink.add(Graphs.THINGS, thing, Att.knownFrom, node);
        }
        return sink.batch(GraphBatch.Kind.AUTHORITY, authority.name(), node, contentHash);
    }

    private void describe(Known known, Description thing, QuadSink sink) {
        boolean leads = sameness.key(known.id()).equals(known.id());
        Node label = Literals.text(known.label(), known.language());
        thing.add(leads ? RDFS.label.asNode() : SKOS.altLabel.asNode(), label);
        List<Known> entries = sameness.entries(known);
        // Each says what it is, so that what another of them says of it can be checked.
        thing.type(Att.term((leads ? known : entries.getFirst()).kind()));
        known.names().forEach(form -> thing.add(SKOS.altLabel.asNode(), Literals.text(form.name(), form.language())));
        known.identifiers().forEach(iri -> thing.add(Att.identifier, NodeFactory.createURI(iri)));
        thing.text(Att.entrySource, known.source());
        for (String other : new TreeSet<>(known.differentFrom())) {
            thing.add(OWL.differentFrom.asNode(), other(other, thing));
        }
        // Where an actor is at home tells it from its namesakes, and is no relation: as in reports.
        if (known.kind().isPlace() && isFirst(known, entries, Known::within)) {
            thing.add(Att.within, other(known.within(), thing));
        }
        if (isFirst(known, entries, Known::partOf)) {
            thing.add(Att.partOf, other(known.partOf(), thing));
        }
        if (isFirst(known, entries, Known::echelon)) {
            thing.word(Att.echelon, known.echelon());
        }
        if (isFirst(known, entries, Known::branch)) {
            thing.word(Att.branch, known.branch());
        }
        if (isFirst(known, entries, Known::point)) {
            locate(known.point(), thing, sink);
        }
    }

    /** Whether an entry is the first of those that are one to say something. */
    private static boolean isFirst(Known known, List<Known> entries, Function<Known, @Nullable Object> value) {
        Optional<Known> first =
                entries.stream().filter(entry -> value.apply(entry) != null).findFirst();
        return first.isPresent()
                && first.get().id().equals(known.id())
                && Objects.equals(value.apply(first.get()), value.apply(known));
    }

    /** Another thing by the key that it goes by; null for null, and where it is the same. */
    private @Nullable Node other(@Nullable String id, Description thing) {
        if (id == null) {
            return null;
        }
        Node other = Iris.sharedThing(sameness.key(id));
        return other.equals(thing.subject()) ? null : other;
    }

    private static void locate(@Nullable Point point, Description thing, QuadSink sink) {
        if (point != null) {
            Node geometry = Iris.geometry(thing.subject());
            thing.add(Geo.HAS_GEOMETRY_NODE, geometry);
            sink.describe(Graphs.THINGS, geometry)
                    .type(Geo.GEOMETRY_NODE)
                    .word(Att.placePrecision, point.precision())
                    .add(Geo.AS_WKT_NODE, Literals.point(point.lat(), point.lon()));
        }
    }
}
