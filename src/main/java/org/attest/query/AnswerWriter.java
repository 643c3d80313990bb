package org.attest.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes the answer of one execution in one format: rows as they come in, graphs when they are whole. */
final class AnswerWriter {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final ResultFormat format;
    private final OutputStream out;
    private final RunOptions options;
    private final PrefixMapping prefixes;

    AnswerWriter(Query query, ResultFormat format, OutputStream out, RunOptions options) {
        this.format = format;
        this.out = out;
        this.options = options;
        this.prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(options.prefixes())
                .setNsPrefixes(query.getPrefixMapping());
    }

    RunSummary write(Answer answer) {
        try {
            RunSummary summary = switch (answer) {
                case Answer.Rows rows -> rows(rows.rows());
                case Answer.Truth truth -> truth(truth.value());
                case Answer.Triples triples -> triples(triples.triples());
            };
            out.flush();
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be written: " + e.getMessage(), e);
        }
    }

    private RunSummary rows(RowSet answer) throws IOException {
        CappedIterator<Binding> capped = new CappedIterator<>(answer, options.maxRows());
        RowSet rows = RowSetStream.create(answer.getResultVars(), capped);
        if (format == ResultFormat.TABLE) {
            new TableWriter(prefixes, options.width()).write(rows, out);
        } else {
            rowWriter().write(out, rows, new Context());
        }
        return capped.summary();
    }

    private RunSummary truth(boolean answer) throws IOException {
        if (format == ResultFormat.TABLE) {
            out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            rowWriter().write(out, answer, new Context());
        }
        return new RunSummary(1, false);
    }

    private RowSetWriter rowWriter() {
        Lang lang = rowLanguage();
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private Lang rowLanguage() {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, TTL, JSONLD, NT -> throw new IllegalStateException("not a format of SPARQL results: " + format);
        };
    }

    /**
     * A template gives most triples many times over, and engines differ in whether they drop the repeated ones; so a graph
     * is held, and written sorted: one graph gives one text.
     */
    private RunSummary triples(Iterator<Triple> answer) {
        CappedIterator<Triple> capped = new CappedIterator<>(Iter.distinct(answer), options.maxRows());
        List<Triple> triples = Iter.toList(capped);
        triples.sort(ORDER);
        if (format == ResultFormat.JSONLD) {
            Graph graph = GraphFactory.createDefaultGraph();
            graph.getPrefixMapping().setNsPrefixes(prefixes);
            triples.forEach(graph::add);
            RDFWriter.source(graph).format(RDFFormat.JSONLD_PRETTY).output(out);
        } else {
            written(triples);
        }
        return capped.summary();
    }

    private void written(List<Triple> triples) {
        boolean turtle = format == ResultFormat.TTL;
        RDFFormat rdf = turtle ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES;
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, rdf);
        stream.start();
        new TreeMap<>(prefixes.getNsPrefixMap()).forEach((prefix, iri) -> {
            if (turtle && triples.stream().anyMatch(triple -> uses(triple, iri))) {
                stream.prefix(prefix, iri);
            }
        });
        triples.forEach(stream::triple);
        stream.finish();
    }

    private static boolean uses(Triple triple, String namespace) {
        Node object = triple.getObject();
        return Stream.of(triple.getSubject(), triple.getPredicate(), object)
                        .anyMatch(node -> node.isURI() && node.getURI().startsWith(namespace))
                || (object.isLiteral() && object.getLiteralDatatypeURI().startsWith(namespace));
    }
}
