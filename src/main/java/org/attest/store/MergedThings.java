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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Graphs;

/**
 * Keeps the graph of things such that things which are one stand there as one, and what was said of each by itself is not
 * lost: that is kept in the graph of parts.
 *
 * <p>The rule, a function of the parts and of which thing was replaced by which: a thing that was replaced does not stand in
 * the graph of things; one that replaced others has what was said of it by itself, and of the others what
 * {@link MergedDescription} says; where anything lies in what was replaced, it lies in what replaced that. What nothing of
 * this concerns has no parts.
 *
 * <p>For one change, within its write transaction.
 */
final class MergedThings {

    static final Node REPLACED = DCTerms.isReplacedBy.asNode();
    private static final Node REPLACES = DCTerms.replaces.asNode();

    private final DatasetGraph data;
    private final QuadSink sink;
    private final Set<Node> touched = new LinkedHashSet<>();

    MergedThings(DatasetGraph data, QuadSink sink) {
        this.data = data;
        this.sink = sink;
    }

    /** Whether anything in the data was replaced, so that this is needed at all. */
    static boolean isNeeded(DatasetGraph data) {
        return data.contains(Graphs.DERIVED, Node.ANY, REPLACED, Node.ANY)
                || data.contains(Graphs.PARTS, Node.ANY, Node.ANY, Node.ANY);
    }

    /** What is said of a thing by itself, its geometry included. */
    Set<Triple> alone(Node thing) {
        Set<Triple> triples = read(isParted(thing) ? Graphs.PARTS : Graphs.THINGS, thing);
        triples.removeIf(triple -> triple.getPredicate().equals(REPLACES));
        return triples;
    }

    /** Writes what is said of a thing by itself; {@link #settle} has to follow. */
    void write(Node thing, Set<Triple> before, Set<Triple> after) {
        if (isParted(thing)) {
            part(before, after);
        } else {
            sink.change(Graphs.THINGS, before, after);
        }
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
        for (Node graph : List.of(Graphs.PARTS, Graphs.THINGS)) {
            for (Quad lying : Quads.list(data, graph, Node.ANY, Node.ANY, thing)) {
                if (!lying.getPredicate().equals(REPLACES)) {
                    touch(lying.getSubject());
                }
            }
        }
        sink.change(Graphs.DERIVED, before, after);
    }

    /** Puts everything that was touched into its place. To be called when all else is written. */
    void settle() {
        for (Node thing : new ArrayList<>(touched)) {
            replacement(thing).ifPresent(touched::add);
        }
        Map<Node, Set<Triple>> alone = new HashMap<>();
        touched.forEach(thing -> alone.put(thing, alone(thing)));
        Map<Node, Set<Node>> parts = new HashMap<>();
        touched.forEach(thing -> parts.put(thing, described(thing, alone)));
        touched.forEach(thing -> keepApart(thing, alone, parts));
        for (Node thing : touched) {
            Set<Triple> wanted = replacement(thing).isPresent() ? Set.of() : merged(thing, alone, parts);
            sink.change(Graphs.THINGS, read(Graphs.THINGS, thing), wanted);
        }
        touched.clear();
    }

    private void keepApart(Node thing, Map<Node, Set<Triple>> alone, Map<Node, Set<Node>> parts) {
        Set<Triple> said = alone.getOrDefault(thing, Set.of());
        Set<Node> others = parts.getOrDefault(thing, Set.of());
        Set<Triple> wanted = new HashSet<>();
        if (!others.isEmpty() || (!said.isEmpty() && isConcerned(thing, said))) {
            wanted.addAll(said);
            others.forEach(other -> wanted.add(Triple.create(thing, REPLACES, other)));
        }
        part(read(Graphs.PARTS, thing), wanted);
    }

    private boolean isConcerned(Node thing, Set<Triple> said) {
        return replacement(thing).isPresent()
                || said.stream()
                        .anyMatch(triple -> replacement(triple.getObject()).isPresent());
    }

    private Set<Triple> merged(Node thing, Map<Node, Set<Triple>> alone, Map<Node, Set<Node>> parts) {
        MergedDescription description = new MergedDescription(thing, alone.getOrDefault(thing, Set.of()));
        for (Node other : parts.getOrDefault(thing, Set.of())) {
            Set<Triple> said = alone.get(other);
            description.add(other, said == null ? alone(other) : said);
        }
        return description.triples(node -> replacement(node).orElse(node));
    }

    /** The things that a thing replaced of which something is said by themselves, sorted. */
    private Set<Node> described(Node thing, Map<Node, Set<Triple>> alone) {
        Set<Node> described = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
        for (Node other : Quads.subjects(data, Graphs.DERIVED, REPLACED, thing)) {
            Set<Triple> said = alone.get(other);
            if (!(said == null ? alone(other) : said).isEmpty()) {
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
        return data.contains(Graphs.PARTS, thing, Node.ANY, Node.ANY);
    }

    private Set<Triple> read(Node graph, Node thing) {
        Set<Triple> triples = new HashSet<>();
        ThingReader.read(data, graph, thing).forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    /** Parts stand in no union. */
    private void part(Set<Triple> before, Set<Triple> after) {
        for (Triple triple : before) {
            if (!after.contains(triple)) {
                sink.remove(Quad.create(Graphs.PARTS, triple));
            }
        }
        for (Triple triple : after) {
            if (!before.contains(triple)) {
                sink.add(Quad.create(Graphs.PARTS, triple));
            }
        }
    }
}
