package org.attest.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.problem.ProblemCode;

/**
 * Finds the thing or the source that a user means by a key or a name.
 *
 * <p>Asks in plain SPARQL, so it works alike on a dataset of this process and on a server. A name is compared whole and
 * without regard to case; nothing is guessed, and two things of one name are an error that lists them.
 */
final class Lookup {

    private static final String PREFIXES = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final Query KNOWN = parse(
            "SELECT (?wanted AS ?it) ?label " + "{ ?wanted a ?kind . OPTIONAL { ?wanted rdfs:label ?label } } LIMIT 1");
    // Before the names: what was replaced is no thing any more, and its address goes on.
    private static final Query REPLACED = parse("""
            SELECT DISTINCT ?it ?label {
              { ?wanted dct:isReplacedBy ?it }
              UNION { ?mention att:ownKey ?wanted ; att:mentionOf ?it ; att:replacedBy ?rule FILTER(?rule != att:KeptApart) }
              OPTIONAL { ?it rdfs:label ?label }
            }""");
    private static final Query NAMED = parse("""
            SELECT DISTINCT ?it ?label {
              { ?it rdfs:label|skos:altLabel ?name } UNION { ?account att:name ?name ; att:names ?it }
              FILTER(LCASE(STR(?name)) = ?wanted)
              FILTER NOT EXISTS { ?it att:saidIn ?testimony }
              OPTIONAL { ?it rdfs:label ?label }
            }""");
    private static final Query ADDRESSED = parse("""
            SELECT DISTINCT ?it ?label {
              { ?it a att:Source FILTER(STR(?it) = ?wanted) }
              UNION { ?it a att:Source ; att:url ?url FILTER(STR(?url) = ?wanted) }
              UNION { ?report att:extractedFrom ?it FILTER(STR(?report) = ?wanted) }
              OPTIONAL { ?it dct:title ?label }
            }""");
    // Before the titles: a dataset has as many as it cites documents, and each has to be looked at.
    private static final Query DATASET = parse("""
            SELECT DISTINCT ?it ?label {
              ?it a att:Dataset FILTER(STRENDS(STR(?it), CONCAT("/dataset/", ?wanted)))
              OPTIONAL { ?it dct:title ?label }
            }""");
    private static final Query TITLED = parse("""
            SELECT DISTINCT ?it ?label {
              { ?it a att:Source ; dct:title ?title FILTER(LCASE(STR(?title)) = ?wanted) }
              UNION { ?report att:extractedFrom ?it FILTER(STRENDS(STR(?report), CONCAT("report/", ?wanted))) }
              OPTIONAL { ?it dct:title ?label }
            }""");

    private static final Var IT = Var.alloc("it");
    private static final Var LABEL = Var.alloc("label");
    private static final int LISTED = 10;

    private final SparqlEndpoint endpoint;

    Lookup(SparqlEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The thing of that key ({@code mosul}, {@code quarter/qadissiya/in/mosul}), else the one of that name. */
    ValueReader.Value thing(String text) {
        if (text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
            Node byKey = NodeFactory.createURI(Terms.THING + text);
            if (!ask(KNOWN, byKey).isEmpty()) {
                return new ValueReader.Value.Term(byKey);
            }
            List<Binding> replaced = ask(REPLACED, byKey);
            if (!replaced.isEmpty()) {
                return only(replaced, "", "things");
            }
        }
        return only(ask(NAMED, lower(text)), "is the key or name of no thing", "things");
    }

    /** The thing with that IRI, or what it became; itself also where there is no such thing. */
    ValueReader.Value thingByAddress(Node iri) {
        List<Binding> replaced = ask(REPLACED, iri);
        return replaced.isEmpty() || !ask(KNOWN, iri).isEmpty()
                ? new ValueReader.Value.Term(iri)
                : only(replaced, "", "things");
    }

    /** The source with that IRI or web address, or that a report with that IRI was made from. */
    ValueReader.Value sourceByAddress(String text) {
        String bare = text.startsWith("<") ? text.substring(1, text.length() - 1) : text;
        return only(ask(ADDRESSED, NodeFactory.createLiteralString(bare)), "is the address of no source", "sources");
    }

    /** The dataset of that short name; else the source of that title, or that a report with that id was made from. */
    ValueReader.Value sourceByName(String text) {
        List<Binding> datasets = ask(DATASET, lower(text));
        return only(
                datasets.isEmpty() ? ask(TITLED, lower(text)) : datasets,
                "is no report's id, no source's title and no dataset's short name",
                "sources");
    }

    private static Node lower(String text) {
        return NodeFactory.createLiteralString(text.toLowerCase(Locale.ROOT));
    }

    private List<Binding> ask(Query question, Node wanted) {
        return endpoint.rows(Substitution.of(question, Map.of(Var.alloc("wanted"), wanted), Map.of()));
    }

    private static ValueReader.Value only(List<Binding> rows, String none, String kind) {
        SortedMap<String, String> found = new TreeMap<>();
        rows.forEach(row -> found.put(row.get(IT).getURI(), label(row)));
        if (found.size() == 1) {
            return new ValueReader.Value.Term(NodeFactory.createURI(found.firstKey()));
        }
        if (found.isEmpty()) {
            return new ValueReader.Value.Wrong(ProblemCode.REFERENCE_DANGLING, none);
        }
        String list = found.entrySet().stream()
                .limit(LISTED)
                .map(entry -> "<" + entry.getKey() + "> " + entry.getValue())
                .collect(Collectors.joining(", "));
        return new ValueReader.Value.Wrong(
                ProblemCode.NAME_AMBIGUOUS, "may be " + found.size() + " " + kind + ", give the IRI: " + list);
    }

    private static String label(Binding row) {
        Node label = row.get(LABEL);
        return label == null ? "" : label.getLiteralLexicalForm();
    }

    private static Query parse(String text) {
        return QueryFactory.create(PREFIXES + text, Syntax.syntaxSPARQL_12);
    }
}
