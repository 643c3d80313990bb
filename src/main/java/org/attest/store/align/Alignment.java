package org.attest.store.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.attest.rdf.Graphs;
import org.attest.rdf.ResourceFolder;

/**
 * Says the accepted view in the words of others. Immutable, safe for use by several threads.
 *
 * <p>A function of the accepted view without history: the default graph, the graphs of the accepted testimonies it is the
 * union of (who says what of an event can be told only there), and the ontology. Gives no blank nodes: what needs an IRI of
 * its own has one under that of the account it comes from.
 */
public final class Alignment {

    static {
        JenaSystem.init();
    }

    private static final String ONTOLOGY = "org/attest/ontology";
    private static final String TERMS = "terms.rq";

    private final Axioms axioms;
    private final Set<Triple> terms;
    private final List<Query> queries = new ArrayList<>();

    private Alignment(Graph ontology, SortedMap<String, String> texts) {
        axioms = Axioms.of(ontology);
        Set<Triple> named = new HashSet<>();
        texts.forEach((name, text) -> {
            Query query = parse(name, text);
            if (name.equals(TERMS)) {
                run(query, DatasetGraphFactory.wrap(ontology), named);
            } else {
                queries.add(query);
            }
        });
        terms = Set.copyOf(named);
    }

    /** The one that came with the program. */
    public static Alignment standard() {
        return Holder.STANDARD;
    }

    /**
     * What it says of our own terms, the same for every database: labels and the hierarchy of event types. Has to stand in
     * {@link Graphs#ALIGNED} when {@link #derive} is called, whose queries look there.
     */
    public Set<Triple> terms() {
        return terms;
    }

    /**
     * All that the aligned graph of a dataset must hold, {@link #terms} included. To be called within a transaction; reads
     * only.
     */
    public Set<Triple> derive(DatasetGraph data) {
        Set<Triple> derived = new HashSet<>(terms);
        axioms.derive(data, derived::add);
        queries.forEach(query -> run(query, data, derived));
        return derived;
    }

    private static void run(Query query, DatasetGraph data, Set<Triple> sink) {
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            exec.constructTriples().forEachRemaining(triple -> {
                if (isBlank(triple.getSubject()) || isBlank(triple.getObject())) {
                    throw new IllegalStateException("an alignment gave a blank node: " + triple);
                }
                sink.add(triple);
            });
        }
    }

    private static boolean isBlank(Node node) {
        return node.isBlank();
    }

    private static Query parse(String name, String text) {
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        if (!query.isConstructType()) {
            throw new IllegalStateException(ONTOLOGY + "/alignment/" + name + " is no CONSTRUCT query");
        }
        return query;
    }

    /** Reads the files when it is first asked for. */
    private static final class Holder {
        static final Alignment STANDARD = new Alignment(
                ResourceFolder.readTurtle(ONTOLOGY), ResourceFolder.readTexts(ONTOLOGY + "/alignment", ".rq"));
    }
}
