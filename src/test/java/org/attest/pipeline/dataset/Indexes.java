package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.store.GraphStore;
import org.locationtech.jts.geom.Envelope;

/** What the text and spatial indexes of a database have, read from these alone, held against what its graph has. */
final class Indexes {

    private static final Node HAS_GEOMETRY = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#hasGeometry");

    private Indexes() {}

    /** Fails when they do not have exactly what they must. */
    static void areInStep(GraphStore store) {
        assertThat(textEntries(store)).as("entries of the text index").isEqualTo(labels(store));
        assertThat(features(store)).as("features of the spatial index").isEqualTo(places(store));
    }

    /** Subject, property and text of every entry, sorted. */
    static List<String> textEntries(GraphStore store) {
        try (FSDirectory folder = FSDirectory.open(store.folder().resolve("text"));
                DirectoryReader reader = DirectoryReader.open(folder)) {
            List<String> entries = new ArrayList<>();
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), Math.max(1, reader.numDocs())).scoreDocs) {
                entries.add(entry(reader.storedFields().document(hit.doc)));
            }
            return entries.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(Document document) {
        return document.getFields().stream()
                .filter(field -> Set.of("label", "altLabel", "name").contains(field.name()))
                .map(IndexableField::name)
                .map(name -> line(document.get("uri"), name, document.get(name), document.get("lang")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String subject, String property, String text, String lang) {
        return String.join("\t", subject, property, text, lang == null ? "" : lang);
    }

    /** The same of everything in the graph that is to be found by its words. */
    static List<String> labels(GraphStore store) {
        DatasetGraph data = store.dataset();
        return Txn.calculateRead(data, () -> {
            List<String> lines = new ArrayList<>();
            lines.addAll(lines(data, Graphs.THINGS, RDFS.Nodes.label, "label"));
            lines.addAll(lines(data, Graphs.THINGS, SKOS.altLabel.asNode(), "altLabel"));
            lines.addAll(lines(data, Quad.defaultGraphIRI, Att.name, "name"));
            return lines.stream().sorted().toList();
        });
    }

    private static List<String> lines(DatasetGraph data, Node graph, Node property, String name) {
        return Iter.toList(Iter.map(
                Iter.filter(
                        data.find(graph, Node.ANY, property, Node.ANY),
                        quad -> quad.getObject().isLiteral()),
                quad -> line(
                        quad.getSubject().getURI(),
                        name,
                        quad.getObject().getLiteralLexicalForm(),
                        quad.getObject().getLiteralLanguage())));
    }

    /** What the spatial index finds anywhere on the globe. */
    static Set<String> features(GraphStore store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> new TreeSet<>(
                        SpatialIndexLib.getSpatialIndex(store.dataset().getContext())
                                .query(new Envelope(-180, 180, -90, 90), Graphs.THINGS)
                                .stream()
                                .map(Node::getURI)
                                .toList()));
    }

    /** What has a geometry. */
    static Set<String> places(GraphStore store) {
        DatasetGraph data = store.dataset();
        return Txn.calculateRead(
                data,
                () -> new TreeSet<>(Iter.toList(Iter.map(
                        data.find(Graphs.THINGS, Node.ANY, HAS_GEOMETRY, Node.ANY),
                        quad -> quad.getSubject().getURI()))));
    }
}
