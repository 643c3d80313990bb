package org.attest.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEngineSPARQL;

/**
 * Follows property paths in one direction, {@code *} and {@code +} with a list of its own in place of Java's stack.
 *
 * <p>Jena goes one Java call deeper with each step. That ends in a StackOverflowError, which can strike while a cache of
 * the database holds its lock: the lock is then never freed, and the server hangs at some later query (seen with TDB2 of
 * Jena 6.2.0). Jena also does not look at the time limit on the way; this does.
 */
final class PathClosure extends PathEngineSPARQL {

    private final ExecutionContext execution;

    PathClosure(ExecutionContext execution, boolean forward) {
        super(execution.getActiveGraph(), execution.getContext());
        this.execution = execution;
        if (!forward) {
            flipDirection();
        }
    }

    /** Where a path leads from a node, with repetition where SPARQL wants it. */
    Iterator<Node> follow(Path path, Node start) {
        return eval(path, start);
    }

    @Override
    protected void doZeroOrMore(Path step, Node node, Collection<Node> output) {
        close(step, node, new HashSet<>(), output);
    }

    @Override
    protected void doOneOrMore(Path step, Node node, Collection<Node> output) {
        Set<Node> visited = new HashSet<>();
        eval(step, node).forEachRemaining(next -> close(step, next, visited, output));
    }

    /** Adds a node and all that is reached from it, each once, in the order in which Jena finds them. */
    private void close(Path step, Node start, Set<Node> visited, Collection<Node> output) {
        if (!visited.add(start)) {
            return;
        }
        output.add(start);
        Deque<Iterator<Node>> open = new ArrayDeque<>();
        open.push(eval(step, start));
        while (!open.isEmpty()) {
            stopIfCancelled();
            Iterator<Node> steps = open.element();
            if (!steps.hasNext()) {
                open.pop();
                continue;
            }
            Node next = steps.next();
            if (visited.add(next)) {
                output.add(next);
                open.push(eval(step, next));
            }
        }
    }

    private void stopIfCancelled() {
        AtomicBoolean signal = execution.getCancelSignal();
        if (signal != null && signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
