package org.attest.serve.sparql;

import java.util.Iterator;
import java.util.List;
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
     * @param graph the triples up to the limit, without repetition
     */
    record Triples(Graph graph, boolean truncated) implements QueryAnswer {
        static Triples of(Iterator<Triple> triples, long limit) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            while (triples.hasNext()) {
                Triple triple = triples.next();
                if (graph.size() >= limit && !graph.contains(triple)) {
                    return new Triples(graph, true);
                }
                graph.add(triple);
            }
            return new Triples(graph, false);
        }
    }
}
