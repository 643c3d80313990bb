package org.attest.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts terms in place of parameters, in the syntax tree.
 *
 * <p>The conventions, of which the first two are those of SPARQL itself:
 *
 * <ul>
 *   <li>A parameter that is not given stays an unbound variable: a triple pattern with it matches anything, and
 *       {@code FILTER(!BOUND(?_since_date) || ?day >= ?_since_date)} is true.
 *   <li>A parameter with one value is replaced wherever it stands, sub-queries included; {@code BOUND} of it is true.
 *   <li>A parameter that may have several values is read from a block of its own, {@code VALUES ?_stance_enum { UNDEF }},
 *       whose row is replaced by the values.
 * </ul>
 *
 * <p>The result is a query like any other: it can be written out, and sent to an engine that knows nothing of this.
 */
final class Substitution {

    private Substitution() {}

    static Query of(SavedQuery saved, Map<String, List<Node>> terms) {
        Map<Var, Node> single = new HashMap<>();
        Map<Var, List<Node>> several = new HashMap<>();
        for (Parameter parameter : saved.parameters()) {
            List<Node> nodes = terms.getOrDefault(parameter.name(), List.of());
            if (parameter.multiple() && !nodes.isEmpty()) {
                several.put(parameter.variable(), nodes);
            } else if (!nodes.isEmpty()) {
                single.put(parameter.variable(), nodes.getFirst());
            }
        }
        return of(saved.query(), single, several);
    }

    /** The query itself is left as it is. */
    static Query of(Query query, Map<Var, Node> single, Map<Var, List<Node>> several) {
        Elements elements = new Elements(single, several);
        return QueryTransformOps.transform(query, elements, new Expressions(single, elements));
    }

    private static final class Elements extends ElementTransformSubst {

        private final Map<Var, List<Node>> several;

        Elements(Map<Var, Node> single, Map<Var, List<Node>> several) {
            super(single);
            this.several = several;
        }

        @Override
        public ElementData transform(ElementData data) {
            List<Node> values =
                    data.getVars().size() == 1 ? several.get(data.getVars().getFirst()) : null;
            if (values == null) {
                return data;
            }
            ElementData replaced = new ElementData();
            Var variable = data.getVars().getFirst();
            replaced.add(variable);
            values.forEach(value -> replaced.add(BindingFactory.binding(variable, value)));
            return replaced;
        }
    }

    private static final class Expressions extends ExprTransformNodeElement {

        Expressions(Map<Var, Node> single, Elements elements) {
            super(node -> single.getOrDefault(node, node), elements);
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            // BOUND of a term is no SPARQL.
            return function instanceof E_Bound && argument.isConstant()
                    ? NodeValue.TRUE
                    : super.transform(function, argument);
        }
    }
}
