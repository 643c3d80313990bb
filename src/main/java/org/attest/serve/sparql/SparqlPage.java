package org.attest.serve.sparql;

import org.apache.jena.query.Query;
import org.attest.serve.http.HttpProblem;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.NodeText;
import org.attest.serve.pages.ResultTables;
import org.attest.serve.pages.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the endpoint shows.
 *
 * @param query the text in the form
 * @param table the result; null for none
 * @param problem what was wrong; null for nothing
 * @param limits what the page says about limits
 */
public record SparqlPage(
        String query, @Nullable Table table, @Nullable HttpProblem problem, Limits limits) {

    private static final String FIRST_QUERY = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            # Who says what happened, and in which source
            SELECT ?what ?speaker ?stance ?source WHERE {
              ?event a att:Event ; rdfs:label ?what ; att:saidIn ?testimony .
              ?testimony att:speaker/rdfs:label ?speaker ; att:stance ?stance ; att:source ?source .
            }
            LIMIT 20
            """;

    static SparqlPage empty(Limits limits) {
        return new SparqlPage(FIRST_QUERY, null, null, limits);
    }

    static SparqlPage refused(String query, HttpProblem problem, Limits limits) {
        return new SparqlPage(query, null, problem, limits);
    }

    static SparqlPage of(String text, Query query, QueryAnswer answer, Limits limits, Links links) {
        NodeText nodes = new NodeText(links, query.getPrefixMapping().getNsPrefixMap());
        Table table = switch (answer) {
            case QueryAnswer.Truth truth -> ResultTables.of(truth.value());
            case QueryAnswer.Rows rows -> ResultTables.of(rows.upToLimit(), nodes);
            case QueryAnswer.Triples triples -> ResultTables.of(triples.graph(), nodes);
        };
        return new SparqlPage(text, table, null, limits);
    }
}
