package org.attest.serve.about;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.serve.http.Reading;

/** Counts what a dataset holds, as a rule at most once a minute. */
public final class Statistics {

    private static final String PREFIX = "PREFIX att: <https://w3id.org/attest/ontology#> ";
    private static final Query TRIPLES = query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    private static final Query ENTITIES = query("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?class }");
    private static final Query CLASSES = query("SELECT ?key (COUNT(*) AS ?n) { ?s a ?key } GROUP BY ?key");
    private static final Query PROPERTIES = query("SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key");
    private static final Query ACCEPTED = query("SELECT (COUNT(*) AS ?n) { ?t a att:Testimony ; att:accepted true }");
    private static final Query OCCURRENCES = query("SELECT (COUNT(*) AS ?n) { ?o a att:Occurrence }");

    private final DatasetGraph dataset;
    private final Kept<Counts> kept;

    /** Counts of a dataset. */
    public Statistics(DatasetGraph dataset) {
        this.dataset = dataset;
        this.kept = new Kept<>(() -> Reading.of(dataset, this::count));
    }

    /**
     * What the default graph holds.
     *
     * @param triples all triples
     * @param entities subjects that have a class
     * @param classes how many subjects each class has
     * @param properties how many triples each property has
     * @param accepted testimonies that are accepted
     * @param occurrences what happened, each counted once
     */
    public record Counts(
            long triples,
            long entities,
            Map<Node, Long> classes,
            Map<Node, Long> properties,
            long accepted,
            long occurrences) {

        /** How many subjects are in a class. */
        public long of(Node type) {
            return classes.getOrDefault(type, 0L);
        }
    }

    /** The counts, as a rule not older than a minute. */
    public Counts counts() {
        return kept.get();
    }

    private Counts count() {
        return new Counts(
                number(TRIPLES),
                number(ENTITIES),
                table(CLASSES),
                table(PROPERTIES),
                number(ACCEPTED),
                number(OCCURRENCES));
    }

    private long number(Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return number(exec.select().next());
        }
    }

    private Map<Node, Long> table(Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            Map<Node, Long> counts = new HashMap<>();
            exec.select().forEachRemaining(row -> {
                Node key = row.get(Var.alloc("key"));
                if (key != null) {
                    counts.put(key, number(row));
                }
            });
            return Map.copyOf(counts);
        }
    }

    private static long number(Binding row) {
        return ((Number) row.get(Var.alloc("n")).getLiteralValue()).longValue();
    }

    private static Query query(String text) {
        return QueryFactory.create(PREFIX + text);
    }
}
