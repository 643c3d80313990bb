package org.attest.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * What the whole syntax tree of a query mentions: sub-queries, EXISTS in any expression, paths, templates and VALUES
 * included.
 *
 * @param iris every IRI, wherever it stands
 * @param functions IRIs of functions and aggregates called
 * @param services targets of SERVICE, IRIs or variables
 * @param graphs targets of GRAPH, IRIs or variables
 * @param variables every variable that is read or matched somewhere
 * @param matched those of them that stand in a pattern, and not in expressions alone
 * @param results variables that the query or a sub-query gives out or assigns
 * @param blocks variables of VALUES
 * @param extensions constructs beyond SPARQL 1.1 and 1.2 by name
 */
record QuerySurvey(
        Set<String> iris,
        Set<String> functions,
        Set<Node> services,
        Set<Node> graphs,
        Set<Var> variables,
        Set<Var> matched,
        Set<Var> results,
        Set<Var> blocks,
        Set<String> extensions) {

    static QuerySurvey of(Query query) {
        QuerySurvey survey = new QuerySurvey(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        new QueryWalk(survey).query(query);
        return survey;
    }

    /** Takes in one node, with what is inside a triple term. */
    void node(Node node) {
        if (node.isURI()) {
            iris.add(node.getURI());
        } else if (Var.isVar(node)) {
            variables.add(Var.alloc(node));
            matched.add(Var.alloc(node));
        } else if (node.isTripleTerm()) {
            node(node.getTriple().getSubject());
            node(node.getTriple().getPredicate());
            node(node.getTriple().getObject());
        }
    }
}
