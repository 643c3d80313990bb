package org.attest.serve.sparql;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.RdfText;

/** Writes answers in the formats of the protocol. Not in HTML: that is {@link EndpointPage}. */
final class AnswerWriter {

    private static final List<Representation> ROW_FORMATS = List.of(
            Representation.JSON,
            Representation.XML,
            Representation.CSV,
            Representation.TSV,
            Representation.TEXT,
            Representation.HTML);

    private static final Map<Representation, Lang> ROW_LANGUAGES = Map.of(
            Representation.JSON, ResultSetLang.RS_JSON,
            Representation.XML, ResultSetLang.RS_XML,
            Representation.CSV, ResultSetLang.RS_CSV,
            Representation.TSV, ResultSetLang.RS_TSV);

    private static final List<Representation> GRAPH_FORMATS = List.of(
            Representation.TURTLE,
            Representation.JSONLD,
            Representation.NTRIPLES,
            Representation.RDFXML,
            Representation.HTML);

    private AnswerWriter() {}

    /** The formats an answer to this query can have, the usual one first. */
    static List<Representation> formats(Query query) {
        return query.isSelectType() || query.isAskType() ? ROW_FORMATS : GRAPH_FORMATS;
    }

    /** Writes an answer in one of {@link #formats}. */
    static void write(OutputStream out, QueryAnswer answer, Representation format, Query query) {
        switch (answer) {
            case QueryAnswer.Truth truth -> writeTruth(out, truth.value(), format);
            case QueryAnswer.Rows rows -> writeRows(out, rows, format, query);
            case QueryAnswer.Triples triples -> writeTriples(out, triples, format, query);
        }
    }

    private static void writeTriples(OutputStream out, QueryAnswer.Triples answer, Representation format, Query query) {
        if (format == Representation.NTRIPLES) {
            // In the order of the query, which a graph does not keep.
            RDFDataMgr.writeTriples(out, answer.triples().iterator());
        } else {
            RdfText.write(out, answer.graph(), format, query.getPrefixMapping().getNsPrefixMap());
        }
    }

    private static void writeTruth(OutputStream out, boolean value, Representation format) {
        if (format == Representation.TEXT) {
            RowSetOps.out(out, value);
        } else {
            writer(format).write(out, value);
        }
    }

    private static void writeRows(OutputStream out, QueryAnswer.Rows rows, Representation format, Query query) {
        if (format == Representation.TEXT) {
            RowSetOps.out(out, rows.upToLimit(), query.getPrologue());
        } else {
            writer(format).write(out, rows.upToLimit());
        }
    }

    private static ResultsWriter writer(Representation format) {
        Lang language = ROW_LANGUAGES.get(format);
        if (language == null) {
            throw new IllegalArgumentException("rows have no form as " + format);
        }
        return ResultsWriter.create().lang(language).build();
    }
}
