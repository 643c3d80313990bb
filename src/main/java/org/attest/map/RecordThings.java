package org.attest.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Authority.Point;
import org.attest.model.Coding;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.model.Thing;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.jspecify.annotations.Nullable;

/** What a dataset says of the things of its records, once each: in the graph of things, known from the dataset. */
final class RecordThings {

    private final Ontology ontology;
    private final Node dataset;
    private final KnownThings known;
    private final Map<EntityKind, Set<Node>> classes = new HashMap<>();

    RecordThings(Ontology ontology, Node dataset, KnownThings known) {
        this.ontology = ontology;
        this.dataset = dataset;
        this.known = known;
    }

    /**
     * The things that a record speaks of, each under its own key and lying in what have their own keys: what they became is
     * said beside it, and the store makes one of those that are one.
     */
    void map(List<RecordThing> mentioned, RecordScope scope, QuadSink sink) {
        for (RecordThing mention : mentioned) {
            Entity entity = mention.entity();
            Thing resolved = scope.resolved(entity.id());
            Node own = Iris.sharedThing(resolved.own());
            Node within = scope.own(entity.within());
            Node partOf = scope.own(entity.partOf());
            List<Object> said = said(entity.name(), within, partOf, mention.point(), mention.identifiers());
            Set<Node> types = typesOf(entity.kind());
            if (known.isNews(own, types, said)) {
                sink.origin(own, entity.where());
                Description description = describe(own, Att.term(entity.kind()), entity.name(), sink)
                        .add(Att.within, within)
                        .add(Att.partOf, partOf);
                identify(mention.identifiers(), description);
                locate(mention.point(), description, sink);
                replace(resolved, own, sink);
            }
        }
    }

    private void replace(Thing resolved, Node own, QuadSink sink) {
        if (resolved.rule() != null) {
            Node thing = Iris.sharedThing(resolved.key());
            known.isGiven(thing, ontology.withSuperclasses(Att.term(resolved.kind())));
            sink.describe(Graphs.DERIVED, own)
                    .add(DCTerms.isReplacedBy.asNode(), thing)
                    .word(Att.replacedBy, resolved.rule());
        }
    }

    private Set<Node> typesOf(EntityKind kind) {
        return classes.computeIfAbsent(kind, one -> Set.copyOf(ontology.withSuperclasses(Att.term(one))));
    }

    /** A conflict or dyad; the dyad as a part of the conflict. */
    @Nullable Node map(Coding.@Nullable Named named, Node type, @Nullable Node whole, QuadSink sink) {
        if (named == null) {
            return null;
        }
        Node thing = Iris.sharedThing(named.key());
        Set<Node> types = Set.copyOf(ontology.withSuperclasses(type));
        if (known.isNews(thing, types, said(named.name(), null, whole, null, named.identifiers()))) {
            Description description = describe(thing, type, named.name(), sink).add(Att.partOf, whole);
            identify(named.identifiers(), description);
        }
        return thing;
    }

    private static List<Object> said(
            @Nullable String name,
            @Nullable Node within,
            @Nullable Node partOf,
            @Nullable Point point,
            List<String> identifiers) {
        List<Object> said = new ArrayList<>(identifiers);
        for (Object each : new @Nullable Object[] {name, within, partOf, point}) {
            if (each != null) {
                said.add(each);
            }
        }
        return said;
    }

    /** What is only pointed at by its number, as coalitions in the list of actors are, is not known from there. */
    private Description describe(Node thing, Node type, @Nullable String name, QuadSink sink) {
        return sink.describe(Graphs.THINGS, thing)
                .type(type)
                .text(RDFS.label.asNode(), name)
                .add(Att.knownFrom, name == null ? null : dataset);
    }

    private static void identify(List<String> identifiers, Description thing) {
        identifiers.forEach(iri -> thing.add(Att.identifier, NodeFactory.createURI(iri)));
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
