package org.attest.serve.queries;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.attest.query.ResultFormat;
import org.attest.serve.pages.NodeText;
import org.attest.serve.pages.ResultTables;
import org.attest.serve.pages.Table;

/** Makes a table for a page out of an answer as it is sent to programs, so that both hold the same. */
final class AnswerTable {

    private AnswerTable() {}

    /**
     * The table.
     *
     * @param answer what was written
     * @param format the format for programs: JSON or N-Triples
     */
    static Table of(byte[] answer, ResultFormat format, NodeText nodes) {
        InputStream in = new ByteArrayInputStream(answer);
        if (format == ResultFormat.NT) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            RDFDataMgr.read(graph, in, Lang.NTRIPLES);
            return ResultTables.of(graph, nodes);
        }
        QueryExecResult result = QueryExecResult.adapt(
                ResultsReader.create().lang(ResultSetLang.RS_JSON).build().readAny(in));
        return result.isBoolean() ? ResultTables.of(result.booleanResult()) : ResultTables.of(result.rowSet(), nodes);
    }
}
