package org.attest.validate.quick;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * The order of values as the engine has it: Jena's, which for whole numbers from 0 on and days, both as everybody writes
 * them, is found without it.
 */
final class Order {

    /** No answer: a value of another kind, an ill-formed one, or two of which nobody can tell. */
    static final int NONE = Expr.CMP_INDETERMINATE;

    private static final int MOST_DIGITS = 18;

    private Order() {}

    /** Whether one value is known to be before, or before or equal to, another. */
    static boolean isBefore(Node value, Node other, boolean orEqual) {
        int order = compare(value, other);
        return order == Expr.CMP_LESS || (orEqual && order == Expr.CMP_EQUAL);
    }

    /** {@link Expr#CMP_LESS}, {@link Expr#CMP_EQUAL}, {@link Expr#CMP_GREATER} or {@link #NONE}. */
    static int compare(Node value, Node other) {
        long number = plainNumber(value);
        if (number >= 0) {
            long otherNumber = plainNumber(other);
            if (otherNumber >= 0) {
                return Long.signum(Long.compare(number, otherNumber));
            }
        }
        if (isPlainDay(value) && isPlainDay(other)) {
            return Integer.signum(value.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm()));
        }
        try {
            return NodeValue.compare(NodeValue.makeNode(value), NodeValue.makeNode(other));
        } catch (ExprNotComparableException e) {
            return NONE;
        }
    }

    /** A whole number from 0 on, of up to 18 digits and nothing else; below zero for every other node. */
    static long plainNumber(Node node) {
        if (!node.isLiteral()) {
            return -1;
        }
        RDFDatatype type = node.getLiteralDatatype();
        return type.equals(XSDDatatype.XSDinteger) || type.equals(XSDDatatype.XSDnonNegativeInteger)
                ? plainNumber(node.getLiteralLexicalForm())
                : -1;
    }

    /** The same of a text. */
    static long plainNumber(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Whether a text is a day as {@code yyyy-mm-dd}; false for some that are, as others than the 1st to 30th. */
    static boolean isPlainDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year > 0 && month > 0 && month <= 12 && day > 0 && day <= (month == 2 ? 28 : 30);
    }

    private static boolean isPlainDay(Node node) {
        return node.isLiteral()
                && node.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                && isPlainDay(node.getLiteralLexicalForm());
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
