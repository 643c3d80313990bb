package org.attest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Prov;
import org.attest.store.Receipt.Fate;
import org.attest.store.Receipt.Tally;

/**
 * Applies changes to a dataset so that it is always the same function of the inputs it holds, whatever the order in which
 * they came; only the history tells of the order.
 *
 * <p>Works within a write transaction that the caller began, on TDB2 or in memory, and neither commits nor aborts. Writes
 * only differences: what is to be and is already costs a look-up and nothing else. A dataset that has the aligned graph
 * gets it renewed with every change.
 */
public final class GraphWriter {

    private final DatasetGraph data;
    private final ChangeListener listener;
    private final ChangeLog log;
    private boolean geometryTouched;

    /** For any dataset with indexes on quads; without a text index. */
    public GraphWriter(DatasetGraph data) {
        this(data, ChangeListener.NONE, ChangeLog.NONE);
    }

    GraphWriter(DatasetGraph data, ChangeListener listener, ChangeLog log) {
        this.data = data;
        this.listener = listener;
        this.log = log;
    }

    /**
     * Applies one change.
     *
     * @throws IllegalArgumentException if a batch has quads that do not belong into it; the caller must abort then
     */
    public Receipt apply(Change change) {
        Receipt receipt = applyWithoutAligning(change);
        if (receipt.changedAnything() && AlignedGraph.isIn(data)) {
            AlignedGraph.renew(data);
        }
        return receipt;
    }

    /** Applies one change, for those who renew the aligned graph later. */
    Receipt applyWithoutAligning(Change change) {
        return new Run(change).apply();
    }

    /** Whether a change so far touched what the spatial index is made of. */
    boolean geometryTouched() {
        return geometryTouched;
    }

    /** One change on its way. */
    private final class Run {

        private final Change change;
        private final QuadSink sink = new QuadSink(data, listener, log);
        private final Proposals proposals = new Proposals();
        private final Set<Node> touched = new LinkedHashSet<>();
        private final Set<Node> nodes = new HashSet<>();
        private final Set<Node> things = new HashSet<>();
        private final Set<Node> thingsBefore = new HashSet<>();
        private final Map<Node, Fate> fates = new HashMap<>();
        private final Set<Node> authorities = new HashSet<>();
        /** What lists of judgements say that go in: what one of them loses, a judge or a judgement, another may have. */
        private final Set<Quad> listed = new HashSet<>();

        private Run(Change change) {
            this.change = change;
        }

        private Receipt apply() {
            Map<Node, GraphBatch> batches = batches();
            for (Node subject : touched) {
                input(subject, batches.get(subject));
            }
            shared();
            if (sink.added() + sink.removed() > 0) {
                history();
            }
            sink.finish();
            geometryTouched |= sink.geometryTouched();
            long commit = Iter.count(data.find(Graphs.HISTORY, Node.ANY, Terms.TYPE, Prov.ACTIVITY));
            return new Receipt(tally(false), tally(true), sink.added(), sink.removed(), commit);
        }

        private Map<Node, GraphBatch> batches() {
            change.removeReports().stream().sorted().map(Terms::iri).forEach(touched::add);
            change.removeAuthorities().stream().sorted().map(Terms::iri).forEach(touched::add);
            Map<Node, GraphBatch> batches = new HashMap<>();
            for (CheckedBatch checked : change.add()) {
                GraphBatch batch = checked.batch();
                batches.put(batch.subject(), batch);
                touched.add(batch.subject());
                if (batch.kind() == GraphBatch.Kind.AUTHORITY) {
                    authorities.add(batch.subject());
                }
                if (batch.kind() == GraphBatch.Kind.JUDGEMENTS) {
                    batch.quads().forEach(quad -> listed.add(Terms.asStored(quad)));
                }
            }
            change.removeAuthorities().forEach(iri -> authorities.add(Terms.iri(iri)));
            return batches;
        }

