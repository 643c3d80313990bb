package org.attest.serve;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/** The invented war in the delta, as a database would store it. */
public final class Delta {

    static {
        JenaSystem.init();
    }

    /** The base of the database. */
    public static final String BASE = "https://example.org/delta/";

    /** The beginning of the IRIs of its one report. */
    public static final String REPORT = BASE + "report/courier-fall";

    /** The beginning of shared things. */
    public static final String THING = "https://w3id.org/attest/thing/";

    private static final Set<Node> OWN = Set.of(Graphs.CATALOGUE, Graphs.THINGS, Graphs.DERIVED, Graphs.HISTORY);

    private Delta() {}

    /** A fresh TDB2 database in memory: the named graphs of the file, and the default graph that follows from them. */
    public static DatasetGraph dataset() {
        DatasetGraph file = DatasetGraphFactory.create();
        RDFDataMgr.read(file, "org/attest/serve/delta.trig");
        DatasetGraph stored = DatabaseMgr.createDatasetGraph();
        stored.begin(TxnType.WRITE);
        quads(file).forEach(quad -> {
            stored.add(quad);
            if (OWN.contains(quad.getGraph()) || accepted(file, quad.getGraph())) {
                stored.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
            }
        });
        stored.commit();
        stored.end();
        return stored;
    }

    /** Every IRI under the base or among the shared things that some quad mentions. */
    public static List<String> iris() {
        DatasetGraph file = DatasetGraphFactory.create();
        RDFDataMgr.read(file, "org/attest/serve/delta.trig");
        return quads(file)
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(BASE) || iri.startsWith(THING) || iri.startsWith(Graphs.NS))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Quad> quads(DatasetGraph file) {
        return file.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    private static boolean accepted(DatasetGraph file, Node graph) {
        return file.contains(Graphs.CATALOGUE, graph, Att.accepted, NodeFactory.createLiteralByValue(true));
    }
}
