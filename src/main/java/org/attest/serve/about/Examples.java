package org.attest.serve.about;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.rdf.Att;
import org.attest.serve.http.Reading;

/** Picks nodes of a dataset that are worth a look: the place, the actor and the source with the most about them,
 * out of the first few hundred. */
public final class Examples {

    private static final Query MENTIONED = QueryFactory.create("""
            PREFIX att: <https://w3id.org/attest/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?node (MIN(STR(?name)) AS ?label) (COUNT(*) AS ?times) {
              { SELECT DISTINCT ?node {
                  ?node a ?class .
                  FILTER(STRSTARTS(STR(?node), "https://w3id.org/attest/thing/"))
                } LIMIT 500 }
              ?node rdfs:label ?name .
              ?about ?property ?node .
            } GROUP BY ?node ORDER BY DESC(?times) ?node LIMIT 1
            """);

    private final DatasetGraph dataset;
    private final Kept<List<Example>> kept;

    /** Examples of a dataset. */
    public Examples(DatasetGraph dataset) {
        this.dataset = dataset;
        this.kept = new Kept<>(() -> Reading.of(dataset, this::look));
    }

    /**
     * A node worth a look.
     *
     * @param node its IRI
     * @param label what it is called
     */
    public record Example(Node node, String label) {}

    /** Up to three; none from an empty dataset. */
    public List<Example> some() {
        return kept.get();
    }

    private List<Example> look() {
        return Stream.of(Att.Place, Att.Actor, Att.Unit)
                .flatMap(type -> most(type).stream())
                .toList();
    }

    private Optional<Example> most(Node type) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(MENTIONED)
                .substitution(Var.alloc("class"), type)
                .build()) {
            List<Binding> rows = exec.select().stream().toList();
            return rows.stream()
                    .filter(row -> row.contains("node"))
                    .map(row -> new Example(row.get("node"), row.get("label").getLiteralLexicalForm()))
                    .findFirst();
        }
    }
}
