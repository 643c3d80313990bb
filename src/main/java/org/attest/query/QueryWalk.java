package org.attest.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAntiJoin;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementDataset;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSemiJoin;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a query's whole syntax tree and fills a survey.
 *
 * <p>Implements the visitor in full and not by way of its base class: an element that a later Jena adds must not pass
 * unseen, it has to break the build.
 */
final class QueryWalk implements ElementVisitor {

    private final QuerySurvey survey;
    private final ExpressionWalk expressions;

    QueryWalk(QuerySurvey survey) {
        this.survey = survey;
        this.expressions = new ExpressionWalk(survey, this);
    }

    void query(Query query) {
        if (query.isDescribeType()) {
            query.getResultURIs().forEach(survey::node);
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getQuads().forEach(this::quad);
        }
        if (query.isJsonType()) {
            survey.extensions().add("JSON");
        }
        if (query.isSelectType()) {
            // Of a CONSTRUCT or DESCRIBE, Jena lists all variables of the pattern here.
            assignments(query.getProject());
        }
        assignments(query.getGroupBy());
        query.getHavingExprs().forEach(expressions::walk);
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> expressions.walk(condition.getExpression()));
        }
        if (query.hasValues()) {
            survey.blocks().addAll(query.getValuesVariables());
            query.getValuesData().forEach(this::row);
        }
        walk(query.getQueryPattern());
    }

    void walk(@Nullable Element element) {
        // A DESCRIBE of IRIs has no pattern.
        if (element != null) {
            element.visit(this);
        }
    }

    private void assignments(VarExprList list) {
        list.getVars().forEach(variable -> {
            // Jena gives hidden variables, ".0" and so on, to expressions without a name.
            if (!variable.isAllocVar()) {
                survey.results().add(variable);
            }
        });
        list.getExprs().values().forEach(expressions::walk);
    }

    private void row(Binding row) {
        row.forEach((variable, node) -> survey.node(node));
    }

    private void quad(Quad quad) {
        survey.node(quad.getGraph());
        survey.node(quad.getSubject());
        survey.node(quad.getPredicate());
        survey.node(quad.getObject());
    }

    private void path(TriplePath path) {
        survey.node(path.getSubject());
        survey.node(path.getObject());
        if (path.getPredicate() != null) {
            survey.node(path.getPredicate());
        } else {
            path.getPath().visit(new PathWalk(survey));
        }
    }

    @Override
    public void visit(ElementTriplesBlock block) {
        block.patternElts().forEachRemaining(triple -> {
            survey.node(triple.getSubject());
            survey.node(triple.getPredicate());
            survey.node(triple.getObject());
        });
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.patternElts().forEachRemaining(this::path);
    }

    @Override
    public void visit(ElementFilter filter) {
        expressions.walk(filter.getExpr());
    }

    @Override
    public void visit(ElementAssign assign) {
        survey.extensions().add("LET");
        survey.results().add(assign.getVar());
        expressions.walk(assign.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
        survey.results().add(bind.getVar());
        expressions.walk(bind.getExpr());
    }

    @Override
    public void visit(ElementUnfold unfold) {
        survey.extensions().add("UNFOLD");
        expressions.walk(unfold.getExpr());
    }

    @Override
    public void visit(ElementData data) {
        survey.blocks().addAll(data.getVars());
        data.getRows().forEach(this::row);
    }

    @Override
    public void visit(ElementUnion union) {
        union.getElements().forEach(this::walk);
    }

    @Override
    public void visit(ElementOptional optional) {
        walk(optional.getOptionalElement());
    }

    @Override
    public void visit(ElementLateral lateral) {
        survey.extensions().add("LATERAL");
        walk(lateral.getLateralElement());
    }

    @Override
    public void visit(ElementSemiJoin join) {
        survey.extensions().add("SEMIJOIN");
        walk(join.getSubElement());
    }

    @Override
    public void visit(ElementAntiJoin join) {
        survey.extensions().add("ANTIJOIN");
        walk(join.getSubElement());
    }

    @Override
    public void visit(ElementGroup group) {
        group.getElements().forEach(this::walk);
    }

    @Override
    public void visit(ElementDataset dataset) {
        survey.extensions().add("DATASET");
        walk(dataset.getElement());
    }

    @Override
    public void visit(ElementNamedGraph graph) {
        survey.graphs().add(graph.getGraphNameNode());
        survey.node(graph.getGraphNameNode());
        walk(graph.getElement());
    }

    @Override
    public void visit(ElementExists exists) {
        walk(exists.getElement());
    }

    @Override
    public void visit(ElementNotExists exists) {
        walk(exists.getElement());
    }

    @Override
    public void visit(ElementMinus minus) {
        walk(minus.getMinusElement());
    }

    @Override
    public void visit(ElementService service) {
        survey.services().add(service.getServiceNode());
        walk(service.getElement());
    }

    @Override
    public void visit(ElementSubQuery sub) {
        query(sub.getQuery());
    }
}
