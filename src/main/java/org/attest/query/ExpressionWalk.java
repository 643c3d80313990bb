package org.attest.query;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/** The part of {@link QueryWalk} for expressions; goes back to it for the pattern of an EXISTS. */
final class ExpressionWalk implements ExprVisitor {

    private final QuerySurvey survey;
    private final QueryWalk patterns;

    ExpressionWalk(QuerySurvey survey, QueryWalk patterns) {
        this.survey = survey;
        this.patterns = patterns;
    }

    void walk(Expr expression) {
        expression.visit(this);
    }

    private void function(ExprFunction function) {
        if (function instanceof E_Call) {
            survey.extensions().add("CALL");
        }
        if (function instanceof E_Function named) {
            survey.functions().add(named.getFunctionIRI());
            survey.iris().add(named.getFunctionIRI());
        }
        for (Expr argument : function.getArgs()) {
            // Jena leaves out optional arguments, the third of SUBSTR for one, by null.
            if (argument != null) {
                walk(argument);
            }
        }
    }

    @Override
    public void visit(ExprFunction0 function) {
        function(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
        function(function);
    }

    @Override
    public void visit(ExprFunction2 function) {
        function(function);
    }

    @Override
    public void visit(ExprFunction3 function) {
        function(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
        function(function);
    }

    @Override
    public void visit(ExprFunctionOp exists) {
        patterns.walk(exists.getElement());
    }

    @Override
    public void visit(ExprTripleTerm term) {
        survey.node(term.getNode());
    }

    @Override
    public void visit(NodeValue value) {
        survey.node(value.asNode());
    }

    @Override
    public void visit(ExprVar variable) {
        survey.variables().add(variable.asVar());
    }

    @Override
    public void visit(ExprAggregator aggregate) {
        if (aggregate.getAggregator() instanceof AggCustom custom) {
            survey.functions().add(custom.getIRI());
            survey.iris().add(custom.getIRI());
        }
        if (aggregate.getAggregator().getExprList() != null) {
            aggregate.getAggregator().getExprList().forEach(this::walk);
        }
    }

    @Override
    public void visit(ExprNone none) {
        // Stands for the star of COUNT(*).
    }
}
