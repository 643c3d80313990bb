package org.attest.query;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
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
        TriplePath pattern = path.getTriplePath();
        if (pattern.isTriple()) {
            return super.execute(path, input);
        }
        // As SPARQL defines it (18.2.2.4). Followed as a path, a|b would begin at each node of the graph.
        return pattern.getPath() instanceof P_Alt either && !either.hasZeroLengthComponent()
                ? exec(new OpUnion(one(pattern, either.getLeft()), one(pattern, either.getRight())), input)
                : new PathMatches(pattern, input, execCxt);
    }

    private static Op one(TriplePath pattern, Path step) {
        if (step instanceof P_Link link) {
            return new OpBGP(BasicPattern.wrap(
                    List.of(Triple.create(pattern.getSubject(), link.getNode(), pattern.getObject()))));
        }
        return new OpPath(new TriplePath(pattern.getSubject(), step, pattern.getObject()));
    }
}
