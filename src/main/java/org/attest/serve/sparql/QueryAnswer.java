package org.attest.serve.sparql;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** What a query gives, cut off at the limit. */
sealed interface QueryAnswer {

    /** Runs it. */
    static QueryAnswer of(QueryExec exec, Query query, long limit) {
        if (query.isAskType()) {
            return new Truth(exec.ask());
        }
        if (query.isSelectType()) {
            return new Rows(exec.select(), limit);
        }
        return Triples.of(query.isConstructType() ? exec.constructTriples() : exec.describeTriples(), limit);
    }

    /** Whether there was more; known only once all has been read. */
    boolean truncated();

    /** Yes or no. */
    record Truth(boolean value) implements QueryAnswer {
        @Override
        public boolean truncated() {
            return false;
        }
    }

    /** Rows of a SELECT, read while they are written. */
    final class Rows implements QueryAnswer {
        private final RowSet all;
        private final long limit;

        Rows(RowSet all, long limit) {
            this.all = all;
            this.limit = limit;
        }

        /** The rows up to the limit; to be read once. */
        RowSet upToLimit() {
            return RowSetStream.create(variables(), new Iterator<Binding>() {
                private long given;

                @Override
                public boolean hasNext() {
                    return given < limit && all.hasNext();
                }

                @Override
                public Binding next() {
                    given++;
                    return all.next();
                }
            });
        }

        List<Var> variables() {
            return all.getResultVars();
        }

        @Override
        public boolean truncated() {
            return all.hasNext();
        }
    }

    /**
     * Triples of a CONSTRUCT or DESCRIBE.
     *
     * @param triples up to the limit, without repetition, in the order in which the query gave them
     */
    record Triples(List<Triple> triples, boolean truncated) implements QueryAnswer {
        static Triples of(Iterator<Triple> all, long limit) {
            Set<Triple> triples = new LinkedHashSet<>();
            while (all.hasNext()) {
                Triple triple = all.next();
                if (triples.size() >= limit && !triples.contains(triple)) {
                    return new Triples(List.copyOf(triples), true);
                }
                triples.add(triple);
            }
            return new Triples(List.copyOf(triples), false);
        }

        Graph graph() {
            Graph graph = GraphMemFactory.createDefaultGraph();
            triples.forEach(graph::add);
            return graph;
        }
    }
}
