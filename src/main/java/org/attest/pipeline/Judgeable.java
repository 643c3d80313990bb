package org.attest.pipeline;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.model.JudgedKey;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.store.GraphStore;

/** Whether a database has what judgements name: as it is, or as it was before it was replaced. Reads, and stores nothing. */
public final class Judgeable {

    private final GraphStore store;
    private final DatasetGraph data;
    private final Iris iris;

    /** In an open database. */
    public Judgeable(GraphStore store) {
        this.store = store;
        this.data = store.dataset();
        this.iris = new Iris(store.settings().base());
    }

    /**
     * Whether there is such a thing, mention or account; of a mention, whether there is the report.
     *
     * @param key in the one spelling of {@link JudgedKey#of}
     */
    public boolean isThere(String key) {
        return switch (JudgedKey.kind(key)) {
            case THING -> Txn.calculateRead(data, () -> isDescribed(iris.judged(key))) || isOfAuthority(key);
            case EVENT -> Txn.calculateRead(data, () -> isDescribed(iris.judged(key)));
            case MENTION ->
                Txn.calculateRead(
                        data,
                        () -> data.contains(
                                Graphs.CATALOGUE, iris.report(key.split("/")[1]), Att.contentHash, Node.ANY));
            case ELSEWHERE -> true;
            case NONE -> false;
        };
    }

    /** What an authority has and something else became: all that was said of it is said of that now. */
    private boolean isOfAuthority(String key) {
        boolean replaced = Txn.calculateRead(
                data, () -> data.contains(Graphs.DERIVED, iris.judged(key), Att.replacedBy, Node.ANY));
        return replaced && InForce.of(store).identity().knownIds().contains(key.substring(JudgedKey.THING.length()));
    }

    private boolean isDescribed(Node node) {
        return data.contains(Graphs.THINGS, node, Node.ANY, Node.ANY)
                || data.contains(Graphs.PARTS, node, Node.ANY, Node.ANY)
                || data.contains(Graphs.GIVEN, node, Node.ANY, Node.ANY)
                || data.contains(Graphs.CATALOGUE, Node.ANY, Att.ownKey, node)
                || data.contains(Node.ANY, node, Att.saidIn, Node.ANY);
    }
}
