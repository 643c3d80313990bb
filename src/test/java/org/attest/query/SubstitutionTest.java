package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private static final Var X = Var.alloc("_x_string");
    private static final Node VALUE = NodeFactory.createLiteralString("v");

    @Test
    void aValueReachesEveryCornerOfTheQuery() {
        Query query = Answers.parse("""
                SELECT (COUNT(*) AS ?n) (MAX(CONCAT(?o, ?_x_string)) AS ?max) {
                  ?s ?p ?_x_string
                  FILTER(?_x_string != "w" && EXISTS { ?s <urn:p> ?_x_string })
                  OPTIONAL { GRAPH ?g { ?s ?q ?o FILTER(?o < ?_x_string) } }
                  { SELECT ?s { ?s <urn:a>/<urn:b>+ ?_x_string BIND(?_x_string AS ?y) } GROUP BY ?s HAVING(MAX(?_x_string) > "a") }
                  MINUS { ?s <urn:c> ?_x_string }
                } GROUP BY ?p ORDER BY STRLEN(?_x_string)""");
        Query bound = Substitution.of(query, Map.of(X, VALUE), Map.of());
        assertThat(bound.toString()).doesNotContain("_x_string").contains("\"v\"");
        assertThat(Answers.parse(bound.toString())).isEqualTo(bound);
        assertThat(query.toString()).contains("?_x_string");
    }

    @Test
    void aGivenParameterIsBoundAndAnotherIsNot() {
        String text = "ASK { FILTER(BOUND(?_x_string)) }";
        Query given = Substitution.of(Answers.parse(text), Map.of(X, VALUE), Map.of());
        assertThat(Answers.parse(given.toString())).isEqualTo(given);
        assertThat(ask(given)).isTrue();
        assertThat(ask(Answers.parse(text))).isFalse();
    }

    @Test
    void severalValuesReplaceTheRowsOfTheirBlock() {
        Query query =
                Answers.parse("SELECT (COUNT(*) AS ?n) { VALUES ?_x_string { \"default\" } VALUES ?other { 1 2 } }");
        Query bound = Substitution.of(query, Map.of(), Map.of(X, List.of(VALUE, NodeFactory.createLiteralString("w"))));
        assertThat(bound.toString()).contains("\"v\"", "\"w\"").doesNotContain("default");
    }

    private static boolean ask(Query query) {
        return Answers.text(query.toString(), Karsa.dataset(), ResultFormat.TABLE, RunOptions.standard())
                .equals("true\n");
    }
}
