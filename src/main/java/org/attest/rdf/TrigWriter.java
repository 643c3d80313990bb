package org.attest.rdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes quads as TriG for people: prefixes, a block a graph, a paragraph a subject, all sorted by Unicode code point of
 * the full terms, {@code a} first. The same quads give the same text.
 *
 * <p>For small graphs: golden files, messages. Holds everything in memory.
 */
public final class TrigWriter {

    static {
        JenaSystem.init();
    }

    private static final Comparator<Node> BY_TERM = Comparator.comparing(TrigWriter::sortKey, TrigWriter::byCodePoint);

    private final String base;
    private final Map<String, String> prefixes;
    private final NodeFormatterTTL terms;

    /**
     * A writer.
     *
     * @param base IRIs that start with it are written relative to it; empty for none
     * @param prefixes namespaces by prefix; all are declared, used or not
     */
    public TrigWriter(String base, Map<String, String> prefixes) {
        this.base = base;
        this.prefixes = new TreeMap<>(prefixes);
        PrefixMap map = PrefixMapFactory.create(prefixes);
        this.terms = new NodeFormatterTTL(base.isEmpty() ? null : base, map);
    }

    /** The quads as a TriG document; triples of the default graph come first, outside any block. */
    public String write(Iterator<Quad> quads) {
        SortedMap<Node, SortedMap<Node, SortedMap<Node, SortedSet<Node>>>> graphs = new TreeMap<>(BY_TERM);
        quads.forEachRemaining(quad -> graphs.computeIfAbsent(
                        quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(), g -> new TreeMap<>(BY_TERM))
                .computeIfAbsent(quad.getSubject(), s -> new TreeMap<>(BY_TERM))
                .computeIfAbsent(quad.getPredicate(), p -> new TreeSet<>(BY_TERM))
                .add(quad.getObject()));
        StringBuilder out = new StringBuilder(header());
        var plain = graphs.remove(Quad.defaultGraphIRI);
        if (plain != null) {
            subjects(out.append('\n'), plain, "");
        }
        graphs.forEach((graph, subjects) -> {
            out.append('\n').append(term(graph)).append(" {\n");
            subjects(out, subjects, "    ");
            out.append("}\n");
        });
        return out.toString();
    }

    /** Triples as Turtle in one line, without prefix declarations: for messages. */
    public String line(Collection<Triple> triples) {
        SortedMap<Node, SortedMap<Node, SortedSet<Node>>> subjects = new TreeMap<>(BY_TERM);
        for (Triple triple : triples) {
            subjects.computeIfAbsent(triple.getSubject(), s -> new TreeMap<>(BY_TERM))
                    .computeIfAbsent(triple.getPredicate(), p -> new TreeSet<>(BY_TERM))
                    .add(triple.getObject());
        }
        return subjects.entrySet().stream()
                .map(subject -> term(subject.getKey()) + " "
                        + subject.getValue().entrySet().stream()
                                .map(entry -> predicate(entry.getKey()) + " " + objects(entry.getValue()))
                                .collect(Collectors.joining(" ; "))
                        + " .")
                .collect(Collectors.joining(" "));
    }

    /** One term, shortened by base and prefixes. */
    public String term(Node node) {
        IndentedLineBuffer out = new IndentedLineBuffer();
        terms.format(out, node);
        return out.asString();
    }

    private String header() {
        StringBuilder out = new StringBuilder();
        if (!base.isEmpty()) {
            out.append("BASE <").append(base).append(">\n");
        }
        prefixes.forEach((prefix, namespace) -> out.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        return out.toString();
    }

    private void subjects(
            StringBuilder out, SortedMap<Node, SortedMap<Node, SortedSet<Node>>> subjects, String indent) {
        subjects.forEach((subject, properties) -> {
            out.append(indent).append(term(subject)).append('\n');
            Iterator<Map.Entry<Node, SortedSet<Node>>> each =
                    properties.entrySet().iterator();
            while (each.hasNext()) {
                Map.Entry<Node, SortedSet<Node>> entry = each.next();
                out.append(indent).append("    ").append(predicate(entry.getKey()));
                out.append(' ').append(objects(entry.getValue())).append(each.hasNext() ? " ;\n" : " .\n");
            }
        });
    }

    private String objects(SortedSet<Node> objects) {
        return objects.stream().map(this::term).collect(Collectors.joining(" , "));
    }

    private String predicate(Node predicate) {
        return predicate.equals(RDF.type.asNode()) ? "a" : term(predicate);
    }

    /** IRIs without their closing bracket: what lies below another comes after it. */
    private static String sortKey(Node node) {
        if (node.equals(RDF.type.asNode())) {
            return "";
        }
        return node.isURI() ? "<" + node.getURI() : NQuadsTerms.term(node);
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
