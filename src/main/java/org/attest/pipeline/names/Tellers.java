package org.attest.pipeline.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.JudgedKey;
import org.attest.pipeline.names.Side.Example;
import org.attest.rdf.Att;
import org.attest.resolve.match.Subject;

/**
 * Who speaks of things in the accepted view, by look-ups within a transaction of the caller's. Counts are remembered; sources are
 * looked up anew each time, for they cost two look-ups an account.
 */
final class Tellers {

    private static final int EXAMPLES = 3;

    private final DatasetGraph data;
    private final String base;
    private final Map<String, Long> counts = new HashMap<>();

    Tellers(DatasetGraph data, String base) {
        this.data = data;
        this.base = base;
    }

    /** How many accounts speak of a thing. */
    long accounts(Subject thing) {
        return counts.computeIfAbsent(thing.key(), key -> (long) accounts(key).size());
    }

    /** One side, with its sources. */
    Side side(Subject thing, boolean known) {
        Map<Node, Integer> sources = new HashMap<>();
        Set<Node> accounts = accounts(thing.key());
        accounts.forEach(account -> sourcesOf(account).forEach(source -> sources.merge(source, 1, Integer::sum)));
        List<Example> examples = sources.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(EXAMPLES)
                .map(entry -> example(entry.getKey()))
                .toList();
        return new Side(thing, known, accounts.size(), sources.size(), examples);
    }

    private Set<Node> accounts(String key) {
        Node thing = NodeFactory.createURI(JudgedKey.iri(key, base));
        Set<Node> found = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        each(Node.ANY, Node.ANY, thing, quad -> {
            Node subject = quad.getSubject();
            if (seen.add(subject) && data.contains(Quad.defaultGraphIRI, subject, Att.saidIn, Node.ANY)) {
                found.add(subject);
            }
        });
        return found;
    }

    private Set<Node> sourcesOf(Node account) {
        Set<Node> sources = new HashSet<>();
        each(
                account,
                Att.saidIn,
                Node.ANY,
                said -> each(said.getObject(), Att.source, Node.ANY, quad -> sources.add(quad.getObject())));
        return sources;
    }

    /** A source in words. */
    Example example(Node source) {
        Set<String> publishers = new TreeSet<>();
        each(
                source,
                DCTerms.publisher.asNode(),
                Node.ANY,
                quad -> publishers.add(first(quad.getObject(), RDFS.label.asNode())));
        return new Example(
                source.getURI(),
                String.join(", ", publishers),
                first(source, DCTerms.title.asNode()),
                first(source, Att.published));
    }

    /** The sources of an account, in the order of their IRIs. */
    List<Example> examples(Node account) {
        return sourcesOf(account).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .map(this::example)
                .toList();
    }

    /** The least of the values, as text; empty where there is none. */
    String first(Node node, Node property) {
        Set<String> values = new TreeSet<>();
        each(node, property, Node.ANY, quad -> {
            Node value = quad.getObject();
            values.add(value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
        });
        return values.stream().findFirst().orElse("");
    }

    private void each(Node subject, Node predicate, Node object, Consumer<Quad> consumer) {
        StoredSubjects.each(data.find(Quad.defaultGraphIRI, subject, predicate, object), consumer);
    }
}
