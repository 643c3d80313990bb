package org.attest.query;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes queries as TDB2 does, but for property paths that Jena would follow by recursion: see {@link PathClosure}.
 *
 * <p>Datasets of other kinds are executed as usual, with the same exception.
 */
public final class SafePaths extends OpExecutorTDB2 {

    private SafePaths(ExecutionContext execution) {
        super(execution);
    }

    /** Makes one execution run so. */
    static void in(QueryExecBuilder builder) {
        OpExecutorFactory factory = SafePaths::new;
        builder.set(ARQConstants.sysOpExecutorFactory, factory);
    }

    /** Makes queries with this context, or on the dataset with this context, run so. */
    public static void in(Context context) {
        QC.setFactory(context, SafePaths::new);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return path.getTriplePath().isTriple()
                ? super.execute(path, input)
                : new PathMatches(path.getTriplePath(), input, execCxt);
    }
}
