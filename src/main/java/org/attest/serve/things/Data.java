package org.attest.serve.things;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * Short ways to ask a dataset what it holds. To be used within a transaction.
 *
 * <p>Lists come in an order of their own (code points), so that a page is the same every time.
 */
final class Data {

    private static final Set<Node> OWN =
            Set.of(Graphs.CATALOGUE, Graphs.THINGS, Graphs.PARTS, Graphs.DERIVED, Graphs.HISTORY, Graphs.ALIGNED);
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final DatasetGraph dataset;

    Data(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Values in the default graph. */
    List<Node> objects(Node subject, Node property) {
        return ordered(Iter.map(dataset.getDefaultGraph().find(subject, property, Node.ANY), Triple::getObject));
    }

    /** The least of the values in the default graph. */
    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** Values in one named graph. */
    List<Node> objects(Node graph, Node subject, Node property) {
        return ordered(Iter.map(dataset.find(graph, subject, property, Node.ANY), Quad::getObject));
    }

    /** Values in any graph. */
    List<Node> anyObjects(Node subject, Node property) {
        return ordered(Iter.map(dataset.find(Node.ANY, subject, property, Node.ANY), Quad::getObject));
    }

    /** Who has this value in the default graph; at most so many. */
    List<Node> subjects(Node property, Node object, int limit) {
        Iterator<Triple> found = dataset.getDefaultGraph().find(Node.ANY, property, object);
        return ordered(Iter.limit(Iter.map(found, Triple::getSubject), limit));
    }

    /** Who has this value in any named graph; at most so many. */
    List<Node> subjectsAnywhere(Node property, Node object, int limit) {
        Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, property, object);
        return ordered(Iter.limit(Iter.map(found, Quad::getSubject), limit));
    }

    /** Triples of the default graph about a node. */
    List<Triple> about(Node subject) {
        return Iter.toList(dataset.getDefaultGraph().find(subject, Node.ANY, Node.ANY));
    }

    /** Triples of one named graph about a node. */
    List<Triple> about(Node graph, Node subject) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }

    /** Quads of the named graphs that match; {@code Node.ANY} matches all. Close to the store: use within try. */
    Stream<Quad> quads(Node graph, Node subject, Node property, Node object) {
        return Iter.asStream(dataset.findNG(graph, subject, property, object));
    }

    /** Whether a graph is one of the program itself, and so holds no accounts. */
    static boolean isOwn(Node graph) {
        return OWN.contains(graph);
    }

    /** Triples of the default graph that have the node as object. */
    Stream<Triple> incoming(Node object) {
        return Iter.asStream(dataset.getDefaultGraph().find(Node.ANY, Node.ANY, object));
    }

    /** Named graphs that say something of a node, without those of the program itself. */
    List<Node> graphsAbout(Node subject) {
        Iterator<Quad> found = dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
        return ordered(Iter.map(found, Quad::getGraph)).stream()
                .filter(graph -> !OWN.contains(graph))
                .toList();
    }

    /** Whether it is a named graph. */
    boolean isGraph(Node node) {
        return dataset.find(node, Node.ANY, Node.ANY, Node.ANY).hasNext();
    }

    /** Whether any graph mentions it, or it is a graph. */
    boolean knows(Node node) {
        return dataset.find(Node.ANY, node, Node.ANY, Node.ANY).hasNext()
                || dataset.find(Node.ANY, Node.ANY, Node.ANY, node).hasNext()
                || isGraph(node)
                || dataset.find(Node.ANY, Node.ANY, node, Node.ANY).hasNext();
    }

    /**
     * What a thing became that has nothing said of it under this IRI any more: by what it was replaced, or what all reports
     * mean that would make it of a name.
     */
    Optional<Node> replacement(Node thing) {
        List<Node> replaced = objects(thing, DCTerms.isReplacedBy.asNode());
        if (!replaced.isEmpty()
                || dataset.find(Graphs.THINGS, thing, Node.ANY, Node.ANY).hasNext()) {
            return replaced.stream().findFirst();
        }
        List<Node> meant = ordered(Iter.flatMap(
                dataset.find(Graphs.CATALOGUE, Node.ANY, Att.ownKey, thing),
                quad -> objects(quad.getSubject(), Att.mentionOf).iterator()));
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Its classes in the default graph. */
    List<Node> types(Node node) {
        return objects(node, RDF.Nodes.type);
    }

    /** Whether the default graph has it in this class. */
    boolean isA(Node node, Node type) {
        return dataset.getDefaultGraph().contains(node, RDF.Nodes.type, type);
    }

    /** Whether it is an account, accepted or not. */
    boolean isAccount(Node node) {
        return dataset.findNG(Node.ANY, node, Att.saidIn, Node.ANY).hasNext();
    }

    private static List<Node> ordered(Iterator<Node> nodes) {
        return Iter.asStream(nodes).distinct().sorted(ORDER).toList();
    }
}
