package org.attest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/** Applies a {@link Relinking} within a write transaction that the caller began; neither commits nor aborts. */
final class Relinker {

    private final DatasetGraph data;
    private final QuadSink sink;
    private final GraphWriter writer;

    Relinker(DatasetGraph data, ChangeListener listener, ChangeLog log) {
        this.data = data;
        this.sink = new QuadSink(data, listener, log);
        this.writer = new GraphWriter(data, listener, log);
    }

    /** @throws UncheckedIOException if the records cannot be read; the caller must abort then */
    Receipt apply(Relinking relinking) {
        MergedThings things = new MergedThings(data, sink);
        Map<String, Set<Triple>> sorted = new TreeMap<>();
        relinking.replacements().forEach((thing, after) -> sorted.put(thing.getURI(), after));
        sorted.forEach((thing, after) -> things.replace(Terms.iri(thing), stored(Terms.iri(thing)), after));
        Receipt receipt = writer.applyWithoutAligning(relinking.inputs());
        try {
            relinking.records().each(new RecordEditor(data, sink));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Triple> united = new HashSet<>();
        Quads.list(data, Graphs.DERIVED, Node.ANY, Att.unites, Node.ANY).forEach(quad -> united.add(quad.asTriple()));
        sink.change(Graphs.DERIVED, united, relinking.united());
        things.settle();
        sink.finish();
        long added = receipt.quadsAdded() + sink.added();
        long removed = receipt.quadsRemoved() + sink.removed();
        if (added + removed > 0 && AlignedGraph.isIn(data)) {
            AlignedGraph.renew(data);
        }
        return new Receipt(receipt.reports(), receipt.authorities(), added, removed, receipt.commit());
    }

    private Set<Triple> stored(Node thing) {
        Set<Triple> triples = new HashSet<>();
        for (Node predicate : Set.of(MergedThings.REPLACED, Att.replacedBy)) {
            Quads.list(data, Graphs.DERIVED, thing, predicate, Node.ANY).forEach(quad -> triples.add(quad.asTriple()));
        }
        return triples;
    }

    boolean geometryTouched() {
        return sink.geometryTouched() || writer.geometryTouched();
    }
}
