package org.attest.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.store.Verification.Comparison;
import org.attest.store.Verification.Difference;
import org.attest.store.Verification.Sign;

/** Makes a {@link Verification}. Reads all quads of the database, one after another, within the caller's transaction. */
final class Verifier {

    private final DatasetGraph data;
    private final TextSearch text;
    private final Archive archive;
    private final AcceptedGraphs accepted;

    Verifier(TextSearch text, Archive archive) {
        this.data = text.dataset();
        this.text = text;
        this.archive = archive;
        this.accepted = new AcceptedGraphs(data);
    }

    Verification verify(Optional<DatasetGraph> derivedAnew) {
        TextSearch.Drift drift = text.drift();
        Against anew = derivedAnew.map(this::against).orElse(new Against(Comparison.NONE, Comparison.NONE));
        return new Verification(
                defaultGraph(),
                anew.graphs(),
                anew.aligned(),
                archiveFiles(),
                drift.wanted(),
                drift.present(),
                drift.wrong(),
                count(data.find(), Verifier::hasBlankNode),
                count(
                        data.find(Graphs.CATALOGUE, Node.ANY, Att.accepted, Terms.TRUE),
                        quad -> quad.getSubject().getURI().endsWith("/evidence")));
    }

    private Comparison defaultGraph() {
        Differences differences = new Differences();
        each(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), quad -> {
            if (accepted.contains(quad.getGraph())) {
                Quad shown = Quad.create(Quad.defaultGraphIRI, quad.asTriple());
                differences.check(data.contains(shown), Sign.MISSING, shown);
            }
        });
        each(
                data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY),
                quad -> differences.check(isHeld(quad), Sign.TOO_MUCH, quad));
        return differences.result();
    }

    private boolean isHeld(Quad shown) {
        return count(
                        data.findNG(Node.ANY, shown.getSubject(), shown.getPredicate(), shown.getObject()),
                        quad -> accepted.contains(quad.getGraph()))
                > 0;
    }

    /** What the comparison with the graph derived anew gives. */
    private record Against(Comparison graphs, Comparison aligned) {}

    private Against against(DatasetGraph anew) {
        return Txn.calculateRead(anew, () -> {
            Differences graphs = new Differences();
            Differences aligned = new Differences();
            each(data.find(), quad -> {
                if (!isHistory(quad)) {
                    (isAligned(quad) ? aligned : graphs).check(anew.contains(quad), Sign.TOO_MUCH, quad);
                }
            });
            each(anew.find(), quad -> {
                if (!isHistory(anew, quad)) {
                    (isAligned(quad) ? aligned : graphs).check(data.contains(quad), Sign.MISSING, quad);
                }
            });
            return new Against(graphs.result(), aligned.result());
        });
    }

    private static boolean isAligned(Quad quad) {
        return quad.getGraph().equals(Graphs.ALIGNED);
    }

    private boolean isHistory(Quad quad) {
        return isHistory(data, quad);
    }

    private static boolean isHistory(DatasetGraph dataset, Quad quad) {
        return quad.getGraph().equals(Graphs.HISTORY)
                || (quad.isDefaultGraph()
                        && dataset.contains(Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private List<String> archiveFiles() {
        List<String> complaints = new ArrayList<>();
        long more = 0;
        for (String hash : Contents.of(data).liveHashes()) {
            Optional<String> complaint = archiveFile(hash);
            if (complaint.isPresent() && complaints.size() < Verification.LIMIT) {
                complaints.add(complaint.get());
            } else if (complaint.isPresent()) {
                more++;
            }
        }
        if (more > 0) {
            complaints.add("so it is with " + more + " more");
        }
        return complaints;
    }

    private Optional<String> archiveFile(String hash) {
        Optional<String> found = Archive.isHash(hash) ? archive.get(hash).map(Archive::hash) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.of("the archive lacks " + hash);
        }
        return found.filter(other -> !other.equals(hash))
                .map(other -> "the archive's file " + hash + " has other content, of hash " + other);
    }

    private static boolean hasBlankNode(Quad quad) {
        return quad.getGraph().isBlank()
                || quad.getSubject().isBlank()
                || quad.getObject().isBlank();
    }

    private static long count(Iterator<Quad> quads, Predicate<Quad> which) {
        try {
            return Iter.count(Iter.filter(quads, which));
        } finally {
            Iter.close(quads);
        }
    }

    private static void each(Iterator<Quad> quads, Consumer<Quad> check) {
        try {
            quads.forEachRemaining(check);
        } finally {
            Iter.close(quads);
        }
    }

    /** Counts everything, and keeps the first differences. */
    private static final class Differences {
        private final List<Difference> first = new ArrayList<>();
        private long compared;
        private long differing;

        private void check(boolean agrees, Sign sign, Quad quad) {
            compared++;
            if (!agrees) {
                differing++;
                if (first.size() < Verification.LIMIT) {
                    first.add(new Difference(sign, quad));
                }
            }
        }

        private Comparison result() {
            return new Comparison(compared, differing, first);
        }
    }
}