        private void input(Node subject, @org.jspecify.annotations.Nullable GraphBatch batch) {
            Input before = InputReader.read(data, subject);
            Input after = batch == null ? Input.absent(subject) : proposals.take(batch);
            thingsBefore.addAll(before.things());
            for (Input input : List.of(before, after)) {
                nodes.addAll(input.nodes());
                things.addAll(input.things());
            }
            fates.put(subject, fate(before, after));
            rewrite(before, after);
        }

        private Fate fate(Input before, Input after) {
            if (before.isAbsent()) {
                return after.isAbsent() ? Fate.ABSENT : Fate.ADDED;
            }
            if (after.isAbsent()) {
                return Fate.REMOVED;
            }
            return before.owned().equals(after.owned()) ? Fate.UNCHANGED : Fate.REPLACED;
        }

        private void rewrite(Input before, Input after) {
            for (Quad quad : before.owned()) {
                if (!after.owned().contains(quad) && !listed.contains(quad)) {
                    sink.remove(quad);
                }
            }
            for (Quad quad : after.owned()) {
                if (!before.owned().contains(quad)) {
                    sink.add(quad);
                }
            }
            // By triples, not by quads: a testimony may have changed its standing and not a word.
            Set<Triple> shown = before.visible();
            Set<Triple> toShow = after.visible();
            shown.stream().filter(triple -> !toShow.contains(triple)).forEach(sink::hide);
            toShow.stream().filter(triple -> !shown.contains(triple)).forEach(sink::show);
        }

        private void shared() {
            SharedNodes rule = new SharedNodes(data, proposals, touched);
            for (Node node : nodes) {
                Set<Triple> before = triples(Quads.list(data, Graphs.CATALOGUE, node, Node.ANY, Node.ANY));
                sink.change(Graphs.CATALOGUE, before, rule.source(node, before));
            }
            if (MergedThings.isNeeded(data)) {
                MergedThings merged = new MergedThings(data, sink, this::wasMentioned);
                for (Node thing : things) {
                    merged.given(thing, rule.thing(thing, merged.ofInputs(thing)));
                }
                merged.settle();
                return;
            }
            for (Node thing : things) {
                Set<Triple> before = triples(ThingReader.read(data, thing));
                sink.change(Graphs.THINGS, before, rule.thing(thing, before));
            }
        }

        private boolean wasMentioned(Node thing) {
            return thingsBefore.contains(thing)
                    || Quads.subjects(data, Graphs.CATALOGUE, Att.mentions, thing).stream()
                            .anyMatch(report -> !touched.contains(report));
        }

        private void history() {
            Node activity = Terms.iri(change.note().activity());
            Set<Triple> before = new HashSet<>();
            Set<Triple> after = new HashSet<>();
            for (Map.Entry<Node, Fate> entry : fates.entrySet()) {
                if (entry.getValue() != Fate.UNCHANGED) {
                    before.addAll(
                            triples(Quads.list(data, Graphs.HISTORY, entry.getKey(), Prov.WAS_GENERATED_BY, Node.ANY)));
                }
                if (entry.getValue() == Fate.ADDED || entry.getValue() == Fate.REPLACED) {
                    after.add(Triple.create(entry.getKey(), Prov.WAS_GENERATED_BY, activity));
                }
            }
            Node started = NodeFactory.createLiteralDT(change.note().started().toString(), XSDDatatype.XSDdateTime);
            after.add(Triple.create(activity, Terms.TYPE, Prov.ACTIVITY));
            after.add(Triple.create(activity, Terms.STARTED, started));
            sink.change(Graphs.HISTORY, before, after);
        }

        private Tally tally(boolean ofAuthorities) {
            Tally tally = Tally.NONE;
            for (Map.Entry<Node, Fate> entry : fates.entrySet()) {
                if (authorities.contains(entry.getKey()) == ofAuthorities) {
                    tally = tally.plus(entry.getValue());
                }
            }
            return tally;
        }

        private static Set<Triple> triples(List<Quad> quads) {
            Set<Triple> triples = new HashSet<>();
            new ArrayList<>(quads).forEach(quad -> triples.add(quad.asTriple()));
            return triples;
        }
    }
}
