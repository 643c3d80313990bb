package org.attest.validate.quick;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;

/** Tests of a node by itself, which is an IRI or a literal. */
final class TermTests {

    private TermTests() {}

    /** That it is one of a list. */
    static NodeTest in(List<Node> list) {
        Set<Node> iris = new HashSet<>(list);
        iris.removeIf(Node::isLiteral);
        return term(node -> node.isURI() ? iris.contains(node) : list.contains(node));
    }

    /** That it is this. */
    static NodeTest is(Node wanted) {
        return term(wanted::equals);
    }

    /** That it is of a kind. */
    static NodeTest kind(NodeKindConstraint kind) {
        boolean iri = kind.isCanBeIRI();
        boolean literal = kind.isCanBeLiteral();
        return term(node -> node.isURI() ? iri : literal);
    }

    /** That it is a literal of a datatype, and well formed. */
    static NodeTest datatype(RDFDatatype type) {
        String iri = type.getURI();
        Predicate<String> isValid = validity(type);
        return term(node -> node.isLiteral()
                && iri.equals(node.getLiteralDatatypeURI())
                && isValid.test(node.getLiteralLexicalForm()));
    }

    /** That its text has a length, in UTF-16 units. */
    static NodeTest length(IntPredicate isRight) {
        return term(node -> isRight.test(text(node).length()));
    }

    /** That its text has a place that matches. */
    static NodeTest pattern(Pattern pattern) {
        return term(node -> pattern.matcher(text(node)).find());
    }

    /** That a limit compares to it in a way, as {@link Order#compare} has it. */
    static NodeTest range(Node limit, IntPredicate isRight) {
        return term(node -> isRight.test(Order.compare(limit, node)));
    }

    // What Jena would parse with pains, told at a glance where it is written as usual.
    private static Predicate<String> validity(RDFDatatype type) {
        if (type.getClass() == BaseDatatype.class) {
            // Of a datatype that Jena knows nothing of, every text is valid.
            return text -> true;
        }
        if (type.equals(XSDDatatype.XSDdate)) {
            return text -> Order.isPlainDay(text) || type.isValid(text);
        }
        if (type.equals(XSDDatatype.XSDinteger)) {
            return text -> Order.plainNumber(text) >= 0 || type.isValid(text);
        }
        if (type.equals(XSDDatatype.XSDboolean)) {
            return text -> text.equals("true") || text.equals("false") || type.isValid(text);
        }
        return type::isValid;
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static NodeTest term(Predicate<Node> test) {
        return focus -> test.test(focus.node());
    }
}
