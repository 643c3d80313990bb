package org.attest.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.validation.ReportEntry;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Ontology;

/** The check of one batch. */
final class Check {

    private final ShapeSet shapes;
    private final Ontology ontology;
    private final GraphBatch batch;
    private final Parts parts;
    private final Complaints complaints;
    private final Removal removal;
    private final List<Problem> remarks = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int accountsIn;
    private int accountsOut;

    Check(ShapeSet shapes, Ontology ontology, GraphBatch batch, Parts parts) {
        this.shapes = shapes;
        this.ontology = ontology;
        this.batch = batch;
        this.parts = parts;
        this.complaints = new Complaints(shapes, batch);
        this.removal = new Removal(batch);
    }

    Checked run() {
        boolean whole = checkDescription();
        parts.testimonies().forEach(this::checkTestimony);
        if (!whole) {
            // What else was found does not matter: the report is one rejection.
            return new Checked(null, rejections.subList(0, 1), accountsIn, 0);
        }
        if (countsDescribed(batch)) {
            accountsIn = described(batch);
            accountsOut = accountsIn - rejections.size();
        }
        return new Checked(CheckedBatch.of(removal.rest(), remarks), rejections, accountsIn, accountsOut);
    }

    /** Whether the batch as a whole can stay. */
    private boolean checkDescription() {
        Graph graph = parts.description();
        Map<Node, List<Problem>> problems = new LinkedHashMap<>();
        for (ReportEntry entry : shapes.check(graph, parts.context())) {
            Node culprit = culprit(entry.focusNode());
            Problem problem = complaints.problem(entry, culprit, graph);
            if (Complaints.blocks(entry)) {
                problems.computeIfAbsent(culprit, node -> new ArrayList<>()).add(problem);
            } else {
                remarks.add(problem);
            }
        }
        List<Problem> ofWhole = problems.remove(batch.subject());
        if (ofWhole != null) {
            reject(batch.subject(), Reach.REPORT, graph, ofWhole);
            return false;
        }
        problems.forEach((culprit, found) -> {
            boolean isTestimony = parts.isTestimony(culprit);
            reject(culprit, isTestimony ? Reach.TESTIMONY : Reach.FACT, graph, found);
            if (isTestimony) {
                removal.testimony(culprit);
            } else {
                removal.described(culprit);
            }
        });
        return true;
    }

    /** What a complaint about the catalogue or the things costs: a testimony, a known thing, a part left out, or all. */
    private Node culprit(Node focus) {
        if (parts.isTestimony(focus)) {
            return focus;
        }
        Node excluded = parts.exclusion(focus);
        if (excluded != null) {
            return excluded;
        }
        if (batch.kind() == GraphBatch.Kind.AUTHORITY) {
            Node thing = parts.knownThing(focus);
            return thing == null ? batch.subject() : thing;
        }
        if (batch.kind() == GraphBatch.Kind.JUDGEMENTS && parts.isJudgement(focus)) {
            return focus;
        }
        return batch.subject();
    }

    private void checkTestimony(Node testimony, Graph graph) {
        Accounts accounts = new Accounts(graph, ontology);
        accountsIn += accounts.count();
        if (removal.isWithout(testimony)) {
            return;
        }
        Map<Node, List<Problem>> problems = new LinkedHashMap<>();
        for (ReportEntry entry : shapes.check(graph, new Union(graph, parts.context()))) {
            Collection<Node> blamed = accounts.toBlame(entry.focusNode(), shapes.targetProperties(entry.source()));
            for (Node culprit : blamed.isEmpty() ? List.of(testimony) : blamed) {
                Problem problem = complaints.problem(entry, culprit, graph);
                if (Complaints.blocks(entry)) {
                    problems.computeIfAbsent(culprit, node -> new ArrayList<>()).add(problem);
                } else {
                    remarks.add(problem);
                }
            }
        }
        List<Problem> ofWhole = problems.get(testimony);
        if (ofWhole != null) {
            reject(testimony, Reach.TESTIMONY, parts.description(), ofWhole);
            removal.testimony(testimony);
            return;
        }
        problems.forEach((account, found) -> reject(account, Reach.FACT, graph, found));
        takeOut(testimony, accounts, problems.keySet());
        accountsOut += accounts.count() - problems.size();
    }

    private void takeOut(Node testimony, Accounts accounts, Set<Node> broken) {
        if (!broken.isEmpty()) {
            Set<Triple> triples = new HashSet<>(accounts.triplesOf(broken));
            broken.forEach(account -> triples.add(Triple.create(testimony, Att.denies, account)));
            removal.triples(testimony, triples);
        }
    }

    private void reject(Node culprit, Reach reach, Graph data, List<Problem> problems) {
        rejections.add(new Rejection(complaints.where(culprit), reach, Complaints.turtle(culprit, data), problems));
    }

    /** Whether a batch has no testimonies, and is counted by what it describes. */
    static boolean countsDescribed(GraphBatch batch) {
        return batch.kind() == GraphBatch.Kind.AUTHORITY || batch.kind() == GraphBatch.Kind.JUDGEMENTS;
    }

    /** How many things an authority tells of, or how many judgements a list has. */
    static int described(GraphBatch batch) {
        boolean judged = batch.kind() == GraphBatch.Kind.JUDGEMENTS;
        return (int) batch.quads().stream()
                .filter(quad -> quad.getObject().equals(batch.subject()))
                .filter(quad -> judged
                        ? quad.getPredicate().equals(Att.inList)
                        : quad.getGraph().equals(Graphs.THINGS))
                .count();
    }
}
