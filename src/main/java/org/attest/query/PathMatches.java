package org.attest.query;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDFS;

/** The solutions of a path pattern for each solution that comes in, as SPARQL 1.1 defines them (section 18.5). */
final class PathMatches extends QueryIterRepeatApply {

    private final TriplePath pattern;

    PathMatches(TriplePath pattern, QueryIterator input, ExecutionContext execution) {
        super(input, execution);
        this.pattern = pattern;
    }

    @Override
    protected QueryIterator nextStage(Binding binding) {
        Node subject = Var.lookup(binding, pattern.getSubject());
        Node object = Var.lookup(binding, pattern.getObject());
        return QueryIterPlainWrapper.create(match(binding, subject, object), getExecContext());
    }

    private Iterator<Binding> match(Binding binding, Node subject, Node object) {
        if (!Var.isVar(subject)) {
            return Var.isVar(object)
                    ? bind(binding, Var.alloc(object), follow(subject, true))
                    : matchBoth(binding, subject, object);
        }
        if (!Var.isVar(object)) {
            return bind(binding, Var.alloc(subject), follow(object, false));
        }
        Var start = Var.alloc(subject);
        return Iter.flatMap(starts(pattern.getPath(), true).orElseGet(() -> GraphUtils.allNodes(graph())), node -> {
            Binding started = BindingFactory.binding(binding, start, node);
            return subject.equals(object)
                    ? Iter.map(Iter.filter(follow(node, true), node::equals), end -> started)
                    : bind(started, Var.alloc(object), follow(node, true));
        });
    }

    private Iterator<Binding> matchBoth(Binding binding, Node subject, Node object) {
        // A path without a step ends where it begins, but only at nodes that the graph has.
        if (subject.sameValueAs(object) && pattern.getPath().hasZeroLengthComponent() && !knows(subject)) {
            return Iter.nullIterator();
        }
        return Iter.map(Iter.filter(follow(subject, true), object::sameValueAs), end -> binding);
    }

    private static Iterator<Binding> bind(Binding binding, Var variable, Iterator<Node> nodes) {
        return Iter.map(nodes, node -> BindingFactory.binding(binding, variable, node));
    }

    private Iterator<Node> follow(Node start, boolean forward) {
        return new PathClosure(getExecContext(), forward).follow(pattern.getPath(), start);
    }

    /** Nodes from which the path can lead anywhere, where that is fewer than all; more than needed does no harm. */
    private Optional<Iterator<Node>> starts(Path path, boolean forward) {
        return switch (path) {
            case P_Link link ->
                isComputed(link.getNode()) ? Optional.empty() : Optional.of(ends(link.getNode(), forward));
            case P_ReverseLink link -> starts(new P_Link(link.getNode()), !forward);
            case P_Inverse inverse -> starts(inverse.getSubPath(), !forward);
            case P_OneOrMore1 more -> starts(more.getSubPath(), forward);
            case P_Seq sequence -> starts(forward ? sequence.getLeft() : sequence.getRight(), forward);
            default -> Optional.empty();
        };
    }

    private Iterator<Node> ends(Node property, boolean forward) {
        return forward ? G.iterSubjectsOfPredicate(graph(), property) : G.iterObjectsOfPredicate(graph(), property);
    }

    /** Whether a property is worked out by the engine and so leads from nodes that no triple tells. */
    private boolean isComputed(Node property) {
        return property.equals(RDFS.member.asNode())
                || (property.isURI()
                        && PropertyFunctionRegistry.chooseRegistry(
                                        getExecContext().getContext())
                                .isRegistered(property.getURI()));
    }

    private Graph graph() {
        return getExecContext().getActiveGraph();
    }

    private boolean knows(Node node) {
        return graph().contains(node, Node.ANY, Node.ANY) || graph().contains(Node.ANY, Node.ANY, node);
    }
}
