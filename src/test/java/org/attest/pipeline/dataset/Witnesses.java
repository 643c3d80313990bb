package org.attest.pipeline.dataset;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Literals;
import org.attest.store.GraphStore;

/**
 * Threads that ask a database throughout, and say what no committed state allows: {@code WRONG …}. What each asks, it asks
 * in one transaction.
 */
final class Witnesses implements AutoCloseable {

    private static final int SAMPLE = 30;

    private final PrintStream out;
    private final AtomicLong asked = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile GraphStore store;
    private volatile boolean ended;

    Witnesses(GraphStore store, PrintStream out) {
        this.store = store;
        this.out = out;
        for (int i = 0; i < 2; i++) {
            Random random = new Random(i);
            threads.add(Thread.ofPlatform().daemon().name("witness-" + i).start(() -> askOn(random)));
        }
    }

    private void askOn(Random random) {
        while (!ended) {
            ask(random);
            try {
                // Two that never rest would leave the load no core.
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Asks once more, and says how often it was asked. */
    void ask(GraphStore now) {
        store = now;
        ask(new Random(7));
        out.println("asked " + asked.get());
    }

    private void ask(Random random) {
        try {
            DatasetGraph data = store.dataset();
            Txn.calculateRead(data, () -> wrong(data, random)).ifPresent(what -> out.println("WRONG " + what));
            asked.incrementAndGet();
        } catch (RuntimeException e) {
            out.println("WRONG not answered: " + e);
        }
    }

    /** What is wrong in one state of a database; empty where nothing is. */
    static Optional<String> wrong(DatasetGraph data, Random random) {
        long added = sum(data, Att.recordsAdded);
        long revised = sum(data, Att.recordsRevised);
        long missing = sum(data, Att.recordsMissing);
        List<Node> records = subjects(data, Att.recordId, Node.ANY);
        List<Node> revisions = subjects(data, Att.revisionOf, Node.ANY);
        long current = records.stream()
                .filter(record -> data.contains(Graphs.CATALOGUE, record, Att.status, Att.term("Current")))
                .count();
        if (current != added - missing || revisions.size() != revised) {
            return Optional.of("added " + added + ", missing " + missing + ", but current " + current + "; revised "
                    + revised + ", but revisions " + revisions.size());
        }
        for (int i = 0; i < SAMPLE && !records.isEmpty(); i++) {
            Optional<String> wrong = wrong(data, records.get(random.nextInt(records.size())));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with one record; empty where nothing is. */
    static Optional<String> wrong(DatasetGraph data, Node record) {
        boolean accepted = data.contains(Graphs.CATALOGUE, record, Att.accepted, Literals.bool(true));
        List<Quad> quads = Iter.toList(data.find(record, Node.ANY, Node.ANY, Node.ANY));
        if (quads.isEmpty()) {
            return Optional.of(record + " is listed and has no quads");
        }
        for (Quad quad : quads) {
            boolean shown = data.contains(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
            boolean wouldBe = quad.getPredicate().equals(Att.wouldBe);
            if (accepted != shown && (accepted || wouldBe)) {
                return Optional.of(record + " is accepted: " + accepted + ", but in the default graph: " + shown
                        + " is " + quad.asTriple());
            }
        }
        return Optional.empty();
    }

    private static long sum(DatasetGraph data, Node property) {
        return Iter.toList(data.find(Graphs.CATALOGUE, Node.ANY, property, Node.ANY)).stream()
                .mapToLong(quad -> ((Number) quad.getObject().getLiteralValue()).longValue())
                .sum();
    }

    private static List<Node> subjects(DatasetGraph data, Node property, Node object) {
        return Iter.toList(Iter.map(data.find(Graphs.CATALOGUE, Node.ANY, property, object), Quad::getSubject));
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
