package org.attest.serve.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Results of queries as tables. */
public final class ResultTables {

    /** A page does not show more rows than this; files have them all. */
    public static final int SHOWN = 1000;

    private ResultTables() {}

    /** Rows, in their order. Reads no more than it shows. */
    public static Table of(RowSet rows, NodeText nodes) {
        List<Var> variables = rows.getResultVars();
        List<List<Cell>> lines = new ArrayList<>();
        while (rows.hasNext() && lines.size() < SHOWN) {
            Binding row = rows.next();
            lines.add(variables.stream().map(name -> cell(row.get(name), nodes)).toList());
        }
        List<String> columns = variables.stream().map(Var::getVarName).toList();
        return new Table(counted(lines.size(), "row"), columns, lines, note(rows.hasNext()));
    }

    /** Triples, in no order. */
    public static Table of(Graph graph, NodeText nodes) {
        List<List<Cell>> lines = graph.stream()
                .limit(SHOWN)
                .map(triple -> List.of(
                        nodes.cell(triple.getSubject()),
                        nodes.cell(triple.getPredicate()),
                        nodes.cell(triple.getObject())))
                .toList();
        List<String> columns = List.of("subject", "predicate", "object");
        return new Table(counted(lines.size(), "triple"), columns, lines, note(graph.size() > SHOWN));
    }

    /** Yes or no. */
    public static Table of(boolean truth) {
        return new Table("Answer", List.of("answer"), List.of(List.of(Cell.plain(truth ? "yes" : "no"))), "");
    }

    private static Cell cell(@Nullable Node node, NodeText nodes) {
        return node == null ? new Cell(List.of()) : nodes.cell(node);
    }

    private static String counted(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    private static String note(boolean more) {
        return more ? "The page shows the first " + SHOWN + "; download the answer for more." : "";
    }
}
