package org.attest.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.attest.query.AdHocQuery;
import org.attest.rdf.Iris;

/** Rows of a query as short texts: {@code @isis} for a shared thing, {@code :report/…} for what is the database's own. */
final class Asked {

    private Asked() {}

    /** Each row as its values, joined by {@code " | "}; {@code -} for none. */
    static List<String> of(DatasetGraph dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(AdHocQuery.parse(query)).build()) {
                RowSet answer = exec.select();
                List<Var> columns = answer.getResultVars();
                answer.forEachRemaining(row -> rows.add(row(columns, row)));
            }
            return rows;
        });
    }

    static boolean yes(DatasetGraph dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(AdHocQuery.parse(query)).build()) {
                return exec.ask();
            }
        });
    }

    private static String row(List<Var> columns, Binding row) {
        return String.join(
                " | ",
                columns.stream()
                        .map(column -> row.contains(column) ? term(row.get(column)) : "-")
                        .toList());
    }

    private static String term(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.getURI()
                        .replace(Iris.THINGS, "@")
                        .replace("https://w3id.org/attest/ontology#", "att:")
                        .replace(TestDatabase.MOSUL_BASE, ":");
    }
}
