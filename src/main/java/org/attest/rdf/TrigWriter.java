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
 * <p>For small graphs: golden files, messages. Holds everything in memory; {@link TrigStream} does not.
 */
public final class TrigWriter {

    static {
        JenaSystem.init();
    }

    private static final Comparator<Node> BY_TERM = Comparator.comparing(TrigWriter::sortKey, TrigWriter::byCodePoint);

    private static final Comparator<Triple> BY_TERMS = Comparator.comparing(Triple::getSubject, BY_TERM)
            .thenComparing(Triple::getPredicate, BY_TERM)
            .thenComparing(Triple::getObject, BY_TERM);

    /** What stands before the subjects in the block of a graph. */
    static final String INDENT = "    ";

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
        SortedMap<Node, SortedSet<Triple>> graphs = new TreeMap<>(BY_TERM);
        SortedSet<Triple> plain = new TreeSet<>(BY_TERMS);
        quads.forEachRemaining(quad -> (quad.isDefaultGraph()
                        ? plain
                        : graphs.computeIfAbsent(quad.getGraph(), graph -> new TreeSet<>(BY_TERMS)))
                .add(quad.asTriple()));
        StringBuilder out = new StringBuilder(header());
        if (!plain.isEmpty()) {
            paragraphs(out.append('\n'), plain, "");
        }
        graphs.forEach((graph, triples) -> {
            out.append('\n').append(term(graph)).append(" {\n");
            paragraphs(out, triples, INDENT);
            out.append("}\n");
        });
        return out.toString();
    }

    private void paragraphs(StringBuilder out, SortedSet<Triple> triples, String indent) {
        TrigParagraphs paragraphs = new TrigParagraphs(indent, out);
        triples.forEach(triple ->
                paragraphs.add(term(triple.getSubject()), predicate(triple.getPredicate()), term(triple.getObject())));
        paragraphs.end();
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

    /** The declarations. */
    String header() {
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

    private String objects(SortedSet<Node> objects) {
        return objects.stream().map(this::term).collect(Collectors.joining(" , "));
    }

    /** A term in the place of a predicate. */
    String predicate(Node predicate) {
        return predicate.equals(RDF.type.asNode()) ? "a" : term(predicate);
    }

    /** IRIs without their closing bracket: what lies below another comes after it. */
    static String sortKey(Node node) {
        if (node.equals(RDF.type.asNode())) {
            return "";
        }
        return node.isURI() ? "<" + node.getURI() : NQuadsTerms.term(node);
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
