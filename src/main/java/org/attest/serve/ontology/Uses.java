package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.query.CompetencyQuestion;
import org.attest.query.QueryLibrary;
import org.attest.query.SavedQuery;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;

/**
 * Who names a term: checks, saved queries, competency questions.
 *
 * <p>A query names what stands in its parsed text; a query for {@code att:Event} finds captures and does not name
 * {@code att:Capture}.
 */
final class Uses {

    private final List<Check> checks;
    private final List<CompetencyQuestion> questions;
    private final Map<Node, List<Check>> checksByTerm = new HashMap<>();
    private final Map<Node, List<SavedQuery>> queriesByTerm = new HashMap<>();
    private final Map<Node, List<CompetencyQuestion>> questionsByTerm = new HashMap<>();

    Uses(List<Check> checks, QueryLibrary library, List<CompetencyQuestion> questions) {
        this.checks = List.copyOf(checks);
        this.questions = questions;
        checks.forEach(check -> check.terms().forEach(term -> add(checksByTerm, term, check)));
        library.all().forEach(query -> query.iris().forEach(iri -> add(queriesByTerm, node(iri), query)));
        questions.forEach(question -> question.iris().forEach(iri -> add(questionsByTerm, node(iri), question)));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static <T> void add(Map<Node, List<T>> map, Node term, T user) {
        map.computeIfAbsent(term, key -> new ArrayList<>()).add(user);
    }

    List<Check> checks() {
        return checks;
    }

    List<CompetencyQuestion> questions() {
        return questions;
    }

    /** A line for each check of a term: its message, with the severity where that is not a violation. */
    List<Cell> checks(Node term) {
        return checksByTerm.getOrDefault(term, List.of()).stream()
                .map(check -> Cell.of(Link.to(check.message().text(), check.address()))
                        .and(Cell.of(
                                Link.plain(" "), Link.plain(check.severity()).styled("mark " + check.severity()))))
                .toList();
    }

    /** A line for each saved query that names a term. */
    List<Cell> queries(Node term) {
        return queriesByTerm.getOrDefault(term, List.of()).stream()
                .map(query -> Cell.of(Link.to(query.summary(), "/queries/" + query.name())))
                .toList();
    }

    /** A line for each competency question one of whose queries names a term: number and sentence. */
    List<Cell> questions(Node term) {
        Map<Integer, Cell> lines = new LinkedHashMap<>();
        questionsByTerm
                .getOrDefault(term, List.of())
                .forEach(question -> lines.putIfAbsent(
                        question.number(),
                        Cell.of(
                                Link.quiet(question.number() + " "),
                                Link.to(question.question(), "/ontology/questions#q-" + question.number()))));
        return List.copyOf(lines.values());
    }
}
