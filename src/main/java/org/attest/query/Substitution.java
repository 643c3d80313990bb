package org.attest.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;
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
 *   <li>Branches of a UNION in which the parameters leave nothing to find are left out: see {@link Decided}.
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
        Set<Var> absent = saved.parameters().stream()
                .filter(parameter -> !parameter.multiple())
                .map(Parameter::variable)
                .filter(variable -> !single.containsKey(variable))
                .collect(Collectors.toSet());
        QuerySurvey survey = QuerySurvey.of(saved.query());
        absent.removeAll(survey.matched());
        absent.removeAll(survey.results());
        absent.removeAll(survey.blocks());
        return of(saved.query(), single, several, absent);
    }

    /** The query itself is left as it is. */
    static Query of(Query query, Map<Var, Node> single, Map<Var, List<Node>> several) {
        return of(query, single, several, Set.of());
    }

    private static Query of(Query query, Map<Var, Node> single, Map<Var, List<Node>> several, Set<Var> absent) {
        Elements elements = new Elements(single, several, new Decided(absent));
        return QueryTransformOps.transform(query, elements, new Expressions(single, elements));
    }

    private static final class Elements extends ElementTransformSubst {

        private final Map<Var, List<Node>> several;
        private final Decided decided;

        Elements(Map<Var, Node> single, Map<Var, List<Node>> several, Decided decided) {
            super(single);
            this.several = several;
            this.decided = decided;
        }

        @Override
        public Element transform(ElementGroup group, List<Element> members) {
            List<Element> needed = decided.needed(members);
            return super.transform(group, needed.equals(members) ? members : needed);
        }

        @Override
        public Element transform(ElementUnion union, List<Element> branches) {
            List<Element> live =
                    branches.stream().filter(branch -> !decided.isEmpty(branch)).toList();
            return switch (live.size()) {
                case 0 -> super.transform(union, branches);
                case 1 -> live.getFirst();
                default -> super.transform(union, live);
            };
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
