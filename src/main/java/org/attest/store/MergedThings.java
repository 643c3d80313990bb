package org.attest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * Keeps the graph of things such that things which are one stand there as one, and what was said of each by itself is not
 * lost: what reports and authorities say is kept in the graph of what is given, what datasets say in the graph of parts.
 *
 * <p>The rule, a function of what is said of each and of which thing was replaced by which: a thing that was replaced does
 * not stand in the graph of things; any other has there what inputs say of it by itself, then what datasets say of it, then
 * of those that it replaced what {@link MergedDescription} says; where anything lies in what was replaced, it lies in what
 * replaced that. A thing of which only inputs or only datasets speak, and which nothing of this concerns, stands in the graph
 * of things alone.
 *
 * <p>For one change, within its write transaction. Writes nothing before {@link #settle} but what replaces what.
 */
final class MergedThings {

    static final Node REPLACED = DCTerms.isReplacedBy.asNode();
    private static final Node REPLACES = DCTerms.replaces.asNode();
    private static final Said NOTHING = new Said(Set.of(), Set.of());

    private final DatasetGraph data;
    private final QuadSink sink;
    private final Predicate<Node> wasMentioned;
    private final Set<Node> touched = new LinkedHashSet<>();
    private final Map<Node, Set<Triple>> inputs = new HashMap<>();
    private final Map<Node, Set<Triple>> datasets = new HashMap<>();
    private final Map<Node, Boolean> sources = new HashMap<>();

    MergedThings(DatasetGraph data, QuadSink sink) {
        this(data, sink, thing -> data.contains(Graphs.CATALOGUE, Node.ANY, Att.mentions, thing));
    }

    /**
     * For a change that has written already what its inputs mention.
     *
     * @param wasMentioned whether a report mentioned a thing before
     */
    MergedThings(DatasetGraph data, QuadSink sink, Predicate<Node> wasMentioned) {
        this.data = data;
        this.sink = sink;
        this.wasMentioned = wasMentioned;
    }

    /** Whether anything in the data was replaced, or datasets and inputs may speak of one thing, so that this is needed. */
    static boolean isNeeded(DatasetGraph data) {
        boolean datasets = data.contains(Graphs.CATALOGUE, Node.ANY, Att.ofDataset, Node.ANY);
        boolean inputs = data.contains(Graphs.CATALOGUE, Node.ANY, Att.mentions, Node.ANY)
                || data.contains(Graphs.CATALOGUE, Node.ANY, Terms.TYPE, Terms.AUTHORITY_CLASS);
        return (datasets && inputs)
                || data.contains(Graphs.DERIVED, Node.ANY, REPLACED, Node.ANY)
                || data.contains(Graphs.PARTS, Node.ANY, Node.ANY, Node.ANY)
                || data.contains(Graphs.GIVEN, Node.ANY, Node.ANY, Node.ANY);
    }

    /** What reports and authorities say of a thing by itself, its geometry included. */
    Set<Triple> ofInputs(Node thing) {
        Set<Triple> written = inputs.get(thing);
        return written == null ? stored(Graphs.GIVEN, thing) : written;
    }

    /** What datasets say of a thing by itself, its geometry included. */
    Set<Triple> ofDatasets(Node thing) {
        Set<Triple> written = datasets.get(thing);
        return written == null ? stored(Graphs.PARTS, thing) : written;
    }

    private Set<Triple> stored(Node graph, Node thing) {
        if (isParted(thing)) {
            Set<Triple> triples = read(graph, thing);
            triples.removeIf(triple -> triple.getPredicate().equals(REPLACES));
            return triples;
        }
        Set<Triple> triples = read(Graphs.THINGS, thing);
        return triples.isEmpty() || isOfDatasets(thing, triples) == graph.equals(Graphs.PARTS)
                ? triples
                : new HashSet<>();
    }

    /** Of whom all that stands in the graph of things is; datasets leave unsaid that they know what they only point at. */
    private boolean isOfDatasets(Node thing, Set<Triple> triples) {
        Optional<Node> from = triples.stream()
                .filter(triple -> triple.getPredicate().equals(Terms.KNOWN_FROM))
                .map(Triple::getObject)
                .findFirst();
        return from.map(source -> sources.computeIfAbsent(
                        source, one -> data.contains(Graphs.CATALOGUE, Node.ANY, Att.ofDataset, one)))
                .orElseGet(() -> !wasMentioned.test(thing));
    }

    /** Says what reports and authorities are to say of a thing; {@link #settle} has to follow. */
    void given(Node thing, Set<Triple> after) {
        inputs.put(thing, after);
        touch(thing);
    }

    /** Says what datasets are to say of a thing; {@link #settle} has to follow. */
    void told(Node thing, Set<Triple> after) {
        datasets.put(thing, after);
        touch(thing);
    }

    /** Says that the place of a thing in the graph may change, and that of those that it was or is replaced by. */
    void touch(Node thing) {
        touched.add(thing);
    }

    /** Says by what a thing is replaced from now on. */
    void replace(Node thing, Set<Triple> before, Set<Triple> after) {
        touch(thing);
        for (Set<Triple> triples : List.of(before, after)) {
            for (Triple triple : triples) {
                if (triple.getPredicate().equals(REPLACED)) {
                    touch(triple.getObject());
                }
            }
        }
        for (Node graph : List.of(Graphs.PARTS, Graphs.GIVEN, Graphs.THINGS)) {
            for (Quad lying : Quads.list(data, graph, Node.ANY, Node.ANY, thing)) {
                if (!lying.getPredicate().equals(REPLACES)) {
                    touch(lying.getSubject());
                }
            }
        }
        sink.change(Graphs.DERIVED, before, after);
    }

    /** What is said of a thing by itself. */
    private record Said(Set<Triple> inputs, Set<Triple> datasets) {

        boolean isNothing() {
            return inputs.isEmpty() && datasets.isEmpty();
        }

        boolean isOfBoth() {
            return !inputs.isEmpty() && !datasets.isEmpty();
        }

        Stream<Triple> all() {
            return Stream.concat(inputs.stream(), datasets.stream());
        }
    }

    /** Puts everything that was touched into its place. To be called when all else is written. */
    void settle() {
        for (Node thing : new ArrayList<>(touched)) {
            replacement(thing).ifPresent(touched::add);
        }
        Map<Node, Said> said = new HashMap<>();
        touched.forEach(thing -> said.put(thing, said(thing)));
        Map<Node, Set<Node>> parts = new HashMap<>();
        touched.forEach(thing -> parts.put(thing, described(thing, said)));
        for (Node thing : new ArrayList<>(touched)) {
            for (Node other : parts.getOrDefault(thing, Set.of())) {
                said.computeIfAbsent(other, this::said);
            }
        }
        for (Node thing : touched) {
            Said own = said.getOrDefault(thing, NOTHING);
            Set<Node> others = parts.getOrDefault(thing, Set.of());
            keepApart(thing, own, others);
            Set<Triple> wanted = replacement(thing).isPresent() ? Set.of() : merged(thing, own, others, said);
            sink.change(Graphs.THINGS, read(Graphs.THINGS, thing), wanted);
        }
        touched.clear();
        inputs.clear();
        datasets.clear();
    }

    private Said said(Node thing) {
        return new Said(ofInputs(thing), ofDatasets(thing));
    }

    private void keepApart(Node thing, Said said, Set<Node> others) {
        Set<Triple> parts = new HashSet<>();
        Set<Triple> given = new HashSet<>();
        if (!others.isEmpty() || said.isOfBoth() || (!said.isNothing() && isConcerned(thing, said))) {
            parts.addAll(said.datasets());
            given.addAll(said.inputs());
            others.forEach(other -> parts.add(Triple.create(thing, REPLACES, other)));
        }
        write(Graphs.PARTS, read(Graphs.PARTS, thing), parts);
        write(Graphs.GIVEN, read(Graphs.GIVEN, thing), given);
    }

    private boolean isConcerned(Node thing, Said said) {
        return replacement(thing).isPresent()
                || said.all().anyMatch(triple -> replacement(triple.getObject()).isPresent());
    }

    private Set<Triple> merged(Node thing, Said own, Set<Node> others, Map<Node, Said> said) {
        MergedDescription description = new MergedDescription(thing, own.inputs(), own.datasets());
        for (Node other : others) {
            Said of = said.getOrDefault(other, NOTHING);
            description.add(other, of.inputs());
            description.add(other, of.datasets());
        }
        return description.triples(node -> replacement(node).orElse(node));
    }

    /** The things that a thing replaced of which something is said by themselves, sorted. */
    private Set<Node> described(Node thing, Map<Node, Said> said) {
        Set<Node> described = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
        for (Node other : Quads.subjects(data, Graphs.DERIVED, REPLACED, thing)) {
            Said of = said.get(other);
            if (!(of == null ? said(other) : of).isNothing()) {
                described.add(other);
            }
        }
        return described;
    }

    private Optional<Node> replacement(Node thing) {
        return thing.isURI()
                ? Quads.objects(data, Graphs.DERIVED, thing, REPLACED).stream().findFirst()
                : Optional.empty();
    }

    private boolean isParted(Node thing) {
        return data.contains(Graphs.PARTS, thing, Node.ANY, Node.ANY)
                || data.contains(Graphs.GIVEN, thing, Node.ANY, Node.ANY);
    }

    private Set<Triple> read(Node graph, Node thing) {
        Set<Triple> triples = new HashSet<>();
        ThingReader.read(data, graph, thing).forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    /** What is kept apart stands in no union. */
    private void write(Node graph, Set<Triple> before, Set<Triple> after) {
        for (Triple triple : before) {
            if (!after.contains(triple)) {
                sink.remove(Quad.create(graph, triple));
            }
        }
        for (Triple triple : after) {
            if (!before.contains(triple)) {
                sink.add(Quad.create(graph, triple));
            }
        }
    }
}
