package org.attest.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.bench.MergeReader.State;
import org.attest.generator.TwoActors;
import org.attest.rdf.Iris;

/** What readers ask while two actors become one, and what the answers must be before and after. */
final class MergeQuestions {

    private static final int SAMPLE = 50;
    private static final Node ONE = node(TwoActors.ONE);
    private static final Node OTHER = node(TwoActors.OTHER);
    private static final String PREFIX = "PREFIX att: <https://w3id.org/attest/ontology#> ";

    private final DatasetGraph data;
    private final Query sides;
    private final Query count =
            QueryFactory.create(PREFIX + "SELECT (COUNT(*) AS ?n) { ?e att:sideB <" + TwoActors.OTHER_IRI + "> }");
    private final long all;

    /**
     * Chooses accounts that lie far apart; within a transaction.
     *
     * @param all how many accounts of the other there are before
     */
    MergeQuestions(DatasetGraph data, long all) {
        this.data = data;
        this.all = all;
        StringBuilder accounts = new StringBuilder(PREFIX + "SELECT ?side { VALUES ?e {");
        try (QueryExec exec = QueryExec.dataset(data)
                .query(PREFIX + "SELECT ?e { ?e att:sideB <" + TwoActors.OTHER_IRI + "> }")
                .build()) {
            long step = Math.max(1, all / SAMPLE);
            long[] number = {0};
            exec.select().forEachRemaining(row -> {
                if (number[0]++ % step == 0) {
                    accounts.append(" <").append(row.get("e").getURI()).append('>');
                }
            });
        }
        this.sides = QueryFactory.create(accounts + " } ?e att:sideB ?side }");
    }

    private static Node node(String thing) {
        return Iris.sharedThing(thing.substring("thing:".length()));
    }

    /** Who fought in some fifty accounts out of all parts of the table, and what the catalogue says of the other. */
    State sample() {
        Set<Node> seen = new HashSet<>();
        try (QueryExec exec = QueryExec.dataset(data).query(sides).build()) {
            exec.select().forEachRemaining(row -> seen.add(row.get("side")));
        }
        boolean replaced = data.contains(Quad.defaultGraphIRI, OTHER, DCTerms.isReplacedBy.asNode(), ONE);
        return state(seen.equals(Set.of(replaced ? ONE : OTHER)), replaced);
    }

    /** How many accounts are of the other, of all. */
    State count() {
        try (QueryExec exec = QueryExec.dataset(data).query(count).build()) {
            long number = ((Number) exec.select().next().get("n").getLiteralValue()).longValue();
            return state(List.of(0L, all).contains(number), number == 0);
        }
    }

    private static State state(boolean whole, boolean isOne) {
        if (!whole) {
            return State.MIXED;
        }
        return isOne ? State.ONE : State.TWO;
    }
}
