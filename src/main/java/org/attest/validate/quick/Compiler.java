package org.attest.validate.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.DisjointConstraint;
import org.apache.jena.shacl.engine.constraint.EqualsConstraint;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanOrEqualsConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShAnd;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.StrMaxLengthConstraint;
import org.apache.jena.shacl.engine.constraint.StrMinLengthConstraint;
import org.apache.jena.shacl.engine.constraint.ValueMaxInclusiveConstraint;
import org.apache.jena.shacl.engine.constraint.ValueMinInclusiveConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Makes tests of shapes, as far as it knows what they ask. */
final class Compiler {

    private final Predicates predicates;

    Compiler(Predicates predicates) {
        this.predicates = predicates;
    }

    /**
     * The test of a shape.
     *
     * @throws UnknownException if it, or a shape in it, asks something that this does not know
     */
    NodeTest compile(Shape shape) throws UnknownException {
        if (shape.deactivated()) {
            return focus -> true;
        }
        return shape instanceof PropertyShape property ? property(property) : NodeTest.all(nodeTests(shape));
    }

    private List<NodeTest> nodeTests(Shape shape) throws UnknownException {
        List<NodeTest> tests = new ArrayList<>();
        for (Constraint constraint : shape.getConstraints()) {
            tests.add(constraint instanceof HasValueConstraint has ? TermTests.is(has.getValue()) : ofEach(constraint));
        }
        for (PropertyShape property : shape.getPropertyShapes()) {
            tests.add(compile(property));
        }
        return tests;
    }

    private NodeTest property(PropertyShape shape) throws UnknownException {
        if (!shape.getPropertyShapes().isEmpty()) {
            throw new UnknownException("property shapes in a property shape");
        }
        List<NodeTest> ofEach = new ArrayList<>();
        List<ValuesTest> ofAll = new ArrayList<>();
        for (Constraint constraint : shape.getConstraints()) {
            switch (constraint) {
                case MinCount count -> ofAll.add(ValuesTest.count(count.getMinCount(), -1));
                case MaxCount count -> ofAll.add(ValuesTest.count(-1, count.getMaxCount()));
                case HasValueConstraint has -> ofAll.add(ValuesTest.has(has.getValue()));
                case DisjointConstraint pair -> ofAll.add(ValuesTest.disjoint(predicate(pair.getValue())));
                case EqualsConstraint pair -> ofAll.add(ValuesTest.same(predicate(pair.getValue())));
                case LessThanConstraint pair -> ofAll.add(ValuesTest.before(predicate(pair.getValue()), false));
                case LessThanOrEqualsConstraint pair -> ofAll.add(ValuesTest.before(predicate(pair.getValue()), true));
                case QualifiedValueShape qualified -> ofAll.add(qualified(qualified));
                default -> ofEach.add(ofEach(constraint));
            }
        }
        return new PropertyTest(path(shape.getPath()), ofEach, ofAll);
    }

    private NodeTest ofEach(Constraint constraint) throws UnknownException {
        return switch (constraint) {
            case ClassConstraint type -> ofClass(type.getExpectedClass());
            case DatatypeConstraint type -> TermTests.datatype(type.getRDFDatatype());
            case NodeKindConstraint kind -> TermTests.kind(kind);
            case InConstraint in -> TermTests.in(in.getValues());
            case PatternConstraint pattern -> pattern(pattern);
            case StrMinLengthConstraint min -> TermTests.length(length -> length >= min.getMinLength());
            case StrMaxLengthConstraint max -> TermTests.length(length -> length <= max.getMaxLength());
            case ValueMinInclusiveConstraint min ->
                TermTests.range(
                        min.getNodeValue().asNode(), order -> order == Expr.CMP_EQUAL || order == Expr.CMP_LESS);
            case ValueMaxInclusiveConstraint max ->
                TermTests.range(
                        max.getNodeValue().asNode(), order -> order == Expr.CMP_EQUAL || order == Expr.CMP_GREATER);
            case ShNot not -> NodeTest.not(compile(not.getOther()));
            case ShNode node -> compile(node.getOther());
            case ShOr or -> NodeTest.any(compile(or.getOthers()));
            case ShAnd and -> NodeTest.all(compile(and.getOthers()));
            default -> throw new UnknownException(constraint.toString());
        };
    }

    private List<NodeTest> compile(List<Shape> shapes) throws UnknownException {
        List<NodeTest> tests = new ArrayList<>();
        for (Shape shape : shapes) {
            tests.add(compile(shape));
        }
        return tests;
    }

    private static NodeTest ofClass(Node type) {
        return focus -> focus.hasType(type);
    }

    private static NodeTest pattern(PatternConstraint constraint) throws UnknownException {
        if (constraint.getFlagsStr() != null) {
            throw new UnknownException("flags of a pattern");
        }
        return TermTests.pattern(Pattern.compile(constraint.getPattern()));
    }

    private ValuesTest qualified(QualifiedValueShape shape) throws UnknownException {
        if (shape.qDisjoint()) {
            throw new UnknownException("disjoint qualified value shapes");
        }
        return ValuesTest.countOf(compile(shape.getSub()), shape.qMin(), shape.qMax());
    }

    private PredicateSet predicate(Node predicate) {
        PredicateSet set = new PredicateSet();
        set.add(predicates.number(predicate));
        return set;
    }

    private PredicateSet path(Path path) throws UnknownException {
        PredicateSet set = new PredicateSet();
        addPath(path, set, path instanceof P_Link);
        return set;
    }

    private void addPath(Path path, PredicateSet set, boolean alone) throws UnknownException {
        if (path instanceof P_Alt either) {
            addPath(either.getLeft(), set, false);
            addPath(either.getRight(), set, false);
        } else if (path instanceof P_Link link && (alone || !isComputed(link.getNode()))) {
            set.add(predicates.number(link.getNode()));
        } else {
            throw new UnknownException("path " + path);
        }
    }

    /** Whether Jena computes the values of a predicate where it evaluates a path, as of rdfs:member. */
    private static boolean isComputed(Node predicate) {
        return PropertyFunctionRegistry.get().manages(predicate.getURI());
    }
}
