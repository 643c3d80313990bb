package org.attest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Tells what the parameters of a query have decided: filters that always hold, and groups in which one never does.
 *
 * <p>A saved query says "of this dyad, or of all" as branches of a UNION, of which each call wants one. An engine that has
 * to ask the others reads the whole graph for nothing.
 *
 * @param absent variables that nothing in the query binds
 */
record Decided(Set<Var> absent) {

    /** What an expression comes to: SPARQL has a third value, and what depends on the row is open. */
    private enum Value {
        TRUE,
        FALSE,
        ERROR,
        OPEN
    }

    /** Whether a group can have no solution, because of a filter of its own. */
    boolean isEmpty(Element element) {
        return element instanceof ElementGroup group
                && group.getElements().stream()
                        .anyMatch(one -> one instanceof ElementFilter filter && neverHolds(filter.getExpr()));
    }

    /** A group without the filters that always hold. */
    List<Element> needed(List<Element> group) {
        List<Element> needed = new ArrayList<>(group);
        needed.removeIf(one -> one instanceof ElementFilter filter && value(filter.getExpr()) == Value.TRUE);
        return needed;
    }

    private boolean neverHolds(Expr filter) {
        Value value = value(filter);
        return value == Value.FALSE || value == Value.ERROR;
    }

    private Value value(Expr expression) {
        return switch (expression) {
            case NodeValue constant -> constant(constant);
            case E_Bound bound -> isAbsent(bound.getArg()) ? Value.FALSE : Value.OPEN;
            case E_LogicalNot not -> not(value(not.getArg()));
            case E_LogicalAnd and -> not(or(not(value(and.getArg1())), not(value(and.getArg2()))));
            case E_LogicalOr or -> or(value(or.getArg1()), value(or.getArg2()));
            case E_Equals equals -> needsAbsent(equals) ? Value.ERROR : Value.OPEN;
            default -> Value.OPEN;
        };
    }

    private static Value constant(NodeValue value) {
        if (!value.isBoolean()) {
            return Value.OPEN;
        }
        return value.getBoolean() ? Value.TRUE : Value.FALSE;
    }

    private boolean needsAbsent(ExprFunction2 function) {
        return isAbsent(function.getArg1()) || isAbsent(function.getArg2());
    }

    private boolean isAbsent(Expr expression) {
        return expression.isVariable() && absent.contains(expression.asVar());
    }

    private static Value not(Value value) {
        return switch (value) {
            case TRUE -> Value.FALSE;
            case FALSE -> Value.TRUE;
            case ERROR, OPEN -> value;
        };
    }

    private static Value or(Value one, Value other) {
        if (one == Value.TRUE || other == Value.TRUE) {
            return Value.TRUE;
        }
        if (one == Value.OPEN || other == Value.OPEN) {
            return Value.OPEN;
        }
        return one == Value.ERROR || other == Value.ERROR ? Value.ERROR : Value.FALSE;
    }
}
